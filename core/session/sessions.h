// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountconfig.h"
#include "accountevent.h"
#include "accountsession.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Grelot {

/// All accounts that are alive, and one stream of what happens to them.
class Sessions final : public QObject
{
    Q_OBJECT

public:
    /// nullptr for an account of a kind that cannot be opened.
    using Factory = std::function<std::unique_ptr<AccountSession>(const AccountConfig &)>;

    Sessions(Factory factory, Clock &clock, QObject *parent = nullptr);
    ~Sessions() override;

    /// Starts what is new or connected otherwise, stops what is gone, keeps the rest.
    /// What an account remembers stays on disk: it may be gone only because its entry was damaged.
    void setAccounts(const QList<AccountConfig> &accounts);
    void stop();
    void reconnect();
    /// The way to the servers is another (a proxy): lets go of every link and dials again.
    void dialAnew();
    void check();
    /// Somebody looks further back than the inbox shows.
    void showMore();

    /// What the machine and the person do; see Presence. Told to accounts added later, too.
    void sleep();
    void wake(std::chrono::milliseconds sleptFor);
    void networkChanged(const QByteArray &id, bool hasAddress);
    void personReturned();

    AccountSession *find(const QString &name) const;
    /// In the order of the settings.
    QList<AccountSession *> all() const;
    std::optional<AccountConfig> configOf(const QString &name) const;
    /// nullopt while nothing is known of any account.
    std::optional<qint64> unread() const;
    ConnectionEvent connectionOf(const AccountSession &session) const;

Q_SIGNALS:
    void happened(const Grelot::AccountEvent &event);
    /// Messages of one account and mailbox that ring together.
    void rang(const QString &account, const QString &mailbox, const Grelot::Messages &messages);
    void removed(const QString &account);
    /// A failure that no connection's phase tells, in words.
    void wentWrong(const QString &account, const QString &text);
    /// Anything that a picture of the whole shows: counts, rows, connections, accounts.
    void changed();

private:
    struct Entry
    {
        AccountConfig config;
        std::unique_ptr<AccountSession> session;
    };

    void add(const AccountConfig &account);
    void adoptLooks(const QList<AccountConfig> &accounts);
    void connectSession(AccountSession &session);
    void tell(const AccountSession &session, decltype(AccountEvent::what) what);

    Factory m_factory;
    Clock &m_clock;
    std::vector<Entry> m_entries;
    bool m_isAsleep = false;
    std::optional<std::pair<QByteArray, bool>> m_network; ///< as networkChanged() told last
};

} // namespace Grelot
