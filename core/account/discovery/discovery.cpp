// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "discovery.h"

#include "autoconfigstep.h"
#include "jmapstep.h"
#include "servicestep.h"

#include <algorithm>

namespace Grelot {

namespace {

constexpr quint16 imapsPort = 993;

QString guessedHost(DiscoveryStep step, const MailAddress &address)
{
    return (step == DiscoveryStep::ImapGuess ? QStringLiteral("imap.") : QStringLiteral("mail.")) +
        address.domain();
}

} // namespace

Discovery::Discovery(DiscoveryTools tools, Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_random(random)
    , m_deadline(clock.alarm([this] { finish(); }))
    , m_asker(new QObject(this))
{
}

Discovery::~Discovery()
{
    // Before the tools that it works with.
    delete m_asker.data();
}

void Discovery::start(const MailAddress &address)
{
    m_address = address;
    m_deadline->start(timeLimit);
    for (const DiscoveryStep step : discoverySteps) {
        if (!m_finished)
            begin(step);
    }
}

void Discovery::begin(DiscoveryStep step)
{
    const StepContext context{*m_address, m_tools, m_random, m_asker,
        [this, step](const StepOutcome &outcome) { settle(step, outcome); }};
    switch (step) {
    case DiscoveryStep::Jmap:
        tryJmap(context);
        return;
    case DiscoveryStep::ImapsService:
        tryService(context, Encryption::Tls);
        return;
    case DiscoveryStep::ImapService:
        tryService(context, Encryption::StartTls);
        return;
    case DiscoveryStep::DomainAutoconfig:
        tryDomainAutoconfig(context);
        return;
    case DiscoveryStep::WellKnownAutoconfig:
        tryWellKnownAutoconfig(context);
        return;
    case DiscoveryStep::DatabaseAutoconfig:
        tryDatabase(context);
        return;
    case DiscoveryStep::ImapGuess:
    case DiscoveryStep::MailGuess:
        guess(step);
        return;
    }
    Q_UNREACHABLE();
}

void Discovery::guess(DiscoveryStep step)
{
    const QString host = guessedHost(step, *m_address);
    m_tools.imap->knock(
        host, imapsPort, m_asker, [this, step, host](const std::optional<QString> &problem) {
            if (problem) {
                settle(step, {{}, *problem});
                return;
            }
            const auto result = makeResult(*m_address,
                {SourceKind::Imap, Encryption::Tls, host, imapsPort, m_address->full()},
                tr("guessed"));
            if (result)
                settle(step, {{*result}});
            else
                settle(step, {{}, tr("The guessed name cannot be a server's.")});
        });
}

void Discovery::settle(DiscoveryStep step, const StepOutcome &outcome)
{
    if (m_finished)
        return;
    m_outcomes.emplace(step, outcome);
    if (isEnough())
        finish();
}

/// Guesses are not waited for where somebody has said where the server is, or that there is none.
bool Discovery::isEnough() const
{
    if (m_outcomes.size() == discoverySteps.size())
        return true;
    const bool allSaid = std::all_of(discoverySteps.begin(), discoverySteps.end(),
        [this](DiscoveryStep step) { return isGuess(step) || m_outcomes.count(step) > 0; });
    return allSaid && std::any_of(m_outcomes.begin(), m_outcomes.end(), [](const auto &ended) {
        return !isGuess(ended.first) && !ended.second.results.isEmpty();
    });
}

void Discovery::finish()
{
    m_finished = true;
    m_deadline->stop();
    // What is under way may be what called us.
    m_asker->deleteLater();
    Q_EMIT finished(gathered());
}

Discovered Discovery::gathered() const
{
    Discovered discovered;
    const auto service = m_outcomes.find(DiscoveryStep::ImapsService);
    const bool declined = service != m_outcomes.end() && service->second.declined;
    for (const DiscoveryStep step : discoverySteps) {
        const auto ended = m_outcomes.find(step);
        const bool isOver = ended != m_outcomes.end();
        if (isGuess(step) && (declined || (!isOver && !discovered.results.isEmpty())))
            continue;
        if (!isOver) {
            discovered.tried.append({wordsFor(step),
                tr("There was no answer within %n seconds.", nullptr, int(timeLimit.count()))});
            continue;
        }
        for (const DiscoveryResult &result : ended->second.results)
            addResult(discovered.results, result);
        if (ended->second.results.isEmpty())
            discovered.tried.append({wordsFor(step), ended->second.problem});
    }
    return discovered;
}

QString Discovery::wordsFor(DiscoveryStep step) const
{
    const QString domain = m_address->domain();
    switch (step) {
    case DiscoveryStep::Jmap:
        return tr("JMAP at %1").arg(domain);
    case DiscoveryStep::ImapsService:
        return tr("DNS, SRV _imaps._tcp.%1").arg(domain);
    case DiscoveryStep::ImapService:
        return tr("DNS, SRV _imap._tcp.%1").arg(domain);
    case DiscoveryStep::DomainAutoconfig:
        return tr("the settings at https://autoconfig.%1").arg(domain);
    case DiscoveryStep::WellKnownAutoconfig:
        return tr("the settings at https://%1/.well-known/autoconfig").arg(domain);
    case DiscoveryStep::DatabaseAutoconfig:
        return tr("the public database at %1").arg(QUrl(m_tools.database).host());
    case DiscoveryStep::ImapGuess:
    case DiscoveryStep::MailGuess:
        return tr("a guess, %1:%2").arg(guessedHost(step, *m_address)).arg(imapsPort);
    }
    Q_UNREACHABLE();
}

} // namespace Grelot
