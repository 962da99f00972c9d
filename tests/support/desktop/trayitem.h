// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace Grelot {

/// A StatusNotifierItem as a panel sees it: tests read it and act on it without a pixel.
class TrayItem
{
public:
    /// The items that the watcher knows of.
    static QList<TrayItem> all(const QDBusConnection &bus);
    /// Waits for the first one, at most 10 s.
    static std::optional<TrayItem> waitForFirst(const QDBusConnection &bus);
    static bool isHostRegistered(const QDBusConnection &bus);

    QVariant property(const QString &name) const;
    QString toolTip() const;
    /// Sizes in device pixels of the pictures it offers.
    QList<int> iconSizes() const;
    void activate() const;          ///< left click
    void secondaryActivate() const; ///< middle click
    /// Lines of its menu that are visible, those of submenus behind their title ("Pause/For 1
    /// hour").
    QStringList menu() const;
    /// False when there is no such line.
    bool choose(const QString &line) const;

private:
    struct MenuLine
    {
        int id = 0;
        QString text;
    };

    TrayItem(const QDBusConnection &bus, const QString &registered);
    QDBusMessage call(const QString &method, const QVariantList &arguments) const;
    QString menuPath() const;
    QList<MenuLine> menuLines() const;

    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
};

} // namespace Grelot
