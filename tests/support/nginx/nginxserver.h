// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "nginxface.h"
#include "testauthority.h"

#include <QList>
#include <QTemporaryDir>

#include <memory>

class QProcess;

namespace Grelot {

/// A real nginx of one's own on loopback, with a folder, a configuration and a port of its own. For
/// tests only: it blocks, and it ends the program (qFatal) with what is wrong when nginx is missing
/// or does not start. Works as root and as an ordinary user.
class NginxServer
{
public:
    /// Listening when it returns.
    explicit NginxServer(const NginxFace &face);
    ~NginxServer();

    quint16 port() const { return m_port; }
    /// What `account add` wants.
    QString accountUrl(const QString &user) const;
    /// Another face from now on, by a reload as administrators do it: who connects after this
    /// returned meets the new face, what stands already stays with the old one.
    void show(const NginxFace &face);
    /// The same, and cuts what stands.
    void showToAll(const NginxFace &face);

    /// A request that was answered to its end; those under way are not listed yet.
    struct Request
    {
        QByteArray method;
        QByteArray path; ///< without its query
        int status = 0;
        QByteArray upgrade; ///< header; "-" without
        QByteArray accept;  ///< header; "-" without
        double seconds = 0; ///< until its end
    };
    QList<Request> requests() const;

    /// PEM file to be trusted; only with TLS.
    QString authorityFile() const { return m_folder.filePath(QStringLiteral("authority.pem")); }

private:
    void start();
    void stop();
    bool launch();
    void reload();
    void writeConfiguration();
    QByteArray configuration() const;
    QByteArray errorLog() const;
    /// Whether the configuration that was written last is in force.
    bool isCurrent() const;

    QTemporaryDir m_folder;
    NginxFace m_face;
    std::unique_ptr<TestAuthority> m_certificates;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    int m_generation = 0; ///< of the configuration
    int m_reloads = 0;    ///< of the running process
};

} // namespace Grelot
