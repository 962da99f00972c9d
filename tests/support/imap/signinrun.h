// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "fakesecrets.h"
#include "imaplogin.h"

#include <optional>

namespace Grelot {

/// One sign-in on a scripted or a real server, without a link around it. The nonce is that of the
/// example in RFC 7677, so that scripts can know what is said.
struct SignInRun
{
    SignInRun(
        const ImapConfig &server, const Secret &secret, const QByteArray &nonce = fixedNonce())
        : config(server)
        , client(config, clock)
        , login(client, config, secrets, [nonce] { return nonce; })
    {
        secrets.result = secret;
        QObject::connect(&login, &ImapLogin::finished, &login, [this] { finished = true; });
        QObject::connect(
            &client, &ImapClient::failed, &login, [this](const Failure &f) { failure = f; });
        client.open();
    }
    bool isOver() const { return finished || failure; }
    /// For messages of tests.
    const char *trouble() const
    {
        words = failure ? failure->text.toUtf8() : QByteArray("no failure");
        return words.constData();
    }
    static QByteArray fixedNonce() { return QByteArrayLiteral("rOprNGfwEbeRWgbNEkqO"); }

    ImapConfig config;
    SystemClock clock;
    FakeSecrets secrets;
    ImapClient client;
    ImapLogin login;
    bool finished = false;
    std::optional<Failure> failure;
    mutable QByteArray words;
};

inline Secret passwordOf(const QString &text)
{
    return {Secret::Kind::Password, text};
}

inline Secret tokenOf(const QString &text)
{
    return {Secret::Kind::Token, text};
}

} // namespace Grelot
