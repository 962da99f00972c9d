// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "imapconfig.h"
#include "logincheck.h"

#include <QObject>

namespace Grelot {

/// Tries credentials by signing in to the IMAP server, and out again.
class ImapLoginCheck : public QObject, public LoginCheck
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds deadline{30}; ///< Dovecot holds logins back up to 15 s

    /// `server` without user; clock outlives it.
    ImapLoginCheck(const ImapConfig &server, Clock &clock, QObject *parent = nullptr);
    void check(const Credentials &credentials, const QString &clientAddress, Done done) override;

private:
    ImapConfig m_server;
    Clock &m_clock;
};

} // namespace Grelot
