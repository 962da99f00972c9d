// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailsource.h"

#include <memory>

namespace Grelot {

/// A source whose attempts are told of, where what a link does on the wire does not show them: the
/// first thing may be any of several requests, and one attempt may make more of each.
class CountedSource final : public MailSource
{
    Q_OBJECT

public:
    CountedSource(std::unique_ptr<MailSource> source, std::function<void(Rung)> dialled)
        : m_source(std::move(source))
        , m_dialled(std::move(dialled))
    {
        connect(m_source.get(), &MailSource::updated, this, &MailSource::updated);
    }

    QList<Rung> rungs() const override { return m_source->rungs(); }
    std::unique_ptr<Link> dial(Rung rung) override
    {
        m_dialled(rung);
        return m_source->dial(rung);
    }
    void resumeFrom(const Cursor &cursor) override { m_source->resumeFrom(cursor); }
    void fetch(const QString &mailbox, const QStringList &ids, Fetched done) override
    {
        m_source->fetch(mailbox, ids, std::move(done));
    }
    void act(MailAction action, const QString &mailbox, const QString &id, Done done) override
    {
        m_source->act(action, mailbox, id, std::move(done));
    }
    void takeStock(Stock done) override { m_source->takeStock(std::move(done)); }
    void refresh() override { m_source->refresh(); }

private:
    std::unique_ptr<MailSource> m_source;
    std::function<void(Rung)> m_dialled;
};

} // namespace Grelot
