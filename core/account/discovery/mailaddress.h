// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Grelot {

/// A mail address as a person types it (RFC 5321 4.1.2, without quoted local parts), whose domain
/// can be looked up.
class MailAddress
{
public:
    /// nullopt: not of the form USER@DOMAIN, or the domain has no dot or is an IP address.
    static std::optional<MailAddress> parse(const QString &text);

    QString full() const { return m_local + u'@' + m_written; } ///< as it was typed
    QString localPart() const { return m_local; }
    QString domain() const { return m_domain; } ///< in ASCII (RFC 5891) and lower case
    /// Whether the host is the domain or lies below it.
    bool owns(const QString &host) const;

    bool operator==(const MailAddress &) const = default;

private:
    MailAddress() = default;

    QString m_local;
    QString m_written; ///< the domain as typed
    QString m_domain;
};

} // namespace Grelot
