// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <optional>

class QSettings;

namespace Grelot {

/// The settings, in an INI file. Each change is written at once, whole or not at all, and joins
/// what other processes wrote meanwhile. What cannot be read is set aside, and what a newer Grelot
/// wrote is kept beside, before anything is written.
class SettingsFile
{
    Q_DECLARE_TR_FUNCTIONS(Grelot::SettingsFile)

public:
    static constexpr qint64 largestFile = 1024 * 1024; ///< bytes; a larger one counts as damaged

    /// The file need not exist yet.
    explicit SettingsFile(QString path)
        : m_path(std::move(path))
    {
    }
    const QString &path() const { return m_path; }

    /// Whether read() would hand out something; changes nothing.
    bool isReadable() const;
    /// Hands out what the file says; nothing where there is none, or a damaged one. False: it
    /// cannot be read, so that nobody knows what it says.
    bool read(const std::function<void(QSettings &)> &take);
    /// What went wrong, in words, and nothing is changed; nullopt: written, or not where edit()
    /// says false.
    std::optional<QString> change(const std::function<bool(QSettings &)> &edit);

    /// Sentences about what was found damaged, unreadable or newer since the last call.
    QStringList takeProblems() { return std::exchange(m_problems, {}); }

private:
    enum class State { Absent, Good, Newer, Damaged, Unreadable };

    State look() const;
    bool setAside();
    bool keepOriginal(const QByteArray &original) const;
    bool writeAnew(const QByteArray &original, const std::function<bool(QSettings &)> &edit) const;
    QString besideName(const QString &why) const;
    QString notWritten() const;
    QString busy() const;

    QString m_path;
    QStringList m_problems;
};

} // namespace Grelot
