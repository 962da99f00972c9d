// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapgreeting.h"

namespace Grelot {

namespace {

ImapConfig doorAt(const QString &host, quint16 port)
{
    ImapConfig config;
    config.host = host;
    config.port = port;
    config.security = ImapSecurity::Tls;
    return config;
}

} // namespace

ImapGreeting::ImapGreeting(
    const QString &host, quint16 port, GreetingProbe::Answered answered, QObject *parent)
    : QObject(parent)
    , m_transport(doorAt(host, port))
    , m_answered(std::move(answered))
{
    connect(&m_transport, &ImapSocket::received, this, &ImapGreeting::take);
    connect(&m_transport, &ImapSocket::failed, this,
        [this](const Failure &failure) { answer(failure.text); });
}

void ImapGreeting::take(const QByteArray &bytes)
{
    m_said += bytes;
    const qsizetype end = m_said.indexOf('\n');
    if (end < 0) {
        if (m_said.size() > longest)
            answer(tr("The greeting is longer than 8 KiB, which Grelot does not take."));
        return;
    }
    const QByteArray line = m_said.first(end).trimmed().toUpper();
    if (line == "* OK" || line.startsWith("* OK "))
        answer(std::nullopt);
    else
        answer(tr("What answers there is no IMAP server that takes anybody."));
}

void ImapGreeting::answer(const std::optional<QString> &problem)
{
    const auto answered = std::exchange(m_answered, nullptr);
    m_transport.abort();
    deleteLater();
    if (answered)
        answered(problem);
}

} // namespace Grelot
