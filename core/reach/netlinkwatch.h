// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QObject>
#include <QSocketNotifier>

namespace Grelot {

/// The kernel's word that addresses come or go (rtnetlink(7), RTM_NEWADDR and RTM_DELADDR). Links
/// alone are not listened to: a wireless one speaks at every scan.
class NetlinkWatch final : public QObject
{
    Q_OBJECT

public:
    /// A socket for it; -1 when there is none to be had.
    static int openSocket();

    /// Owns the socket from here on, which has to be of datagrams or packets and non-blocking.
    explicit NetlinkWatch(int socket, QObject *parent = nullptr);
    ~NetlinkWatch() override;

Q_SIGNALS:
    void changed();

private:
    void read();

    int m_socket;
    QSocketNotifier m_notifier;
};

} // namespace Grelot
