// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tokenset.h"

#include <QUrl>

#include <functional>

namespace Grelot {

struct OAuthProvider;

/// Opens a page in the person's browser; false where there is none.
using UrlOpener = std::function<bool(const QUrl &)>;

/// "Type: grelot account sign-in NAME", as a shell takes it.
QString signInHint(const QString &account);
/// Says on the terminal where to sign in, and opens it where there is a browser.
void showSignInPage(const OAuthProvider &provider, const QUrl &url, const UrlOpener &opener);
/// Says on the terminal what the sign-in brought.
void saySignedIn(const OAuthProvider &provider, const TokenSet &tokens);

} // namespace Grelot
