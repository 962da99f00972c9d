// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bodystructure.h"
#include "imapresponse.h"
#include "message.h"

namespace Grelot {

/// A message out of what ImapFetcher asked for; every text in it is a plain line, cut to size:
/// subject 500, name 200, preview 256 characters.
Message messageOf(const ImapFetch &fetch, quint64 uidValidity);

/// The first characters of a text part, of which `bytes` is the beginning.
QString previewOf(QByteArrayView bytes, const TextPart &part);

} // namespace Grelot
