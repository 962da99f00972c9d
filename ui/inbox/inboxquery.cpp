// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxquery.h"

#include <algorithm>

namespace Grelot {

namespace {

constexpr qsizetype mostWords = 20;
constexpr qsizetype mostText = 2'000; ///< of each of a message's texts

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString folded(const QString &text)
{
    if (isAscii(text)) // most are, and what follows takes long
        return text.toLower();
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain.toCaseFolded();
}

} // namespace

InboxQuery::InboxQuery(const QString &words)
    : m_words(folded(words.simplified()).split(u' ', Qt::SkipEmptyParts).mid(0, mostWords))
{
}

bool InboxQuery::matches(const QString &text) const
{
    return std::all_of(m_words.begin(), m_words.end(),
        [&text](const QString &word) { return text.contains(word); });
}

QString InboxQuery::fold(const InboxRow &row)
{
    const Message &message = row.message;
    return folded(message.from.name.left(mostText) + u'\n' + message.from.address.left(mostText) +
        u'\n' + message.subject.left(mostText) + u'\n' + message.preview.left(mostText));
}

} // namespace Grelot
