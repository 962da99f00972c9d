// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelfront.h"
#include "modeljmapmirror.h"
#include "modeljmapstream.h"

namespace Grelot {

/// A JMAP server on the model's mailboxes: the service that scripted servers have too, with
/// behaviour drawn from what real ones do, and what befalls its connections.
class ModelJmapServer final : public QObject, public ModelFront
{
    Q_OBJECT

public:
    ModelJmapServer(ModelMailServer &mail, const ModelLetters &letters, ModelWorld &world);
    ~ModelJmapServer() override;

    bool isUp() const override { return m_up; }
    void start() override { m_up = true; }
    void kill() override;
    void shutDown() override { kill(); }
    void serve(const std::shared_ptr<ModelFlow> &flow, const HttpRequest &request) override;

    JmapService &service() { return m_service; }
    JmapMailStore &store() { return m_store; }
    QString idOf(const ModelMailbox &mailbox, quint64 uid) const
    {
        return m_mirror.idOf(mailbox, uid);
    }
    /// What the next message would have got when the unread of a mailbox were last asked for.
    std::optional<OrderedId> listedUpTo(const QString &mailbox) const;

private:
    void asked(const QJsonObject &request);
    void askedOne(const QString &method, const QJsonObject &arguments);

    ModelMailServer &m_mail;
    ModelWorld &m_world;
    JmapService m_service;
    JmapMailStore &m_store;
    ModelJmapMirror m_mirror;
    ModelJmapPush m_push;
    std::vector<std::unique_ptr<ModelJmapStream>> m_streams;
    QHash<QString, OrderedId> m_listed;
    quint64 m_listedAt = 0; ///< the state of the latest of these
    bool m_up = true;
};

} // namespace Grelot
