// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"

#include <QCoreApplication>
#include <QUrl>

#include <variant>

namespace Grelot {

/// What kind of server an account talks to: which source it needs.
enum class SourceKind { Gateway, Jmap, Imap };

/// How the bytes of an account travel.
enum class Encryption { Tls, StartTls, None };

/// Where an account lives (RFC 3986): scheme, user, host. Only parse() makes one, so there is none
/// that is malformed, holds a password, or would go unencrypted over a network unless the person
/// said insecure=true.
class AccountUrl
{
    Q_DECLARE_TR_FUNCTIONS(Grelot::AccountUrl)

public:
    /// A refusal's text never repeats what was typed, since that may hold a password.
    static std::variant<AccountUrl, Failure> parse(const QString &text);

    SourceKind kind() const { return m_kind; }
    Encryption encryption() const { return m_encryption; }
    QString user() const { return m_user; } ///< percent-decoded
    QString host() const { return m_host; } ///< in ASCII (RFC 5891), as the person wrote it else
    quint16 port() const { return m_port; }
    QString path() const { return m_path; } ///< without a slash at its end; empty for IMAP

    /// Where to connect: host(), but plain `localhost` never goes through DNS.
    QString connectHost() const;
    /// 127/8, ::1 or exactly `localhost`.
    bool isLoopback() const;
    /// What to say beside an account that sends its password in the clear over a network; else
    /// empty.
    QString warning() const;

    /// The http or https URL of a gateway's stream or a JMAP session, without user; empty for IMAP.
    QUrl httpUrl() const;
    /// The form that is stored and shown; it has no password.
    QString toString() const;

    bool operator==(const AccountUrl &) const = default;

private:
    AccountUrl() = default;

    SourceKind m_kind = SourceKind::Gateway;
    Encryption m_encryption = Encryption::Tls;
    QString m_user;
    QString m_host;
    quint16 m_port = 0;
    QString m_path;
};

} // namespace Grelot
