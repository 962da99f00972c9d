// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "imapresponse.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <vector>

namespace Grelot {

class ImapClient;
class ImapMailbox;
class ImapSelector;

/// The watched mailboxes beside the one that is selected: learns by NOTIFY (RFC 5465), or by STATUS
/// whenever it is asked to look, in which of them something happened, and visits those.
class ImapOthers : public QObject
{
    Q_OBJECT

public:
    /// Learns how a mailbox stands that was selected for the first time.
    using Greet = std::function<void(ImapMailbox &, std::function<void()> finished)>;

    /// All that is referred to outlives it.
    ImapOthers(ImapClient &client, ImapSelector &selector, std::vector<ImapMailbox *> mailboxes,
        Greet greet, QObject *parent = nullptr);

    /// Visits each for the first time.
    void begin();
    /// Asks for NOTIFY where it is offered, for the selected mailbox, too; then calls `done`.
    void arm(std::function<void()> done);
    /// Whether the server tells by itself what happens in them.
    bool isNotified() const { return m_notified; }
    bool isEmpty() const { return m_mailboxes.empty(); }
    /// Asks how they all stand.
    void look() { ask(m_mailboxes); }
    /// The same for those of which the server does not tell by itself.
    void renew();

Q_SIGNALS:
    /// The mailbox cannot be looked into, or can be again: then failure is nullopt.
    void accessChanged(const QString &mailbox, const std::optional<Grelot::Failure> &failure);

private:
    void onResponse(const ImapResponse &response);
    void onStanding(const ImapStanding &standing);
    void lookAgain(const QSet<ImapMailbox *> &left);
    void ask(const std::vector<ImapMailbox *> &mailboxes);
    void visit(ImapMailbox &mailbox);
    void visited(const QString &name, const std::optional<Failure> &failure);
    QByteArray statusItems() const;

    ImapClient &m_client;
    ImapSelector &m_selector;
    std::vector<ImapMailbox *> m_mailboxes;
    Greet m_greet;
    QSet<QString> m_visiting;          ///< a visit waits
    QSet<QString> m_closed;            ///< cannot be looked into
    QSet<ImapMailbox *> m_lookedAgain; ///< after the last visit
    bool m_notified = false;
};

} // namespace Grelot
