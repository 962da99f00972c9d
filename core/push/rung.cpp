// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "rung.h"

#include <QCoreApplication>

namespace Grelot {

QString transportName(Rung rung)
{
    switch (rung) {
    case Rung::WebSocket:
        return QStringLiteral("websocket");
    case Rung::EventStream:
        return QStringLiteral("sse");
    case Rung::LongPoll:
        return QStringLiteral("long-poll");
    case Rung::ImapNotify:
        return QStringLiteral("imap-notify");
    case Rung::ImapIdle:
        return QStringLiteral("imap-idle");
    case Rung::Poll:
        return QStringLiteral("poll");
    }
    Q_UNREACHABLE();
}

QString transportWords(Rung rung)
{
    switch (rung) {
    case Rung::WebSocket:
        return QCoreApplication::translate("Rung", "WebSocket");
    case Rung::EventStream:
        return QCoreApplication::translate("Rung", "server-sent events");
    case Rung::LongPoll:
        return QCoreApplication::translate("Rung", "long poll");
    case Rung::ImapNotify:
        return QCoreApplication::translate("Rung", "IMAP NOTIFY");
    case Rung::ImapIdle:
        return QCoreApplication::translate("Rung", "IMAP IDLE");
    case Rung::Poll:
        return QCoreApplication::translate("Rung", "polling");
    }
    Q_UNREACHABLE();
}

} // namespace Grelot
