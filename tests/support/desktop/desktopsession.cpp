// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "desktopsession.h"

#include "trayitem.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <xcb/xcb.h>

namespace Grelot {

namespace {

const char panelConfiguration[] = R"([General]
__userfile__=true
panels=panel1
[panel1]
alignment=-1
animation-duration=0
desktop=0
hidable=false
iconSize=22
lineCount=1
lockPanel=false
panelSize=32
plugins=statusnotifier
position=Bottom
reserve-space=false
width=100
width-percent=true
[statusnotifier]
type=statusnotifier
)";

QString program(DesktopSession::Part part)
{
    switch (part) {
    case DesktopSession::Part::Panel:
        return QStringLiteral("lxqt-panel");
    case DesktopSession::Part::Trayer:
        return QStringLiteral("trayer");
    case DesktopSession::Part::Dunst:
        return QStringLiteral("dunst");
    case DesktopSession::Part::Openbox:
        return QStringLiteral("openbox");
    }
    return {};
}

QStringList argumentsFor(DesktopSession::Part part, const QString &home)
{
    switch (part) {
    case DesktopSession::Part::Panel:
        return {QStringLiteral("--configfile"), home + QLatin1String("/.config/lxqt/panel.conf")};
    case DesktopSession::Part::Trayer:
        return {QStringLiteral("--edge"), QStringLiteral("bottom"), QStringLiteral("--height"),
            QStringLiteral("32")};
    case DesktopSession::Part::Dunst:
    case DesktopSession::Part::Openbox:
        return {};
    }
    return {};
}

} // namespace

struct DesktopSession::Running
{
    Part part;
    std::unique_ptr<ChildProcess> process;
};

DesktopSession::DesktopSession() = default;

DesktopSession::~DesktopSession()
{
    // The X server goes last: its clients complain otherwise.
    m_running.clear();
    m_keyring.reset();
    m_accessibility.reset();
}

bool DesktopSession::fail(const QString &why)
{
    // What the programs complained of may tell the reason.
    QFile log(logPath());
    if (log.open(QIODevice::ReadOnly))
        m_error = why + u'\n' + QString::fromLocal8Bit(log.readAll().right(2'000));
    else
        m_error = why;
    return false;
}

QString DesktopSession::logPath() const
{
    return home() + QLatin1String("/desktop.log");
}

bool DesktopSession::start()
{
    if (!makeFolders())
        return false;
    if (!m_bus.start())
        return fail(m_bus.error());
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus.address());
    return startDisplay();
}

bool DesktopSession::makeFolders()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"WAYLAND_DISPLAY", "XAUTHORITY", "XDG_CURRENT_DESKTOP",
             "XDG_SESSION_TYPE", "QT_QPA_PLATFORMTHEME", "LANGUAGE", "LC_ALL"})
        m_environment.remove(QString::fromLatin1(name));
    const std::pair<const char *, const char *> folders[] = {{"HOME", ""},
        {"XDG_CONFIG_HOME", "/.config"}, {"XDG_DATA_HOME", "/.local/share"},
        {"XDG_CACHE_HOME", "/.cache"}, {"XDG_STATE_HOME", "/.local/state"},
        {"XDG_RUNTIME_DIR", "/run"}};
    for (const auto &[name, path] : folders) {
        const QString folder = home() + QLatin1String(path);
        QDir().mkpath(folder);
        QFile::setPermissions(
            folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        m_environment.insert(QString::fromLatin1(name), folder);
    }
    m_environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.insert(QStringLiteral("QT_STYLE_OVERRIDE"), QStringLiteral("fusion"));
    m_environment.insert(QStringLiteral("GSETTINGS_BACKEND"), QStringLiteral("memory"));
    m_environment.insert(QStringLiteral("NO_AT_BRIDGE"), QStringLiteral("1"));
    QDir().mkpath(home() + QLatin1String("/.config/lxqt"));
    QFile panel(home() + QLatin1String("/.config/lxqt/panel.conf"));
    if (!panel.open(QIODevice::WriteOnly) || panel.write(panelConfiguration) < 0)
        return fail(panel.errorString());
    return true;
}

bool DesktopSession::startDisplay()
{
    m_server = std::make_unique<ChildProcess>(QStringLiteral("Xvfb"),
        QStringList{QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
            QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
            QStringLiteral("tcp"), QStringLiteral("-noreset")},
        m_environment);
    m_server->keepErrorsIn(logPath());
    if (!m_server->start())
        return fail(m_server->error());
    const QByteArray number = m_server->readLine();
    if (number.isEmpty())
        return fail(QStringLiteral("Xvfb found no free display"));
    m_display = u':' + QString::fromLatin1(number);
    m_environment.insert(QStringLiteral("DISPLAY"), m_display);
    return true;
}

