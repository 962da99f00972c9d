// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "demogateway.h"

#include "demomailbox.h"
#include "fixedlogin.h"

#include <QRandomGenerator>

namespace Grelot {

namespace {

QString freshPassword()
{
    constexpr int base = 16;
    QString password;
    for (int i = 0; i < 2; ++i)
        password += QString::number(QRandomGenerator::system()->generate64(), base);
    return password;
}

} // namespace

DemoGateway::DemoGateway(Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(random)
    , m_login(std::make_unique<FixedLogin>(Credentials{QStringLiteral("demo"), freshPassword()}))
{
}

DemoGateway::~DemoGateway() = default;

std::optional<QString> DemoGateway::listen(quint16 port)
{
    GatewayOptions options;
    options.port = port;
    return listen(options);
}

std::optional<QString> DemoGateway::listen(const GatewayOptions &options)
{
    // Each mailbox is a new one: no cursor of another continues in it.
    const auto epoch = std::make_shared<quint64>(quint64(m_clock.utc().toSecsSinceEpoch()));
    m_server = std::make_unique<GatewayServer>(
        options, *m_login,
        [this, epoch](const Credentials &, const QString &) {
            return std::make_unique<DemoMailbox>(
                m_clock, m_random, DemoMailbox::Life::Lively, (*epoch)++);
        },
        m_clock);
    return m_server->listen();
}

QUrl DemoGateway::url() const
{
    return m_server ? m_server->url() : QUrl();
}

QString DemoGateway::user() const
{
    return m_login->credentials().user;
}

QString DemoGateway::password() const
{
    return m_login->credentials().password;
}

} // namespace Grelot
