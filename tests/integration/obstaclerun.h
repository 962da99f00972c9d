// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dovecotserver.h"
#include "nginxserver.h"
#include "tcprelay.h"
#include "watcher.h"

#include <QDateTime>

namespace Grelot {

/// One person's `grelot watch --json`, an nginx before a gateway, and a relay before that nginx.
/// Several run side by side in one test, each for a user of its own.
class ObstacleRun
{
public:
    enum class Line { Direct, Relayed };

    ObstacleRun(DovecotServer &dovecot, const QString &user, const NginxFace &face,
        Line line = Line::Direct);

    /// False when the account could not be added. The clock of a run begins here.
    bool start();

    /// Hands a message to the mail server.
    void deliver(const QByteArray &subject);
    /// Each that was delivered rang once, and nothing else did.
    bool allRangOnce() const;
    /// What is missing, and what rang too often.
    QByteArray account() const;

    bool isOnline(const QString &transport) const;
    /// Milliseconds from the start until it was first online by this transport; -1: never.
    qint64 onlineAfter(const QString &transport) const;
    /// What leftOnlineSince() begins with.
    qsizetype now() const { return m_changes.size(); }
    bool leftOnlineSince(qsizetype then) const;
    qint64 elapsed() const { return m_startedAt.msecsTo(QDateTime::currentDateTimeUtc()); }
    /// The account's entry of `grelot status --json`.
    QJsonObject status() const;
    /// TCP connections of the running Grelot to its server.
    qsizetype connections() const;
    /// "websocket after 120 ms; ...": for the reader of a failed test.
    QByteArray story() const;

    NginxServer nginx;
    std::unique_ptr<TcpRelay> relay;
    GrelotHome home;
    std::unique_ptr<Watcher> watcher;

private:
    struct Change
    {
        qint64 at; ///< ms from the start, as the program itself says
        QString state;
        QString transport;
        QString reason;
    };

    static QProcessEnvironment trusting(const NginxServer &nginx, const NginxFace &face);
    void take(const QJsonObject &event);

    DovecotServer &m_dovecot;
    QString m_user;
    bool m_tls;
    QDateTime m_startedAt;
    QList<Change> m_changes;
    QStringList m_delivered;
};

} // namespace Grelot
