// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "privatebus.h"

#include <QDateTime>
#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

namespace Grelot {

/// One call of Notify as it came.
struct NotifyRecord
{
    QString application;
    uint replacesId = 0;
    QString icon;
    QString summary;
    QString body;
    QStringList actions;
    QVariantMap hints;
    int timeout = 0;
    uint id = 0;  ///< what was answered
    QDateTime at; ///< UTC
};

/// A notification daemon that shows nothing and remembers everything.
class FakeNotificationDaemon : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeNotificationDaemon(PrivateBus &bus, QObject *parent = nullptr);
    ~FakeNotificationDaemon() override;

    void setCapabilities(const QStringList &capabilities) { m_capabilities = capabilities; }
    /// The id of the next new notification.
    void setNextId(uint id) { m_nextId = id; }
    /// Notify is answered only when release() is called.
    void holdAnswers() { m_isHolding = true; }
    void release();
    /// Notify fails.
    void setFailing(bool failing) { m_isFailing = failing; }
    /// Takes the name on a new connection, as a daemon does that has been started (again).
    bool start();
    /// Leaves the bus.
    void stop();

    const QList<NotifyRecord> &records() const { return m_records; }
    const QList<uint> &closedIds() const { return m_closed; }
    /// The notifications that stand now, by id: each as it was shown last.
    QMap<uint, NotifyRecord> standing() const { return m_standing; }
    int capabilityQuestions() const { return m_questions; }

    /// A click, as a daemon tells of it.
    void invoke(uint id, const QString &action, const QString &token = {});
    void close(uint id, uint reason);

public Q_SLOTS:
    Q_SCRIPTABLE uint Notify(const QString &application, uint replacesId, const QString &icon,
        const QString &summary, const QString &body, const QStringList &actions,
        const QVariantMap &hints, int timeout);
    Q_SCRIPTABLE void CloseNotification(uint id);
    Q_SCRIPTABLE QStringList GetCapabilities();
    Q_SCRIPTABLE QString GetServerInformation(QString &vendor, QString &version, QString &spec);

Q_SIGNALS:
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void ActivationToken(uint id, const QString &token);
    /// For tests to wait on; not on the bus.
    void notified();
    void closeRequested(uint id);

private:
    PrivateBus &m_bus;
    QString m_connection;
    QStringList m_capabilities{
        QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    uint m_nextId = 1;
    bool m_isHolding = false;
    bool m_isFailing = false;
    int m_questions = 0;
    QList<QPair<QDBusMessage, uint>> m_held;
    QList<NotifyRecord> m_records;
    QMap<uint, NotifyRecord> m_standing;
    QList<uint> m_closed;
};

} // namespace Grelot
