// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fixedsecret.h"
#include "idletrust.h"
#include "imaplink.h"
#include "imapmailbox.h"
#include "scriptedimapserver.h"
#include "virtualclock.h"

#include <QtTest>

namespace Grelot {

/// A link that talks with a scripted server in virtual time.
struct ImapConversation
{
    explicit ImapConversation(const QByteArray &script)
        : server(script)
    {
        config.host = QStringLiteral("127.0.0.1");
        config.port = server.port();
        config.security = ImapSecurity::None;
        config.user = QStringLiteral("alice");
    }

    void open(std::optional<ImapPosition> resumeFrom = {})
    {
        secret = std::make_unique<FixedSecret>(Secret{Secret::Kind::Password, password});
        ImapCursor cursor;
        if (resumeFrom)
            cursor.set(config.mailbox, *resumeFrom);
        link = std::make_unique<ImapLink>(config, *secret, clock, cursor);
        link->trustIdle(trust);
        ImapLink *l = link.get();
        QObject::connect(
            l, &ImapLink::opened, l, [this] { signalNames += QStringLiteral("opened "); });
        QObject::connect(
            l, &ImapLink::proven, l, [this] { signalNames += QStringLiteral("proven "); });
        QObject::connect(
            l, &ImapLink::synced, l, [this] { signalNames += QStringLiteral("synced "); });
        QObject::connect(l, &ImapLink::failed, l, [this](const Failure &f) { failure = f; });
        QObject::connect(
            l, &ImapLink::updated, l, [this](const ImapUpdate &update) { updates.append(update); });
        link->open();
    }

    /// Until the script waits, or is over, or the link has failed.
    bool settle()
    {
        return QTest::qWaitFor([this] {
            return server.isWaiting() || !server.trouble().startsWith("not reached") || failure;
        });
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
    QStringList arrived() const
    {
        QStringList subjects;
        for (const Arrived &news : all<Arrived>()) {
            for (const Message &message : news.messages)
                subjects.append(message.subject);
        }
        return subjects;
    }

    VirtualClock clock;
    ScriptedImapServer server;
    ImapConfig config;
    QString password = QStringLiteral("secret");
    std::unique_ptr<FixedSecret> secret;
    std::shared_ptr<IdleTrust> trust;
    std::unique_ptr<ImapLink> link;
    QList<ImapUpdate> updates;
    std::optional<Failure> failure;
    QString signalNames;
};

} // namespace Grelot
