// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewaysettings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace Grelot {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("GatewaySettings", text);
}

struct Option
{
    const char *name;
    const char *value; ///< nullptr: a switch
    const char *help;
};

constexpr std::array<Option, 10> options{{
    {"imap", "URL",
        QT_TRANSLATE_NOOP(
            "GatewaySettings", "The mail server: imaps://HOST, or imap://HOST with STARTTLS.")},
    {"listen", "ADDRESS:PORT",
        QT_TRANSLATE_NOOP("GatewaySettings",
            "Where to listen; 127.0.0.1:8787 if unsaid, port 0 for any free one.")},
    {"config", "FILE",
        QT_TRANSLATE_NOOP("GatewaySettings",
            "Read these options from a file, one a line: listen=127.0.0.1:8787")},
    {"insecure", nullptr,
        QT_TRANSLATE_NOOP("GatewaySettings", "Listen beyond this machine without TLS.")},
    {"allow-origin", "ORIGIN",
        QT_TRANSLATE_NOOP(
            "GatewaySettings", "Let web pages of this origin in (may be given several times).")},
    {"trusted-proxy", "SUBNET",
        QT_TRANSLATE_NOOP(
            "GatewaySettings", "Believe X-Forwarded-For from here (may be given several times).")},
    {"base-path", "PATH",
        QT_TRANSLATE_NOOP("GatewaySettings", "The path of the protocol; /push/v1 if unsaid.")},
    {"mailbox", "NAME",
        QT_TRANSLATE_NOOP("GatewaySettings",
            "A mailbox to watch; INBOX if unsaid (may be given several times).")},
    {"ca", "FILE",
        QT_TRANSLATE_NOOP("GatewaySettings",
            "Certificates (PEM) to trust for the mail server beside the system's.")},
    {"demo", nullptr,
        QT_TRANSLATE_NOOP(
            "GatewaySettings", "Serve a simulated mailbox instead of a mail server.")},
}};

/// Values by name, the command line's before the file's.
using Values = QHash<QString, QStringList>;
using Error = std::optional<QString>;

QString lastOf(const Values &values, const char *name)
{
    const QStringList all = values.value(QLatin1String(name));
    return all.isEmpty() ? QString() : all.constLast();
}

Error readFile(const QString &path, Values &values)
{
    if (!QFile::exists(path))
        return words(QT_TRANSLATE_NOOP("GatewaySettings", "There is no file %1.")).arg(path);
    const QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError)
        return words(QT_TRANSLATE_NOOP("GatewaySettings", "The file %1 is malformed.")).arg(path);
    for (const QString &key : file.allKeys()) {
        const bool known = std::any_of(options.begin(), options.end(),
            [&](const Option &option) { return key == QLatin1String(option.name); });
        if (!known || key == u"config")
            return words(
                QT_TRANSLATE_NOOP("GatewaySettings", "The file %1 has an unknown option: %2"))
                .arg(path, key);
        const bool isSwitch = key == u"insecure" || key == u"demo";
        if (!values.contains(key) && (!isSwitch || file.value(key).toBool()))
            values[key] = file.value(key).toStringList();
    }
    return std::nullopt;
}

Error readListen(const Values &values, GatewayOptions &result)
{
    constexpr quint16 defaultPort = 8787;
    result.port = defaultPort;
    const QString text = lastOf(values, "listen");
    if (!text.isEmpty()) {
        const QUrl url(QStringLiteral("tcp://") + text, QUrl::StrictMode);
        const QString host = url.host() == u"localhost" ? QStringLiteral("127.0.0.1") : url.host();
        if (!result.address.setAddress(host) || url.port() < 0 || !url.path().isEmpty())
            return words(QT_TRANSLATE_NOOP("GatewaySettings",
                "--listen needs an address and a port, such as 127.0.0.1:8787."));
        result.port = quint16(url.port());
    }
    if (!result.address.isLoopback() && !values.contains(QStringLiteral("insecure"))) {
        return words(QT_TRANSLATE_NOOP("GatewaySettings",
            "The gateway speaks plain HTTP and would carry passwords in the clear beyond this "
            "machine. "
            "Let it listen on 127.0.0.1 behind a web server with TLS; or add --insecure if the "
            "network is yours."));
    }
    return std::nullopt;
}

