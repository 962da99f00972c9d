// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantparts.h"

namespace Grelot {

inline const QString nextButton = QStringLiteral("Next");
inline const QString backButton = QStringLiteral("Back");
inline const QStringList assistantForms{
    QStringLiteral("imaps://alice@mail.example.org - IMAP over TLS"),
    QStringLiteral("jmap+https://alice@mail.example.org - JMAP")};

/// The window on the screen, with the keyboard in it.
struct AssistantShown
{
    AssistantShown()
        : window(assistantForms)
    {
        window.present();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    void toServers()
    {
        type(window, QStringLiteral("alice@example.org"));
        QVERIFY(click(window, nextButton));
        window.showServers({jmapOffer(), strangersOffer()});
    }
    void toSignIn(const SignInOffer &offer = passwordOffer())
    {
        toServers();
        QVERIFY(click(window, nextButton));
        window.showSignIn(offer);
    }
    void toChecklist()
    {
        toSignIn();
        type(window, QStringLiteral("sesame"));
        QVERIFY(click(window, QStringLiteral("Sign in")));
        window.showChecklist();
    }
    void toWatch()
    {
        toChecklist();
        window.endChecklist(QStringLiteral("3 unread in the inbox."));
        QVERIFY(click(window, nextButton));
    }

    AssistantWindow window;
};

} // namespace Grelot
