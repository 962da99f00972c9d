// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>

namespace Grelot {

constexpr int mostRedirects = 5; ///< of one request

/// Whether a request may go on there with its Authorization: to the same origin, or from http to
/// https on the same host with the default ports of both.
bool mayFollow(const QUrl &from, const QUrl &to);

} // namespace Grelot
