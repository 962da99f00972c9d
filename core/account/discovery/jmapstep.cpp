// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapstep.h"

#include "serviceorder.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Grelot {

namespace {

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(JmapStep)
};

/// A site that answers everything with a page of its own is no JMAP server.
bool isSession(const Page &page)
{
    if (page.status == 401)
        return page.challenges;
    return page.status == 200 && page.contentType == "application/json" &&
        QJsonDocument::fromJson(page.body).object().contains(QLatin1String("capabilities"));
}

StepOutcome outcomeOf(const StepContext &context, const Page &page, const QString &source)
{
    if (!isSession(page))
        return {{},
            Words::tr("What answers there, with status %1, is no JMAP server.").arg(page.status)};
    // Where the redirects end: an account's password is not carried along from host to host.
    const auto result = makeResult(context.address,
        {SourceKind::Jmap, Encryption::Tls, page.url.host(QUrl::FullyEncoded),
            quint16(page.url.port(443)), context.address.full(), page.url.path(QUrl::FullyEncoded)},
        source);
    if (!result || page.url.hasQuery())
        return {{}, Words::tr("The JMAP server's address cannot be used for an account.")};
    return {{*result}};
}

void ask(const StepContext &context, const QString &host, quint16 port, const QString &source)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    if (port != 443)
        url.setPort(port);
    url.setPath(QStringLiteral("/.well-known/jmap"));
    context.tools.web->fetch({url, "application/json"}, context.asker,
        [context, source](const PageFetcher::Answer &answer) {
            if (const auto *problem = std::get_if<QString>(&answer))
                context.done({{}, *problem});
            else
                context.done(outcomeOf(context, std::get<Page>(answer), source));
        });
}

} // namespace

void tryJmap(const StepContext &context)
{
    const QString domain = context.address.domain();
    context.tools.dns->services(QStringLiteral("_jmap._tcp.") + domain, context.asker,
        [context, domain](const Resolver::Answer &answer) {
            const auto *found = std::get_if<QList<ServiceRecord>>(&answer);
            const auto records =
                found ? inOrderOfTrial(*found, context.random) : QList<ServiceRecord>();
            if (isDeclined(records)) {
                context.done(
                    {{}, Words::tr("The domain's DNS says that it does not offer JMAP."), true});
            } else if (records.isEmpty() || records.first().target.isEmpty()) {
                ask(context, domain, 443,
                    Words::tr("found at https://%1/.well-known/jmap").arg(domain));
            } else {
                ask(context, records.first().target, records.first().port,
                    Words::tr("found in the domain's DNS (SRV _jmap)"));
            }
        });
}

} // namespace Grelot
