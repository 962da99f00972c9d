// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flags.h"
#include "numberset.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QHash>

#include <optional>
#include <variant>

namespace Grelot {

/// A value of IMAP's grammar (RFC 9051 4): NIL, an atom or number, a string, a list.
struct ImapValue
{
    enum class Kind { Nil, Atom, String, List };

    Kind kind = Kind::Nil;
    QByteArray text;        ///< of an atom or a string
    QList<ImapValue> items; ///< of a list

    bool isList() const { return kind == Kind::List; }
    /// NIL beyond the end.
    const ImapValue &at(qsizetype index) const;
    bool operator==(const ImapValue &) const = default;
};

/// A response code (RFC 9051 7.1): [UIDVALIDITY 17] is name "UIDVALIDITY", argument "17".
struct ImapCode
{
    QByteArray name; ///< upper case; empty: none
    QByteArray argument;

    quint64 number() const { return argument.toULongLong(); }
    bool operator==(const ImapCode &) const = default;
};

enum class ImapCondition { Ok, No, Bad, Bye, PreAuth };

/// An untagged condition.
struct ImapStatus
{
    ImapCondition condition = ImapCondition::Ok;
    ImapCode code;
    QByteArray text;
};

/// The end of a command.
struct ImapTagged
{
    QByteArray tag;
    ImapStatus status;
};

struct ImapContinuation
{
    QByteArray text;
};

struct ImapCapabilities
{
    QByteArrayList names; ///< upper case
};

struct ImapEnabled
{
    QByteArrayList names; ///< upper case
};

struct ImapExists
{
    quint64 count = 0;
};

struct ImapExpunge
{
    quint64 sequence = 0;
};

/// RFC 7162 3.2.10.
struct ImapVanished
{
    NumberSet uids;
    bool earlier = false;
};

/// SEARCH (RFC 9051 7.3.4) or ESEARCH (RFC 4731).
struct ImapSearch
{
    QByteArray tag; ///< of an ESEARCH
    NumberSet uids;
};

/// What came of one message, as far as it was asked for.
struct ImapFetch
{
    quint64 sequence = 0;
    quint64 uid = 0; ///< 0: not said
    std::optional<Flags> flags;
    quint64 modSeq = 0;                     ///< 0: not said
    std::optional<QDateTime> received;      ///< INTERNALDATE, UTC
    QHash<QByteArray, QByteArray> sections; ///< by name: "HEADER.FIELDS (FROM)", "1.2"
    std::optional<ImapValue> structure;     ///< BODYSTRUCTURE
    std::optional<QByteArray> preview;      ///< UTF-8; unset for NIL, too
};

/// A FETCH that was too large or could not be read: thrown away, what follows is intact.
struct ImapSkipped
{
    quint64 sequence = 0;
    QString reason; ///< for the log
};

struct ImapListed
{
    QByteArrayList attributes; ///< upper case, "\ARCHIVE"
    QByteArray name;           ///< as the server writes it
    QByteArray delimiter;      ///< of its levels; empty: it has none
};

/// STATUS (RFC 9051 7.3.4): how a mailbox stands; what was not said is unset.
struct ImapStanding
{
    QByteArray mailbox; ///< as the server writes it
    std::optional<quint64> messages;
    std::optional<quint64> unseen;
    std::optional<quint64> uidNext;
    std::optional<quint64> uidValidity;
    std::optional<quint64> highestModSeq;
};

/// Untagged data that nobody asked for.
struct ImapOther
{
    QByteArray name;
};

using ImapResponse = std::variant<ImapTagged, ImapStatus, ImapContinuation, ImapCapabilities,
    ImapEnabled, ImapExists, ImapExpunge, ImapVanished, ImapSearch, ImapFetch, ImapSkipped,
    ImapListed, ImapStanding, ImapOther>;

} // namespace Grelot
