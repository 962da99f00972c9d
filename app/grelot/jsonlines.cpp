// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jsonlines.h"

#include <QJsonDocument>

namespace Grelot {

std::optional<QJsonObject> JsonLines::next()
{
    const qsizetype end = m_buffer.indexOf('\n');
    if ((end < 0 ? m_buffer.size() : end) > longestLine) {
        m_overlong = true;
        m_buffer.clear();
        return std::nullopt;
    }
    if (end < 0)
        return std::nullopt;
    const QByteArray line = m_buffer.first(end);
    m_buffer.remove(0, end + 1);
    return QJsonDocument::fromJson(line).object();
}

QByteArray toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Grelot
