// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "message.h"
#include "notification.h"

namespace Grelot {

/// What has rung since the person looked at the inbox, and is still unread.
class NewSinceLooked
{
public:
    void rang(const QString &account, const QString &mailbox, const Messages &messages);
    void read(const QString &account, const QString &mailbox, const QStringList &ids);
    void forget(const QString &account);
    void looked() { m_new.clear(); }

    qsizetype count() const { return m_new.size(); }

private:
    static constexpr qsizetype most = 10'000; ///< what comes beyond is not counted

    QList<MessageRef> m_new;
};

} // namespace Grelot
