// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imaplink.h"

#include "imapidle.h"
#include "imaplogin.h"
#include "imapmailbox.h"

namespace Grelot {

ImapLink::ImapLink(const ImapConfig &config, SecretProvider &secret, Clock &clock,
    std::optional<ImapPosition> resumeFrom, QObject *parent)
    : Link(parent)
    , m_config(config)
    , m_resumeFrom(resumeFrom)
    , m_client(std::make_unique<ImapClient>(m_config, clock))
    , m_login(std::make_unique<ImapLogin>(*m_client, m_config, secret))
    , m_idle(std::make_unique<ImapIdle>(*m_client, clock, m_config.pollInterval))
    , m_mailbox(std::make_unique<ImapMailbox>(*m_client, m_config.mailbox))
{
    connect(m_client.get(), &ImapClient::alive, this, &ImapLink::alive);
    connect(m_client.get(), &ImapClient::failed, this, &ImapLink::failed);
    connect(m_login.get(), &ImapLogin::opened, this, &ImapLink::opened);
    connect(m_login.get(), &ImapLogin::finished, this, [this] {
        Q_EMIT proven(SessionTerms());
        select();
    });
    connect(m_mailbox.get(), &ImapMailbox::updated, this, &ImapLink::updated);
}

ImapLink::~ImapLink() = default;

LinkTimings ImapLink::timings() const
{
    using namespace std::chrono_literals;
    LinkTimings timings;
    timings.proof = 30s; // Dovecot holds a sign-in for up to 15 s after wrong ones
    timings.silence = ImapIdle::renewal;
    timings.answer = ImapIdle::answer;
    return timings;
}

void ImapLink::open()
{
    m_client->open();
}

void ImapLink::probe()
{
    if (m_live)
        m_idle->probe();
}

void ImapLink::abort()
{
    m_live = false;
    m_client->abort();
}

Rung ImapLink::rung() const
{
    return m_idle->isPolling() ? Rung::Poll : Rung::ImapIdle;
}

ImapMailbox *ImapLink::mailbox() const
{
    return m_live && !m_client->isDead() ? m_mailbox.get() : nullptr;
}

void ImapLink::fail(const Failure &failure)
{
    m_client->fail(failure);
}

void ImapLink::select()
{
    m_mailbox->select([this](const std::optional<Failure> &failure) {
        if (failure)
            fail(*failure);
        else
            catchUp();
    });
}

void ImapLink::catchUp()
{
    if (!m_resumeFrom) {
        startFromSnapshot();
        return;
    }
    m_mailbox->changesSince(
        *m_resumeFrom, [this](const std::variant<ImapChanges, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                fail(*failure);
                return;
            }
            const auto &changes = std::get<ImapChanges>(answer);
            if (!changes.continued) {
                startFromSnapshot();
                return;
            }
            for (const ImapUpdate &update : changes.updates)
                Q_EMIT updated(update);
            goLive();
        });
}

void ImapLink::startFromSnapshot()
{
    m_mailbox->snapshot([this](const std::variant<ImapUpdate, Failure> &answer) {
        if (const auto *failure = std::get_if<Failure>(&answer)) {
            fail(*failure);
            return;
        }
        Q_EMIT updated(std::get<ImapUpdate>(answer));
        goLive();
    });
}

void ImapLink::goLive()
{
    if (m_client->isDead())
        return;
    m_live = true;
    m_idle->start();
    Q_EMIT synced();
    m_mailbox->release();
}

} // namespace Grelot
