// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dovecotserver.h"

#include "dieswithparent.h"
#include "freeports.h"
#include "lmtp.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QVersionNumber>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace Grelot {

namespace {

constexpr int patience = 20'000; // ms

bool isRoot()
{
    return ::geteuid() == 0;
}

/// Debian keeps it where only root looks.
QString program()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("dovecot"));
    if (!found.isEmpty())
        return found;
    return QStandardPaths::findExecutable(QStringLiteral("dovecot"),
        {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")});
}

QByteArray ownGroup()
{
    const group *entry = ::getgrgid(::getegid());
    return entry ? QByteArray(entry->gr_name) : QByteArray("nogroup");
}

QByteArray ownName()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QByteArray(entry->pw_name) : QByteArray("nobody");
}

/// Whether the dovecot of this machine is of this version or newer; 2.4 renamed many settings.
bool versionIsAtLeast(int major, int minor)
{
    static const QVersionNumber version = [] {
        QProcess process;
        process.start(program(), {QStringLiteral("--version")});
        process.waitForFinished();
        return QVersionNumber::fromString(QString::fromLatin1(process.readAllStandardOutput()));
    }();
    return version >= QVersionNumber(major, minor);
}

} // namespace

DovecotServer::DovecotServer(TestAuthority::Kind certificate)
    : m_folder(QDir::tempPath() + QStringLiteral("/grelot-dovecot-XXXXXX"))
{
    if (!m_folder.isValid())
        qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
    // Dovecot's unprivileged parts walk through it.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    for (const QString &name :
        {QStringLiteral("run"), QStringLiteral("state"), QStringLiteral("mail")})
        QDir(m_folder.path()).mkpath(name);
    if (isRoot()) {
        const passwd *mail = ::getpwnam("mail");
        const QByteArray path = QFile::encodeName(m_folder.filePath(QStringLiteral("mail")));
        if (!mail || ::chown(path.constData(), mail->pw_uid, mail->pw_gid) != 0)
            qFatal("cannot give the mail folder to user mail");
    }
    m_certificates = std::make_unique<TestAuthority>(m_folder.path(), certificate);
    const QList<quint16> ports = freePorts(3);
    m_port = ports[0];
    m_tlsPort = ports[1];
    m_lmtpPort = ports[2];
}

DovecotServer::~DovecotServer()
{
    if (isRunning())
        kill();
}

QByteArray DovecotServer::dialect() const
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray certificate = QFile::encodeName(m_certificates->certificateFile());
    const QByteArray key = QFile::encodeName(m_certificates->keyFile());
    const QByteArray owner = isRoot() ? QByteArray("mail") : ownName();
    const QByteArray group = isRoot() ? QByteArray("mail") : QByteArray::number(::getegid());
    if (versionIsAtLeast(2, 4)) {
        return "ssl_server_cert_file = " + certificate + "\nssl_server_key_file = " + key +
            "\nauth_allow_cleartext = yes\nmail_driver = maildir\nmail_path = " + folder +
            "/mail/%{user}\npassdb static {\n  password = " + password() +
            "\n}\nuserdb static {\n  fields {\n    uid = " + owner + "\n    gid = " + group +
            "\n    home = " + folder + "/mail/%{user}\n  }\n}\n";
    }
    return "ssl_cert = <" + certificate + "\nssl_key = <" + key +
        "\nssl_dh =\ndisable_plaintext_auth = no\nmail_location = maildir:" + folder +
        "/mail/%u\npassdb {\n  driver = static\n  args = password=" + password() +
        "\n}\nuserdb {\n  driver = static\n  args = uid=" + owner + " gid=" + group +
        " home=" + folder + "/mail/%u\n}\n";
}

