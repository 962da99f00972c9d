// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailaction.h"

/// What people read of actions.
namespace Grelot::ActionWords {

/// As a command: "Archive".
QString name(MailAction action);
/// What has happened to so many messages: "2 messages archived."
QString done(MailAction action, qsizetype count);

} // namespace Grelot::ActionWords
