// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inboxrow.h"

#include <QTimeZone>

namespace Grelot {

inline InboxRow inboxRow(int number, const QString &account = QStringLiteral("Work"))
{
    InboxRow row{account, QStringLiteral("INBOX"), {}};
    row.message.id = QStringLiteral("17.%1").arg(number);
    row.message.from = {QStringLiteral("Sender %1").arg(number), QStringLiteral("s@example.org")};
    row.message.subject = QStringLiteral("Subject %1").arg(number);
    row.message.preview = QStringLiteral("Preview %1").arg(number);
    row.message.receivedAt =
        QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC).addSecs(60 * number);
    return row;
}

inline QList<InboxRow> inboxRows(std::initializer_list<int> numbers)
{
    QList<InboxRow> rows;
    for (const int number : numbers)
        rows.append(inboxRow(number));
    return rows;
}

/// As real ones look, for pictures.
inline QList<InboxRow> lifelikeRows()
{
    struct Sample
    {
        const char *name, *address, *subject, *preview;
        int minutesAgo;
    };
    const Sample samples[] = {
        {"Ada Lovelace", "ada@example.org", "Notes on the engine",
            "I have been thinking about the way the engine might weave algebraic patterns", 3},
        {"Grace Hopper", "grace@example.net", "A bug, taped into the log",
            "First actual case of one being found. Please keep it for the museum.", 41},
        {"", "newsletter@shop.example", "Your order has left our warehouse",
            "It will reach you on Thursday between nine and noon.", 125},
        {"Élisabeth Brasseur-Montgolfier", "elisabeth@example.fr",
            "Répétition de jeudi : changement de salle, merci de prévenir tout le monde",
            "Bonjour à tous, la salle habituelle est en travaux jusqu'à la fin du mois", 60 * 26},
        {"Alan Turing", "alan@example.org", "",
            "Can machines think? I propose to consider the question on Saturday.", 60 * 50},
        {"<b>Not bold</b>", "x@example.com", "<img src=x> & other harmless text", "", 60 * 24 * 9},
    };
    QList<InboxRow> rows;
    int number = 100;
    for (const Sample &sample : samples) {
        InboxRow row = inboxRow(--number);
        row.message.from = {QString::fromUtf8(sample.name), QString::fromUtf8(sample.address)};
        row.message.subject = QString::fromUtf8(sample.subject);
        row.message.preview = QString::fromUtf8(sample.preview);
        row.message.receivedAt = QDateTime::currentDateTimeUtc().addSecs(-60 * sample.minutesAgo);
        rows.append(row);
    }
    return rows;
}

} // namespace Grelot
