// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountstate.h"
#include "statefile.h"

#include <QString>

#include <memory>

namespace Grelot {

/// Keeps one account's state in one file of the data folder, always written whole (QSaveFile).
class StateStore
{
public:
    static constexpr qint64 largestFile = 4 * 1024 * 1024; ///< bytes

    struct Loaded
    {
        AccountState state;
        QString setAside; ///< where a damaged file went; empty when there was none
    };

    /// `url` tells apart two accounts that bore the same name one after the other.
    StateStore(const QString &folder, const QString &account, const QString &url);
    StateStore(std::shared_ptr<StateFile> file, const QString &url);

    /// An empty state when there is no file, or it belonged to another account of this name.
    Loaded load() const;
    /// What went wrong, in words; nullopt: saved.
    std::optional<QString> save(const AccountState &state) const;
    void remove() const;

private:
    std::shared_ptr<StateFile> m_file;
    QString m_fingerprint;
};

} // namespace Grelot
