// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

// Pieces of the scripts of ScriptedImapServer.
namespace Grelot {

inline QByteArray signIn(const QByteArray &capabilities)
{
    return "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hello\nC: a AUTHENTICATE PLAIN *\n"
           "S: a OK [CAPABILITY IMAP4rev1 " +
        capabilities + "] in\n";
}

inline QByteArray fullCapabilities()
{
    return "IDLE ENABLE CONDSTORE QRESYNC ESEARCH PREVIEW UIDPLUS MOVE SPECIAL-USE";
}

inline QByteArray selectInbox(const QByteArray &uidValidity, const QByteArray &uidNext,
    const QByteArray &modSeq, const QByteArray &exists, const QByteArray &unread)
{
    return "C: s SELECT \"INBOX\"\nS: * " + exists + " EXISTS\nS: * OK [UIDVALIDITY " +
        uidValidity + "] x\nS: * OK [UIDNEXT " + uidNext + "] x\nS: * OK [HIGHESTMODSEQ " + modSeq +
        "] x\nS: s OK [READ-WRITE] done\nC: u UID SEARCH RETURN (ALL) UNSEEN\nS: * ESEARCH (TAG "
        "\"u\") UID" +
        (unread.isEmpty() ? QByteArray() : " ALL " + unread) + "\nS: u OK done\n";
}

/// Up to the moment a server with all extensions waits in IDLE: 9 messages, all read, modseq 100.
inline QByteArray upToIdle()
{
    return signIn(fullCapabilities()) + "C: e ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: e OK\n" +
        selectInbox("7", "10", "100", "9", "") + "C: i IDLE\nS: + idling\nWAIT\n";
}

/// The same without extensions: plain SEARCH, no modseq; messages 2 and 5 of 9 are unread.
inline QByteArray bareUpToIdle(const QByteArray &capabilities = "IDLE")
{
    return signIn(capabilities) +
        "C: s SELECT \"INBOX\"\nS: * 9 EXISTS\nS: * OK [UIDVALIDITY 7] x\nS: * OK [UIDNEXT 10] "
        "x\nS: s OK\n"
        "C: u UID SEARCH UNSEEN\nS: * SEARCH 2 5\nS: u OK\n"
        "C: f UID FETCH 2,5 (UID FLAGS INTERNALDATE BODY.PEEK*\n"
        "S: * 2 FETCH (UID 2 FLAGS () INTERNALDATE \"22-Nov-2026 21:44:31 +0000\")\n"
        "S: * 5 FETCH (UID 5 FLAGS () INTERNALDATE \"22-Nov-2026 21:44:31 +0000\")\nS: f OK\n"
        "C: b UID FETCH 2,5 (UID BODYSTRUCTURE)\nS: b OK\n";
}

/// FETCH of a new message as we ask for it.
inline QByteArray fetchOf(
    int sequence, int uid, const QByteArray &subject, const QByteArray &extra = {})
{
    const QByteArray field = "Subject: " + subject + "\r\n\r\n";
    QByteArray text = "* " + QByteArray::number(sequence) + " FETCH (UID " +
        QByteArray::number(uid) + " FLAGS () INTERNALDATE \"22-Nov-2026 21:44:31 +0000\"" + extra +
        " BODY[HEADER.FIELDS (SUBJECT)]<0> {" + QByteArray::number(field.size()) + "}\r\n" + field +
        ")\r\n";
    text.replace("\r", "\\r").replace("\n", "\\n");
    return "s: " + text + '\n';
}

} // namespace Grelot
