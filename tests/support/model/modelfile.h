// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "statefile.h"

#include <functional>

namespace Grelot {

/// A state file in memory, which outlives the client that writes it.
class ModelFile final : public StateFile
{
public:
    QString name() const override { return QStringLiteral("memory"); }
    std::optional<QByteArray> read(qint64) override { return bytes; }
    std::optional<QString> write(const QByteArray &whole) override
    {
        if (!isFrozen) {
            bytes = whole;
            written();
        }
        return std::nullopt;
    }
    QString setAside() override
    {
        bytes.reset();
        return QStringLiteral("memory.damaged");
    }
    void remove() override { bytes.reset(); }

    std::optional<QByteArray> bytes;
    bool isFrozen = false; ///< its writer is dying
    std::function<void()> written = [] {};
};

} // namespace Grelot
