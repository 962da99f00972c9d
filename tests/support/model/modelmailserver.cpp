// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelmailserver.h"

namespace Grelot {

ModelMailbox &ModelMailServer::add(const QString &name)
{
    constexpr quint64 firstUidValidity = 17;
    m_mailboxes.push_back(std::make_unique<ModelMailbox>(
        name, firstUidValidity + 1000 * m_mailboxes.size(), m_letters));
    return *m_mailboxes.back();
}

ModelMailbox *ModelMailServer::find(const QString &name) const
{
    for (const auto &mailbox : m_mailboxes) {
        if (mailbox->name() == name)
            return mailbox.get();
    }
    return nullptr;
}

void ModelMailServer::setAway(bool away)
{
    m_away = away;
    if (!away)
        return;
    for (const auto &mailbox : m_mailboxes)
        drop(*mailbox);
}

} // namespace Grelot
