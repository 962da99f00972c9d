// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapselector.h"

#include "imapmailbox.h"

#include <QPointer>

namespace Grelot {

ImapSelector::ImapSelector(ImapMailbox &home, QObject *parent)
    : QObject(parent)
    , m_home(home)
    , m_current(&home)
{
}

void ImapSelector::visit(ImapMailbox &mailbox, Job job)
{
    if (m_visits.size() >= mostJobs) {
        const Failure tooMany{FailureKind::Transient,
            tr("More than %1 requests wait for the mail server. Try again later.").arg(mostJobs),
            QStringLiteral("too many requests wait for the selected mailbox"), {}};
        job(tooMany, [] {});
        return;
    }
    m_visits.append({&mailbox, std::move(job)});
    if (!m_busy)
        next();
}

void ImapSelector::next()
{
    if (m_visits.isEmpty()) {
        goHome();
        return;
    }
    m_busy = true;
    Visit visit = m_visits.dequeue();
    switchTo(*visit.mailbox, std::move(visit.job));
}

void ImapSelector::switchTo(ImapMailbox &mailbox, Job then)
{
    const auto finished = [self = QPointer(this)] {
        if (!self)
            return;
        self->m_busy = false;
        self->next();
    };
    if (m_current == &mailbox) {
        then(std::nullopt, finished);
        return;
    }
    const auto enter = [this, &mailbox, finished, then = std::move(then)] {
        leave();
        mailbox.enter([this, &mailbox, finished, then](const std::optional<Failure> &failure) {
            if (!failure)
                m_current = &mailbox;
            then(failure, finished);
        });
    };
    if (m_current)
        m_current->whenInStep(enter);
    else
        enter();
}

void ImapSelector::leave()
{
    // A SELECT that fails leaves nothing selected (RFC 9051 6.3.2).
    ImapMailbox *left = std::exchange(m_current, nullptr);
    if (!left)
        return;
    left->leave();
    if (left != &m_home)
        m_left.insert(left);
}

void ImapSelector::goHome()
{
    if (m_current == &m_home) {
        Q_EMIT cameHome(std::exchange(m_left, {}));
        return;
    }
    m_busy = true;
    switchTo(m_home, [this](const std::optional<Failure> &failure, const Finished &finished) {
        if (failure)
            Q_EMIT failed(*failure);
        else
            finished();
    });
}

} // namespace Grelot
