// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discovery.h"
#include "fakegreetings.h"
#include "fakepages.h"
#include "fakeresolver.h"
#include "virtualclock.h"

#include <QTest>

namespace Grelot {

/// A discovery in a world that the test makes up.
struct DiscoveryBench
{
    explicit DiscoveryBench(const char *typed = "ada@example.org")
        : address(*MailAddress::parse(QString::fromUtf8(typed)))
    {
        DiscoveryTools tools{std::make_unique<FakeResolver>(), std::make_unique<FakePages>(),
            std::make_unique<FakeGreetings>(), QStringLiteral("https://database.test/v1.1/")};
        dns = static_cast<FakeResolver *>(tools.dns.get());
        web = static_cast<FakePages *>(tools.web.get());
        imap = static_cast<FakeGreetings *>(tools.imap.get());
        discovery = std::make_unique<Discovery>(std::move(tools), clock, random);
        QObject::connect(discovery.get(), &Discovery::finished, discovery.get(),
            [this](const Discovered &result) {
                ++ends;
                found = result;
            });
    }

    /// The name of an SRV record of the domain.
    QString service(const char *name) const
    {
        return QLatin1String(name) + QStringLiteral("._tcp.") + address.domain();
    }
    void addService(const char *name, const char *target, quint16 port)
    {
        dns->answers.insert(
            service(name), QList<ServiceRecord>{{QString::fromLatin1(target), port, 10, 1}});
    }
    void silence()
    {
        dns->allSilent = true;
        web->allSilent = true;
        imap->allSilent = true;
    }
    void start() { discovery->start(address); }
    /// All that answers has answered.
    void settle() const
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    QStringList urls() const
    {
        QStringList urls;
        for (const DiscoveryResult &result : found.results)
            urls.append(result.url.toString());
        return urls;
    }
    /// Why the step in whose words this stands found nothing; empty when it is not listed.
    QString problemWith(const QString &words) const
    {
        for (const DiscoveryAttempt &attempt : found.tried) {
            if (attempt.what.contains(words))
                return attempt.problem;
        }
        return {};
    }

    static QByteArray config(const QByteArray &host, const QByteArray &port,
        const QByteArray &socketType, const QByteArray &user = "%EMAILADDRESS%",
        const QByteArray &authentication = "password-cleartext")
    {
        return "<clientConfig><emailProvider><incomingServer type=\"imap\"><hostname>" + host +
            "</hostname><port>" + port + "</port><socketType>" + socketType +
            "</socketType><username>" + user + "</username><authentication>" + authentication +
            "</authentication></incomingServer></emailProvider></clientConfig>";
    }

    MailAddress address;
    VirtualClock clock;
    RandomSource random{1};
    FakeResolver *dns = nullptr;
    FakePages *web = nullptr;
    FakeGreetings *imap = nullptr;
    std::unique_ptr<Discovery> discovery;
    Discovered found;
    int ends = 0;
};

inline const QString domainConfig =
    QStringLiteral("https://autoconfig.example.org/mail/"
                   "config-v1.1.xml?emailaddress=ada%40example.org");
inline const QString wellKnownConfig =
    QStringLiteral("https://example.org/.well-known/autoconfig/mail/config-v1.1.xml");
inline const QString databaseConfig = QStringLiteral("https://database.test/v1.1/example.org");
inline const QString wellKnownJmap = QStringLiteral("https://example.org/.well-known/jmap");

} // namespace Grelot
