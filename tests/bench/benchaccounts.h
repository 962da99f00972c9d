// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "grelothome.h"

#include <QJsonObject>

#include <chrono>

namespace Grelot {

class DovecotServer;

/// `grelot watch` with accounts, each of a user of its own. Whatever goes wrong ends the
/// program.
class BenchAccounts
{
public:
    enum class Line { Plain, Tls };

    /// Trusts the server's authority where that is needed.
    BenchAccounts(const DovecotServer &server, Line line);
    /// On any server, without a password worth the name. where: host, port and the rest of an
    /// account's address.
    BenchAccounts(const QString &scheme, const QString &where);
    ~BenchAccounts();

    static QString user(int index) { return QStringLiteral("person%1").arg(index); }

    /// Starts the program with so many accounts, and returns once they are online.
    void start(int count);
    /// The next of its lines that tells of this; those before it are dropped.
    QJsonObject next(const QString &event, std::chrono::milliseconds within);
    /// Lets so much time pass, in which it has to stay alive.
    void stayFor(std::chrono::milliseconds time);
    /// Has it look after its connections and compare, as a person does.
    void check();
    qint64 processId() const { return m_watch->processId(); }

private:
    QString url(int index) const;

    QString m_where;
    QString m_scheme;
    QString m_password;
    GrelotHome m_home;
    std::unique_ptr<QProcess> m_watch;
};

} // namespace Grelot
