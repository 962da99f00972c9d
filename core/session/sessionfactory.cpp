// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "sessionfactory.h"

#include "gatewaysource.h"
#include "imapsource.h"
#include "jmapchannels.h"
#include "jmapsource.h"
#include "meteredhttpcaller.h"
#include "networkchannel.h"

namespace Grelot {

namespace {

ImapSecurity securityOf(Encryption encryption)
{
    switch (encryption) {
    case Encryption::Tls:
        return ImapSecurity::Tls;
    case Encryption::StartTls:
        return ImapSecurity::StartTls;
    case Encryption::None:
        return ImapSecurity::None;
    }
    Q_UNREACHABLE();
}

/// The inbox stays selected where it is watched: its news must come first.
ImapConfig imapConfigOf(const AccountConfig &account)
{
    ImapConfig config;
    config.host = account.url.host();
    config.port = account.url.port();
    config.security = securityOf(account.url.encryption());
    // What would go in the clear was refused, or allowed by the person, when the URL was read.
    config.allowInsecure = config.security == ImapSecurity::None;
    config.user = account.url.user();
    config.others = account.mailboxes;
    config.instant = account.instantMailboxes;
    const qsizetype inbox = config.others.indexOf(QStringLiteral("INBOX"));
    if (!config.others.isEmpty())
        config.mailbox = config.others.takeAt(std::max(inbox, qsizetype(0)));
    return config;
}

template <typename Socket>
std::unique_ptr<Socket> counted(std::unique_ptr<Socket> socket,
    void (Socket::*transferred)(const Transfer &), const std::shared_ptr<TrafficMeter> &meter)
{
    QObject::connect(socket.get(), transferred, socket.get(),
        [meter](const Transfer &transfer) { meter->count(transfer); });
    return socket;
}

} // namespace

SessionFactory::SessionFactory(
    QString dataFolder, AccountSecrets secrets, Clock &clock, RandomSource &random)
    : m_dataFolder(std::move(dataFolder))
    , m_secrets(std::move(secrets))
    , m_clock(clock)
    , m_random(random)
    , m_http(clock)
{
}

std::unique_ptr<AccountSession> SessionFactory::make(const AccountConfig &account)
{
    return make(account, m_secrets.provider(account));
}

std::unique_ptr<AccountSession> SessionFactory::make(
    const AccountConfig &account, std::unique_ptr<SecretProvider> secrets)
{
    const auto meter = std::make_shared<TrafficMeter>(m_clock);
    std::unique_ptr<MailSource> source = makeSource(account, *secrets, meter);
    const QString url = account.url.toString();
    AccountSession::Parts parts{account.name, url, account.mailboxes, std::move(secrets),
        std::move(source), StateStore(m_dataFolder, account.name, url), account.url.isLoopback(),
        ActionStore(m_dataFolder, account.name, url), meter};
    return std::make_unique<AccountSession>(std::move(parts), m_clock, m_random);
}

void SessionFactory::forget(const QString &dataFolder, const AccountConfig &account)
{
    const QString url = account.url.toString();
    StateStore(dataFolder, account.name, url).remove();
    ActionStore(dataFolder, account.name, url).remove();
}

std::unique_ptr<AccountTrial> SessionFactory::makeTrial(const AccountConfig &account)
{
    return makeTrial(account, m_secrets.provider(account));
}

std::unique_ptr<AccountTrial> SessionFactory::makeTrial(
    const AccountConfig &account, std::unique_ptr<SecretProvider> secrets)
{
    std::unique_ptr<MailSource> source = makeSource(account, *secrets);
    return std::make_unique<AccountTrial>(std::move(secrets), std::move(source), m_clock, m_random);
}

std::unique_ptr<MailSource> SessionFactory::makeSource(
    const AccountConfig &account, SecretProvider &secrets)
{
    return makeSource(account, secrets, std::make_shared<TrafficMeter>(m_clock));
}

std::unique_ptr<MailSource> SessionFactory::makeSource(const AccountConfig &account,
    SecretProvider &secrets, const std::shared_ptr<TrafficMeter> &meter)
{
    std::unique_ptr<MailSource> source = makeUsualSource(account, secrets, meter);
    source->setWishes({account.transport, account.keepalive});
    return source;
}

std::unique_ptr<MailSource> SessionFactory::makeUsualSource(const AccountConfig &account,
    SecretProvider &secrets, const std::shared_ptr<TrafficMeter> &meter)
{
    switch (account.url.kind()) {
    case SourceKind::Gateway:
        return makeGatewaySource(account, secrets, meter);
    case SourceKind::Imap:
        return std::make_unique<ImapSource>(
            imapConfigOf(account), secrets, m_clock, m_random, [meter](const ImapConfig &config) {
                return counted(imapSocket(config), &ImapTransport::transferred, meter);
            });
    case SourceKind::Jmap:
        return makeJmapSource(account, secrets, meter);
    }
    Q_UNREACHABLE();
}

std::unique_ptr<MailSource> SessionFactory::makeGatewaySource(const AccountConfig &account,
    SecretProvider &secrets, const std::shared_ptr<TrafficMeter> &meter)
{
    auto http = std::make_unique<MeteredHttpCaller>(m_http, meter);
    auto source = std::make_unique<GatewaySource>(
        GatewaySource::Where{account.url.httpUrl(), account.url.user()}, secrets, *http,
        [&clock = m_clock, meter](Rung rung) {
            return counted(networkChannel(rung, clock), &Channel::transferred, meter);
        });
    http.release()->setParent(source.get());
    return source;
}

std::unique_ptr<MailSource> SessionFactory::makeJmapSource(const AccountConfig &account,
    SecretProvider &secrets, const std::shared_ptr<TrafficMeter> &meter)
{
    auto http = std::make_unique<MeteredHttpCaller>(m_http, meter);
    auto source = std::make_unique<JmapSource>(
        JmapSource::Where{account.url.httpUrl(), account.url.user(), account.mailboxes}, secrets,
        *http,
        [&clock = m_clock, meter](
            Rung rung) { return counted(jmapChannel(rung, clock), &Channel::transferred, meter); },
        m_clock);
    http.release()->setParent(source.get());
    return source;
}

} // namespace Grelot
