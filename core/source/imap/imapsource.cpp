// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapsource.h"

#include "idletrust.h"
#include "imapfailure.h"
#include "imapidle.h"
#include "imaplink.h"
#include "imapmailbox.h"
#include "imapwatcher.h"

namespace Grelot {

/// One look at all mailboxes, one after another.
struct ImapSource::Stocktaking
{
    QStringList left;
    QList<Snapshot> found;
    Stock done;
};

ImapSource::ImapSource(const ImapConfig &config, SecretProvider &secret, Clock &clock,
    RandomSource &random, ImapTransportFactory transport, QObject *parent)
    : MailSource(parent)
    , m_config(config)
    , m_secret(secret)
    , m_clock(clock)
    , m_random(random)
    , m_transport(std::move(transport))
    , m_idleTrust(std::make_shared<IdleTrust>())
{
    // The comparison is the renewal.
    static_assert(trustedStock < ImapIdle::trustedRenewal);
    m_config.useNotify = true;
}

ImapSource::~ImapSource() = default;

void ImapSource::resumeFrom(const Cursor &cursor)
{
    m_cursor = ImapCursor::parse(cursor).value_or(ImapCursor());
}

std::unique_ptr<Link> ImapSource::dial(Rung)
{
    // A cursor of an earlier run gives no list to show: what it knows is in the horizon, too, so
    // the first link of a run begins with snapshots.
    auto link = std::make_unique<ImapLink>(m_config, m_secret, m_clock, m_continued, m_transport);
    m_link = link.get();
    m_link->trustIdle(m_idleTrust);
    m_instant.clear();
    connect(link.get(), &ImapLink::synced, this, &ImapSource::watchInstant);
    connect(link.get(), &QObject::destroyed, this, [this] {
        if (!m_link)
            m_instant.clear();
    });
    connect(link.get(), &ImapLink::updated, this, &ImapSource::take);
    connect(link.get(), &ImapLink::accessChanged, this,
        [this](const QString &mailbox, const std::optional<Failure> &failure) {
            Q_EMIT updated(MailboxStatus{mailbox, !failure, failure ? failure->text : QString()});
        });
    return link;
}

void ImapSource::watchInstant()
{
    if (m_link->transport() == Rung::ImapNotify)
        return;
    for (const QString &mailbox : m_config.instant) {
        if (m_instant.size() == mostInstant || !m_config.others.contains(mailbox))
            continue;
        ImapConfig config = m_config;
        config.mailbox = mailbox;
        config.others.clear();
        config.instant.clear();
        config.useNotify = false;
        m_instant.push_back(
            std::make_unique<ImapWatcher>(config, m_secret, m_clock, m_random, m_transport));
        ImapWatcher *watcher = m_instant.back().get();
        connect(watcher, &ImapWatcher::updated, this, &ImapSource::take);
        // What happened between the link's look and the watcher's is the link's to tell.
        watcher->whenReady([this](const std::variant<ImapMailbox *, Failure> &) { refresh(); });
        watcher->start();
    }
}

void ImapSource::take(const ImapUpdate &update)
{
    const QString &mailbox = mailboxOf(update.update);
    m_cursor.set(mailbox, update.position);
    if (std::holds_alternative<Snapshot>(update.update) || m_continued.position(mailbox))
        m_continued.set(mailbox, update.position);
    Q_EMIT updated(withCursor(update.update, m_cursor.toCursor()));
}

template <typename Refuse>
void ImapSource::withMailbox(const QString &mailbox, const Refuse &refuse, const Visit &visit)
{
    if (!m_link) {
        refuse(ImapFailures::away());
        return;
    }
    m_link->withMailbox(mailbox,
        [refuse, visit](
            const std::variant<ImapMailbox *, Failure> &ready, const Finished &finished) {
            if (const auto *failure = std::get_if<Failure>(&ready)) {
                refuse(*failure);
                finished();
            } else {
                visit(*std::get<ImapMailbox *>(ready), finished);
            }
        });
}

void ImapSource::fetch(const QString &mailbox, const QStringList &ids, Fetched done)
{
    withMailbox(mailbox, done, [ids, done](ImapMailbox &selected, const Finished &finished) {
        selected.fetch(ids, [done, finished](const auto &answer) {
            done(answer);
            finished();
        });
    });
}

void ImapSource::act(MailAction action, const QString &mailbox, const QString &id, Done done)
{
    withMailbox(mailbox, done, [action, id, done](ImapMailbox &selected, const Finished &finished) {
        selected.act(action, id, [done, finished](const auto &failure) {
            done(failure);
            finished();
        });
    });
}

void ImapSource::takeStock(Stock done)
{
    const auto stocktaking = std::make_shared<Stocktaking>(
        Stocktaking{QStringList{m_config.mailbox} + m_config.others, {}, std::move(done)});
    takeStockOf(stocktaking);
}

void ImapSource::takeStockOf(const std::shared_ptr<Stocktaking> &stocktaking)
{
    if (stocktaking->left.isEmpty()) {
        stocktaking->done(stocktaking->found);
        return;
    }
    // A mailbox that cannot be looked into was said to be so; the others count all the same.
    const auto leaveOut = [this, stocktaking](const Failure &failure) {
        if (failure.kind == FailureKind::User && failure.need == Need::Nothing)
            takeStockOf(stocktaking);
        else
            stocktaking->done(failure);
    };
    const auto look = [this, stocktaking](ImapMailbox &selected, const Finished &finished) {
        selected.takeStock([this, stocktaking, finished](const auto &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                stocktaking->done(*failure);
            } else {
                stocktaking->found.append(std::get<Snapshot>(answer));
                takeStockOf(stocktaking);
            }
            finished();
        });
    };
    withMailbox(stocktaking->left.takeFirst(), leaveOut, look);
}

std::chrono::milliseconds ImapSource::stockHolds() const
{
    return m_link && m_link->isTrusted() ? trustedStock : MailSource::stockHolds();
}

void ImapSource::listMailboxes(Listed done)
{
    if (m_link)
        m_link->listMailboxes(std::move(done));
    else
        done(ImapFailures::away());
}

QStringList ImapSource::findings() const
{
    return m_link ? m_link->findings() : QStringList();
}

void ImapSource::refresh()
{
    if (m_link)
        m_link->look();
}

} // namespace Grelot
