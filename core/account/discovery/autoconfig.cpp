// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "autoconfig.h"

#include "autoconfigreader.h"

namespace Grelot {

std::variant<QList<AutoconfigServer>, QString> parseAutoconfig(const QByteArray &xml)
{
    AutoconfigReader reader(xml);
    const QList<AutoconfigServer> servers = reader.servers();
    if (!reader.problem().isEmpty())
        return reader.problem();
    return servers;
}

} // namespace Grelot
