// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "grelothome.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>

namespace Grelot {

/// `grelot watch --json` as a status bar would run it; keeps every line.
class Watcher : public QObject
{
    Q_OBJECT

public:
    explicit Watcher(const GrelotHome &home, QObject *parent = nullptr);
    ~Watcher() override;

    const QList<QJsonObject> &events() const { return m_events; }
    QList<QJsonObject> events(const QString &kind) const;
    qsizetype mails() const { return events(QStringLiteral("mail")).size(); }
    /// The subjects of all mail events, in order.
    QStringList subjects() const;
    /// -1 before the first.
    qint64 unread() const;
    /// Of the last connection event; empty before the first.
    QString state() const;
    QString reason() const;
    QString transport() const;
    /// How often the connection came into this state.
    qsizetype entered(const QString &state) const;
    qint64 processId() const { return m_process->processId(); }
    /// SIGKILL, as a crash.
    void kill();

Q_SIGNALS:
    void received(const QJsonObject &event);

private:
    void read();
    /// A member of the last connection event.
    QString ofConnection(const char *member) const;

    std::unique_ptr<QProcess> m_process;
    QByteArray m_buffer;
    QList<QJsonObject> m_events;
};

} // namespace Grelot
