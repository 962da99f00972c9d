// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inboxrow.h"

namespace Grelot {

/// What somebody looks for: messages that contain each of some words in sender, subject or preview.
/// Capitals and accents do not matter.
class InboxQuery
{
public:
    InboxQuery() = default;
    explicit InboxQuery(const QString &words);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// text: as fold() made it of a row.
    bool matches(const QString &text) const;

    /// All that is looked into of a row, without capitals and accents.
    static QString fold(const InboxRow &row);

    bool operator==(const InboxQuery &) const = default;

private:
    QStringList m_words;
};

} // namespace Grelot
