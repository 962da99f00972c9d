// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "authorization.h"

#include "secret.h"

namespace Grelot {

QByteArray authorizationFor(const QString &user, const Secret &secret)
{
    switch (secret.kind) {
    case Secret::Kind::Password:
        return "Basic " + (user + u':' + secret.value).toUtf8().toBase64();
    case Secret::Kind::Token:
        return "Bearer " + secret.value.toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace Grelot
