// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "autoconfigstep.h"

#include <QUrlQuery>

namespace Grelot {

namespace {

constexpr QLatin1String path("/mail/config-v1.1.xml");

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(AutoconfigStep)
};

std::optional<DiscoveryResult> resultOf(
    const MailAddress &address, const AutoconfigServer &server, const QString &source)
{
    auto result = makeResult(address,
        {SourceKind::Imap, server.encryption, withoutPlaceholders(server.host, address),
            server.port, withoutPlaceholders(server.user, address)},
        source);
    if (result) {
        result->userName = UserName::Stated;
        result->oauth = server.oauth;
    }
    return result;
}

StepOutcome outcomeOf(const MailAddress &address, const Page &page, const QString &source)
{
    if (page.status != 200)
        return {{}, Words::tr("The server answered with status %1.").arg(page.status)};
    const auto parsed = parseAutoconfig(page.body);
    if (const auto *problem = std::get_if<QString>(&parsed))
        return {{}, *problem};
    StepOutcome outcome;
    for (const auto &server : std::get<QList<AutoconfigServer>>(parsed)) {
        if (const auto result = resultOf(address, server, source))
            outcome.results.append(*result);
        else if (server.encryption == Encryption::None)
            outcome.problem = Words::tr("It names an IMAP server only without encryption.");
        else
            outcome.problem = Words::tr("It names an IMAP server that cannot be one.");
    }
    if (outcome.results.isEmpty() && outcome.problem.isEmpty())
        outcome.problem = Words::tr("It names no IMAP server.");
    return outcome;
}

void ask(const StepContext &context, const PageRequest &request, const QString &source)
{
    context.tools.web->fetch(
        request, context.asker, [context, source](const PageFetcher::Answer &answer) {
            if (const auto *problem = std::get_if<QString>(&answer))
                context.done({{}, *problem});
            else
                context.done(outcomeOf(context.address, std::get<Page>(answer), source));
        });
}

QUrl httpsUrl(const QString &host, const QString &atPath)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPath(atPath);
    return url;
}

} // namespace

void tryDomainAutoconfig(const StepContext &context)
{
    const MailAddress &address = context.address;
    QUrl url = httpsUrl(QStringLiteral("autoconfig.") + address.domain(), path);
    // A plus sign would be read as a space.
    url.setQuery(QStringLiteral("emailaddress=") +
        QString::fromLatin1(QUrl::toPercentEncoding(address.full())));
    ask(context, {url, "text/xml", [address](const QUrl &to) { return address.owns(to.host()); }},
        Words::tr("found in the domain's own settings (%1)").arg(url.host()));
}

void tryWellKnownAutoconfig(const StepContext &context)
{
    const QUrl url =
        httpsUrl(context.address.domain(), QStringLiteral("/.well-known/autoconfig") + path);
    ask(context, {url, "text/xml"},
        Words::tr("found in the domain's own settings (%1)").arg(url.host()));
}

void tryDatabase(const StepContext &context)
{
    const QUrl url(context.tools.database + context.address.domain());
    ask(context, {url, "text/xml"},
        Words::tr("found in a public database of mail providers (%1)").arg(url.host()));
}

QString withoutPlaceholders(QString text, const MailAddress &address)
{
    // One after the other, so that what an address holds is not filled in once more.
    const std::array placeholders{std::pair(u"%EMAILADDRESS%", address.full()),
        std::pair(u"%EMAILLOCALPART%", address.localPart()),
        std::pair(u"%EMAILDOMAIN%", address.domain())};
    qsizetype at = 0;
    while ((at = text.indexOf(u'%', at)) >= 0) {
        qsizetype step = 1;
        for (const auto &[name, value] : placeholders) {
            if (!QStringView(text).sliced(at).startsWith(QStringView(name)))
                continue;
            text.replace(at, QStringView(name).size(), value);
            step = value.size();
            break;
        }
        at += step;
    }
    return text;
}

} // namespace Grelot
