// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace Grelot {

/// A person's folders, in which the real program is started.
class GrelotHome
{
public:
    /// environment: what the program gets besides (a display, a bus); by default neither.
    explicit GrelotHome(const QProcessEnvironment &environment = QProcessEnvironment());

    struct Result
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };
    /// Runs a command of the program to its end.
    Result run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// `account add` with a password command; true when it went well.
    bool addAccount(const QString &name, const QString &url, const QString &password) const;
    /// Starts it and leaves it running; killed with the returned object. What it says of errors
    /// stands in the test's own unless it is wanted otherwise.
    std::unique_ptr<QProcess> start(const QStringList &arguments,
        QProcess::ProcessChannelMode channels = QProcess::ForwardedErrorChannel) const;
    QString path() const { return m_folder.path(); }
    /// Whether any file below holds these bytes.
    bool anyFileContains(const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace Grelot
