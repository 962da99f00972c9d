// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "logbook.h"

#include "plaintext.h"

namespace Grelot {

namespace {

qsizetype sizeOf(const LogLine &line)
{
    return line.where.size() + line.text.size();
}

} // namespace

void LogBook::add(const QDateTime &at, const QString &where, const QString &text)
{
    m_lines.push_back({at, where, plainLine(text, longestLine)});
    m_size += sizeOf(m_lines.back());
    while (m_lines.size() > most || m_size > mostText) {
        m_size -= sizeOf(m_lines.front());
        m_lines.pop_front();
    }
}

QString LogBook::text(const std::function<QString(const QString &)> &shown) const
{
    QString text;
    for (const LogLine &line : m_lines) {
        text += line.at.toUTC().toString(Qt::ISODateWithMs) + u' ' + line.where +
            QLatin1String(": ") + shown(line.text) + u'\n';
    }
    return text;
}

} // namespace Grelot
