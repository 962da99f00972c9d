// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "demo.h"

#include "demogateway.h"
#include "service.h"

namespace Grelot {

Demo::Demo(Clock &clock)
    : m_random(RandomSource::fromSystem())
    , m_gateway(std::make_unique<DemoGateway>(clock, m_random))
{
}

Demo::~Demo() = default;

RuntimePaths Demo::paths() const
{
    return RuntimePaths::below(m_folder.path());
}

std::optional<QString> Demo::start(Service &service)
{
    if (const auto problem = m_gateway->listen())
        return problem;
    const QUrl url = m_gateway->url();
    const auto parsed = AccountUrl::parse(QStringLiteral("push+http://%1@%2:%3%4")
                                              .arg(m_gateway->user(), url.host())
                                              .arg(url.port())
                                              .arg(url.path()));
    if (const auto *failure = std::get_if<Failure>(&parsed))
        return failure->text;
    AccountConfig account{QStringLiteral("demo"), std::get<AccountUrl>(parsed)};
    service.openOnly(account, {Secret::Kind::Password, m_gateway->password()});
    return std::nullopt;
}

} // namespace Grelot
