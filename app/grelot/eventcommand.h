// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>

#include <deque>
#include <memory>

namespace Grelot {

/// `watch --exec CMD`: runs a command for each event, one after another, with the event's JSON on
/// its standard input. No shell; 30 s each; its output goes where ours goes.
class EventCommand final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds deadline{30'000};
    static constexpr std::size_t mostWaiting = 1'000; ///< events; then the oldest are left out

    EventCommand(const QString &command, Clock &clock, QObject *parent = nullptr);
    ~EventCommand() override;

    bool isValid() const { return !m_arguments.isEmpty(); }
    void run(const QJsonObject &event);

Q_SIGNALS:
    void failed(const QString &text);

private:
    void next();
    void ended();

    QStringList m_arguments;
    std::unique_ptr<Alarm> m_deadline;
    std::deque<QJsonObject> m_waiting;
    std::unique_ptr<QProcess> m_process;
};

} // namespace Grelot
