// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "nginxserver.h"

#include "dieswithparent.h"
#include "freeports.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>
#include <unistd.h>

namespace Grelot {

namespace {

constexpr int patience = 15'000; // ms
constexpr int portsToTry = 8;

/// Debian keeps it where only root looks.
QString program()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    if (!found.isEmpty())
        return found;
    return QStandardPaths::findExecutable(
        QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")});
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What nginx wants to write has a place in its own folder, whatever the build's defaults are.
QByteArray temporaryPaths(const QByteArray &folder)
{
    QByteArray text;
    for (const char *name : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        text += QByteArray(name) + "_temp_path " + folder + "/temp;\n";
    return text;
}

} // namespace

NginxServer::NginxServer(const NginxFace &face)
    : m_folder(QDir::tempPath() + QStringLiteral("/grelot-nginx-XXXXXX"))
    , m_face(face)
{
    if (!m_folder.isValid())
        qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
    m_certificates =
        face.tls ? std::make_unique<TestAuthority>(m_folder.path(), face.hosts) : nullptr;
    start();
}

NginxServer::~NginxServer()
{
    stop();
}

QString NginxServer::accountUrl(const QString &user) const
{
    return QStringLiteral("push+%1://%2@127.0.0.1:%3")
        .arg(m_face.tls ? QStringLiteral("https") : QStringLiteral("http"), user)
        .arg(m_port);
}

void NginxServer::show(const NginxFace &face)
{
    Q_ASSERT(face.tls == m_face.tls);
    m_face = face;
    reload();
}

void NginxServer::showToAll(const NginxFace &face)
{
    stop();
    m_face = face;
    if (!launch())
        qFatal("nginx does not start again: %s", errorLog().constData());
}

QList<NginxServer::Request> NginxServer::requests() const
{
    QList<Request> result;
    const QByteArrayList lines =
        contents(m_folder.filePath(QStringLiteral("access.log"))).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList fields = line.split('\t');
        if (fields.size() == 6) {
            result.append({fields[0], fields[1], fields[2].toInt(), fields[3], fields[4],
                fields[5].toDouble()});
        }
    }
    return result;
}

void NginxServer::start()
{
    if (program().isEmpty())
        qFatal("nginx is not installed (Debian: nginx)");
    for (int i = 0; i < portsToTry; ++i) {
        // Somebody else may take it before nginx does.
        m_port = freePorts(1).first();
        if (launch())
            return;
        if (!errorLog().contains("Address already in use"))
            break;
    }
    qFatal("nginx does not start: %s", errorLog().constData());
}

bool NginxServer::launch()
{
    writeConfiguration();
    m_reloads = 0;
    QFile::remove(m_folder.filePath(QStringLiteral("error.log")));
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    endWithParent(*m_process);
    m_process->start(program(),
        {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-e"),
            m_folder.filePath(QStringLiteral("error.log")), QStringLiteral("-c"),
            m_folder.filePath(QStringLiteral("nginx.conf"))});
    const QDeadlineTimer deadline(patience);
    while (!isCurrent()) {
        if (deadline.hasExpired() || m_process->waitForFinished(10)) {
            stop();
            return false;
        }
    }
    return true;
}

void NginxServer::stop()
{
    if (!m_process)
        return;
    m_process->terminate(); // the worker, too
    if (!m_process->waitForFinished(patience))
        qFatal("nginx does not end: %s", errorLog().constData());
    m_process.reset();
}

void NginxServer::reload()
{
    writeConfiguration();
    ++m_reloads;
    ::kill(pid_t(m_process->processId()), SIGHUP);
    const QDeadlineTimer deadline(patience);
    // For a moment the old worker and the new one accept side by side.
    while (!isCurrent() || errorLog().count("gracefully shutting down") < m_reloads) {
        if (deadline.hasExpired() || m_process->waitForFinished(10))
            qFatal("nginx does not reload: %s", errorLog().constData());
    }
}

void NginxServer::writeConfiguration()
{
    ++m_generation;
    QFile file(m_folder.filePath(QStringLiteral("nginx.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration()) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QByteArray NginxServer::configuration() const
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    QByteArray listening = "listen 127.0.0.1:" + QByteArray::number(m_port);
    if (m_face.tls) {
        listening += " ssl;\nssl_certificate " +
            QFile::encodeName(m_certificates->certificateFile()) + ";\nssl_certificate_key " +
            QFile::encodeName(m_certificates->keyFile());
    }
    // As root it would hand its work to a user who may not enter our folder.
    const QByteArray user = ::geteuid() == 0 ? QByteArray("user root;\n") : QByteArray();
    return user + "daemon off;\nworker_processes 1;\npid " + folder + "/pid;\nerror_log " + folder +
        "/error.log notice;\nevents { worker_connections 512; }\nhttp {\n" +
        temporaryPaths(folder) +
        "log_format tabs '$request_method\t$uri\t$status\t$http_upgrade\t$http_accept\t"
        "$request_time';\naccess_log " +
        folder +
        "/access.log tabs;\n"
        "map $http_upgrade $connection_of_upgrade { default upgrade; '' ''; }\n"
        "server {\nlisten unix:" +
        folder + "/generation;\naccess_log off;\nlocation / { return 200 'generation " +
        QByteArray::number(m_generation) + ".'; }\n}\nserver {\n" + listening + ";\n" +
        m_face.configuration() + "}\n}\n";
}

QByteArray NginxServer::errorLog() const
{
    return contents(m_folder.filePath(QStringLiteral("error.log")));
}

bool NginxServer::isCurrent() const
{
    QLocalSocket socket;
    socket.connectToServer(m_folder.filePath(QStringLiteral("generation")));
    if (!socket.waitForConnected(200))
        return false;
    socket.write("GET / HTTP/1.0\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(1'000))
        answer += socket.readAll();
    return (answer + socket.readAll())
        .endsWith("generation " + QByteArray::number(m_generation) + '.');
}

} // namespace Grelot
