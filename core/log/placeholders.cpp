// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "placeholders.h"

namespace Grelot {

namespace {

constexpr char16_t first = 0xE000;
constexpr char16_t last = 0xF8FF;

bool isPrivate(QChar c)
{
    return c.unicode() >= first && c.unicode() <= last;
}

} // namespace

QString Placeholders::of(const QString &kind, const QString &thing)
{
    const QString key = kind + u' ' + thing.toCaseFolded();
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    if (m_spelt.size() < most)
        m_spelt.append(QStringLiteral("<%1-%2>").arg(kind).arg(++m_counts[kind]));
    const QString character(QChar(char16_t(first + m_spelt.size() - 1)));
    m_known.insert(key, character);
    return character;
}

QString Placeholders::prepared(QString text)
{
    for (QChar &c : text) {
        if (isPrivate(c))
            c = u'?';
    }
    return text;
}

QString Placeholders::spelt(const QString &text) const
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const qsizetype index = c.unicode() - first;
        if (isPrivate(c) && index < m_spelt.size())
            result += m_spelt[index];
        else
            result += c;
    }
    return result;
}

} // namespace Grelot
