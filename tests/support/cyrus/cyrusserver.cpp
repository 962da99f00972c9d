// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "cyrusserver.h"

#include "dieswithparent.h"
#include "freeports.h"
#include "imapprobe.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace Grelot {

namespace {

constexpr int patience = 20'000; // ms
const QStringList programs{QStringLiteral("master"), QStringLiteral("imapd"),
    QStringLiteral("lmtpd"), QStringLiteral("httpd"), QStringLiteral("idled")};

bool isRoot()
{
    return ::geteuid() == 0;
}

/// On whose account it runs; it refuses root's.
const passwd *owner()
{
    const passwd *entry = isRoot() ? ::getpwnam("mail") : ::getpwuid(::geteuid());
    if (!entry)
        qFatal("nobody to run Cyrus as");
    return entry;
}

void giveToOwner(const QString &path)
{
    const passwd *entry = owner();
    if (::chown(QFile::encodeName(path).constData(), entry->pw_uid, entry->pw_gid) != 0)
        qFatal("cannot give %s to %s", qPrintable(path), entry->pw_name);
}

/// Runs on the owner's account. A change of account forgets who to die with, so it is said again.
void startAsOwner(QProcess &process, const QString &program, QStringList arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    endWithParent(process);
    // Its end is a signal to its whole process group, which must not be the test's.
    process.setChildProcessModifier([before = process.childProcessModifier()] {
        before();
        ::setpgid(0, 0);
    });
    if (!isRoot()) {
        process.start(program, arguments);
        return;
    }
    arguments = QStringList{QStringLiteral("--reuid=mail"), QStringLiteral("--regid=mail"),
                    QStringLiteral("--clear-groups"), QStringLiteral("--pdeathsig=TERM"), program} +
        arguments;
    process.start(QStringLiteral("setpriv"), arguments);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString buildFolder()
{
    QProcess process;
    process.start(QStringLiteral(GRELOT_BUILD_CYRUS), {QStringLiteral("--where")});
    process.waitForFinished(patience);
    const QByteArray folder = process.readAllStandardOutput().trimmed();
    if (folder.isEmpty())
        qFatal("Cyrus IMAP with JMAP has not been built: ./dev setup does it on Debian 12 and 13");
    return QFile::decodeName(folder);
}

QByteArray base64Url(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray onLoopback(quint16 port)
{
    return "\" listen=\"127.0.0.1:" + QByteArray::number(port) + "\" prefork=1\n";
}

} // namespace

CyrusServer::CyrusServer(const QStringList &users)
    : m_folder(QDir::tempPath() + QStringLiteral("/grelot-cyrus-XXXXXX"))
    , m_users(users)
    , m_key("a key that only this test knows.")
{
    if (!m_folder.isValid())
        qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
    const QList<quint16> ports = freePorts(3);
    m_port = ports[0];
    m_imapPort = ports[1];
    m_lmtpPort = ports[2];
}

CyrusServer::~CyrusServer()
{
    if (isRunning())
        kill();
}

QUrl CyrusServer::sessionUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/.well-known/jmap").arg(m_port));
}

QByteArray CyrusServer::token(const QString &user) const
{
    const QByteArray text = base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' +
        base64Url("{\"sub\":\"" + user.toUtf8() + "\"}");
    return text + '.' +
        base64Url(QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256));
}

/// What is done once; its programs are copied because user mail may not reach the cache.
void CyrusServer::prepare()
{
    const QString build = buildFolder();
    giveToOwner(m_folder.path());
    for (const QString &name : {QStringLiteral("bin"), QStringLiteral("mail"),
             QStringLiteral("conf"), QStringLiteral("conf/socket"), QStringLiteral("jwt")}) {
        QDir(m_folder.path()).mkpath(name);
        giveToOwner(path(name));
    }
    for (const QString &name : programs) {
        if (!QFile::copy(build + u'/' + name, path(QStringLiteral("bin/") + name)))
            qFatal("cannot copy %s of %s", qPrintable(name), qPrintable(build));
    }
    write(path(QStringLiteral("jwt/key.pem")),
        "-----BEGIN HMAC KEY-----\n" + m_key.toBase64() + "\n-----END HMAC KEY-----\n");
    for (const QString &user : m_users)
        addUser(user);
}

