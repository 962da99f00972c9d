// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelimapview.h"

namespace Grelot {

QByteArray imapFlags(Flags flags)
{
    QByteArrayList names;
    if (flags.testFlag(Flag::Seen))
        names.append("\\Seen");
    if (flags.testFlag(Flag::Flagged))
        names.append("\\Flagged");
    if (flags.testFlag(Flag::Deleted))
        names.append("\\Deleted");
    return '(' + names.join(' ') + ')';
}

ModelImapView::ModelImapView(ModelMailbox &mailbox, bool resync)
    : m_mailbox(mailbox)
    , m_resync(resync)
{
    arrived();
}

ModelImapView::Known ModelImapView::flagsOf(quint64 uid, bool asTold) const
{
    const auto stored = m_mailbox.messages().find(uid);
    if (asTold || stored == m_mailbox.messages().end())
        return m_known.at(uid);
    return {stored->second.message.flags, stored->second.modSeq};
}

quint64 ModelImapView::sequenceOf(quint64 uid) const
{
    return quint64(std::distance(m_known.begin(), m_known.find(uid))) + 1;
}

QByteArray ModelImapView::expunged()
{
    QByteArray lines;
    NumberSet gone;
    for (auto it = m_known.begin(); it != m_known.end();) {
        if (m_mailbox.messages().contains(it->first)) {
            ++it;
            continue;
        }
        gone.insert(it->first);
        if (!m_resync)
            lines += "* " + QByteArray::number(sequenceOf(it->first)) + " EXPUNGE\r\n";
        it = m_known.erase(it);
    }
    if (m_resync && !gone.isEmpty())
        lines += "* VANISHED " + gone.toString().toLatin1() + "\r\n";
    return lines;
}

QByteArray ModelImapView::changed()
{
    QByteArray lines;
    for (auto &[uid, known] : m_known) {
        const Known now = flagsOf(uid, false);
        if (now.modSeq == known.modSeq)
            continue;
        known = now;
        lines += "* " + QByteArray::number(sequenceOf(uid)) + " FETCH (";
        if (m_resync) {
            lines += "UID " + QByteArray::number(uid) + " MODSEQ (" +
                QByteArray::number(now.modSeq) + ") ";
        }
        lines += "FLAGS " + imapFlags(now.flags) + ")\r\n";
    }
    return lines;
}

QByteArray ModelImapView::arrived()
{
    const std::size_t before = m_known.size();
    const auto &stored = m_mailbox.messages();
    const quint64 last = lastUid();
    for (auto it = stored.upper_bound(last); it != stored.end(); ++it)
        m_known[it->first] = {it->second.message.flags, it->second.modSeq};
    if (m_known.size() == before)
        return {};
    return "* " + QByteArray::number(quint64(m_known.size())) + " EXISTS\r\n";
}

} // namespace Grelot
