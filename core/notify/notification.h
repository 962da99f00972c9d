// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace Grelot {

/// Where one message lives.
struct MessageRef
{
    QString account;
    QString mailbox;
    QString id;

    bool operator==(const MessageRef &) const = default;
};

enum class NotificationKind {
    Message, ///< one message
    Summary, ///< several of one account that came at once
    Digest,  ///< what came during a pause
    Trouble, ///< an account needs the person
    SignIn,  ///< an account needs the person to sign in through the browser: Open begins it
};

/// What is put on the screen. The texts are plain: whoever shows them escapes them if need be.
struct Notification
{
    QString key; ///< showing the same key again replaces what stands there
    NotificationKind kind = NotificationKind::Message;
    QString account;
    QString mailbox;
    QList<MessageRef> messages; ///< newest first; empty for Trouble and SignIn
    QString summary;
    QString body;        ///< lines parted by LF
    bool silent = false; ///< a correction of what stands there already: no sound

    bool operator==(const Notification &) const = default;
};

} // namespace Grelot

Q_DECLARE_METATYPE(Grelot::Notification)