bool DesktopSession::start(Part part)
{
    auto process =
        std::make_unique<ChildProcess>(program(part), argumentsFor(part, home()), m_environment);
    process->keepErrorsIn(logPath());
    if (!process->start())
        return fail(process->error());
    m_running.push_back({part, std::move(process)});
    if (QTest::qWaitFor([&] { return isReady(part); }, 15'000))
        return true;
    return fail(program(part) + QLatin1String(" runs but does not do its work"));
}

void DesktopSession::stop(Part part)
{
    std::erase_if(m_running, [part](const Running &running) { return running.part == part; });
}

bool DesktopSession::isReady(Part part)
{
    switch (part) {
    case Part::Panel:
        return TrayItem::isHostRegistered(m_bus.connect());
    case Part::Trayer:
        return hasXEmbedTray();
    case Part::Dunst:
        return m_bus.isOwned(QStringLiteral("org.freedesktop.Notifications"));
    case Part::Openbox:
        return m_running.back().process->isRunning();
    }
    return false;
}

bool DesktopSession::hasXEmbedTray() const
{
    const std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> connection(
        xcb_connect(m_display.toLatin1().constData(), nullptr), &xcb_disconnect);
    const char name[] = "_NET_SYSTEM_TRAY_S0";
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> atom(
        xcb_intern_atom_reply(connection.get(),
            xcb_intern_atom(connection.get(), false, sizeof(name) - 1, name), nullptr),
        &std::free);
    if (!atom)
        return false;
    const std::unique_ptr<xcb_get_selection_owner_reply_t, decltype(&std::free)> owner(
        xcb_get_selection_owner_reply(
            connection.get(), xcb_get_selection_owner(connection.get(), atom->atom), nullptr),
        &std::free);
    return owner && owner->owner != XCB_WINDOW_NONE;
}

bool DesktopSession::startKeyring(const QByteArray &password)
{
    m_keyring = std::make_unique<ChildProcess>(QStringLiteral("gnome-keyring-daemon"),
        QStringList{QStringLiteral("--foreground"), QStringLiteral("--unlock"),
            QStringLiteral("--components=secrets")},
        m_environment);
    m_keyring->keepErrorsIn(logPath());
    if (!m_keyring->start())
        return fail(m_keyring->error());
    m_keyring->write(password);
    if (m_bus.waitForOwner(QStringLiteral("org.freedesktop.secrets")))
        return true;
    return fail(QStringLiteral("gnome-keyring-daemon runs but does not do its work"));
}

void DesktopSession::freezeKeyring(bool frozen)
{
    ::kill(pid_t(m_keyring->pid()), frozen ? SIGSTOP : SIGCONT);
}

bool DesktopSession::startAccessibility()
{
    m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_accessibility =
        std::make_unique<ChildProcess>(QStringLiteral("/usr/libexec/at-spi-bus-launcher"),
            QStringList{QStringLiteral("--launch-immediately")}, m_environment);
    m_accessibility->keepErrorsIn(logPath());
    if (!m_accessibility->start())
        return fail(m_accessibility->error());
    if (m_bus.waitForOwner(QStringLiteral("org.a11y.Bus")))
        return true;
    return fail(QStringLiteral("at-spi-bus-launcher runs but does not do its work"));
}

int DesktopSession::dunstCount()
{
    QDBusMessage get =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << QStringLiteral("org.dunstproject.cmd0") << QStringLiteral("displayedLength");
    const QDBusMessage reply = m_bus.connect().call(get, QDBus::Block, 5'000);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return -1;
    return reply.arguments().value(0).value<QDBusVariant>().variant().toInt();
}

bool DesktopSession::clickDunst()
{
    QDBusMessage act =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.dunstproject.cmd0"), QStringLiteral("NotificationAction"));
    act << 0u;
    return m_bus.connect().call(act, QDBus::Block, 5'000).type() == QDBusMessage::ReplyMessage;
}

bool DesktopSession::press(const QString &key)
{
    return run(QStringLiteral("xdotool"), {QStringLiteral("key"), key});
}

bool DesktopSession::screenshot(const QString &path)
{
    return run(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"), path});
}

bool DesktopSession::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    if (process.waitForFinished(10'000) && process.exitCode() == 0)
        return true;
    return fail(program + QLatin1String(" fails: ") + process.errorString() + u' ' +
        QString::fromUtf8(process.readAllStandardError()));
}

} // namespace Grelot
