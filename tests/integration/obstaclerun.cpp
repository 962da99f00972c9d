// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "obstaclerun.h"

#include "opensockets.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Grelot {

namespace {

const QString online = QStringLiteral("online");

} // namespace

ObstacleRun::ObstacleRun(
    DovecotServer &dovecot, const QString &user, const NginxFace &face, Line line)
    : nginx(face)
    , relay(line == Line::Relayed ? std::make_unique<TcpRelay>(nginx.port()) : nullptr)
    , home(trusting(nginx, face))
    , m_dovecot(dovecot)
    , m_user(user)
    , m_tls(face.tls)
{
}

bool ObstacleRun::start()
{
    const QString url = QStringLiteral("push+%1://%2@127.0.0.1:%3")
                            .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"), m_user)
                            .arg(relay ? relay->port() : nginx.port());
    if (!home.addAccount(
            QStringLiteral("work"), url, QString::fromLatin1(DovecotServer::password())))
        return false;
    m_startedAt = QDateTime::currentDateTimeUtc();
    watcher = std::make_unique<Watcher>(home);
    QObject::connect(watcher.get(), &Watcher::received, watcher.get(),
        [this](const QJsonObject &event) { take(event); });
    return true;
}

void ObstacleRun::deliver(const QByteArray &subject)
{
    m_dovecot.deliver(m_user, DovecotServer::message(subject));
    m_delivered.append(QString::fromUtf8(subject));
}

bool ObstacleRun::allRangOnce() const
{
    QStringList rang = watcher->subjects();
    QStringList delivered = m_delivered;
    rang.sort();
    delivered.sort();
    return rang == delivered;
}

QByteArray ObstacleRun::account() const
{
    QStringList missing;
    QStringList surplus = watcher->subjects();
    for (const QString &subject : m_delivered) {
        if (!surplus.removeOne(subject))
            missing.append(subject);
    }
    return "missing: " + missing.join(u',').toUtf8() +
        "; too often: " + surplus.join(u',').toUtf8() + "; " + story();
}

bool ObstacleRun::isOnline(const QString &transport) const
{
    return watcher->state() == online && watcher->transport() == transport;
}

qint64 ObstacleRun::onlineAfter(const QString &transport) const
{
    const auto found = std::find_if(m_changes.begin(), m_changes.end(),
        [&](const Change &c) { return c.state == online && c.transport == transport; });
    return found == m_changes.end() ? -1 : found->at;
}

bool ObstacleRun::leftOnlineSince(qsizetype then) const
{
    return std::any_of(m_changes.begin() + then, m_changes.end(),
        [](const Change &c) { return c.state != online; });
}

QJsonObject ObstacleRun::status() const
{
    const auto result = home.run({QStringLiteral("status"), QStringLiteral("--json")});
    return QJsonDocument::fromJson(result.output)
        .object()
        .value(QLatin1String("accounts"))
        .toArray()
        .first()
        .toObject();
}

qsizetype ObstacleRun::connections() const
{
    return connectionsTo(relay ? relay->port() : nginx.port(), watcher->processId());
}

QByteArray ObstacleRun::story() const
{
    QByteArray text;
    for (const Change &change : m_changes) {
        text += QByteArray::number(change.at) + " ms " + change.state.toUtf8() + ' ' +
            change.transport.toUtf8() + ' ' + change.reason.toUtf8() + "; ";
    }
    return text;
}

QProcessEnvironment ObstacleRun::trusting(const NginxServer &nginx, const NginxFace &face)
{
    QProcessEnvironment environment;
    if (face.tls)
        environment.insert(QStringLiteral("SSL_CERT_FILE"), nginx.authorityFile());
    return environment;
}

void ObstacleRun::take(const QJsonObject &event)
{
    const auto text = [&](const char *member) {
        return event.value(QLatin1String(member)).toString();
    };
    if (text("event") == QLatin1String("connection"))
        m_changes.append({m_startedAt.msecsTo(QDateTime::fromString(text("at"), Qt::ISODateWithMs)),
            text("state"), text("transport"), text("reason")});
}

} // namespace Grelot
