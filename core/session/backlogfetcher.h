// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "mailsource.h"
#include "newsfilter.h"

#include <QHash>
#include <QObject>

namespace Grelot {

/// Fetches, page by page, what a snapshot only named and the filter has to judge. It does not give
/// up: what fails is asked for again.
class BacklogFetcher final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype pageSize = 50;
    static constexpr std::chrono::milliseconds retryDelay{10'000};

    BacklogFetcher(MailSource &source, NewsFilter &filter, Clock &clock, QObject *parent = nullptr);

    /// ids, newest first; replaces what was under way for this mailbox.
    void fetch(const QString &mailbox, const QStringList &ids);
    void cancel(const QString &mailbox);
    bool isIdle() const { return m_waiting.isEmpty(); }
    /// The connection is back: no need to sit out the retry delay.
    void resume();

Q_SIGNALS:
    void fetched(
        const QString &mailbox, const Grelot::Messages &all, const Grelot::Messages &ringing);
    void finished();

private:
    struct Backlog
    {
        QStringList ids;
        quint64 generation = 0;
    };

    void next();
    void answered(
        const QString &mailbox, quint64 generation, const std::variant<Messages, Failure> &answer);

    MailSource &m_source;
    NewsFilter &m_filter;
    std::unique_ptr<Alarm> m_retry;
    QHash<QString, Backlog> m_waiting;
    quint64 m_generation = 0;
    bool m_asking = false;
};

} // namespace Grelot
