// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "dovecotserver.h"
#include "fixedsecret.h"
#include "imaplink.h"
#include "imapmailbox.h"

#include <chrono>

namespace Grelot {

/// That user's account on a server on loopback, without TLS.
inline ImapConfig plainConfig(const DovecotServer &server, const QString &user)
{
    ImapConfig config;
    config.host = QStringLiteral("127.0.0.1");
    config.port = server.port();
    config.security = ImapSecurity::None;
    config.user = user;
    return config;
}

/// A link and all that came out of it.
struct ImapWatch
{
    ImapWatch(const ImapConfig &config, std::optional<ImapPosition> resumeFrom = {},
        const QByteArray &password = DovecotServer::password())
        : secret({Secret::Kind::Password, QString::fromUtf8(password)})
        , link(config, secret, clock, cursorAt(config.mailbox, resumeFrom))
    {
        QObject::connect(&link, &ImapLink::updated, &link, [this](const ImapUpdate &update) {
            at = std::chrono::steady_clock::now();
            updates.append(update);
        });
        QObject::connect(&link, &ImapLink::synced, &link, [this] { synced = true; });
        QObject::connect(
            &link, &ImapLink::failed, &link, [this](const Failure &f) { failure = f; });
        link.open();
    }

    static ImapCursor cursorAt(const QString &mailbox, const std::optional<ImapPosition> &position)
    {
        ImapCursor cursor;
        if (position)
            cursor.set(mailbox, *position);
        return cursor;
    }
    /// The subjects of all Arrived so far.
    QStringList arrived() const
    {
        QStringList subjects;
        for (const ImapUpdate &one : updates) {
            if (const auto *news = std::get_if<Arrived>(&one.update)) {
                for (const Message &message : news->messages)
                    subjects.append(message.subject);
            }
        }
        return subjects;
    }
    template <typename T>
    QList<T> all() const
    {
        QList<T> result;
        for (const ImapUpdate &one : updates) {
            if (const auto *update = std::get_if<T>(&one.update))
                result.append(*update);
        }
        return result;
    }
    ImapPosition position() const { return updates.last().position; }

    SystemClock clock;
    FixedSecret secret;
    ImapLink link;
    QList<ImapUpdate> updates;
    std::optional<Failure> failure;
    std::chrono::steady_clock::time_point at;
    bool synced = false;
};

} // namespace Grelot
