// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktopsession.h"
#include "fakenotificationdaemon.h"
#include "grelothome.h"
#include "loopreport.h"

#include <QJsonObject>
#include <QTcpServer>

#include <memory>

namespace Grelot {

/// Measures the tray application on a desktop without a screen, with one account whose server takes
/// connections and says nothing. Says "desktop".
class BenchDesktop : public QObject
{
    Q_OBJECT

public:
    BenchDesktop();
    int run();

private Q_SLOTS:
    void registered();

private:
    struct Times
    {
        QList<qint64> tray; ///< ns from the program's start to its icon in the tray
        QList<qint64> loop; ///< to its event loop
        QList<qint64> quit; ///< from "Quit" in the menu to its end
        QList<qint64> away; ///< the longest absence from the event loop in between
    };

    void prepare();
    void once(Times &times);
    void waitFor(const bool &happened, const char *what);

    DesktopSession m_desktop;
    std::unique_ptr<FakeNotificationDaemon> m_daemon;
    LoopReport m_report;
    std::unique_ptr<GrelotHome> m_home;
    QTcpServer m_server;
    bool m_isRegistered = false;
};

QString tableOfDesktop(const QJsonObject &figures);

} // namespace Grelot
