// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lmtp.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QProcess;

namespace Grelot {

/// A real Cyrus IMAP of one's own that speaks JMAP (RFC 8620, 8621, 8887), built by buildcyrus.sh:
/// its folder, its configuration, free ports. Its users have an inbox, Archive, Drafts, Sent, Trash
/// and the password password(). It looks once a second for what is to be pushed. For tests only: it
/// blocks, and it ends the program (qFatal) with what is wrong when Cyrus has not been built or
/// does not start. As root, Cyrus runs as user mail; works as an ordinary user, too.
class CyrusServer
{
public:
    explicit CyrusServer(const QStringList &users = {QStringLiteral("alice")});
    ~CyrusServer();

    static QByteArray password() { return QByteArrayLiteral("0pen-sesame"); }
    /// What is accepted as `Authorization: Bearer` (a JWT, RFC 7519), for good.
    QByteArray token(const QString &user) const;

    /// Up and answering when it returns; on the same ports every time.
    void start();
    /// An orderly end; clients are told.
    void stop();
    /// SIGKILL for all its processes: no word to anyone.
    void kill();
    bool isRunning() const { return m_process != nullptr; }

    quint16 port() const { return m_port; }         ///< HTTP, in the clear
    quint16 imapPort() const { return m_imapPort; } ///< IMAP, in the clear; for ImapProbe
    QUrl sessionUrl() const;                        ///< without credentials
    /// Lines for imapd.conf, behind our own; the last of a name counts. Before start().
    void configure(const QByteArray &lines) { m_ownLines += lines + '\n'; }

    /// By LMTP; accepted when it returns. Lines may end in LF alone.
    void deliver(const QString &user, const QByteArray &message)
    {
        deliver(user, QByteArrayList{message});
    }
    void deliver(const QString &user, const QByteArrayList &messages)
    {
        deliverByLmtp(m_lmtpPort, user, messages);
    }
    /// A plain message, for tests to whom its words do not matter.
    static QByteArray message(const QByteArray &subject, const QByteArray &body = "Hello.\n")
    {
        return plainMessage(subject, body);
    }

private:
    void prepare();
    void addUser(const QString &user);
    void writeConfiguration();
    QByteArray configuration() const;
    QByteArray services() const;
    bool isUp() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QStringList m_users;
    QByteArray m_key; ///< of the tokens
    std::unique_ptr<QProcess> m_process;
    QByteArray m_ownLines;
    quint16 m_port = 0;
    quint16 m_imapPort = 0;
    quint16 m_lmtpPort = 0;
};

} // namespace Grelot
