// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jsonlines.h"

#include <QLocalSocket>
#include <QObject>

namespace Grelot {

/// A conversation with the running instance: one request, then its answer or its stream of events.
class ControlClient final : public QObject
{
    Q_OBJECT

public:
    explicit ControlClient(QString socketPath, QObject *parent = nullptr);
    ~ControlClient() override;

    void request(const QString &command, const QString &argument = {});

Q_SIGNALS:
    void received(const QJsonObject &object);
    /// Nothing listens there, or it went away.
    void ended();

private:
    void read();
    void end();

    QString m_path;
    QByteArray m_request;
    QLocalSocket m_socket;
    JsonLines m_lines;
    bool m_ended = false;
};

} // namespace Grelot
