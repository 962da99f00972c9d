// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "mailsource.h"

namespace Grelot {

QString MailSource::whyOnlyThese() const
{
    return m_wishes.only && rungs() == QList{*m_wishes.only} ? tr("it is pinned in the settings")
                                                             : QString();
}

void MailSource::listMailboxes(Listed done)
{
    const Listed told = std::move(done);
    told(Failure{FailureKind::Permanent,
        tr("This kind of server does not tell which mailboxes there are."),
        QStringLiteral("no list of mailboxes"), {}});
}

QList<Rung> MailSource::wished(const QList<Rung> &rungs) const
{
    // What this kind of server does not have is no wish that could be met.
    return m_wishes.only && rungs.contains(*m_wishes.only) ? QList{*m_wishes.only} : rungs;
}

bool isGone(const Failure &failure)
{
    return failure.kind == FailureKind::Permanent && failure.answered;
}

} // namespace Grelot
