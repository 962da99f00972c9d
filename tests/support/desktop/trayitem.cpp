// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "trayitem.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTest>

namespace Grelot {

namespace {

const QString itemInterface = QStringLiteral("org.kde.StatusNotifierItem");
const QString menuInterface = QStringLiteral("com.canonical.dbusmenu");
const QString watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
constexpr int timeout = 5'000;

QVariant readProperty(const QDBusConnection &bus, const QString &service, const QString &path,
    const QString &interface, const QString &name)
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << interface << name;
    const QDBusMessage reply = bus.call(get, QDBus::Block, timeout);
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

QVariant readWatcher(const QDBusConnection &bus, const QString &name)
{
    return readProperty(bus, watcher, QStringLiteral("/StatusNotifierWatcher"), watcher, name);
}

struct MenuNode
{
    int id = 0;
    QVariantMap properties;
    QList<MenuNode> children;
};

MenuNode readNode(const QDBusArgument &argument)
{
    MenuNode node;
    argument.beginStructure();
    argument >> node.id >> node.properties;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        node.children += readNode(child.variant().value<QDBusArgument>());
    }
    argument.endArray();
    argument.endStructure();
    return node;
}

bool isShown(const MenuNode &node)
{
    return node.properties.value(QStringLiteral("visible"), true).toBool() &&
        node.properties.value(QStringLiteral("type")).toString() != QLatin1String("separator");
}

QString labelOf(const MenuNode &node)
{
    // dbusmenu marks mnemonics with an underscore and doubles those that are meant.
    QString label = node.properties.value(QStringLiteral("label")).toString();
    label.replace(QLatin1String("__"), QLatin1String("\x01"));
    label.remove(u'_');
    return label.replace(u'\x01', u'_');
}

} // namespace

QList<TrayItem> TrayItem::all(const QDBusConnection &bus)
{
    QList<TrayItem> items;
    const QStringList registered =
        readWatcher(bus, QStringLiteral("RegisteredStatusNotifierItems")).toStringList();
    for (const QString &each : registered)
        items.append(TrayItem(bus, each));
    return items;
}

std::optional<TrayItem> TrayItem::waitForFirst(const QDBusConnection &bus)
{
    QList<TrayItem> items;
    if (!QTest::qWaitFor([&] { return !(items = all(bus)).isEmpty(); }, 10'000))
        return std::nullopt;
    return items.constFirst();
}

bool TrayItem::isHostRegistered(const QDBusConnection &bus)
{
    return readWatcher(bus, QStringLiteral("IsStatusNotifierHostRegistered")).toBool();
}

// A watcher lists either "service" or "service/path".
TrayItem::TrayItem(const QDBusConnection &bus, const QString &registered)
    : m_bus(bus)
    , m_service(registered.section(u'/', 0, 0))
    , m_path(registered.contains(u'/') ? registered.mid(m_service.size())
                                       : QStringLiteral("/StatusNotifierItem"))
{
}

QVariant TrayItem::property(const QString &name) const
{
    return readProperty(m_bus, m_service, m_path, itemInterface, name);
}

QString TrayItem::toolTip() const
{
    const auto argument = property(QStringLiteral("ToolTip")).value<QDBusArgument>();
    if (argument.currentType() != QDBusArgument::StructureType)
        return {};
    QString icon;
    QString title;
    QString text;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray pixels;
        argument.beginStructure();
        argument >> width >> height >> pixels;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title >> text;
    argument.endStructure();
    return text.isEmpty() ? title : title + u'\n' + text;
}

QList<int> TrayItem::iconSizes() const
{
    QList<int> sizes;
    const auto argument = property(QStringLiteral("IconPixmap")).value<QDBusArgument>();
    if (argument.currentType() != QDBusArgument::ArrayType)
        return sizes;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray pixels;
        argument.beginStructure();
        argument >> width >> height >> pixels;
        argument.endStructure();
        sizes.append(width);
    }
    argument.endArray();
    return sizes;
}

QDBusMessage TrayItem::call(const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, m_path, itemInterface, method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, timeout);
}

void TrayItem::activate() const
{
    call(QStringLiteral("Activate"), {0, 0});
}

void TrayItem::secondaryActivate() const
{
    call(QStringLiteral("SecondaryActivate"), {0, 0});
}

QString TrayItem::menuPath() const
{
    return property(QStringLiteral("Menu")).value<QDBusObjectPath>().path();
}

QList<TrayItem::MenuLine> TrayItem::menuLines() const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_service, menuPath(), menuInterface, QStringLiteral("GetLayout"));
    message << 0 << -1 << QStringList();
    const QDBusMessage reply = m_bus.call(message, QDBus::Block, timeout);
    const QVariant layout = reply.arguments().value(1);
    if (!layout.canConvert<QDBusArgument>())
        return {};
    QList<MenuLine> lines;
    const MenuNode root = readNode(layout.value<QDBusArgument>());
    for (const MenuNode &node : root.children) {
        if (!isShown(node))
            continue;
        lines.append({node.id, labelOf(node)});
        for (const MenuNode &child : node.children) {
            if (isShown(child))
                lines.append({child.id, labelOf(node) + u'/' + labelOf(child)});
        }
    }
    return lines;
}

QStringList TrayItem::menu() const
{
    QStringList texts;
    for (const MenuLine &line : menuLines())
        texts.append(line.text);
    return texts;
}

bool TrayItem::choose(const QString &line) const
{
    for (const MenuLine &each : menuLines()) {
        if (each.text != line)
            continue;
        QDBusMessage message = QDBusMessage::createMethodCall(
            m_service, menuPath(), menuInterface, QStringLiteral("Event"));
        message << each.id << QStringLiteral("clicked")
                << QVariant::fromValue(QDBusVariant(QString())) << 0u;
        m_bus.call(message, QDBus::Block, timeout);
        return true;
    }
    return false;
}

} // namespace Grelot
