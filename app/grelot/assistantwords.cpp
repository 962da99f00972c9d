// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "assistantwords.h"

#include "accountconfig.h"
#include "oauthproviders.h"
#include "plaintext.h"

#include <QLocale>

#include <algorithm>

namespace Grelot {

namespace {

constexpr qsizetype longestLine = 200;
constexpr qsizetype longestName = 40;

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Assistant)
};

QString titleOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Jmap:
        return Words::tr("JMAP, the fastest");
    case SourceKind::Imap:
        return Words::tr("IMAP");
    case SourceKind::Gateway:
        return Words::tr("Grelot gateway");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Jmap:
        return Words::tr("One connection tells at once of all your mailboxes.");
    case SourceKind::Imap:
        return Words::tr(
            "Tells at once of the inbox; of other mailboxes at once or every few minutes, as "
            "the server allows.");
    case SourceKind::Gateway:
        return Words::tr("Your mail site's own push server, which passes through most proxies.");
    }
    Q_UNREACHABLE();
}

bool isTaken(const QString &name, const QList<AccountConfig> &others)
{
    return std::any_of(others.begin(), others.end(), [&name](const AccountConfig &other) {
        return other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// Of the letters that accountNameProblem() allows.
QString nameFrom(const QString &text)
{
    QString name = text.left(longestName);
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'.')
            letter = u'-';
    }
    while (!name.isEmpty() && !name.front().isLetterOrNumber())
        name.remove(0, 1);
    while (!name.isEmpty() && !name.back().isLetterOrNumber())
        name.chop(1);
    return accountNameProblem(name).isEmpty() ? name : QStringLiteral("mail");
}

} // namespace

QList<ServerOffer> serverOffers(const MailAddress &address, const Discovered &discovered)
{
    QList<ServerOffer> offers;
    for (const DiscoveryResult &result : discovered.results) {
        ServerOffer offer;
        const QString title = titleOf(result.url.kind());
        offer.title = offers.isEmpty() ? Words::tr("%1 (recommended)").arg(title) : title;
        offer.sentence = sentenceOf(result.url.kind());
        if (result.oauth)
            offer.sentence += u' ' + Words::tr("You sign in through the browser.");
        offer.host = plainLine(result.url.host(), longestLine);
        offer.details = plainLine(result.url.toString(), longestLine);
        offer.origin = plainLine(result.source, longestLine);
        if (result.outsideDomain) {
            offer.warning =
                Words::tr("This server lies outside %1. Nothing of yours goes there before "
                          "you say that it is your provider's.")
                    .arg(address.domain());
        }
        offers.append(offer);
    }
    return offers;
}

QString nothingFoundWords(const MailAddress &address, const Discovered &discovered)
{
    QString text =
        Words::tr("No mail server was found for %1. Check the address; if it is right, choose "
                  "\"I know the server\" and ask your provider for its name.")
            .arg(address.domain());
    if (!discovered.tried.isEmpty()) {
        const DiscoveryAttempt &last = discovered.tried.last();
        text += u'\n' +
            Words::tr("Tried last: %1: %2")
                .arg(plainLine(last.what, longestLine), plainLine(last.problem, longestLine));
    }
    return text;
}

SignInOffer signInOffer(const AccountUrl &url, bool wantsBrowser, const OAuthProviders &providers)
{
    SignInOffer offer;
    offer.user = url.user();
    const auto chosen = providers.choose({}, url);
    if (const auto *provider = std::get_if<OAuthProvider>(&chosen)) {
        offer.provider = provider->name;
        offer.prefersBrowser = wantsBrowser;
        if (wantsBrowser)
            offer.note =
                Words::tr("Your provider wants you to sign in through the browser. It may take an "
                          "app password as well.");
    } else if (wantsBrowser) {
        offer.note =
            Words::tr("Your provider wants you to sign in through the browser. %1 It may take an "
                      "app password instead.")
                .arg(std::get<ProviderProblem>(chosen).text);
    }
    return offer;
}

QStringList accountForms()
{
    return {Words::tr("imaps://alice@mail.example.org - IMAP over TLS"),
        Words::tr("imap://alice@mail.example.org - IMAP over STARTTLS"),
        Words::tr("jmap+https://alice@mail.example.org - JMAP"),
        Words::tr("push+https://alice@mail.example.org - a Grelot gateway"),
        Words::tr("An @ in the user's name is written %40: alice%40example.org@mail.example.org")};
}

QList<MailboxOffer> mailboxOffers(const MailboxList &list)
{
    QList<MailboxOffer> offers;
    for (const MailboxEntry &entry : list.entries) {
        if (entry.selectable)
            offers.append({entry.name, entry.title, entry.unread});
    }
    return offers;
}

QString mailboxWords(const MailboxList &list)
{
    return list.isWhole
        ? QString()
        : Words::tr("These are not all mailboxes of the account; name another one below.");
}

QString mailboxWords(const Failure &failure)
{
    return Words::tr("%1 Name below which others you want to hear of.").arg(failure.text);
}

CheckStep checkStepOf(AccountTrial::Step step)
{
    switch (step) {
    case AccountTrial::Step::Opening:
        return CheckStep::Secure;
    case AccountTrial::Step::SigningIn:
        return CheckStep::SignIn;
    case AccountTrial::Step::Reading:
        return CheckStep::Read;
    case AccountTrial::Step::Push:
        return CheckStep::Push;
    }
    Q_UNREACHABLE();
}

Remedy remedyFor(const Failure &failure)
{
    switch (failure.need) {
    case Need::Password:
    case Need::Keyring:
    case Need::SignIn:
        return Remedy::SignIn;
    case Need::Certificate:
        return Remedy::Server;
    case Need::Nothing:
        break;
    }
    switch (failure.kind) {
    case FailureKind::User:
        return Remedy::SignIn;
    case FailureKind::Permanent:
        return Remedy::Server;
    case FailureKind::Transient:
    case FailureKind::Rung:
        return Remedy::TryAgain;
    }
    Q_UNREACHABLE();
}

QString durationWords(std::chrono::milliseconds duration)
{
    if (duration < std::chrono::seconds(1))
        return Words::tr("%1 ms").arg(duration.count());
    return Words::tr("%1 s").arg(QLocale().toString(double(duration.count()) / 1'000, 'f', 1));
}

QString accountNameFor(const AccountUrl &url, const QList<AccountConfig> &others)
{
    const QString user = url.user();
    const qsizetype at = user.lastIndexOf(u'@');
    const QString base = nameFrom(at >= 0 ? user.mid(at + 1) : url.host());
    QString name = base;
    for (int i = 2; isTaken(name, others); ++i)
        name = base + u' ' + QString::number(i);
    return name;
}

} // namespace Grelot
