// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "connectionbar.h"
#include "inboxlist.h"
#include "inboxwindow.h"

#include <QApplication>
#include <QFont>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Grelot {

/// The same style, font and language on every machine.
inline void plainDesktop()
{
    QLocale::setDefault(QLocale::c());
    QApplication::setStyle(QStringLiteral("fusion"));
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    QApplication::setFont(font);
}

inline InboxList *listOf(InboxWindow &window)
{
    return window.findChild<InboxList *>();
}

inline QLabel *labelWith(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->text() == text)
            return label;
    }
    return nullptr;
}

inline QPushButton *buttonNamed(const QWidget &window, const QString &text)
{
    const auto buttons = window.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

inline QPushButton *reconnectButton(InboxWindow &window)
{
    return window.findChild<ConnectionBar *>()->findChild<QPushButton *>();
}

/// The messages of an actionRequested().
inline QStringList idsOf(const QVariantList &requested)
{
    QStringList ids;
    const auto rows = requested.at(1).value<QList<InboxRow>>();
    for (const InboxRow &row : rows)
        ids.append(row.message.id);
    return ids;
}

} // namespace Grelot
