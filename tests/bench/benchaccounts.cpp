// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchaccounts.h"

#include "benchlines.h"
#include "dovecotserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

namespace Grelot {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s;

QProcessEnvironment trusting(const DovecotServer &server)
{
    const QString path = server.folder() + QStringLiteral("/trusted.pem");
    QFile pem(path);
    if (!pem.open(QIODevice::WriteOnly) || pem.write(server.authority()) < 0)
        giveUp(QStringLiteral("cannot write %1").arg(path));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SSL_CERT_FILE"), path);
    return environment;
}

} // namespace

BenchAccounts::BenchAccounts(const DovecotServer &server, Line line)
    : m_where(line == Line::Tls ? QStringLiteral("localhost:%1").arg(server.tlsPort())
                                : QStringLiteral("127.0.0.1:%1?tls=none").arg(server.port()))
    , m_scheme(line == Line::Tls ? QStringLiteral("imaps") : QStringLiteral("imap"))
    , m_password(QString::fromLatin1(DovecotServer::password()))
    , m_home(trusting(server))
{
}

BenchAccounts::BenchAccounts(const QString &scheme, const QString &where)
    : m_where(where)
    , m_scheme(scheme)
    , m_password(QStringLiteral("sesame"))
{
}

BenchAccounts::~BenchAccounts()
{
    if (!m_watch)
        return;
    m_watch->terminate();
    m_watch->waitForFinished();
}

QString BenchAccounts::url(int index) const
{
    return QStringLiteral("%1://%2@%3").arg(m_scheme, user(index), m_where);
}

void BenchAccounts::start(int count)
{
    for (int i = 0; i < count; ++i) {
        if (!m_home.addAccount(QStringLiteral("account%1").arg(i), url(i), m_password))
            giveUp(QStringLiteral("an account cannot be added"));
    }
    m_watch = m_home.start({QStringLiteral("watch"), QStringLiteral("--json")});
    QSet<QString> online;
    while (online.size() < count) {
        const QJsonObject line = next(QStringLiteral("connection"), patience);
        if (line.value(QLatin1String("state")).toString() == QLatin1String("online"))
            online.insert(line.value(QLatin1String("account")).toString());
    }
}

QJsonObject BenchAccounts::next(const QString &event, std::chrono::milliseconds within)
{
    const QDeadlineTimer deadline(within);
    do {
        while (m_watch->canReadLine()) {
            const QJsonObject line = QJsonDocument::fromJson(m_watch->readLine()).object();
            if (line.value(QLatin1String("event")).toString() == event)
                return line;
        }
    } while (m_watch->waitForReadyRead(int(deadline.remainingTime())));
    giveUp(QStringLiteral("grelot watch did not say \"%1\" in time").arg(event));
}

void BenchAccounts::stayFor(std::chrono::milliseconds time)
{
    if (m_watch->waitForFinished(int(time.count())))
        giveUp(QStringLiteral("grelot watch has ended"));
}

void BenchAccounts::check()
{
    if (m_home.run({QStringLiteral("check")}).exitCode != 0)
        giveUp(QStringLiteral("grelot check fails"));
}

} // namespace Grelot
