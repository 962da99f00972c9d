// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailsource.h"
#include "scriptedlink.h"

namespace Grelot {

/// A source that says what the test wants and keeps what was asked of it.
class ScriptedSource final : public MailSource
{
    Q_OBJECT

public:
    struct Fetch
    {
        QString mailbox;
        QStringList ids;
        Fetched done;
    };
    struct Act
    {
        MailAction action;
        QString mailbox;
        QString id;
        Done done;
    };

    QList<Rung> rungs() const override { return m_dialer.rungs(); }
    std::unique_ptr<Link> dial(Rung rung) override { return m_dialer.dial(rung); }
    void resumeFrom(const Cursor &cursor) override { m_resumedFrom = cursor; }
    void fetch(const QString &mailbox, const QStringList &ids, Fetched done) override
    {
        m_fetches.append({mailbox, ids, std::move(done)});
    }
    void act(MailAction action, const QString &mailbox, const QString &id, Done done) override
    {
        m_acts.append({action, mailbox, id, std::move(done)});
    }
    void takeStock(Stock done) override { m_stocks.append(std::move(done)); }
    std::chrono::milliseconds stockHolds() const override { return m_stockHolds; }
    void listMailboxes(Listed done) override { m_lists.append(std::move(done)); }
    void refresh() override { ++m_refreshes; }

    ScriptedDialer m_dialer;
    Cursor m_resumedFrom;
    QList<Fetch> m_fetches;
    QList<Act> m_acts;
    QList<Stock> m_stocks;
    QList<Listed> m_lists;
    std::chrono::milliseconds m_stockHolds = usualStock;
    int m_refreshes = 0;
};

} // namespace Grelot
