// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QTcpServer>

class QSslSocket;

namespace Grelot {

/// An IMAP server that plays one conversation with one client and notes where the client leaves it.
/// One row a line:
///
///     C: a SELECT "INBOX"    the client says this; "a" is the script's own name of the tag, and a
///                            "*" at the end stands for anything
///     c: DONE                the client says this line as it is, without a tag
///     S: a OK done           the server says this line; rows in a row go out in one write
///     s: {3}\r\nabc          the same as raw bytes, with \r \n \0 \\ and \xHH, no line end added
///     TLS                    the server starts its side of TLS
///     WAIT                   nothing more is said before goOn()
///     CLOSE                  the server closes the connection
///
/// Blank lines and white space around rows are ignored.
class ScriptedImapServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit ScriptedImapServer(const QByteArray &script, QObject *parent = nullptr);

    /// Certificate and key as files, for TLS rows and for TLS from the first byte.
    void useCertificate(const QString &certificateFile, const QString &keyFile);
    void encryptFromStart() { m_encryptFromStart = true; }
    /// Sends every byte in a write of its own.
    void sendByteByByte() { m_byteByByte = true; }

    quint16 port() const { return serverPort(); }
    bool isWaiting() const;
    void goOn();
    /// The whole script was played and nothing else was said.
    bool isDone() const { return m_error.isEmpty() && m_rows.isEmpty(); }
    /// What differed, else the row that was not reached.
    QByteArray trouble() const;
    /// How many connections came; only the first is served.
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void play();
    void read();
    void match(const QByteArray &line);
    QByteArray withTag(const QByteArray &line) const;
    void send(const QByteArray &bytes);

    QByteArrayList m_rows;
    QHash<QByteArray, QByteArray> m_tags; // the script's name -> the client's
    QSslSocket *m_socket = nullptr;
    QString m_certificateFile;
    QString m_keyFile;
    QByteArray m_error;
    int m_connections = 0;
    bool m_encryptFromStart = false;
    bool m_byteByByte = false;
};

} // namespace Grelot
