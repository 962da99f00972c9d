// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "openwith.h"

#include <QStringList>
#include <QUrl>

#include <variant>

namespace Grelot {

/// Program and arguments.
struct OpenCommand
{
    QStringList line; ///< never empty

    bool operator==(const OpenCommand &) const = default;
};

/// What cannot be done, in words.
struct OpenProblem
{
    QString text;

    bool operator==(const OpenProblem &) const = default;
};

/// What is to be opened for that message. Both values come from the network: in an address they are
/// percent-encoded, in a command each stays within its argument and never begins one with a dash.
std::variant<QUrl, OpenCommand, OpenProblem> openTarget(
    const OpenWith &with, const QString &id, const QString &messageId);

/// Whether mailTarget() leads anywhere.
bool hasMailTarget(const OpenWith &with);
/// Where the mail is read, without any message: the address up to what holds the first mark, the
/// command without the arguments that hold one.
std::variant<QUrl, OpenCommand, OpenProblem> mailTarget(const OpenWith &with);

} // namespace Grelot
