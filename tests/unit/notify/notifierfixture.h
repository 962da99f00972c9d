// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dbusnotifier.h"
#include "fakenotificationdaemon.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace Grelot {

inline Notification mailNumber(int number)
{
    const QString account = QStringLiteral("Work");
    const QString mailbox = QStringLiteral("INBOX");
    return {QStringLiteral("mail-%1").arg(number), NotificationKind::Message, account, mailbox,
        {{account, mailbox, QStringLiteral("17.%1").arg(number)}},
        QStringLiteral("Ada & Bob <%1>").arg(number),
        QStringLiteral("<b>Tea</b> & cake\n\"soon\"")};
}

/// A notifier before a daemon that is ours, on a bus of their own.
struct NotifierFixture
{
    NotifierFixture() { qRegisterMetaType<NotificationAction>(); }
    /// Bus and daemon; the notifier knows the daemon.
    bool start()
    {
        if (!bus.start() || !daemon.start())
            return false;
        return startNotifier();
    }
    bool startNotifier()
    {
        notifier = std::make_unique<DBusNotifier>(bus.connect());
        QSignalSpy ready(notifier.get(), &DBusNotifier::ready);
        return ready.wait();
    }
    bool show(const Notification &notification)
    {
        const qsizetype before = daemon.records().size();
        notifier->show(notification);
        return QTest::qWaitFor([&] { return daemon.records().size() > before; });
    }
    /// Everything sent before has been received, in both directions.
    bool settle()
    {
        const Notification mark{QStringLiteral("mark"), {}, {}, {}, {}, QStringLiteral("mark"), {}};
        return show(mark);
    }

    PrivateBus bus;
    FakeNotificationDaemon daemon{bus};
    std::unique_ptr<DBusNotifier> notifier;
};

} // namespace Grelot
