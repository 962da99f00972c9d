// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "testauthority.h"

#include <QByteArrayList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QProcess;

namespace Grelot {

/// A real Dovecot of one's own: its folder, its configuration, free ports; every user exists and
/// has the password password(). For tests only: it blocks, and it ends the program (qFatal) with
/// what is wrong when Dovecot is missing or does not start. Works as root, on whose account Dovecot
/// starts its parts, and as an ordinary user.
class DovecotServer
{
public:
    explicit DovecotServer(TestAuthority::Kind certificate = TestAuthority::Kind::Signed);
    ~DovecotServer();

    static QByteArray password() { return QByteArrayLiteral("0pen-sesame"); }

    /// Up and answering when it returns; on the same ports every time.
    void start();
    /// An orderly end; clients are told.
    void stop() { end(false); }
    /// SIGKILL for all its processes: no word to anyone.
    void kill() { end(true); }
    bool isRunning() const { return m_process != nullptr; }

    quint16 port() const { return m_port; }                              ///< IMAP, STARTTLS offered
    quint16 tlsPort() const { return m_tlsPort; }                        ///< IMAP over TLS
    QByteArray authority() const { return m_certificates->authority(); } ///< PEM, to be trusted
    QString folder() const { return m_folder.path(); }
    /// Announces these capabilities alone ("IMAP4rev1 IDLE"); before start().
    void offerOnly(const QByteArray &capabilities) { m_capabilities = capabilities; }
    /// Takes access tokens besides passwords, of whoever that endpoint (RFC 7662) names as their
    /// "sub"; before start(). mechanisms: what it offers.
    void takeTokens(const QUrl &introspection, const QByteArray &mechanisms);
    /// Lines for dovecot.conf, behind our own; before start().
    void configure(const QByteArray &lines) { m_ownLines += lines + '\n'; }

    /// By LMTP; accepted when it returns. Lines may end in LF alone.
    void deliver(const QString &user, const QByteArray &message)
    {
        deliver(user, QByteArrayList{message});
    }
    void deliver(const QString &user, const QByteArrayList &messages);
    /// Deletes all dovecot.index* files of a user, as an accident does; while stopped.
    void loseIndex(const QString &user);

    /// A plain message, for tests to whom its words do not matter.
    static QByteArray message(const QByteArray &subject, const QByteArray &body = "Hello.\n");

private:
    void end(bool killed);
    void writeConfiguration();
    /// The settings that Dovecot 2.3 and 2.4 name differently.
    QByteArray dialect() const;
    QByteArray configuration() const;
    QList<qint64> processes() const;

    QTemporaryDir m_folder;
    std::unique_ptr<TestAuthority> m_certificates;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_capabilities;
    QByteArray m_ownLines;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
    quint16 m_lmtpPort = 0;
};

} // namespace Grelot
