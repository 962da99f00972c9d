// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "requestrunner.h"

namespace Grelot {

RequestRunner::RequestRunner(
    const QString &socket, QString command, QString argument, Printer printer, Clock &clock)
    : m_client(socket, clock)
    , m_command(std::move(command))
    , m_argument(std::move(argument))
    , m_printer(std::move(printer))
{
    connect(&m_client, &ControlClient::received, this, &RequestRunner::answered);
    connect(&m_client, &ControlClient::ended, this, [this] {
        printError(m_client.timedOut()
                ? tr("Grelot runs but does not answer. End it and start it again.")
                : tr("Grelot is not running."));
        Q_EMIT finished(ExitCode::NotReachable);
    });
}

void RequestRunner::start()
{
    m_client.request(m_command, m_argument);
}

void RequestRunner::answered(const QJsonObject &answer)
{
    m_client.disconnect(this);
    const QString error = answer.value(QLatin1String("error")).toString();
    if (!error.isEmpty()) {
        printError(error);
        Q_EMIT finished(ExitCode::Usage);
        return;
    }
    const QString text = m_printer(answer);
    if (!text.isEmpty())
        printLine(text);
    Q_EMIT finished(ExitCode::Fine);
}

} // namespace Grelot
