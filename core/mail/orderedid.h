// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Grelot {

/// An id whose order of arrival can be read off it: IMAP's "uidvalidity.uid" (RFC 9051 2.3.1.1).
struct OrderedId
{
    quint64 epoch = 0;  ///< UIDVALIDITY; ids of different epochs cannot be compared
    quint64 number = 0; ///< UID

    QString toString() const;
    /// nullopt when the id is of another kind (JMAP's).
    static std::optional<OrderedId> parse(QStringView id);

    bool operator==(const OrderedId &) const = default;
};

} // namespace Grelot
