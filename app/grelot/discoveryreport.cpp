// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "discoveryreport.h"

#include "plaintext.h"

#include <QJsonArray>

#include <algorithm>

namespace Grelot {

namespace {

constexpr qsizetype longestLine = 500;

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(DiscoveryReport)
};

QString indented(const QString &text)
{
    return QStringLiteral("    ") + plainLine(text, longestLine);
}

/// Whether there was a choice.
bool isPreferred(const DiscoveryResult &result, const Discovered &discovered)
{
    return result.url.kind() == SourceKind::Jmap &&
        std::any_of(discovered.results.begin(), discovered.results.end(),
            [](const DiscoveryResult &other) { return other.url.kind() == SourceKind::Imap; });
}

QStringList linesOf(const MailAddress &address, const DiscoveryResult &result)
{
    QStringList lines{plainLine(result.url.toString(), longestLine), indented(result.source)};
    if (result.oauth)
        lines.append(indented(Words::tr("signs in with OAuth 2, in the browser")));
    if (result.outsideDomain) {
        lines.append(
            indented(Words::tr("lies outside %1: give it your password only if you know that "
                               "it is your provider's")
                         .arg(address.domain())));
    }
    return lines;
}

} // namespace

QJsonObject discoveryJson(const MailAddress &address, const Discovered &discovered)
{
    QJsonArray results;
    for (const DiscoveryResult &result : discovered.results) {
        results.append(QJsonObject{{QStringLiteral("url"), result.url.toString()},
            {QStringLiteral("user"), result.url.user()}, {QStringLiteral("source"), result.source},
            {QStringLiteral("oauth"), result.oauth},
            {QStringLiteral("outsideDomain"), result.outsideDomain}});
    }
    QJsonArray tried;
    for (const DiscoveryAttempt &attempt : discovered.tried) {
        tried.append(QJsonObject{
            {QStringLiteral("what"), attempt.what}, {QStringLiteral("problem"), attempt.problem}});
    }
    return {{QStringLiteral("address"), address.full()}, {QStringLiteral("results"), results},
        {QStringLiteral("tried"), tried}};
}

QString discoveryText(const MailAddress &address, const Discovered &discovered)
{
    QStringList lines;
    for (const DiscoveryResult &result : discovered.results) {
        lines += linesOf(address, result);
        if (const QString words = preferenceWords(result, discovered); !words.isEmpty())
            lines.append(indented(words));
    }
    if (discovered.results.isEmpty())
        lines.append(Words::tr("No mail server was found for %1.").arg(address.domain()));
    if (!discovered.tried.isEmpty())
        lines.append(Words::tr("Tried without success:"));
    for (const DiscoveryAttempt &attempt : discovered.tried)
        lines.append(indented(Words::tr("%1: %2").arg(attempt.what, attempt.problem)));
    return lines.join(u'\n');
}

QString preferenceWords(const DiscoveryResult &result, const Discovered &discovered)
{
    if (!isPreferred(result, discovered))
        return {};
    return Words::tr("preferred to IMAP: one connection tells at once of all mailboxes");
}

std::optional<DiscoveryResult> bestToOpen(const Discovered &discovered)
{
    return discovered.results.isEmpty() ? std::nullopt : std::optional(discovered.results.first());
}

} // namespace Grelot
