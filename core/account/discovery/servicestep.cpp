// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "servicestep.h"

#include "serviceorder.h"

namespace Grelot {

namespace {

constexpr qsizetype mostServers = 4; ///< that one answer can put before the person

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceStep)
};

StepOutcome outcomeOf(
    const StepContext &context, Encryption encryption, const QList<ServiceRecord> &records)
{
    const QString service =
        encryption == Encryption::Tls ? QStringLiteral("_imaps") : QStringLiteral("_imap");
    if (records.isEmpty())
        return {{}, Words::tr("The domain's DNS has no such record.")};
    if (isDeclined(records))
        return {{}, Words::tr("The domain's DNS says that it does not offer this."), true};
    StepOutcome outcome;
    const QString source = Words::tr("found in the domain's DNS (SRV %1)").arg(service);
    for (const ServiceRecord &record : inOrderOfTrial(records, context.random)) {
        const auto result = makeResult(context.address,
            {SourceKind::Imap, encryption, record.target, record.port, context.address.full()},
            source);
        if (result && outcome.results.size() < mostServers)
            outcome.results.append(*result);
    }
    if (outcome.results.isEmpty())
        outcome.problem = Words::tr("The domain's DNS names a server that cannot be one.");
    return outcome;
}

} // namespace

void tryService(const StepContext &context, Encryption encryption)
{
    const QString name = encryption == Encryption::Tls ? QStringLiteral("_imaps._tcp.")
                                                       : QStringLiteral("_imap._tcp.");
    context.tools.dns->services(name + context.address.domain(), context.asker,
        [context, encryption](const Resolver::Answer &answer) {
            if (const auto *problem = std::get_if<QString>(&answer))
                context.done({{}, *problem});
            else
                context.done(
                    outcomeOf(context, encryption, std::get<QList<ServiceRecord>>(answer)));
        });
}

} // namespace Grelot
