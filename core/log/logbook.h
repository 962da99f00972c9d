// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

#include <deque>
#include <functional>

namespace Grelot {

struct LogLine
{
    QDateTime at;  ///< UTC
    QString where; ///< a logging category, or what else it is about
    QString text;
};

/// The last lines of what the program has to say of itself, in memory. They are as they came:
/// whoever shows or copies them redacts them.
class LogBook
{
public:
    static constexpr std::size_t most = 2'000;      ///< lines
    static constexpr qsizetype mostText = 256'000;  ///< characters of all of them
    static constexpr qsizetype longestLine = 1'000; ///< characters

    /// Control characters go; what is longer is cut.
    void add(const QDateTime &at, const QString &where, const QString &text);
    const std::deque<LogLine> &lines() const { return m_lines; }
    /// All lines, each with its time, and what it says as `shown` makes it.
    QString text(const std::function<QString(const QString &)> &shown) const;

private:
    std::deque<LogLine> m_lines;
    qsizetype m_size = 0; ///< characters
};

} // namespace Grelot
