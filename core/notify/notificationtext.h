// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "message.h"

#include <QStringList>

/// The words of notifications: translated, and made of plain lines whatever a sender wrote.
namespace Grelot::NotificationText {

/// The sender's name, else the address, else "Unknown sender".
QString sender(const Address &from);
/// The subject, or "(no subject)".
QString subject(const Message &message);
/// "New mail in Work"
QString newMail(const QString &account);
/// Subject, and the preview on a second line where there is one.
QString body(const Message &message);
/// "Ada Lovelace: Notes on the engine"
QString line(const QString &sender, const QString &subject);
/// "5 new messages in Work"
QString burst(qsizetype count, const QString &account);
/// "12 new messages during the pause"
QString digest(qsizetype count);
/// "Work: 10"
QString accountCount(const QString &account, qsizetype count);
/// "Work needs you"
QString trouble(const QString &account);
/// "Sign in again: Work"
QString signIn(const QString &account);

} // namespace Grelot::NotificationText
