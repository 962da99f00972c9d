// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "childprocess.h"

#include <QDBusConnection>
#include <QTemporaryDir>

#include <memory>

namespace Grelot {

/// A session bus of its own, on which no service is ever started by itself.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    bool start();
    QString error() const { return m_error; }
    QString address() const { return m_address; }
    /// A new connection at each call, closed with this object.
    QDBusConnection connect();
    bool isOwned(const QString &service);
    /// Waits until somebody owns the name, at most 10 s.
    bool waitForOwner(const QString &service);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ChildProcess> m_daemon;
    QString m_address;
    QString m_error;
    QStringList m_connections;
};

} // namespace Grelot
