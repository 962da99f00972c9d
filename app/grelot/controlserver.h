// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controlpeer.h"
#include "runtimepaths.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace Grelot {

/// The one running instance: holds the lock and answers on the control socket. Only programs of the
/// same user are heard.
class ControlServer final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Listening, OtherInstance, Failed };

    explicit ControlServer(RuntimePaths paths, QObject *parent = nullptr);
    ~ControlServer() override;

    Outcome listen();
    /// What was wrong after Failed, in words.
    QString errorText() const { return m_error; }
    /// Lets go of lock and socket, so that another instance may take over.
    void close();
    /// To all who watch.
    void broadcast(const QJsonObject &event);

Q_SIGNALS:
    void requested(Grelot::ControlPeer *peer, const QJsonObject &request);

private:
    void accept();
    Outcome failed(const QString &text);

    RuntimePaths m_paths;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    QList<ControlPeer *> m_peers; // children
    QString m_error;
};

} // namespace Grelot
