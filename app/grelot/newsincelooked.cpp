// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "newsincelooked.h"

#include <QSet>

namespace Grelot {

void NewSinceLooked::rang(const QString &account, const QString &mailbox, const Messages &messages)
{
    for (const Message &message : messages) {
        if (m_new.size() < most)
            m_new.append({account, mailbox, message.id});
    }
}

void NewSinceLooked::read(const QString &account, const QString &mailbox, const QStringList &ids)
{
    const QSet<QString> set(ids.begin(), ids.end());
    m_new.removeIf([&](const MessageRef &ref) {
        return ref.account == account && ref.mailbox == mailbox && set.contains(ref.id);
    });
}

void NewSinceLooked::forget(const QString &account)
{
    m_new.removeIf([&account](const MessageRef &ref) { return ref.account == account; });
}

} // namespace Grelot
