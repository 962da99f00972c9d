// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailsource.h"

namespace Grelot {

class JmapApi;
struct JmapSession;

/// Asks a JMAP server which mailboxes there are, in one request.
namespace JmapLister {

constexpr qsizetype mostAccounts = 8; ///< of one session that are asked of

/// Of the person's own account, and of those that are shared with them: these as
/// "NAME/PATH", and without a word where the server does not tell.
void list(JmapApi &api, const JmapSession &session, MailSource::Listed done);

} // namespace JmapLister

} // namespace Grelot
