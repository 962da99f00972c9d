// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "message.h"
#include "notification.h"
#include "notifier.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <map>
#include <memory>

namespace Grelot {

class Alarm;
class Clock;

/// Decides what is shown and when; it does no I/O.
///
/// The first message of an account is shown at once. What follows it within the gathering time is
/// shown one by one up to four; more than four become one summary, which takes the place of the
/// first and is corrected, ever more rarely, while more come. So 200 messages within seconds make
/// two or three notifications, and the last word comes a second after the last message.
class NotificationPolicy final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype atOnce = 4; ///< shown one by one; more become a summary
    static constexpr std::chrono::milliseconds gathering{300}; ///< silence that ends a gathering
    static constexpr std::chrono::milliseconds gatheringAtMost{900};
    static constexpr std::chrono::milliseconds correction{1'000}; ///< silence before a correction
    static constexpr std::chrono::milliseconds correctionAtMost{4'000}; ///< doubles during a burst
    static constexpr std::chrono::milliseconds burstEnd{10'000}; ///< silence that ends a burst

    explicit NotificationPolicy(Clock &clock, QObject *parent = nullptr);
    ~NotificationPolicy() override;

    /// New messages that ring, oldest first.
    void arrived(const QString &account, const QString &mailbox, const Messages &messages);
    /// Messages that were read, deleted or moved, here or elsewhere.
    void gone(const QString &account, const QString &mailbox, const QStringList &ids);
    /// The account cannot go on without the person. Text: a sentence for people.
    void trouble(const QString &account, const QString &text);
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
    struct Burst;
    struct Shown;
};

} // namespace Grelot
