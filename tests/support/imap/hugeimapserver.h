// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "numberset.h"

#include <QPointer>
#include <QTcpServer>

class QTcpSocket;

namespace Grelot {

/// A mailbox of a million messages, of which 5,000 are unread and no two of those are neighbours,
/// behind as much of IMAP as a client needs for its first look. One client at a time; whatever it
/// asks beyond that is BAD, and noted.
class HugeImapServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Extensions {
        Dovecots, ///< those of Dovecot 2.3 that Grelot uses, but NOTIFY
        None,     ///< IMAP4rev1 with IDLE
    };
    static constexpr quint64 messages = 1'000'000;
    static constexpr quint64 unread = 5'000;

    explicit HugeImapServer(Extensions extensions, QObject *parent = nullptr);

    quint16 port() const { return serverPort(); }
    qint64 bytes() const { return m_bytes; } ///< both ways, without TCP
    int commands() const { return m_commands; }
    /// The command that was not understood; empty when all were.
    QByteArray trouble() const { return m_trouble; }

private:
    void take();
    void read();
    void send(const QByteArray &bytes);
    QByteArray answer(const QByteArray &tag, const QByteArray &command);
    QByteArray selected() const;
    QByteArray found(const QByteArray &tag, bool extended) const;
    QByteArray fetched(const QByteArray &arguments) const;
    QByteArray capabilities() const;

    Extensions m_extensions;
    NumberSet m_unread;
    QPointer<QTcpSocket> m_socket;
    QByteArray m_idleTag;
    QByteArray m_trouble;
    qint64 m_bytes = 0;
    int m_commands = 0;
};

} // namespace Grelot
