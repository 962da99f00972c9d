// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settingsdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace Grelot {

inline const QStringList pageNames{QStringLiteral("accounts"), QStringLiteral("notifications"),
    QStringLiteral("appearance"), QStringLiteral("network"), QStringLiteral("advanced")};

inline void pageRows()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < int(pageNames.size()); ++page)
        QTest::newRow(qPrintable(pageNames[page])) << page;
}

template <typename Widget>
inline Widget *named(QWidget &parent, const QString &name)
{
    const auto all = parent.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

inline QPushButton *button(QWidget &parent, const QString &text)
{
    const auto all = parent.findChildren<QPushButton *>();
    for (QPushButton *candidate : all) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

/// As the person does: with the keyboard.
inline void pick(QComboBox *box, int index)
{
    while (box->currentIndex() != index) {
        const int before = box->currentIndex();
        QTest::keyClick(box, index > before ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(box->currentIndex() != before);
    }
}

inline void type(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

inline AppSettings richSettings()
{
    AppSettings settings;
    settings.tell = NotificationDetail::Sender;
    settings.sound = false;
    settings.quiet.enabled = true;
    settings.quiet.spans = {{}, {{12, 0}, {13, 30}, Weekdays(0b0011111)}};
    settings.trayStyle = TrayStyle::Symbolic;
    settings.proxy = {ProxySettings::Kind::Socks5, QStringLiteral("proxy.example.org"), 1080,
        QStringLiteral("alice")};
    return settings;
}

inline QList<QWidget *> controlsOf(QWidget &dialog)
{
    QList<QWidget *> controls;
    const auto all = dialog.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_")) ||
            qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
            qobject_cast<QComboBox *>(widget->parentWidget());
        if (!isPart && widget->isVisibleTo(&dialog) && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus))
            controls.append(widget);
    }
    return controls;
}

/// The account that a signal told of. QVariant::value() would want one that is malformed.
inline AccountConfig configOf(const QVariantList &arguments)
{
    return *static_cast<const AccountConfig *>(arguments.first().constData());
}

/// An account as the dialog lists it.
inline AccountLine accountLine(const QString &name, const QString &url, bool isWell = true)
{
    return {{name, std::get<AccountUrl>(AccountUrl::parse(url))}, isWell,
        isWell ? QStringLiteral("Connected by WebSocket.")
               : QStringLiteral("The server refused the password. Enter it again.")};
}

} // namespace Grelot
