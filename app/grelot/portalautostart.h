// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "autostart.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace Grelot {

/// In a flatpak, whose own folders no desktop reads: asks the Background portal, which may ask the
/// person. It can only be told, not asked, so what it answered last is kept in a file.
class PortalAutostart final : public QObject, public Autostart
{
    Q_OBJECT

public:
    /// memory: the file; its folder is made when needed.
    PortalAutostart(const QDBusConnection &bus, QString memory, QObject *parent = nullptr);

    /// Whether this process runs in a flatpak.
    static bool isNeeded();

    /// Disabled: the person said no to the portal.
    State state() const override;
    /// The portal answers later: `answered` tells. Until then nothing has changed.
    std::optional<QString> set(bool on) override;

Q_SIGNALS:
    void answered();

private Q_SLOTS:
    void onResponse(uint code, const QVariantMap &results);

private:
    /// Listens to the request's answer in place of an earlier request's.
    void listen(const QString &path);
    void remember(const QByteArray &word);

    QDBusConnection m_bus;
    QString m_memory;
    QString m_path; ///< of the request whose answer is waited for
    bool m_wanted = false;
    int m_requests = 0;
};

} // namespace Grelot