void CyrusServer::addUser(const QString &user)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("saslpasswd2"),
        {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")});
    if (program.isEmpty())
        qFatal("saslpasswd2 is not installed (Debian: sasl2-bin)");
    QProcess process;
    startAsOwner(process, program,
        {QStringLiteral("-p"), QStringLiteral("-c"), QStringLiteral("-f"),
            path(QStringLiteral("sasldb")), QStringLiteral("-u"), QStringLiteral("localhost"),
            user});
    process.write(password());
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("saslpasswd2 fails");
}

QByteArray CyrusServer::configuration() const
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    return "configdirectory: " + folder + "/conf\npartition-default: " + folder +
        "/mail\nsasl_sasldb_path: " + folder + "/sasldb\nhttp_jwt_key_dir: " + folder +
        "/jwt\ncyrus_user: " + owner()->pw_name +
        "\nservername: localhost\nallowplaintext: yes\nsasl_mech_list: PLAIN LOGIN\n"
        "sasl_pwcheck_method: auxprop\nsasl_auxprop_plugin: sasldb\n"
        "unixhierarchysep: yes\naltnamespace: yes\nduplicatesuppression: no\n"
        "conversations: yes\nhttpmodules: jmap\njmap_pushpoll: 1s\n"
        "autocreate_quota: 0\nautocreate_inbox_folders: Archive|Drafts|Sent|Trash\n"
        "xlist-archive: Archive\nxlist-drafts: Drafts\nxlist-sent: Sent\nxlist-trash: Trash\n" +
        m_ownLines;
}

QByteArray CyrusServer::services() const
{
    const QByteArray bin = QFile::encodeName(path(QStringLiteral("bin/")));
    const QByteArray with = " -C " + QFile::encodeName(path(QStringLiteral("imapd.conf")));
    return "START {\n}\nSERVICES {\nimap cmd=\"" + bin + "imapd" + with + onLoopback(m_imapPort) +
        "lmtp cmd=\"" + bin + "lmtpd -a" + with + onLoopback(m_lmtpPort) + "http cmd=\"" + bin +
        "httpd" + with + onLoopback(m_port) + "}\nDAEMON {\nidled cmd=\"" + bin + "idled -d" +
        with + "\"\n}\n";
}

void CyrusServer::writeConfiguration()
{
    write(path(QStringLiteral("imapd.conf")), configuration());
    write(path(QStringLiteral("cyrus.conf")), services());
}

bool CyrusServer::isUp() const
{
    return answers(m_imapPort) && answers(m_lmtpPort) &&
        answers(m_port, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
}

void CyrusServer::start()
{
    if (isRunning())
        return;
    const bool isFirst = m_folder.isValid() && !QFile::exists(path(QStringLiteral("bin")));
    if (isFirst)
        prepare();
    writeConfiguration();
    m_process = std::make_unique<QProcess>();
    startAsOwner(*m_process, path(QStringLiteral("bin/master")),
        {QStringLiteral("-D"), QStringLiteral("-C"), path(QStringLiteral("imapd.conf")),
            QStringLiteral("-M"), path(QStringLiteral("cyrus.conf")), QStringLiteral("-p"),
            path(QStringLiteral("pid"))});
    const QDeadlineTimer deadline(patience);
    while (!isUp()) {
        if (deadline.hasExpired() || m_process->waitForFinished(10))
            qFatal("Cyrus does not start (%d); its log goes to syslog", m_process->exitCode());
    }
    if (!isFirst)
        return;
    // The first sign-in makes the mailboxes.
    for (const QString &user : std::as_const(m_users))
        ImapProbe(m_imapPort, user.toUtf8(), password());
}

void CyrusServer::stop()
{
    if (!isRunning())
        return;
    m_process->terminate(); // it waits for its parts
    if (!m_process->waitForFinished(patience))
        qFatal("Cyrus does not end");
    m_process.reset();
}

void CyrusServer::kill()
{
    if (!isRunning())
        return;
    ::kill(-pid_t(m_process->processId()), SIGKILL); // it leads a group of its own
    m_process->waitForFinished(patience);
    m_process.reset();
}

} // namespace Grelot
