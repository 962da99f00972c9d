// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "uritemplate.h"

#include <QUrl>

namespace Grelot {

QString expandUriTemplate(const QString &uriTemplate, const QMap<QString, QString> &variables)
{
    QString result;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = uriTemplate.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : uriTemplate.indexOf(u'}', open);
        if (close < 0)
            return result + uriTemplate.mid(from);
        result += uriTemplate.mid(from, open - from);
        const QString name = uriTemplate.mid(open + 1, close - open - 1);
        result += QString::fromLatin1(QUrl::toPercentEncoding(variables.value(name)));
        from = close + 1;
    }
}

} // namespace Grelot
