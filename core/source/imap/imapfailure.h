// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "imapresponse.h"
#include "secret.h"

namespace Grelot::ImapFailures {

/// LOGIN or AUTHENTICATE was answered with NO or BAD. Need::Password: the secret was refused.
Failure login(const ImapStatus &status, Secret::Kind kind);
/// Any other command was answered with NO or BAD.
Failure command(const ImapStatus &status);
/// The server says BYE, instead of a greeting or at any later moment.
Failure bye(const ImapStatus &status);
/// The server breaks the protocol; `what` is an untranslated or translated half sentence.
Failure protocol(const QString &what);
/// A web server answers where a mail server is due, as a network's sign-in page does.
Failure webPage();
/// The server did not answer in time.
Failure silent(std::chrono::seconds waited);
/// The connection was given up from this side while something was under way.
Failure abandoned();
/// There is no connection to the mail server at the moment.
Failure away();
/// What was asked for concerns a mailbox that nobody watches.
Failure notWatched();
/// What was asked for concerns a message that is not there any more.
Failure gone();

} // namespace Grelot::ImapFailures
