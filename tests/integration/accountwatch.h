// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "connection.h"
#include "dovecotserver.h"
#include "fixedsecret.h"
#include "imapsource.h"
#include "randomsource.h"

namespace Grelot {

/// An IMAP account with its connection, and all that came out of it.
struct AccountWatch
{
    AccountWatch(const DovecotServer &server, const QString &user, const QStringList &mailboxes,
        const QStringList &instant = {})
        : secret({Secret::Kind::Password, QString::fromUtf8(DovecotServer::password())})
        , source(configOf(server, user, mailboxes, instant), secret, clock, random)
        , connection(source, clock, random)
    {
        QObject::connect(&source, &MailSource::updated, &source,
            [this](const MailUpdate &update) { updates.append(update); });
        QObject::connect(&connection, &Connection::phaseChanged, &connection,
            [this] { links += connection.state() == ConnectionState::Connecting ? 1 : 0; });
        connection.start();
    }

    static ImapConfig configOf(const DovecotServer &server, const QString &user,
        const QStringList &mailboxes, const QStringList &instant)
    {
        ImapConfig config;
        config.host = QStringLiteral("127.0.0.1");
        config.port = server.port();
        config.security = ImapSecurity::None;
        config.user = user;
        config.mailbox = mailboxes.first();
        config.others = mailboxes.mid(1);
        config.instant = instant;
        return config;
    }

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
    /// Subjects of all Arrived in that mailbox.
    QStringList arrived(const QString &mailbox) const { return subjects<Arrived>(mailbox); }
    /// Subjects in all Snapshots of it.
    QStringList snapshotted(const QString &mailbox) const { return subjects<Snapshot>(mailbox); }
    /// By the last update of that mailbox; -1 before the first.
    qint64 unread(const QString &mailbox) const
    {
        qint64 unread = -1;
        for (const MailUpdate &one : updates) {
            std::visit(
                [&](const auto &update) {
                    if constexpr (requires { update.unread; })
                        unread = update.mailbox == mailbox ? update.unread : unread;
                },
                one);
        }
        return unread;
    }

    SystemClock clock;
    RandomSource random{1};
    FixedSecret secret;
    ImapSource source;
    Connection connection;
    QList<MailUpdate> updates;
    int links = 0;

private:
    template <typename T>
    QStringList subjects(const QString &mailbox) const
    {
        QStringList subjects;
        for (const T &update : all<T>()) {
            for (const Message &message : update.messages) {
                if (update.mailbox == mailbox)
                    subjects.append(message.subject);
            }
        }
        return subjects;
    }
};

} // namespace Grelot
