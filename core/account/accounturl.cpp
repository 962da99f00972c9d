// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accounturl.h"

#include <QHostAddress>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <optional>

namespace Grelot {

namespace {

struct Scheme
{
    QLatin1String name;
    SourceKind kind;
    Encryption encryption;
    quint16 port;
    QLatin1String path; ///< used when the address has none
};

constexpr QLatin1String pushPath("/push/v1");
constexpr QLatin1String jmapPath("/.well-known/jmap"); // RFC 8620 2.2

constexpr std::array schemes{
    Scheme{QLatin1String("push+https"), SourceKind::Gateway, Encryption::Tls, 443, pushPath},
    Scheme{QLatin1String("push+http"), SourceKind::Gateway, Encryption::None, 80, pushPath},
    Scheme{QLatin1String("jmap+https"), SourceKind::Jmap, Encryption::Tls, 443, jmapPath},
    Scheme{QLatin1String("jmap+http"), SourceKind::Jmap, Encryption::None, 80, jmapPath},
    Scheme{QLatin1String("imaps"), SourceKind::Imap, Encryption::Tls, 993, {}},
    Scheme{QLatin1String("imap"), SourceKind::Imap, Encryption::StartTls, 143, {}},
};

constexpr std::array laterSchemes{QLatin1String("wamp+wss"), QLatin1String("wamp+ws"),
    QLatin1String("stomp+wss"), QLatin1String("stomp+ws")};

constexpr qsizetype longestUrl = 2048;

/// What may stand after the question mark.
struct Options
{
    bool insecure = false;
    bool plain = false;
};

const Scheme *schemeNamed(const QString &name)
{
    const auto found = std::find_if(schemes.begin(), schemes.end(),
        [&name](const Scheme &scheme) { return scheme.name == name; });
    return found == schemes.end() ? nullptr : &*found;
}

const Scheme *schemeOf(SourceKind kind, Encryption encryption)
{
    const auto found = std::find_if(schemes.begin(), schemes.end(), [&](const Scheme &scheme) {
        // Plain IMAP is written as imap with ?tls=none: there is no scheme of its own for it.
        return scheme.kind == kind &&
            (scheme.encryption == encryption ||
                (kind == SourceKind::Imap && encryption == Encryption::None &&
                    scheme.encryption == Encryption::StartTls));
    });
    return &*found;
}

/// nullopt when an option is unknown, is said twice, or has no meaning for this scheme.
std::optional<Options> optionsOf(const QUrl &url, const Scheme &scheme)
{
    Options options;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == u"insecure" && value == u"true" && !options.insecure)
            options.insecure = true;
        else if (key == u"tls" && value == u"none" && scheme.encryption == Encryption::StartTls &&
            !options.plain)
            options.plain = true;
        else
            return std::nullopt;
    }
    return options;
}

bool hasControl(QStringView text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString trimmedPath(const QUrl &url)
{
    QString path = url.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

std::variant<AccountUrl, Failure> AccountUrl::parse(const QString &text)
{
    const auto refused = [](const QString &why) { return Failure{FailureKind::User, why, {}, {}}; };
    const QUrl url(text.trimmed(), QUrl::TolerantMode);
    if (text.size() > longestUrl)
        return refused(tr("The address is longer than %n characters.", nullptr, longestUrl));
    if (std::find(laterSchemes.begin(), laterSchemes.end(), url.scheme()) != laterSchemes.end())
        return refused(tr("WAMP and STOMP accounts are not supported yet."));
    if (url.scheme() == u"https" || url.scheme() == u"http")
        return refused(
            tr("The address does not say what kind of server it names. Write push+https:// "
               "for a Grelot gateway or jmap+https:// for a JMAP server."));
    const Scheme *scheme = schemeNamed(url.scheme());
    if (!scheme)
        return refused(tr("The address has to begin with push+https://, jmap+https://, imaps:// or "
                          "imap://."));
    if (url.isValid() && !url.password().isEmpty())
        return refused(
            tr("The address holds a password, which would be stored in the clear. Leave it "
               "out and use --password-stdin or --password-command."));
    if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || url.port() == 0)
        return refused(tr("The address cannot be read. Write it as %1://USER@HOST or "
                          "%1://USER@HOST:PORT, an @ in the user's name as %40, and no password.")
                           .arg(scheme->name));

    AccountUrl account;
    account.m_user = url.userName(QUrl::FullyDecoded);
    // RFC 7617 2: Basic authentication cannot carry a user name with a colon.
    if (account.m_user.isEmpty() || hasControl(account.m_user) ||
        (scheme->kind != SourceKind::Imap && account.m_user.contains(u':')))
        return refused(tr("The address names no user, or one that cannot be sent. Write it as "
                          "%1://USER@HOST.")
                           .arg(scheme->name));
    const auto options = optionsOf(url, *scheme);
    if (!options)
        return refused(tr("The address has options that are not known for %1. What may stand after "
                          "the question mark is insecure=true, and tls=none for imap.")
                           .arg(scheme->name));
    account.m_kind = scheme->kind;
    account.m_encryption = options->plain ? Encryption::None : scheme->encryption;
    account.m_host = url.host(QUrl::FullyEncoded);
    account.m_port = quint16(url.port(scheme->port));
    account.m_path = trimmedPath(url);
    if (scheme->kind == SourceKind::Imap && !account.m_path.isEmpty())
        return refused(tr("An IMAP address ends with its host: mailboxes are not part of it."));
    if (account.m_path.isEmpty())
        account.m_path = scheme->path;
    if (options->insecure && account.m_encryption != Encryption::None)
        return refused(tr("The address says insecure=true, but %1 is encrypted: leave it out.")
                           .arg(scheme->name));
    if (!account.warning().isEmpty() && !options->insecure)
        return refused(
            tr("The address is not encrypted: anybody on the way could read the password. "
               "Use an encrypted one, or add insecure=true to it if that is what you want."));
    return account;
}

QString AccountUrl::connectHost() const
{
    return m_host == u"localhost" ? QStringLiteral("127.0.0.1") : m_host;
}

bool AccountUrl::isLoopback() const
{
    const QHostAddress address(connectHost());
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.isLoopback();
    return address == QHostAddress(QHostAddress::LocalHostIPv6);
}

QString AccountUrl::warning() const
{
    if (m_encryption != Encryption::None || isLoopback())
        return {};
    return tr("Not encrypted: anybody on the way can read the password and the mail.");
}

QUrl AccountUrl::httpUrl() const
{
    if (m_kind == SourceKind::Imap)
        return {};
    QUrl url;
    const bool encrypted = m_encryption == Encryption::Tls;
    url.setScheme(encrypted ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(connectHost());
    if (m_port != (encrypted ? 443 : 80))
        url.setPort(m_port);
    url.setPath(m_path, QUrl::TolerantMode);
    return url;
}

QString AccountUrl::toString() const
{
    const Scheme *scheme = schemeOf(m_kind, m_encryption);
    QUrl url;
    url.setScheme(scheme->name);
    url.setUserName(m_user, QUrl::DecodedMode);
    url.setHost(m_host);
    if (m_port != scheme->port)
        url.setPort(m_port);
    if (m_path != scheme->path || m_kind == SourceKind::Gateway)
        url.setPath(m_path, QUrl::TolerantMode);
    QUrlQuery query;
    if (m_kind == SourceKind::Imap && m_encryption == Encryption::None)
        query.addQueryItem(QStringLiteral("tls"), QStringLiteral("none"));
    if (!warning().isEmpty())
        query.addQueryItem(QStringLiteral("insecure"), QStringLiteral("true"));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace Grelot