QByteArray DovecotServer::configuration() const
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray internal = isRoot() ? QByteArray("dovecot") : ownName();
    const QByteArray login = isRoot() ? QByteArray("dovenull") : ownName();
    QByteArray text = "base_dir = " + folder + "/run\nstate_dir = " + folder +
        "/state\nlog_path = " + folder + "/log\ninstance_name = grelot-test\n" +
        "protocols = imap lmtp\nlisten = 127.0.0.1\nssl = yes\n"
        "login_trusted_networks = 127.0.0.0/8\nfirst_valid_uid = 1\nfirst_valid_gid = 1\n"
        "default_internal_user = " +
        internal + "\ndefault_login_user = " + login +
        "\ndefault_vsz_limit = 512M\nmail_max_userip_connections = 200\n" + dialect() +
        "namespace inbox {\n  inbox = yes\n  separator = /\n"
        "  mailbox Archive {\n    special_use = \\Archive\n    auto = create\n  }\n"
        "  mailbox Trash {\n    special_use = \\Trash\n    auto = create\n  }\n}\n"
        "service imap-login {\n  chroot =\n  inet_listener imap {\n    port = " +
        QByteArray::number(m_port) +
        "\n  }\n  inet_listener imaps {\n    port = " + QByteArray::number(m_tlsPort) +
        "\n    ssl = yes\n  }\n}\nservice lmtp {\n  inet_listener lmtp {\n    port = " +
        QByteArray::number(m_lmtpPort) + "\n  }\n}\n";
    // From 2.4 on this has to come first.
    if (versionIsAtLeast(2, 4))
        text.prepend("dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.4.0\n");
    if (!isRoot())
        text += "default_internal_group = " + ownGroup() +
            "\nservice anvil {\n  chroot =\n}\nservice stats {\n  chroot =\n}\n";
    if (!m_capabilities.isEmpty())
        text += "protocol imap {\n  imap_capability = " + m_capabilities + "\n}\n";
    return text + m_ownLines;
}

void DovecotServer::takeTokens(const QUrl &introspection, const QByteArray &mechanisms)
{
    const QByteArray settings =
        "introspection_mode = post\nintrospection_url = " + introspection.toEncoded() +
        "\nusername_attribute = sub\nactive_attribute = active\nactive_value = true\n";
    configure("auth_mechanisms = " + mechanisms);
    if (versionIsAtLeast(2, 4)) {
        configure("oauth2 {\n" + settings + '}');
        return;
    }
    QFile file(m_folder.filePath(QStringLiteral("oauth2.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(settings) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    configure("passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = " +
        QFile::encodeName(file.fileName()) + "\n}");
}

void DovecotServer::writeConfiguration()
{
    QFile file(m_folder.filePath(QStringLiteral("dovecot.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration()) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void DovecotServer::start()
{
    if (isRunning())
        return;
    if (program().isEmpty())
        qFatal("dovecot is not installed (Debian: dovecot-imapd dovecot-lmtpd)");
    writeConfiguration();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    dieWithParent(*m_process);
    m_process->start(program(),
        {QStringLiteral("-F"), QStringLiteral("-c"),
            m_folder.filePath(QStringLiteral("dovecot.conf"))});
    QElapsedTimer time;
    time.start();
    while (!answers(m_port) || !answers(m_lmtpPort)) {
        if (time.elapsed() > patience || m_process->waitForFinished(10)) {
            QFile log(m_folder.filePath(QStringLiteral("log")));
            log.open(QIODevice::ReadOnly);
            qFatal("dovecot does not start: %s", log.readAll().constData());
        }
    }
}

QList<qint64> DovecotServer::processes() const
{
    // Its parts inherit nothing that names the instance but their parent.
    QList<qint64> all{m_process->processId()};
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
        if (entry.toLongLong() <= 0 || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1 && fields[1].toLongLong() == m_process->processId())
            all.append(entry.toLongLong());
    }
    return all;
}

void DovecotServer::end(bool killed)
{
    if (!isRunning())
        return;
    if (killed) {
        const QList<qint64> all = processes();
        for (const qint64 pid : all)
            ::kill(pid_t(pid), SIGKILL);
    } else {
        m_process->terminate();
    }
    if (!m_process->waitForFinished(patience))
        qFatal("dovecot does not end");
    m_process.reset();
}

void DovecotServer::deliver(const QString &user, const QByteArrayList &messages)
{
    deliverByLmtp(m_lmtpPort, user, messages);
}

void DovecotServer::loseIndex(const QString &user)
{
    QDir folder(m_folder.filePath(QStringLiteral("mail/") + user));
    const QStringList files =
        folder.entryList({QStringLiteral("dovecot.index*")}, QDir::Files | QDir::Hidden);
    if (files.isEmpty())
        qFatal("no index to lose");
    for (const QString &file : files)
        folder.remove(file);
}

QByteArray DovecotServer::message(const QByteArray &subject, const QByteArray &body)
{
    return plainMessage(subject, body);
}

} // namespace Grelot
