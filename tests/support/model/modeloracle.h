// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountsession.h"
#include "modelaccount.h"
#include "modelmailserver.h"
#include "modelworld.h"

#include <QSet>

namespace Grelot {

/// Says what is right.
///
/// - What is unread at the end, was never read, never moved, and came after the first sync of its
///   watched mailbox, has rung.
/// - Nothing rings twice, but what rang in the second before a kill and was not saved, and what has
///   no Message-ID and got another id.
/// - What was never unread does not ring, nor what is in a mailbox that is not watched, nor what
/// was
///   there at the first sync. (In a renumbered mailbox the server's time tells old from new, so
///   that what is no older than the newest that was unread then may.)
/// - A lost state, or a damaged one, is a new first sync.
/// - What rang is saved within a second.
/// - At the end the connection is online and the inbox shows what the mailboxes hold.
class ModelOracle final
{
public:
    ModelOracle(const ModelLetters &letters, const ModelMailServer &mail,
        const QStringList &watched, ModelWorld &world);

    /// Before anything else: who knows what messages are called.
    void setAccount(const ModelAccount &account) { m_account = &account; }
    /// A client begins with this state.
    void begins(const AccountState &state);
    void told(const MailUpdate &update);
    void rang(const QString &mailbox, const Messages &messages);
    void saved() { m_unsaved.clear(); }
    void killed();
    /// What is not right now; empty: all is.
    QString objection(const AccountSession &session) const;

private:
    struct Horizon
    {
        OrderedId next;   ///< of the first sync
        QDateTime newest; ///< of what was unread then
    };

    bool wasThere(const ModelLetters::Letter &letter, const QString &mailbox) const;
    bool mayBeTakenForNew(
        const ModelLetters::Letter &letter, const QString &mailbox, const Message &message) const;
    bool mustHaveRung(const ModelMailbox &mailbox, const Message &message) const;
    QString inboxObjection(const Inbox &inbox, const ModelMailbox &mailbox) const;

    const ModelLetters &m_letters;
    const ModelMailServer &m_mail;
    const ModelAccount *m_account = nullptr;
    QSet<QString> m_watched;
    ModelWorld &m_world;
    QHash<QString, Horizon> m_horizons;
    QHash<int, int> m_rung;      ///< how often, by letter
    QHash<int, int> m_mayRepeat; ///< likewise
    QHash<int, Clock::Moment> m_unsaved;
};

} // namespace Grelot
