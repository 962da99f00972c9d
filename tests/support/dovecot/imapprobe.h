// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dovecotserver.h"

#include <QByteArray>

#include <chrono>
#include <memory>

class QTcpSocket;

namespace Grelot {

/// Another mail client, for tests only: bare, synchronous, in the clear. It has INBOX selected.
/// Whatever goes wrong ends the program (qFatal).
class ImapProbe
{
public:
    ImapProbe(quint16 port, const QByteArray &user,
        const QByteArray &password = DovecotServer::password());
    ~ImapProbe();

    /// Runs one command (without tag) and returns all its lines; NO and BAD are fatal.
    QByteArray run(const QByteArray &command);

    void setFlags(const QByteArray &uids, const QByteArray &flags); ///< "\\Seen"
    void clearFlags(const QByteArray &uids, const QByteArray &flags);
    void remove(const QByteArray &uids); ///< \Deleted, then expunged
    void move(const QByteArray &uids, const QByteArray &mailbox);
    /// mailbox: as IMAP writes it.
    void append(const QByteArray &mailbox, const QByteArray &message);

    /// Enters IDLE; from then on poll() sees what comes.
    void startIdle();
    /// Reads what is there without waiting; true once an EXISTS has come since startIdle().
    bool poll();
    /// When poll() saw it.
    std::chrono::steady_clock::time_point existsAt() const { return m_existsAt; }
    void endIdle();
    /// The raw descriptor, to be watched by a test's event loop.
    qintptr descriptor() const;

private:
    QByteArray readUntil(const QByteArray &start);

    std::unique_ptr<QTcpSocket> m_socket;
    int m_tag = 0;
    std::chrono::steady_clock::time_point m_existsAt;
    bool m_exists = false;
};

} // namespace Grelot
