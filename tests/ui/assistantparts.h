// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantpage.h"
#include "assistantwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStackedWidget>
#include <QTest>

namespace Grelot {

inline AssistantPage *pageOf(const AssistantWindow &window)
{
    return qobject_cast<AssistantPage *>(window.findChild<QStackedWidget *>()->currentWidget());
}

/// The question that stands on the screen.
inline QString questionOf(const AssistantWindow &window)
{
    return pageOf(window)->findChild<QLabel *>()->text();
}

/// The one with that text that can be seen; without its ampersand.
inline QAbstractButton *buttonIn(const AssistantWindow &window, const QString &text)
{
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

inline bool click(const AssistantWindow &window, const QString &text)
{
    QAbstractButton *button = buttonIn(window, text);
    if (!button || !button->isEnabled())
        return false;
    // A check box answers clicks on its mark and words alone.
    const QPoint place = button->isCheckable() ? QPoint(10, button->height() / 2) : QPoint();
    QTest::mouseClick(button, Qt::LeftButton, {}, place);
    return true;
}

template <typename Widget>
Widget *visibleIn(const AssistantWindow &window)
{
    const auto all = window.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Where the keyboard is.
inline void type(const AssistantWindow &window, const QString &text)
{
    QTest::keyClicks(window.focusWidget(), text);
}

inline ServerOffer jmapOffer()
{
    return {QStringLiteral("JMAP, the fastest (recommended)"),
        QStringLiteral("One connection tells at once of all your mailboxes."),
        QStringLiteral("jmap.example.org"), QStringLiteral("found in the DNS of example.org"), {},
        {}};
}

inline ServerOffer strangersOffer()
{
    return {QStringLiteral("IMAP"),
        QStringLiteral("Tells at once of the inbox; of other mailboxes at once or every few "
                       "minutes, as the server allows."),
        QStringLiteral("mail.hoster.example"),
        QStringLiteral("said by the settings file of example.org"), {},
        QStringLiteral("This server lies outside example.org. Nothing of yours goes there before "
                       "you say that it is your provider's.")};
}

inline SignInOffer passwordOffer()
{
    return {QStringLiteral("alice@example.org"), {}, false, {}};
}

inline SignInOffer browserOffer()
{
    return {QStringLiteral("alice@example.org"), QStringLiteral("Example ID"), true,
        QStringLiteral("Your provider wants you to sign in through the browser. It may take an app "
                       "password as well.")};
}

} // namespace Grelot
