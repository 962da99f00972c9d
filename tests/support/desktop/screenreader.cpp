// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "screenreader.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTest>
#include <QUuid>

#include <algorithm>

namespace Grelot {

namespace {

constexpr int timeout = 5'000;
constexpr int patience = 10'000;
constexpr qsizetype mostThings = 2'000;
const char accessible[] = "org.a11y.atspi.Accessible";
// Bits of an AT-SPI state set.
constexpr quint64 enabled = 1ULL << 8;
constexpr quint64 focusable = 1ULL << 11;
constexpr quint64 showing = 1ULL << 25;

} // namespace

ScreenReader::ScreenReader(PrivateBus &bus)
    : m_connection(QUuid::createUuid().toString())
{
    const QDBusMessage ask = QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"),
        QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus"),
        QStringLiteral("GetAddress"));
    const QDBusMessage answer = bus.connect().call(ask, QDBus::Block, timeout);
    QDBusConnection::connectToBus(answer.arguments().value(0).toString(), m_connection);
}

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(m_connection);
}

bool ScreenReader::press(const QString &name)
{
    std::optional<Thing> thing;
    return QTest::qWaitFor(
               [&] { return (thing = find(name, Face::Action)).has_value(); }, patience) &&
        call(*thing, "org.a11y.atspi.Action", "DoAction", {0}).value(0).toBool();
}

bool ScreenReader::write(const QString &name, const QString &text)
{
    std::optional<Thing> thing;
    return QTest::qWaitFor(
               [&] { return (thing = find(name, Face::EditableText)).has_value(); }, patience) &&
        call(*thing, "org.a11y.atspi.EditableText", "SetTextContents", {text}).value(0).toBool();
}

bool ScreenReader::shows(const QString &words)
{
    const QStringList names = shown();
    return std::any_of(
        names.begin(), names.end(), [&words](const QString &name) { return name.contains(words); });
}

QStringList ScreenReader::shown()
{
    QStringList names;
    const QList<Thing> things = allShown();
    for (const Thing &thing : things) {
        if (const QString name = nameOf(thing); !name.isEmpty())
            names.append(name);
    }
    return names;
}

QVariantList ScreenReader::call(const Thing &thing, const char *interface, const char *method,
    const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        thing.service, thing.path, QString::fromLatin1(interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    const QDBusMessage answer = QDBusConnection(m_connection).call(message, QDBus::Block, timeout);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

QString ScreenReader::nameOf(const Thing &thing) const
{
    return call(thing, "org.freedesktop.DBus.Properties", "Get",
        {QString::fromLatin1(accessible), QStringLiteral("Name")})
        .value(0)
        .value<QDBusVariant>()
        .variant()
        .toString();
}

quint64 ScreenReader::stateOf(const Thing &thing) const
{
    const QVariant answer = call(thing, accessible, "GetState").value(0);
    const auto words = qdbus_cast<QList<uint>>(answer.value<QDBusArgument>());
    return words.size() == 2 ? quint64(words[0]) | quint64(words[1]) << 32 : 0;
}

QList<ScreenReader::Thing> ScreenReader::childrenOf(const Thing &thing) const
{
    const QVariant answer = call(thing, accessible, "GetChildren").value(0);
    QList<Thing> children;
    if (!answer.isValid())
        return children;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        children.append({service, path.path()});
    }
    list.endArray();
    return children;
}

QList<ScreenReader::Thing> ScreenReader::allShown() const
{
    // Applications, their windows, and what is in those; a program's root has no state.
    QList<Thing> things;
    const QList<Thing> programs = childrenOf({QStringLiteral("org.a11y.atspi.Registry"),
        QStringLiteral("/org/a11y/atspi/accessible/root")});
    for (const Thing &program : programs)
        things += childrenOf(program);
    for (qsizetype i = 0; i < things.size() && things.size() < mostThings;) {
        if ((stateOf(things[i]) & showing) == 0) {
            things.removeAt(i);
            continue;
        }
        things += childrenOf(things[i]);
        ++i;
    }
    return things;
}

std::optional<ScreenReader::Thing> ScreenReader::find(const QString &name, Face face) const
{
    const QString wanted = face == Face::Action ? QStringLiteral("org.a11y.atspi.Action")
                                                : QStringLiteral("org.a11y.atspi.EditableText");
    const QList<Thing> things = allShown();
    for (const Thing &thing : things) {
        // A label may say the same as the button below it.
        constexpr quint64 usable = enabled | focusable;
        if (nameOf(thing) != name || (stateOf(thing) & usable) != usable)
            continue;
        if (call(thing, accessible, "GetInterfaces").value(0).toStringList().contains(wanted))
            return thing;
    }
    return std::nullopt;
}

} // namespace Grelot
