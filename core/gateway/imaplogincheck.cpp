// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imaplogincheck.h"

#include "fixedsecret.h"
#include "imaplink.h"

namespace Grelot {

namespace {

/// One login, from the connection to the verdict; it deletes itself.
class LoginAttempt : public QObject
{
public:
    LoginAttempt(const ImapConfig &config, const QString &password, Clock &clock,
        LoginCheck::Done done, QObject *parent)
        : QObject(parent)
        , m_done(std::move(done))
        , m_secret({Secret::Kind::Password, password})
        , m_link(config, m_secret, clock)
        , m_deadline(clock.alarm([this] { timeOut(); }))
    {
        connect(&m_link, &Link::proven, this, [this] {
            decide({LoginVerdict::Kind::Accepted, {}});
        });
        connect(&m_link, &Link::failed, this, &LoginAttempt::fail);
        m_deadline->start(ImapLoginCheck::deadline);
        // Queued, so that the verdict never comes before check() has returned.
        QMetaObject::invokeMethod(&m_link, &Link::open, Qt::QueuedConnection);
    }

private:
    void fail(const Failure &failure)
    {
        const bool refused = failure.kind == FailureKind::User && failure.need == Need::Password;
        decide({refused ? LoginVerdict::Kind::Refused : LoginVerdict::Kind::Unavailable,
            failure.text});
    }

    void timeOut()
    {
        decide({LoginVerdict::Kind::Unavailable,
            ImapLoginCheck::tr("The mail server did not answer the login.")});
    }

    void decide(const LoginVerdict &verdict)
    {
        m_link.disconnect(this);
        m_deadline->stop();
        // The link is what called us: it is let go of once it has returned.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_link.abort();
                deleteLater();
            },
            Qt::QueuedConnection);
        m_done(verdict);
    }

    LoginCheck::Done m_done;
    FixedSecret m_secret;
    ImapLink m_link;
    std::unique_ptr<Alarm> m_deadline;
};

} // namespace

ImapLoginCheck::ImapLoginCheck(const ImapConfig &server, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_clock(clock)
{
}

void ImapLoginCheck::check(const Credentials &credentials, const QString &clientAddress, Done done)
{
    ImapConfig config = m_server;
    config.user = credentials.user;
    config.clientAddress = clientAddress;
    new LoginAttempt(config, credentials.password, m_clock, std::move(done), this);
}

} // namespace Grelot
