// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controlclient.h"
#include "runner.h"

#include <functional>

namespace Grelot {

/// Asks the running instance one thing and prints its answer; exit 3 when none runs.
class RequestRunner final : public Runner
{
    Q_OBJECT

public:
    /// What to print of the answer; nothing when empty.
    using Printer = std::function<QString(const QJsonObject &answer)>;

    RequestRunner(
        const QString &socket, QString command, QString argument, Printer printer, Clock &clock);
    void start() override;

private:
    void answered(const QJsonObject &answer);

    ControlClient m_client;
    QString m_command;
    QString m_argument;
    Printer m_printer;
};

} // namespace Grelot
