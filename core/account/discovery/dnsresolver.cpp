// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dnsresolver.h"

#include <QDnsLookup>
#include <QUrl>

namespace Grelot {

namespace {

/// An answer over TCP may hold thousands.
constexpr qsizetype mostRecords = 64;

QList<ServiceRecord> recordsOf(const QDnsLookup &lookup)
{
    QList<ServiceRecord> records;
    const auto found =
        lookup.serviceRecords().first(std::min(mostRecords, lookup.serviceRecords().size()));
    for (const QDnsServiceRecord &record : found) {
        // Qt gives names in Unicode, and the root as nothing.
        QString target = QString::fromLatin1(QUrl::toAce(record.target()));
        if (target.endsWith(u'.'))
            target.chop(1);
        records.append({target, record.port(), record.priority(), record.weight()});
    }
    return records;
}

} // namespace

DnsResolver::DnsResolver(const QHostAddress &nameserver)
    : m_nameserver(nameserver)
{
}

void DnsResolver::services(const QString &name, QObject *asker, Answered answered)
{
    auto *lookup = new QDnsLookup(QDnsLookup::SRV, name, m_nameserver, asker);
    const auto finished = [lookup, answered = std::move(answered)] {
        lookup->deleteLater();
        switch (lookup->error()) {
        case QDnsLookup::NoError:
            answered(recordsOf(*lookup));
            return;
        case QDnsLookup::NotFoundError:
            answered(QList<ServiceRecord>());
            return;
        case QDnsLookup::InvalidReplyError:
            // Qt 6.4 does not tell the one from the other.
            answered(tr("The DNS has no such record, or did not answer."));
            return;
        default:
            answered(tr("The DNS could not be asked: %1.").arg(lookup->errorString()));
            return;
        }
    };
    QObject::connect(lookup, &QDnsLookup::finished, lookup, finished);
    lookup->lookup();
}

} // namespace Grelot