Error readFront(const Values &values, GatewayOptions &result)
{
    for (const QString &origin : values.value(QStringLiteral("allow-origin")))
        result.allowedOrigins.append(origin.toLatin1());
    for (const QString &proxy : values.value(QStringLiteral("trusted-proxy"))) {
        const auto subnet = subnetOf(proxy);
        if (!subnet)
            return words(QT_TRANSLATE_NOOP("GatewaySettings",
                             "--trusted-proxy needs an address or a subnet, not %1."))
                .arg(proxy);
        result.trustedProxies.append(*subnet);
    }
    if (QString path = lastOf(values, "base-path"); !path.isEmpty()) {
        while (path.endsWith(u'/'))
            path.chop(1);
        if (!path.isEmpty() && !path.startsWith(u'/'))
            return words(
                QT_TRANSLATE_NOOP("GatewaySettings", "--base-path needs to begin with a slash."));
        result.basePath = QUrl::toPercentEncoding(path, "/");
    }
    return std::nullopt;
}

Error readImap(const Values &values, GatewaySettings &settings)
{
    const QString url = lastOf(values, "imap");
    if (url.isEmpty())
        return words(QT_TRANSLATE_NOOP("GatewaySettings",
            "Say which mail server to serve: --imap imaps://mail.example.org (or --demo)."));
    const auto server = imapServerOf(url);
    if (const auto *error = std::get_if<QString>(&server))
        return *error;
    settings.imap = std::get<ImapConfig>(server);
    if (const QString path = lastOf(values, "ca"); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return words(QT_TRANSLATE_NOOP("GatewaySettings", "The file %1 cannot be read: %2"))
                .arg(path, file.errorString());
        settings.imap.extraAuthorities = file.readAll();
    }
    if (const QStringList mailboxes = values.value(QStringLiteral("mailbox")); !mailboxes.isEmpty())
        settings.mailboxes = mailboxes;
    return std::nullopt;
}

Error refuseBesideDemo(const Values &values)
{
    for (const char *name : {"imap", "mailbox", "ca"}) {
        if (values.contains(QLatin1String(name)))
            return words(QT_TRANSLATE_NOOP("GatewaySettings",
                             "--demo asks no mail server: leave out either it or --%1."))
                .arg(QLatin1String(name));
    }
    return std::nullopt;
}

Error read(const Values &values, GatewaySettings &settings)
{
    settings.demo = values.contains(QStringLiteral("demo"));
    if (Error error = readListen(values, settings.options))
        return error;
    if (Error error = readFront(values, settings.options))
        return error;
    return settings.demo ? refuseBesideDemo(values) : readImap(values, settings);
}

void addOptions(QCommandLineParser &parser)
{
    for (const Option &option : options) {
        QCommandLineOption added(QString::fromLatin1(option.name), words(option.help));
        if (option.value)
            added.setValueName(QString::fromLatin1(option.value));
        parser.addOption(added);
    }
}

Values valuesOf(const QCommandLineParser &parser)
{
    Values values;
    for (const Option &option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (parser.isSet(name))
            values[name] = option.value ? parser.values(name) : QStringList();
    }
    return values;
}

} // namespace

std::variant<GatewaySettings, GatewayUsage> gatewaySettings(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words(QT_TRANSLATE_NOOP(
        "GatewaySettings", "Turns IMAP mailboxes into a push stream for Grelot.")));
    addOptions(parser);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return GatewayUsage{2, parser.errorText()};
    if (parser.isSet(help))
        return GatewayUsage{0, parser.helpText()};
    if (parser.isSet(version))
        return GatewayUsage{0, QStringLiteral("grelot-gateway " GRELOT_VERSION)};
    if (!parser.positionalArguments().isEmpty()) {
        return GatewayUsage{2,
            words(QT_TRANSLATE_NOOP("GatewaySettings", "This is not understood: %1"))
                .arg(parser.positionalArguments().constFirst())};
    }
    Values values = valuesOf(parser);
    GatewaySettings settings;
    Error error;
    if (const QString path = lastOf(values, "config"); !path.isEmpty())
        error = readFile(path, values);
    if (!error)
        error = read(values, settings);
    if (error)
        return GatewayUsage{2, *error};
    return settings;
}

std::variant<ImapConfig, QString> imapServerOf(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool tls = url.scheme() == u"imaps";
    const bool clear = QUrlQuery(url).queryItemValue(QStringLiteral("tls")) == u"none";
    if ((!tls && url.scheme() != u"imap") || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        url.path().size() > 1)
        return words(QT_TRANSLATE_NOOP(
            "GatewaySettings", "--imap needs a URL such as imaps://mail.example.org."));
    const bool loopback = url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
    if (clear && (tls || !loopback))
        return words(QT_TRANSLATE_NOOP(
            "GatewaySettings", "tls=none is for a mail server on this machine only."));
    constexpr int imapsPort = 993;
    constexpr int imapPort = 143;
    ImapConfig config;
    config.host = url.host();
    config.port = quint16(url.port(tls ? imapsPort : imapPort));
    config.security = tls ? ImapSecurity::Tls : clear ? ImapSecurity::None : ImapSecurity::StartTls;
    return config;
}

} // namespace Grelot
