// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "notificationpolicy.h"

#include "clock.h"
#include "compose.h"
#include "ringer.h"

#include <QSet>

namespace Grelot {

namespace {

QString troubleKey(const QString &account)
{
    return QStringLiteral("trouble-") + account;
}

} // namespace

NotificationPolicy::NotificationPolicy(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_digests(makeRinger(Compose::digest))
{
}

NotificationPolicy::~NotificationPolicy() = default;

std::unique_ptr<Ringer> NotificationPolicy::makeRinger(
    std::function<Notification(const QList<Notification> &)> compose)
{
    return std::make_unique<Ringer>(m_clock,
        Ringer::Output{
            [this] { return QStringLiteral("mail-%1").arg(++m_lastKey); },
            std::move(compose),
            [this](Notification notification) {
                notification.silent |= !m_rules.sound;
                Q_EMIT show(notification);
            },
            [this](const QString &key) { Q_EMIT withdraw(key); },
        });
}

Ringer &NotificationPolicy::ringerOf(const QString &account)
{
    std::unique_ptr<Ringer> &ringer = m_ringers[account];
    if (!ringer)
        ringer = makeRinger(Compose::summary);
    return *ringer;
}

void NotificationPolicy::arrived(
    const QString &account, const QString &mailbox, const Messages &messages)
{
    const NotificationDetail detail = m_rules.detailOf(account);
    if (detail == NotificationDetail::Nothing)
        return;
    QList<Notification> singles;
    for (const Message &message : messages)
        singles += Compose::single(account, mailbox, message, detail);
    if (m_paused)
        m_held += singles;
    else
        ringerOf(account).ring(singles);
}

void NotificationPolicy::gone(
    const QString &account, const QString &mailbox, const QStringList &ids)
{
    const QSet<QString> set(ids.begin(), ids.end());
    m_held.removeIf([&](const Notification &single) {
        return single.account == account && single.mailbox == mailbox &&
            set.contains(single.messages.constFirst().id);
    });
    if (const auto found = m_ringers.find(account); found != m_ringers.end())
        found->second->gone(account, mailbox, ids);
    m_digests->gone(account, mailbox, ids);
}

void NotificationPolicy::trouble(const QString &account, const QString &text, NotificationKind kind)
{
    Trouble &known = m_troubles[account];
    if (known.text == text)
        return;
    known = {text, kind};
    if (!m_paused)
        showTrouble(account);
}

void NotificationPolicy::showTrouble(const QString &account)
{
    Trouble &trouble = m_troubles.at(account);
    if (std::exchange(trouble.isSaid, true))
        return;
    Notification notification = Compose::trouble(account, trouble.text, trouble.kind);
    notification.key = troubleKey(account);
    notification.silent = !m_rules.sound;
    Q_EMIT show(notification);
}

void NotificationPolicy::mended(const QString &account)
{
    if (m_troubles.erase(account) > 0)
        Q_EMIT withdraw(troubleKey(account));
}

void NotificationPolicy::forget(const QString &account)
{
    mended(account);
    m_held.removeIf([&](const Notification &single) { return single.account == account; });
    if (const auto found = m_ringers.find(account); found != m_ringers.end()) {
        found->second->withdrawAll();
        m_ringers.erase(found);
    }
    m_digests->forget(account);
}

void NotificationPolicy::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    if (!paused)
        return endPause();
    for (const auto &[account, ringer] : m_ringers)
        m_held += ringer->mute();
    m_digests->mute();
}

void NotificationPolicy::endPause()
{
    for (const auto &[account, ringer] : m_ringers)
        ringer->unmute();
    m_digests->unmute();
    if (const auto held = std::exchange(m_held, {}); !held.isEmpty())
        m_digests->ringTogether(held);
    for (const auto &[account, trouble] : m_troubles)
        showTrouble(account);
}

void NotificationPolicy::closed(const QString &key, NotificationEnd end)
{
    for (const auto &[account, ringer] : m_ringers)
        ringer->closed(key, end);
    m_digests->closed(key, end);
}

} // namespace Grelot
