// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "privatebus.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace Grelot {

/// A real desktop without a screen: an X server, a session bus, a home folder of its own, and
/// whichever of its programs a test asks for. Nothing of the machine's own session is touched.
class DesktopSession
{
public:
    enum class Part {
        Panel,  ///< lxqt-panel, a StatusNotifierItem host
        Trayer, ///< an XEmbed tray
        Dunst,  ///< a notification daemon
        Openbox,
    };

    DesktopSession();
    ~DesktopSession();

    /// X server and bus. False, with the reason in error(), when something is missing.
    bool start();
    /// Starts it and waits until it does its work.
    bool start(Part part);
    void stop(Part part);
    /// gnome-keyring with an unlocked default collection.
    bool startKeyring(const QByteArray &password = "grelot");
    /// It answers nothing while it is frozen, as while it waits for the person.
    void freezeKeyring(bool frozen);
    /// The bus that screen readers and programs meet on; for programs that are started afterwards.
    bool startAccessibility();
    QString error() const { return m_error; }

    PrivateBus &bus() { return m_bus; }
    QString display() const { return m_display; }
    QString home() const { return m_folder.path(); }
    /// For the program under test.
    QProcessEnvironment environment() const { return m_environment; }
    /// How many notifications dunst has on the screen; -1 without it.
    int dunstCount();
    /// Clicks what dunst shows first; false when it refuses.
    bool clickDunst();
    /// A key of the keyboard, by its X name ("e", "ctrl+z"), for the window that has the focus.
    bool press(const QString &key);
    /// The whole screen as a PNG.
    bool screenshot(const QString &path);

private:
    struct Running;

    QString logPath() const;
    bool fail(const QString &why);
    bool run(const QString &program, const QStringList &arguments);
    bool makeFolders();
    bool startDisplay();
    bool isReady(Part part);
    bool hasXEmbedTray() const;

    QTemporaryDir m_folder;
    PrivateBus m_bus;
    QString m_display;
    QString m_error;
    QProcessEnvironment m_environment;
    std::unique_ptr<ChildProcess> m_server;
    std::unique_ptr<ChildProcess> m_keyring;
    std::unique_ptr<ChildProcess> m_accessibility;
    std::vector<Running> m_running;
};

} // namespace Grelot
