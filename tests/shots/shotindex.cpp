// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "shotindex.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace Grelot {

namespace {

const QString head = QStringLiteral(
    "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Grelot in pictures</title>\n"
    "<style>body { font: 14px sans-serif } td, th { padding: 8px; vertical-align: top }\n"
    "th { position: sticky; top: 0; background: white } img { max-width: 480px }</style>\n"
    "<table>\n");

QStringList namesIn(const QStringList &folders, const QDir &root)
{
    QSet<QString> names;
    for (const QString &folder : folders) {
        const QStringList files = QDir(root.filePath(folder)).entryList({QStringLiteral("*.png")});
        names.unite(QSet<QString>(files.begin(), files.end()));
    }
    QStringList sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace

int writeShotIndex(const QString &folder)
{
    const QDir root(folder);
    const QStringList variants = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QString page = head + QLatin1String("<tr><th>");
    for (const QString &variant : variants)
        page += QLatin1String("<th>") + variant.toHtmlEscaped();
    page += u'\n';
    int shown = 0;
    for (const QString &name : namesIn(variants, root)) {
        page += QLatin1String("<tr><th>") + name.chopped(4).toHtmlEscaped();
        for (const QString &variant : variants) {
            const QString path = (variant + u'/' + name).toHtmlEscaped();
            page += QLatin1String("<td>");
            if (!root.exists(variant + u'/' + name))
                continue;
            page +=
                QStringLiteral("<a href=\"%1\"><img loading=\"lazy\" src=\"%1\"></a>").arg(path);
            ++shown;
        }
        page += u'\n';
    }
    QFile file(root.filePath(QStringLiteral("index.html")));
    const QByteArray bytes = (page + QLatin1String("</table>\n")).toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? shown : -1;
}

} // namespace Grelot
