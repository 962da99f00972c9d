// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "signinwords.h"

#include "console.h"
#include "oauthprovider.h"

#include <QCoreApplication>

namespace Grelot {

namespace {

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

} // namespace

QString signInHint(const QString &account)
{
    const bool isWord = !account.contains(u' ');
    return Words::tr("Type: grelot account sign-in %1")
        .arg(isWord ? account : u'"' + account + u'"');
}

void showSignInPage(const OAuthProvider &provider, const QUrl &url, const UrlOpener &opener)
{
    const bool isOpen = opener && opener(url);
    printLine(isOpen
            ? Words::tr("Sign in with %1 in the browser that opens, within 10 minutes. If none "
                        "does, open this address:")
                  .arg(provider.name)
            : Words::tr("Open this address in a browser on this computer and sign in with %1, "
                        "within 10 minutes:")
                  .arg(provider.name));
    printLine(QString::fromLatin1(url.toEncoded()));
}

void saySignedIn(const OAuthProvider &provider, const TokenSet &tokens)
{
    printLine(Words::tr("Signed in with %1.").arg(provider.name));
    if (tokens.refreshToken.isEmpty()) {
        printError(
            Words::tr("%1 gave no refresh token: you will have to sign in again at %2. Check the "
                      "scopes in the providers file.")
                .arg(provider.name,
                    tokens.expiresAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    }
}

} // namespace Grelot
