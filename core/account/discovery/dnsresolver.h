// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "resolver.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace Grelot {

/// The machine's DNS, or one nameserver, at port 53. It has no deadline but the resolver's own.
class DnsResolver final : public Resolver
{
    Q_DECLARE_TR_FUNCTIONS(Grelot::DnsResolver)

public:
    /// A null address stands for the machine's nameservers.
    explicit DnsResolver(const QHostAddress &nameserver = QHostAddress());

    void services(const QString &name, QObject *asker, Answered answered) override;

private:
    QHostAddress m_nameserver;
};

} // namespace Grelot
