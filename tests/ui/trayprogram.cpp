// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

// A program of tray icon and tray host alone. It says each event in a line; tst_tray reads them.

#include "trayhost.h"
#include "trayicon.h"

#include <QApplication>
#include <QDBusConnection>

#include <cstdio>

using namespace Grelot;

namespace {

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

QString kindName(TrayHost::Kind kind)
{
    switch (kind) {
    case TrayHost::Kind::None:
        return QStringLiteral("none");
    case TrayHost::Kind::StatusNotifier:
        return QStringLiteral("status-notifier");
    case TrayHost::Kind::XEmbed:
        return QStringLiteral("xembed");
    }
    return {};
}

TrayState sample()
{
    TrayState state;
    state.bell = BellState::Online;
    state.unread = 42;
    state.accounts = {{QStringLiteral("Work"), 40, true, QStringLiteral("Connected by WebSocket.")},
        {QStringLiteral("Home"), 2, true, QStringLiteral("Connected by long poll.")}};
    return state;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    TrayHost host(QDBusConnection::sessionBus());
    TrayIcon icon;
    icon.setState(sample());
    QObject::connect(&host, &TrayHost::available, &icon, [&] {
        icon.appear();
        say(QStringLiteral("available ") + kindName(host.kind()));
    });
    QObject::connect(&host, &TrayHost::gone, &icon, [&] {
        icon.disappear();
        say(QStringLiteral("gone"));
    });
    QObject::connect(&icon, &TrayIcon::inboxRequested, &icon,
        [](const QString &account) { say(QStringLiteral("inbox ") + account); });
    QObject::connect(
        &icon, &TrayIcon::reconnectRequested, &icon, [] { say(QStringLiteral("reconnect")); });
    QObject::connect(&icon, &TrayIcon::pauseRequested, &icon,
        [](PauseLength length) { say(QStringLiteral("pause %1").arg(int(length))); });
    QObject::connect(&icon, &TrayIcon::quitRequested, &application, &QCoreApplication::quit);
    host.start();
    return application.exec();
}
