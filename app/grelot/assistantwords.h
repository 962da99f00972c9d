// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounttrial.h"
#include "assistantvalues.h"
#include "discoveryresult.h"

namespace Grelot {

class OAuthProviders;
struct AccountConfig;

/// What was found, as the assistant shows it; strangers' words are stripped of controls.
QList<ServerOffer> serverOffers(const MailAddress &address, const Discovered &discovered);
/// Why nothing was found, in words, and what to do.
QString nothingFoundWords(const MailAddress &address, const Discovered &discovered);
/// How a person may sign in there. Provider problems (no client id) are told in the note.
SignInOffer signInOffer(const AccountUrl &url, bool wantsBrowser, const OAuthProviders &providers);
/// What an account address looks like, a line each.
QStringList accountForms();

/// Those that can be watched, in the list's order.
QList<MailboxOffer> mailboxOffers(const MailboxList &list);
/// What is to be said of the list: empty where it is whole.
QString mailboxWords(const MailboxList &list);
/// Why there is none, and what to do.
QString mailboxWords(const Failure &failure);

CheckStep checkStepOf(AccountTrial::Step step);
Remedy remedyFor(const Failure &failure);
/// "230 ms", "1.2 s".
QString durationWords(std::chrono::milliseconds duration);
/// A name for an account that none of the others bears.
QString accountNameFor(const AccountUrl &url, const QList<AccountConfig> &others);

} // namespace Grelot
