// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "logincheck.h"
#include "loginthrottle.h"
#include "passwordmemory.h"

#include <QObject>

#include <list>
#include <memory>

namespace Grelot {

struct LoginAnswer
{
    enum class Kind {
        Accepted,
        Refused, ///< wrong credentials
        Slowed,  ///< too many wrong ones: not tried
        Later,   ///< not known yet, or the server behind cannot be asked
    };
    Kind kind = Kind::Later;
    QString text;                            ///< for people, where it was not accepted
    std::chrono::milliseconds retryAfter{0}; ///< of Slowed and Later
};

/// The door: lets people in by the word of the server behind, remembers for minutes whom it let in,
/// and answers within 4 s whatever that server does. A login that takes longer goes on, and the
/// next request finds what came of it.
class Authenticator : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const LoginAnswer &)>;

    static constexpr std::chrono::seconds answerWithin{4};
    static constexpr std::chrono::seconds comeBackAfter{2};
    static constexpr std::chrono::seconds refusalKept{30};
    static constexpr std::size_t mostPending = 64;
    static constexpr int mostPendingOfAddress = 16;
    static constexpr int mostPendingOfPair = 2;    ///< of one user from one address
    static constexpr std::size_t mostWaiters = 16; ///< for one login

    Authenticator(LoginCheck &check, Clock &clock, QObject *parent = nullptr);
    ~Authenticator() override;

    /// done is called exactly once, unless this object is destroyed first; it may be called before
    /// authenticate() returns.
    void authenticate(const Credentials &credentials, const QString &address, Done done);
    /// What the server behind is told of where the user comes from. Dovecot holds every login from
    /// an address back after failures from it, whoever logs in; so a user who is not to blame for
    /// them gets an address of his own, and so does everyone on loopback.
    QString forwardedAddress(const QString &user, const QString &address) const;
    /// The user's session is over: the next request needs a login.
    void forget(const QString &user);

private:
    using Key = QByteArray;
    struct Waiter
    {
        Done done;
        std::unique_ptr<Alarm> alarm;
    };
    struct Pending
    {
        Credentials credentials;
        QString address;
        std::list<Waiter> waiters;
    };

    Key keyOf(const Credentials &credentials, const QString &address) const;
    bool takeRefusal(const Key &key);
    bool hasRoom(const QString &user, const QString &address) const;
    void wait(Pending &pending, Done done);
    void answerLater(const Key &key, std::list<Waiter>::iterator waiter);
    void decided(const Key &key, const LoginVerdict &verdict);

    LoginCheck &m_check;
    Clock &m_clock;
    PasswordMemory m_memory;
    LoginThrottle m_throttle;
    const QByteArray m_secret; ///< of this process, for keyOf()
    std::map<Key, Pending> m_pending;
    std::map<Key, Clock::Moment> m_refused; ///< nobody has been told yet
};

} // namespace Grelot
