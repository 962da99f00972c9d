// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "mailsource.h"
#include "newsfilter.h"

#include <QHash>
#include <QObject>

namespace Grelot {

/// Fetches, page by page, what a snapshot only named and the filter has to judge. It asks only
/// while the connection stands, and what fails is asked for again; only a single message whose
/// answer can never be read is left out.
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
    /// Whether the connection stands. When it comes back, the retry delay is not sat out.
    void setOnline(bool online);

Q_SIGNALS:
    void fetched(
        const QString &mailbox, const Grelot::Messages &all, const Grelot::Messages &ringing);
    void finished();

private:
    struct Backlog
    {
        QStringList ids;
        quint64 generation = 0;
        qsizetype page = pageSize; ///< halved when an answer cannot be read
    };

    void next();
    void pageFailed(Backlog &backlog, const Failure &failure);
    void finishIf(bool done, const QString &mailbox);
    void answered(
        const QString &mailbox, quint64 generation, const std::variant<Messages, Failure> &answer);

    MailSource &m_source;
    NewsFilter &m_filter;
    std::unique_ptr<Alarm> m_retry;
    QHash<QString, Backlog> m_waiting;
    quint64 m_generation = 0;
    bool m_asking = false;
    bool m_online = false;
};

} // namespace Grelot
