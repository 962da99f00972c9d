// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

// grelot-shots FOLDER LANGUAGE light|dark   pictures of one variant, at QT_SCALE_FACTOR
// grelot-shots FOLDER                       writes the index of all of them

#include "inboxparts.h"
#include "scenes.h"
#include "shotindex.h"
#include "shotlanguage.h"
#include "shots.h"
#include "shotstage.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Grelot;

namespace {

int index(const QString &folder)
{
    const int shown = writeShotIndex(folder);
    std::printf(
        "%d pictures: %s\n", shown, qUtf8Printable(QDir(folder).filePath(u"index.html"_qs)));
    return shown > 0 ? 0 : 1;
}

int take(const QString &folder, const QString &language, const QString &theme)
{
    plainDesktop();
    if (!speak(language)) {
        std::fprintf(stderr, "grelot-shots: there is no language %s\n", qUtf8Printable(language));
        return 2;
    }
    setDarkPalette(theme == QLatin1String("dark"));
    const QString variant =
        QStringLiteral("%1-%2-%3").arg(language, theme).arg(qRound(100 * qApp->devicePixelRatio()));
    ShotStage stage(QDir(folder).filePath(variant));
    showEverything([&stage](QWidget &widget, const QString &name) { stage.keep(widget, name); });
    return stage.kept() > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 2)
        return index(words[1]);
    if (words.size() == 4)
        return take(words[1], words[2], words[3]);
    std::fprintf(stderr, "usage: grelot-shots FOLDER [LANGUAGE light|dark]\n");
    return 2;
}
