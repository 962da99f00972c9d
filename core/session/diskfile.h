// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "statefile.h"

namespace Grelot {

/// A StateFile on disk.
class DiskFile final : public StateFile
{
public:
    explicit DiskFile(const QString &path)
        : m_path(path)
    {
    }
    /// An account's file in the data folder; `suffix` says what it keeps.
    DiskFile(const QString &folder, const QString &account, const QString &suffix);

    QString name() const override;
    std::optional<QByteArray> read(qint64 most) override;
    std::optional<QString> write(const QByteArray &bytes) override;
    QString setAside() override;
    void remove() override;

private:
    QString m_path;
};

/// The hexadecimal SHA-256 of a text, for what tells things apart without naming them.
QString fingerprintOf(const QString &text);

} // namespace Grelot
