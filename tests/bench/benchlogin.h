// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fixedlogin.h"

#include <QUrl>

namespace Grelot {

/// Where all processes of one private network meet.
namespace BenchLogin {
constexpr quint16 port = 8787;
inline QString user()
{
    return QStringLiteral("ada");
}
inline QString password()
{
    return QStringLiteral("analytical-engine");
}
inline QUrl url()
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/push/v1").arg(port));
}
} // namespace BenchLogin

} // namespace Grelot
