// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "shotlanguage.h"

#include "pseudotranslator.h"
#include "translations.h"

#include <QApplication>

namespace Grelot {

namespace {

void pretend(PseudoTranslator::Kind kind)
{
    static PseudoTranslator translator(kind); // for good
    QCoreApplication::installTranslator(&translator);
}

} // namespace

bool speak(const QString &language)
{
    if (language == QLatin1String("long")) {
        pretend(PseudoTranslator::Kind::Long);
        return true;
    }
    if (language == QLatin1String("rtl")) {
        pretend(PseudoTranslator::Kind::Arabic);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        return true;
    }
    const QLocale locale(language);
    QLocale::setDefault(locale);
    static const Translations translations(locale);
    return translations.language() == language;
}

} // namespace Grelot
