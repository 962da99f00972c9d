// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "authenticator.h"

#include "clientaddress.h"

#include <QMessageAuthenticationCode>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace Grelot {

namespace {

constexpr std::size_t mostRefusals = 1000;

QByteArray freshSecret()
{
    QByteArray secret(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(secret.begin(), secret.end());
    return secret;
}

} // namespace

Authenticator::Authenticator(LoginCheck &check, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_check(check)
    , m_clock(clock)
    , m_memory(clock)
    , m_throttle(clock)
    , m_secret(freshSecret())
{
}

Authenticator::~Authenticator() = default;

void Authenticator::authenticate(const Credentials &credentials, const QString &address, Done done)
{
    const Key key = keyOf(credentials, address);
    if (const auto pending = m_pending.find(key); pending != m_pending.end()) {
        wait(pending->second, std::move(done));
        return;
    }
    if (takeRefusal(key)) {
        done({LoginAnswer::Kind::Refused, tr("The mail server refused the user name or password."),
            {}});
        return;
    }
    // Who guesses somewhere else must not lock out whoever is known to be in: the delays that
    // strangers can bring about come after the memory.
    auto delay = m_throttle.pairDelay(credentials.user, address);
    if (delay.count() == 0 && m_memory.matches(credentials)) {
        done({LoginAnswer::Kind::Accepted, {}, {}});
        return;
    }
    delay = m_throttle.delay(credentials.user, address);
    if (delay.count() > 0) {
        done({LoginAnswer::Kind::Slowed,
            tr("Too many wrong logins. Wait a moment, then try again."), delay});
        return;
    }
    if (!hasRoom(credentials.user, address)) {
        done({LoginAnswer::Kind::Later, tr("Too many logins are under way. Try again in a moment."),
            comeBackAfter});
        return;
    }
    Pending &pending = m_pending[key];
    pending.credentials = credentials;
    pending.address = address;
    wait(pending, std::move(done));
    const QPointer<Authenticator> guard(this);
    m_check.check(credentials, forwardedAddress(credentials.user, address),
        [guard, key](const LoginVerdict &verdict) {
            if (guard)
                guard->decided(key, verdict);
        });
}

QString Authenticator::forwardedAddress(const QString &user, const QString &address) const
{
    const bool shared =
        QHostAddress(address).isLoopback() || m_throttle.onlyOthersFailed(user, address);
    return shared ? loopbackOf(user).toString() : address;
}

void Authenticator::forget(const QString &user)
{
    m_memory.forget(user);
}

Authenticator::Key Authenticator::keyOf(
    const Credentials &credentials, const QString &address) const
{
    const QByteArray text =
        credentials.user.toUtf8() + '\0' + credentials.password.toUtf8() + '\0' + address.toUtf8();
    return QMessageAuthenticationCode::hash(text, m_secret, QCryptographicHash::Sha256);
}

bool Authenticator::takeRefusal(const Key &key)
{
    const auto refused = m_refused.find(key);
    if (refused == m_refused.end())
        return false;
    const bool fresh = m_clock.now() - refused->second < refusalKept;
    m_refused.erase(refused);
    return fresh;
}

bool Authenticator::hasRoom(const QString &user, const QString &address) const
{
    int ofAddress = 0;
    int ofPair = 0;
    const QString network = networkOf(address);
    for (const auto &[key, pending] : m_pending) {
        if (networkOf(pending.address) != network)
            continue;
        ++ofAddress;
        ofPair += pending.credentials.user.compare(user, Qt::CaseInsensitive) == 0 ? 1 : 0;
    }
    return m_pending.size() < mostPending && ofAddress < mostPendingOfAddress &&
        ofPair < mostPendingOfPair;
}

void Authenticator::wait(Pending &pending, Done done)
{
    if (pending.waiters.size() >= mostWaiters) {
        done({LoginAnswer::Kind::Later, tr("Too many logins are under way. Try again in a moment."),
            comeBackAfter});
        return;
    }
    const Key key = keyOf(pending.credentials, pending.address);
    pending.waiters.push_back({std::move(done), nullptr});
    const auto waiter = std::prev(pending.waiters.end());
    waiter->alarm = m_clock.alarm([this, key, waiter] { answerLater(key, waiter); });
    waiter->alarm->start(answerWithin);
}

void Authenticator::answerLater(const Key &key, std::list<Waiter>::iterator waiter)
{
    std::list<Waiter> &waiters = m_pending.at(key).waiters;
    // The alarm that called us must outlive this call.
    std::list<Waiter> late;
    late.splice(late.begin(), waiters, waiter);
    late.front().done({LoginAnswer::Kind::Later,
        tr("The mail server has not answered the login yet. It is still being tried."),
        comeBackAfter});
}

void Authenticator::decided(const Key &key, const LoginVerdict &verdict)
{
    auto node = m_pending.extract(key);
    if (node.empty())
        return;
    const Pending pending = std::move(node.mapped());
    LoginAnswer answer{LoginAnswer::Kind::Later, verdict.text, comeBackAfter};
    switch (verdict.kind) {
    case LoginVerdict::Kind::Accepted:
        m_throttle.succeeded(pending.credentials.user, pending.address);
        m_memory.remember(pending.credentials);
        answer = {LoginAnswer::Kind::Accepted, {}, {}};
        break;
    case LoginVerdict::Kind::Refused:
        m_throttle.failed(pending.credentials.user, pending.address);
        answer = {LoginAnswer::Kind::Refused, verdict.text, {}};
        if (pending.waiters.empty() && m_refused.size() < mostRefusals)
            m_refused[key] = m_clock.now();
        break;
    case LoginVerdict::Kind::Unavailable:
        break;
    }
    const QPointer<Authenticator> guard(this);
    for (const Waiter &waiter : pending.waiters) {
        waiter.alarm->stop();
        waiter.done(answer);
        if (!guard)
            return;
    }
}

} // namespace Grelot
