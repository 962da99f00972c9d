// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "jsonlines.h"

#include <QLocalSocket>
#include <QObject>

#include <functional>
#include <memory>

namespace Grelot {

/// A conversation with the running instance: one request, then its answer or its stream of events.
class ControlClient final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds deadline{5'000};

    ControlClient(QString socketPath, Clock &clock, QObject *parent = nullptr);
    ~ControlClient() override;

    /// Asks for one answer, which has to come within the deadline.
    void request(const QString &command, const QString &argument = {});
    /// Asks for what may take its time: events as they happen.
    void follow(const QString &command);
    /// Why it ended: somebody listens there but did not answer in time.
    bool timedOut() const { return m_timedOut; }

Q_SIGNALS:
    void received(const QJsonObject &object);
    /// Nothing listens there, it went away, or it did not answer in time.
    void ended();

private:
    void send(const QString &command, const QString &argument);
    void read();
    void end();

    QString m_path;
    QByteArray m_request;
    QLocalSocket m_socket;
    JsonLines m_lines;
    std::unique_ptr<Alarm> m_deadline;
    bool m_timedOut = false;
    bool m_ended = false;
};

/// Tells the running instance, whatever it answers, and goes on; at once where none runs.
void tellInstance(const QString &socketPath, const QString &command, const QString &argument,
    Clock &clock, QObject *parent, const std::function<void()> &then);

} // namespace Grelot
