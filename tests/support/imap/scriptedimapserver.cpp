// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "scriptedimapserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace Grelot {

namespace {

QByteArray unescaped(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        switch (text[++i]) {
        case 'r':
            result += '\r';
            break;
        case 'n':
            result += '\n';
            break;
        case '0':
            result += '\0';
            break;
        case 'x':
            result += char(text.mid(i + 1, 2).toInt(nullptr, 16));
            i += 2;
            break;
        default:
            result += text[i];
            break;
        }
    }
    return result;
}

} // namespace

ScriptedImapServer::ScriptedImapServer(const QByteArray &script, QObject *parent)
    : QTcpServer(parent)
{
    for (const QByteArray &line : script.split('\n')) {
        if (!line.trimmed().isEmpty())
            m_rows.append(line.trimmed());
    }
    if (!listen(QHostAddress::LocalHost))
        qFatal("no free port: %s", qPrintable(errorString()));
}

void ScriptedImapServer::useCertificate(const QString &certificateFile, const QString &keyFile)
{
    m_certificateFile = certificateFile;
    m_keyFile = keyFile;
}

bool ScriptedImapServer::isWaiting() const
{
    return !m_rows.isEmpty() && m_rows.first() == "WAIT";
}

void ScriptedImapServer::goOn()
{
    if (!isWaiting())
        qFatal("the script does not wait: %s", trouble().constData());
    m_rows.removeFirst();
    play();
}

QByteArray ScriptedImapServer::trouble() const
{
    if (!m_error.isEmpty())
        return m_error;
    return m_rows.isEmpty() ? QByteArray() : "not reached: " + m_rows.first();
}

void ScriptedImapServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (++m_connections > 1 || !socket->setSocketDescriptor(descriptor)) {
        socket->abort();
        return;
    }
    m_socket = socket;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QSslSocket::readyRead, this, &ScriptedImapServer::read);
    if (!m_certificateFile.isEmpty()) {
        socket->setLocalCertificate(m_certificateFile);
        socket->setPrivateKey(m_keyFile, QSsl::Ec);
    }
    if (m_encryptFromStart) {
        connect(socket, &QSslSocket::encrypted, this, &ScriptedImapServer::play);
        socket->startServerEncryption();
        return;
    }
    play();
}

QByteArray ScriptedImapServer::withTag(const QByteArray &line) const
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray tag = m_tags.value(line.left(space));
    return tag.isEmpty() ? line : tag + line.mid(space);
}

void ScriptedImapServer::send(const QByteArray &bytes)
{
    if (!m_byteByByte) {
        m_socket->write(bytes);
        return;
    }
    for (const char c : bytes) {
        m_socket->write(&c, 1);
        m_socket->flush();
    }
}

void ScriptedImapServer::play()
{
    QByteArray out;
    while (!m_rows.isEmpty()) {
        const QByteArray row = m_rows.first();
        if (row.startsWith("S:"))
            out += withTag(row.mid(2).trimmed()) + "\r\n";
        else if (row.startsWith("s:"))
            out += withTag(unescaped(row.mid(2).trimmed()));
        else
            break;
        m_rows.removeFirst();
    }
    if (!out.isEmpty())
        send(out);
    if (m_rows.isEmpty())
        return;
    if (m_rows.first() == "TLS") {
        m_rows.removeFirst();
        m_socket->flush();
        m_socket->startServerEncryption();
    } else if (m_rows.first() == "CLOSE") {
        m_rows.removeFirst();
        m_socket->disconnectFromHost();
    }
}

void ScriptedImapServer::read()
{
    while (m_socket->canReadLine() && m_error.isEmpty()) {
        QByteArray line = m_socket->readLine();
        line.chop(line.endsWith("\r\n") ? 2 : 1);
        match(line);
    }
}

void ScriptedImapServer::match(const QByteArray &line)
{
    const QByteArray row = m_rows.isEmpty() ? QByteArray("nothing") : m_rows.first();
    QByteArray expected = row.mid(2).trimmed();
    QByteArray said = line;
    if (row.startsWith("C:")) {
        const qsizetype space = expected.indexOf(' ');
        m_tags.insert(expected.left(space), line.left(line.indexOf(' ')));
        expected = expected.mid(space + 1);
        said = line.mid(line.indexOf(' ') + 1);
    }
    const bool open = expected.endsWith('*');
    const bool same = open ? said.startsWith(expected.chopped(1)) : said == expected;
    if ((!row.startsWith("C:") && !row.startsWith("c:")) || !same) {
        m_error = "expected " + row + "\n  but got " + line;
        return;
    }
    m_rows.removeFirst();
    play();
}

} // namespace Grelot
