// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pendingaction.h"
#include "statefile.h"

#include <memory>

namespace Grelot {

/// Keeps one account's waiting actions in one file beside that of StateStore, always written whole
/// (QSaveFile): mailboxes and ids, never an address or a subject. Without actions there is no file.
class ActionStore
{
public:
    static constexpr qint64 largestFile = 8 * 1024 * 1024; ///< bytes

    struct Loaded
    {
        PendingActions actions;
        QString setAside; ///< where a damaged file went; empty when there was none
    };

    /// Keeps nothing.
    ActionStore() = default;
    /// `url` tells apart two accounts that bore the same name one after the other.
    ActionStore(const QString &folder, const QString &account, const QString &url);
    ActionStore(std::shared_ptr<StateFile> file, const QString &url);

    /// Nothing when there is no file, or it belonged to another account of this name.
    Loaded load() const;
    /// What went wrong, in words; nullopt: saved.
    std::optional<QString> save(const PendingActions &actions) const;
    void remove() const;

private:
    std::shared_ptr<StateFile> m_file;
    QString m_fingerprint;
};

} // namespace Grelot
