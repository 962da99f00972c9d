// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapframer.h"

#include "imaplimits.h"

#include <QCoreApplication>

namespace Grelot {

namespace {

constexpr qsizetype headSize = 64;
constexpr qsizetype tailSize = 32;

QString tooLong(const char *what, qsizetype limit)
{
    return QCoreApplication::translate("ImapFramer", what).arg(limit);
}

/// The word after "* ", or after "* 12 ".
QByteArray wordOf(const QByteArray &frame)
{
    if (!frame.startsWith("* "))
        return {};
    qsizetype from = 2;
    while (from < frame.size() && frame[from] >= '0' && frame[from] <= '9')
        ++from;
    if (from > 2 && from < frame.size() && frame[from] == ' ')
        ++from;
    qsizetype to = from;
    while (to < frame.size() && frame[to] > ' ' && frame[to] != '(')
        ++to;
    return frame.mid(from, to - from).toUpper();
}

} // namespace

bool ImapFramer::isFetch() const
{
    return m_skipping || wordOf(m_frame.left(headSize)) == "FETCH";
}

bool ImapFramer::isData() const
{
    const QByteArray word = wordOf(m_frame.left(headSize));
    return isFetch() || word == "SEARCH" || word == "ESEARCH" || word == "VANISHED";
}

bool ImapFramer::mayHoldLiterals() const
{
    // What people are told may end in anything, "{5}" too.
    const QByteArray word = wordOf(m_frame.left(headSize));
    return m_skipping ||
        (!word.isEmpty() && word != "OK" && word != "NO" && word != "BAD" && word != "BYE" &&
            word != "PREAUTH");
}

void ImapFramer::keep(QByteArrayView bytes)
{
    m_size += bytes.size();
    if (!m_skipping)
        m_frame.append(bytes);
}

bool ImapFramer::withinLimits()
{
    if (m_lineSize > ImapLimits::line && !isData())
        m_error = tooLong(
            QT_TRANSLATE_NOOP("ImapFramer", "a line is longer than %1 bytes"), ImapLimits::line);
    else if (m_size > ImapLimits::skipped)
        m_error = tooLong(QT_TRANSLATE_NOOP("ImapFramer", "one answer is larger than %1 bytes"),
            ImapLimits::skipped);
    else if (m_size > ImapLimits::response && !isFetch())
        m_error = tooLong(QT_TRANSLATE_NOOP("ImapFramer", "one answer is larger than %1 bytes"),
            ImapLimits::response);
    else if (m_size > ImapLimits::response && !m_skipping) {
        m_skipping = true;
        m_frame = m_frame.left(headSize);
    }
    return m_error.isEmpty();
}

bool ImapFramer::startLiteral()
{
    if (!mayHoldLiterals())
        return false;
    QByteArrayView line = QByteArrayView(m_tail).trimmed();
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0 || !line.endsWith('}'))
        return false;
    QByteArrayView digits = line.sliced(open + 1).chopped(1);
    if (digits.endsWith('+'))
        digits.chop(1);
    if (digits.isEmpty())
        return false;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return false;
    }
    const qsizetype most = isFetch() ? ImapLimits::skipped : ImapLimits::response;
    const quint64 size =
        digits.size() > 18 ? quint64(most) + 1 : digits.toByteArray().toULongLong();
    if (size > quint64(most)) {
        m_error =
            tooLong(QT_TRANSLATE_NOOP("ImapFramer", "a literal is larger than %1 bytes"), most);
        return false;
    }
    m_literal = size;
    return true;
}

ImapFrame ImapFramer::finish()
{
    ImapFrame frame{std::exchange(m_frame, {}), std::exchange(m_skipping, false)};
    while (frame.bytes.endsWith('\n') || frame.bytes.endsWith('\r'))
        frame.bytes.chop(1);
    m_size = 0;
    return frame;
}

std::optional<ImapFrame> ImapFramer::next()
{
    while (m_error.isEmpty() && m_at < m_input.size()) {
        const QByteArrayView rest = QByteArrayView(m_input).sliced(m_at);
        if (m_literal > 0) {
            const qsizetype size = qsizetype(qMin(m_literal, quint64(rest.size())));
            keep(rest.first(size));
            m_literal -= quint64(size);
            m_at += size;
            withinLimits();
            continue;
        }
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView part = end < 0 ? rest : rest.first(end + 1);
        keep(part);
        m_tail.append(part.last(qMin(part.size(), tailSize)));
        m_tail = m_tail.right(tailSize);
        m_lineSize += part.size();
        m_at += part.size();
        if (!withinLimits() || end < 0)
            continue;
        const bool goesOn = startLiteral();
        m_lineSize = 0;
        m_tail.clear();
        if (!goesOn && m_error.isEmpty())
            return finish();
    }
    m_input.clear();
    m_at = 0;
    return std::nullopt;
}

} // namespace Grelot
