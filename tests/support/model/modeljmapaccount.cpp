// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modeljmapaccount.h"

#include "countedsource.h"
#include "jmapsource.h"
#include "modelchannel.h"

namespace Grelot {

ModelJmapAccount::ModelJmapAccount(
    ModelNetwork &network, ModelJmapServer &server, const ModelMailServer &mail, ModelWorld &world)
    : m_network(network)
    , m_server(server)
    , m_mail(mail)
    , m_world(world)
{
}

QString ModelJmapAccount::url() const
{
    return QStringLiteral("jmap+https://alice@mail.example.org/jmap");
}

std::unique_ptr<MailSource> ModelJmapAccount::source(
    SecretProvider &secret, RandomSource &, const Dialled &dialled)
{
    m_http = std::make_unique<ModelHttp>(m_network, m_world);
    JmapSource::Where where{
        QUrl(QStringLiteral("https://mail.example.org/jmap")), QStringLiteral("alice")};
    where.watched.clear();
    for (std::size_t i = 0; i < m_mail.size(); ++i)
        where.watched.append(m_mail.at(i).name());
    auto source = std::make_unique<JmapSource>(
        where, secret, *m_http,
        [this](Rung rung) {
            return std::make_unique<ModelChannel>(rung, m_network, ModelChannel::Framing::WithIds);
        },
        m_world.clock);
    return std::make_unique<CountedSource>(std::move(source), dialled);
}

QString ModelJmapAccount::idOf(const ModelMailbox &mailbox, quint64 uid) const
{
    return m_server.idOf(mailbox, uid);
}

std::optional<OrderedId> ModelJmapAccount::nextAfter(const Snapshot &snapshot) const
{
    return m_server.listedUpTo(snapshot.mailbox);
}

} // namespace Grelot
