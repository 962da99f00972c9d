// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "address.h"

namespace Grelot {

QString Address::full() const
{
    if (name.isEmpty())
        return address;
    return address.isEmpty() ? name : name + QLatin1String(" <") + address + QLatin1Char('>');
}

QString Address::display() const
{
    return name.isEmpty() ? address : name;
}

} // namespace Grelot
