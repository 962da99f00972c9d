// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "connection.h"
#include "fixedsecret.h"
#include "httpcaller.h"
#include "jmapchannels.h"
#include "jmapsource.h"
#include "letters.h"
#include "randomsource.h"
#include "scriptedjmapserver.h"

namespace Grelot {

/// A JMAP account with its connection on a scripted server, and all that came out of it.
struct JmapAccountRun
{
    explicit JmapAccountRun(const JmapTraits &traits = {},
        const Secret &usedSecret = {Secret::Kind::Password, QStringLiteral("sesame")})
        : server(clock, traits)
        , secret(usedSecret)
        , http(clock)
        , source(
              {server.url("/.well-known/jmap"), QStringLiteral("alice")}, secret, http,
              [this](Rung rung) { return jmapChannel(rung, clock); }, clock)
        , connection(source, clock, random)
    {
        QObject::connect(&source, &MailSource::updated, &source,
            [this](const MailUpdate &update) { updates.append(update); });
        QObject::connect(&connection, &Connection::phaseChanged, &connection,
            [this] { links += connection.state() == ConnectionState::Connecting ? 1 : 0; });
    }

    bool isOnline() const { return connection.state() == ConnectionState::Online; }
    /// A message comes; n is its number, later ones are newer.
    QString deliver(quint64 n) { return server.deliver(letter(n)); }
    template <typename T>
    QList<T> all() const
    {
        QList<T> result;
        for (const MailUpdate &one : updates) {
            if (const auto *update = std::get_if<T>(&one))
                result.append(*update);
        }
        return result;
    }
    /// The subjects of all Arrived.
    QStringList arrived() const
    {
        QStringList subjects;
        for (const Arrived &update : all<Arrived>()) {
            for (const Message &message : update.messages)
                subjects.append(message.subject);
        }
        return subjects;
    }

    SystemClock clock;
    RandomSource random{1};
    ScriptedJmapServer server;
    FixedSecret secret;
    NetworkHttpCaller http;
    JmapSource source;
    Connection connection;
    QList<MailUpdate> updates;
    int links = 0;
};

} // namespace Grelot
