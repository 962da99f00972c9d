// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QStringList>

namespace Grelot {

struct JmapSession;

/// A watched mailbox as the account's settings name it, and where that is.
struct JmapWatch
{
    QString name; ///< as it was written
    QString accountId;
    QString path;         ///< from the account's root, joined by "/"
    bool isInbox = false; ///< the mailbox of that role, whatever its name is

    bool operator==(const JmapWatch &) const = default;
};

/// "INBOX", in any case, is the inbox of the session's primary account; any other name is a path
/// there. "NAME/PATH" is in another account of the session that bears this name. A name that comes
/// twice counts once.
QList<JmapWatch> jmapWatches(const QStringList &watched, const JmapSession &session);

} // namespace Grelot
