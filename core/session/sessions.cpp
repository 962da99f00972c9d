// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "sessions.h"

#include <algorithm>

namespace Grelot {

Sessions::Sessions(Factory factory, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_clock(clock)
{
}

Sessions::~Sessions()
{
    for (const Entry &entry : m_entries)
        entry.session->disconnect(this);
}

void Sessions::setAccounts(const QList<AccountConfig> &accounts)
{
    std::vector<Entry> leaving;
    for (Entry &entry : m_entries) {
        const auto serves = [&entry](const AccountConfig &account) {
            return account.isServedAs(entry.config);
        };
        if (std::none_of(accounts.begin(), accounts.end(), serves))
            leaving.push_back(std::move(entry));
    }
    std::erase_if(m_entries, [](const Entry &entry) { return !entry.session; });
    for (const Entry &entry : leaving) {
        entry.session->disconnect(this);
        entry.session->stop();
        Q_EMIT removed(entry.config.name);
    }
    for (const AccountConfig &account : accounts) {
        if (!find(account.name))
            add(account);
    }
    adoptLooks(accounts);
    Q_EMIT changed();
}

void Sessions::adoptLooks(const QList<AccountConfig> &accounts)
{
    std::vector<Entry> ordered;
    for (const AccountConfig &account : accounts) {
        for (Entry &entry : m_entries) {
            if (entry.session && entry.config.name == account.name)
                ordered.push_back({account, std::move(entry.session)});
        }
    }
    m_entries = std::move(ordered);
}

void Sessions::stop()
{
    for (const Entry &entry : m_entries)
        entry.session->stop();
}

void Sessions::reconnect()
{
    for (const Entry &entry : m_entries)
        entry.session->reconnect();
}

void Sessions::dialAnew()
{
    if (m_isAsleep)
        return;
    for (const Entry &entry : m_entries) {
        entry.session->sleep();
        entry.session->wake(std::chrono::milliseconds(0));
    }
}

void Sessions::showMore()
{
    for (const Entry &entry : m_entries)
        entry.session->showMore();
}

void Sessions::check()
{
    for (const Entry &entry : m_entries)
        entry.session->check();
}

void Sessions::sleep()
{
    m_isAsleep = true;
    for (const Entry &entry : m_entries)
        entry.session->sleep();
}

void Sessions::wake(std::chrono::milliseconds sleptFor)
{
    m_isAsleep = false;
    for (const Entry &entry : m_entries)
        entry.session->wake(sleptFor);
}

void Sessions::networkChanged(const QByteArray &id, bool hasAddress)
{
    m_network = std::pair(id, hasAddress);
    for (const Entry &entry : m_entries)
        entry.session->networkChanged(id, hasAddress);
}

void Sessions::personReturned()
{
    for (const Entry &entry : m_entries)
        entry.session->personReturned();
}

AccountSession *Sessions::find(const QString &name) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &entry) { return entry.config.name == name; });
    return it == m_entries.end() ? nullptr : it->session.get();
}

QList<AccountSession *> Sessions::all() const
{
    QList<AccountSession *> result;
    for (const Entry &entry : m_entries)
        result.append(entry.session.get());
    return result;
}

std::optional<AccountConfig> Sessions::configOf(const QString &name) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &entry) { return entry.config.name == name; });
    return it == m_entries.end() ? std::nullopt : std::optional(it->config);
}

std::optional<qint64> Sessions::unread() const
{
    std::optional<qint64> total;
    for (const Entry &entry : m_entries) {
        if (const auto unread = entry.session->inbox().unread())
            total = total.value_or(0) + *unread;
    }
    return total;
}

ConnectionEvent Sessions::connectionOf(const AccountSession &session) const
{
    const Connection &connection = session.connection();
    const QString trouble =
        connection.state() == ConnectionState::Online ? session.inbox().trouble() : QString();
    return {connection.state(), connection.rung(),
        trouble.isEmpty() ? connection.reason() : trouble, connection.retryIn(), session.need()};
}

void Sessions::add(const AccountConfig &account)
{
    std::unique_ptr<AccountSession> session = m_factory(account);
    if (m_network)
        session->networkChanged(m_network->first, m_network->second);
    if (m_isAsleep)
        session->sleep();
    connectSession(*session);
    m_entries.push_back({account, std::move(session)});
    m_entries.back().session->start();
}

void Sessions::connectSession(AccountSession &session)
{
    connect(&session, &AccountSession::connectionChanged, this, [this, &session] {
        tell(session, connectionOf(session));
        Q_EMIT changed();
    });
    connect(&session, &AccountSession::rang, this,
        [this, &session](const QString &mailbox, const Messages &messages) {
            Q_EMIT rang(session.name(), mailbox, messages);
            for (const Message &message : messages)
                tell(session, MailEvent{mailbox, message});
        });
    connect(&session, &AccountSession::read, this,
        [this, &session](const QString &mailbox, const QStringList &ids) {
            tell(session, ReadEvent{mailbox, ids});
        });
    connect(&session, &AccountSession::unreadChanged, this, [this, &session] {
        tell(session,
            UnreadEvent{session.inbox().unread().value_or(0), session.inbox().unreadByMailbox()});
    });
    connect(&session, &AccountSession::inboxChanged, this, &Sessions::changed);
    connect(&session, &AccountSession::wentWrong, this, [this, &session](const Failure &failure) {
        tell(session, failure);
        Q_EMIT wentWrong(session.name(), failure.text);
    });
    connect(&session, &AccountSession::failed, this,
        [this, &session](const Failure &failure) { tell(session, failure); });
}

void Sessions::tell(const AccountSession &session, decltype(AccountEvent::what) what)
{
    Q_EMIT happened({session.name(), m_clock.utc(), std::move(what)});
}

} // namespace Grelot
