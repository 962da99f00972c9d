// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "hugeimapserver.h"

#include <QTcpSocket>

namespace Grelot {

namespace {

constexpr quint64 uidsPerMessage = 3; // of three only one is still there
constexpr quint64 spread = HugeImapServer::messages / HugeImapServer::unread;
constexpr quint64 prime = 7919;

NumberSet scattered()
{
    NumberSet uids;
    for (quint64 i = 0; i < HugeImapServer::unread; ++i)
        uids.insert(uidsPerMessage * (spread * i + (i * prime) % spread + 1));
    return uids;
}

QByteArray literal(const QByteArray &text)
{
    return '{' + QByteArray::number(text.size()) + "}\r\n" + text;
}

QByteArray field(const QByteArray &name, const QByteArray &value)
{
    const int size = name == "MESSAGE-ID" ? 2048 : 4096;
    return " BODY[HEADER.FIELDS (" + name + ")]<0> " +
        literal((name + ": " + value).left(size) + "\r\n\r\n");
}

/// As long as those of a mailing list are.
QByteArray headersOf(const QByteArray &uid)
{
    return field("FROM", "The Analytical Society <newsletter-" + uid + "@lists.example.org>") +
        field("SUBJECT", "[engine-discuss] The mill and the store, notes of meeting " + uid) +
        field("MESSAGE-ID", '<' + uid + ".20261124161500.0a1b2c3d4e5f@mailer.lists.example.org>");
}

QByteArray previewOf(const QByteArray &uid)
{
    constexpr qsizetype size = 200; // Dovecot's
    return ("Dear all, these are the notes of meeting " + uid + ". " +
        QByteArray("The kettle was on all the time. ").repeated(size))
        .left(size);
}

/// Bytes of the text part, at most 1,200; 0 when it is not asked for.
qsizetype textAsked(const QByteArray &arguments)
{
    static const QByteArray item = "BODY.PEEK[1]<0.";
    const qsizetype at = arguments.indexOf(item);
    if (at < 0)
        return 0;
    const qsizetype from = at + item.size();
    return arguments.mid(from, arguments.indexOf('>', from) - from).toLongLong();
}

} // namespace

HugeImapServer::HugeImapServer(Extensions extensions, QObject *parent)
    : QTcpServer(parent)
    , m_extensions(extensions)
    , m_unread(scattered())
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no free port: %s", qPrintable(errorString()));
    connect(this, &QTcpServer::newConnection, this, &HugeImapServer::take);
}

void HugeImapServer::take()
{
    m_socket = nextPendingConnection();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HugeImapServer::read);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
    send("* OK [CAPABILITY " + capabilities() + "] ready\r\n");
}

void HugeImapServer::send(const QByteArray &bytes)
{
    m_bytes += bytes.size();
    m_socket->write(bytes);
}

void HugeImapServer::read()
{
    while (m_socket && m_socket->canReadLine()) {
        QByteArray line = m_socket->readLine();
        m_bytes += line.size();
        line = line.trimmed();
        if (line == "DONE") {
            send(std::exchange(m_idleTag, {}) + " OK idle\r\n");
            continue;
        }
        ++m_commands;
        const qsizetype space = line.indexOf(' ');
        send(answer(line.left(space), line.mid(space + 1)));
    }
}

QByteArray HugeImapServer::capabilities() const
{
    return m_extensions == Extensions::None
        ? "IMAP4rev1 SASL-IR AUTH=PLAIN IDLE"
        : "IMAP4rev1 SASL-IR AUTH=PLAIN LITERAL+ ID IDLE ENABLE CONDSTORE QRESYNC ESEARCH PREVIEW "
          "UIDPLUS MOVE SPECIAL-USE LIST-STATUS";
}

QByteArray HugeImapServer::answer(const QByteArray &tag, const QByteArray &command)
{
    const QByteArray done = tag + " OK done\r\n";
    if (command.startsWith("AUTHENTICATE PLAIN "))
        return tag + " OK [CAPABILITY " + capabilities() + "] in\r\n";
    if (command.startsWith("SELECT "))
        return selected() + tag + " OK [READ-WRITE] done\r\n";
    if (command.startsWith("UID SEARCH "))
        return found(tag, command.contains("RETURN")) + done;
    if (command.startsWith("UID FETCH "))
        return fetched(command.mid(qsizetype(sizeof("UID FETCH")))) + done;
    if (command == "ENABLE QRESYNC")
        return "* ENABLED QRESYNC\r\n" + done;
    if (command.startsWith("ID "))
        return "* ID NIL\r\n" + done;
    if (command == "NOOP")
        return done;
    if (command == "IDLE") {
        m_idleTag = tag;
        return "+ idling\r\n";
    }
    m_trouble = command;
    return tag + " BAD not understood\r\n";
}

QByteArray HugeImapServer::selected() const
{
    QByteArray text = "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)\r\n* " +
        QByteArray::number(messages) + " EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 7] x\r\n" +
        "* OK [UIDNEXT " + QByteArray::number(messages * uidsPerMessage + 1) + "] x\r\n";
    if (m_extensions == Extensions::Dovecots)
        text += "* OK [HIGHESTMODSEQ 9000000] x\r\n";
    return text;
}

QByteArray HugeImapServer::found(const QByteArray &tag, bool extended) const
{
    QByteArray set = m_unread.toString().toLatin1();
    if (extended)
        return "* ESEARCH (TAG \"" + tag + "\") UID ALL " + set + "\r\n";
    return "* SEARCH " + set.replace(',', ' ') + "\r\n";
}

QByteArray HugeImapServer::fetched(const QByteArray &arguments) const
{
    const qsizetype space = arguments.indexOf(' ');
    const auto uids = NumberSet::parse(QString::fromLatin1(arguments.left(space)));
    if (!uids || uids->size() > unread)
        return {};
    QByteArray all;
    for (const auto &[first, last] : uids->ranges()) {
        for (quint64 number = first; number <= last; ++number) {
            const QByteArray uid = QByteArray::number(number);
            QByteArray items = "UID " + uid;
            if (arguments.contains("FLAGS"))
                items += " FLAGS () INTERNALDATE \"22-Nov-2026 21:44:31 +0000\"";
            if (arguments.contains("MODSEQ"))
                items += " MODSEQ (" + QByteArray::number(number + messages) + ')';
            if (arguments.contains("PREVIEW"))
                items += " PREVIEW \"" + previewOf(uid) + '"';
            if (arguments.contains("HEADER.FIELDS"))
                items += headersOf(uid);
            if (arguments.contains("BODYSTRUCTURE"))
                items += " BODYSTRUCTURE (\"text\" \"plain\" (\"charset\" \"utf-8\") NIL NIL "
                         "\"quoted-printable\" 4000 90 NIL NIL NIL NIL)";
            if (const qsizetype size = textAsked(arguments); size > 0)
                items += " BODY[1]<0> " + literal(previewOf(uid).repeated(6).left(size));
            all +=
                "* " + QByteArray::number(number / uidsPerMessage) + " FETCH (" + items + ")\r\n";
        }
    }
    return all;
}

} // namespace Grelot
