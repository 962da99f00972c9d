// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "message.h"
#include "notification.h"
#include "notificationrules.h"
#include "notifier.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>

namespace Grelot {

class Clock;
class Ringer;

/// Decides what is shown and when; it does no I/O.
///
/// The first message of an account is shown at once. What follows it within the gathering time is
/// shown one by one up to four; more than four become one summary, which takes the place of the
/// first and is corrected, ever more rarely, while more come (Ringer has the times). So 200
/// messages within seconds make three or four notifications, and the last word comes a second after
/// the last message.
class NotificationPolicy final : public QObject
{
    Q_OBJECT

public:
    explicit NotificationPolicy(Clock &clock, QObject *parent = nullptr);
    ~NotificationPolicy() override;

    /// Hold for what comes from now on.
    void setRules(const NotificationRules &rules) { m_rules = rules; }
    /// New messages that ring, oldest first.
    void arrived(const QString &account, const QString &mailbox, const Messages &messages);
    /// Messages that were read, deleted or moved, here or elsewhere.
    void gone(const QString &account, const QString &mailbox, const QStringList &ids);
    /// The account cannot go on without the person. Text: a sentence for people. kind: Trouble or
    /// SignIn.
    void trouble(const QString &account, const QString &text,
        NotificationKind kind = NotificationKind::Trouble);
    void mended(const QString &account);
    /// The account was removed: all of it goes.
    void forget(const QString &account);

    /// While paused nothing is shown; at the end one digest of what is still unread.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

    /// To be connected to Notifier::closed.
    void closed(const QString &key, Grelot::NotificationEnd end);

Q_SIGNALS:
    void show(const Grelot::Notification &notification);
    void withdraw(const QString &key);

private:
    struct Trouble
    {
        QString text;
        NotificationKind kind = NotificationKind::Trouble;
        bool isSaid = false;
    };

    Ringer &ringerOf(const QString &account);
    std::unique_ptr<Ringer> makeRinger(
        std::function<Notification(const QList<Notification> &)> compose);
    void showTrouble(const QString &account);
    void endPause();

    Clock &m_clock;
    NotificationRules m_rules;
    quint64 m_lastKey = 0;
    bool m_paused = false;
    std::map<QString, std::unique_ptr<Ringer>> m_ringers; // by account
    std::unique_ptr<Ringer> m_digests;
    QList<Notification> m_held;            // during a pause, oldest first
    std::map<QString, Trouble> m_troubles; // by account
};

} // namespace Grelot
