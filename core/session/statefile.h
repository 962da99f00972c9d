// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Grelot {

/// Where a StateStore keeps its bytes: one file, always written whole.
class StateFile
{
public:
    virtual ~StateFile() = default;

    /// As people know it.
    virtual QString name() const = 0;
    /// nullopt when there is none; empty when it holds more than `most` bytes.
    virtual std::optional<QByteArray> read(qint64 most) = 0;
    /// What went wrong, in words; nullopt: written.
    virtual std::optional<QString> write(const QByteArray &bytes) = 0;
    /// Out of the way, but kept; under which name.
    virtual QString setAside() = 0;
    virtual void remove() = 0;
};

} // namespace Grelot
