// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// What a finished run of the program left.
struct Ran
{
    int code = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    QByteArray all() const { return out + err; }
};

/// A home of its own for the program `grelot`: no display, no session bus, no keyring, no proxy.
class Home
{
public:
    /// language: of the programs, as LC_ALL names it.
    explicit Home(QString language = QStringLiteral("C.UTF-8"));

    /// Runs the program with these words (parted by spaces) to its end.
    Ran run(const QString &words, const QByteArray &input = {}) const;
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Starts it and leaves it running; it is killed with what is returned.
    std::unique_ptr<QProcess> start(const QString &words) const;
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// Files below the home that hold these bytes.
    QStringList filesWith(const QByteArray &bytes) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    std::unique_ptr<QProcess> make(const QStringList &arguments) const;

    QString m_language;
    QTemporaryDir m_folder;
};
