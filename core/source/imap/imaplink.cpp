// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imaplink.h"

#include "imapfailure.h"
#include "imapidle.h"
#include "imaplister.h"
#include "imaplogin.h"
#include "imapmailbox.h"
#include "imapothers.h"
#include "imapselector.h"
#include "plaintext.h"

#include <algorithm>

namespace Grelot {

namespace {

constexpr qsizetype longestFinding = 1'000; // characters

QString encryptionWords(ImapSecurity security)
{
    switch (security) {
    case ImapSecurity::Tls:
        return ImapLink::tr("over TLS");
    case ImapSecurity::StartTls:
        return ImapLink::tr("over STARTTLS");
    case ImapSecurity::None:
        return ImapLink::tr("without encryption");
    }
    Q_UNREACHABLE();
}

std::vector<ImapMailbox *> othersOf(const std::vector<std::unique_ptr<ImapMailbox>> &mailboxes)
{
    std::vector<ImapMailbox *> others;
    for (std::size_t i = 1; i < mailboxes.size(); ++i)
        others.push_back(mailboxes[i].get());
    return others;
}

} // namespace

ImapLink::ImapLink(const ImapConfig &config, SecretProvider &secret, Clock &clock,
    const ImapCursor &resumeFrom, const ImapTransportFactory &transport, QObject *parent)
    : Link(parent)
    , m_config(config)
    , m_resumeFrom(resumeFrom)
    , m_client(std::make_unique<ImapClient>(m_config, clock, transport))
    , m_login(std::make_unique<ImapLogin>(*m_client, m_config, secret))
    , m_idle(std::make_unique<ImapIdle>(*m_client, clock, m_config.pollInterval))
{
    for (const QString &name : QStringList{m_config.mailbox} + m_config.others) {
        m_mailboxes.push_back(std::make_unique<ImapMailbox>(*m_client, name));
        connect(m_mailboxes.back().get(), &ImapMailbox::updated, this, &ImapLink::updated);
    }
    m_selector = std::make_unique<ImapSelector>(*m_mailboxes.front());
    m_others = std::make_unique<ImapOthers>(*m_client, *m_selector, othersOf(m_mailboxes),
        [this](ImapMailbox &mailbox, const Finished &finished) {
            catchUp(mailbox, [&mailbox, finished] {
                mailbox.release();
                finished();
            });
        });
    connect(m_selector.get(), &ImapSelector::failed, this, &ImapLink::fail);
    connect(m_others.get(), &ImapOthers::accessChanged, this, &ImapLink::accessChanged);
    connect(m_idle.get(), &ImapIdle::renewing, this, [this] { m_others->renew(); });
    connect(m_idle.get(), &ImapIdle::gaveUp, this, &ImapLink::transportChanged);
    connect(m_client.get(), &ImapClient::alive, this, &ImapLink::alive);
    connect(m_client.get(), &ImapClient::failed, this, &ImapLink::failed);
    connect(m_login.get(), &ImapLogin::opened, this, &ImapLink::opened);
    connect(m_login.get(), &ImapLogin::finished, this, [this] {
        Q_EMIT proven(SessionTerms());
        select();
    });
}

ImapLink::~ImapLink() = default;

void ImapLink::trustIdle(std::shared_ptr<IdleTrust> trust)
{
    m_idle->setTrust(std::move(trust));
}

bool ImapLink::isTrusted() const
{
    // Of the others NOTIFY does not tell all: a mailbox renumbered, say, is found by comparing
    // only.
    return m_live && m_others->isEmpty() && m_idle->isTrusted();
}

LinkTimings ImapLink::timings() const
{
    using namespace std::chrono_literals;
    LinkTimings timings;
    timings.proof = 30s; // Dovecot holds a sign-in for up to 15 s after wrong ones
    timings.silence = ImapIdle::renewal;
    timings.answer = ImapIdle::answer;
    return timings;
}

std::optional<Rung> ImapLink::transport() const
{
    if (m_idle->isPolling())
        return Rung::Poll;
    return m_others->isNotified() ? Rung::ImapNotify : Rung::ImapIdle;
}

QString ImapLink::note() const
{
    using std::chrono::duration_cast;
    const int seconds = int(duration_cast<std::chrono::seconds>(m_config.pollInterval).count());
    if (m_idle->isDistrusting()) {
        return tr("Connected by polling every %n second(s), because the server offers IDLE but "
                  "brings no news by it.",
            "", seconds);
    }
    if (m_idle->isPolling()) {
        return tr("Connected by polling every %n second(s), because the server offers no IDLE.", "",
            seconds);
    }
    // While others are not looked at yet there is nothing to say of them.
    if (!m_live || m_others->isNotified() || m_others->isEmpty())
        return {};
    return tr("Connected by IMAP IDLE. Mailboxes other than %1 are looked at every %2 minutes, "
              "because the server offers no NOTIFY.")
        .arg(m_config.mailbox)
        .arg(ImapIdle::renewal.count());
}

QStringList ImapLink::findings() const
{
    QByteArrayList names(m_client->capabilities().begin(), m_client->capabilities().end());
    std::sort(names.begin(), names.end());
    const auto offered = [this](const char *capability) {
        return m_client->has(capability) ? tr("offered") : tr("not offered");
    };
    const QString method = QString::fromLatin1(m_login->method());
    return {tr("The server offers: %1")
                .arg(plainLine(QString::fromLatin1(names.join(' ')), longestFinding)),
        method.isEmpty()
            ? tr("The server asked for no sign-in")
            : tr("Signed in by %1, %2").arg(method, encryptionWords(m_config.security)),
        tr("Ladder: %1 (%2), %3 (%4), %5")
            .arg(transportWords(Rung::ImapNotify), offered("NOTIFY"),
                transportWords(Rung::ImapIdle), offered("IDLE"), transportWords(Rung::Poll))};
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

ImapMailbox *ImapLink::mailbox() const
{
    return m_live && !m_client->isDead() ? m_mailboxes.front().get() : nullptr;
}

ImapMailbox *ImapLink::find(const QString &name) const
{
    for (const auto &mailbox : m_mailboxes) {
        if (mailbox->name() == name)
            return mailbox.get();
    }
    return nullptr;
}

void ImapLink::withMailbox(const QString &name, const Task &task)
{
    ImapMailbox *mailbox = find(name);
    if (!mailbox) {
        task(ImapFailures::notWatched(), [] {});
        return;
    }
    if (!m_live || m_client->isDead()) {
        task(ImapFailures::away(), [] {});
        return;
    }
    m_selector->visit(
        *mailbox, [mailbox, task](const std::optional<Failure> &failure, const Finished &finished) {
            if (failure)
                task(*failure, finished);
            else
                task(mailbox, finished);
        });
}

void ImapLink::listMailboxes(MailSource::Listed done)
{
    if (!m_live || m_client->isDead()) {
        done(ImapFailures::away());
        return;
    }
    // STATUS is not for the mailbox that is selected (RFC 9051 6.3.11).
    QHash<QString, qint64> known;
    for (const auto &mailbox : m_mailboxes) {
        if (mailbox->position().uidValidity != 0)
            known.insert(mailbox->name(), mailbox->unread());
    }
    ImapLister::list(*m_client, known, std::move(done));
}

void ImapLink::look()
{
    if (!m_live)
        return;
    m_idle->probe();
    m_others->look();
}

void ImapLink::fail(const Failure &failure)
{
    m_client->fail(failure);
}

void ImapLink::select()
{
    ImapMailbox &home = *m_mailboxes.front();
    home.select([this, &home](const std::optional<Failure> &failure) {
        if (failure)
            fail(*failure);
        else
            catchUp(home, [this] { visitOthers(); });
    });
}

void ImapLink::catchUp(ImapMailbox &mailbox, std::function<void()> next)
{
    const auto since = m_resumeFrom.position(mailbox.name());
    if (!since) {
        startFromSnapshot(mailbox, std::move(next));
        return;
    }
    mailbox.changesSince(*since,
        [this, &mailbox, next = std::move(next)](const std::variant<ImapChanges, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                fail(*failure);
                return;
            }
            const auto &changes = std::get<ImapChanges>(answer);
            if (!changes.continued) {
                startFromSnapshot(mailbox, next);
                return;
            }
            for (const ImapUpdate &update : changes.updates)
                Q_EMIT updated(update);
            next();
        });
}

void ImapLink::startFromSnapshot(ImapMailbox &mailbox, std::function<void()> next)
{
    mailbox.snapshot(
        [this, next = std::move(next)](const std::variant<ImapUpdate, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                fail(*failure);
                return;
            }
            Q_EMIT updated(std::get<ImapUpdate>(answer));
            next();
        });
}

void ImapLink::visitOthers()
{
    const auto arm = [this] {
        if (m_config.useNotify)
            m_others->arm([this] { goLive(); });
        else
            goLive();
    };
    if (m_others->isEmpty()) {
        arm();
        return;
    }
    connect(m_selector.get(), &ImapSelector::cameHome, this, [this, arm] {
        if (!m_live)
            arm();
    });
    m_others->begin();
}

void ImapLink::goLive()
{
    if (m_client->isDead())
        return;
    m_live = true;
    m_idle->start(m_others->isEmpty() || m_others->isNotified());
    Q_EMIT synced();
    m_mailboxes.front()->release();
}

} // namespace Grelot
