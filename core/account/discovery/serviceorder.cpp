// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "serviceorder.h"

#include <algorithm>

namespace Grelot {

namespace {

/// Of records of one priority, those of weight 0 in front.
ServiceRecord takeOne(QList<ServiceRecord> &equals, RandomSource &random)
{
    quint64 total = 0;
    for (const ServiceRecord &record : std::as_const(equals))
        total += record.weight;
    const quint64 drawn = random.number() % (total + 1);
    quint64 sum = 0;
    for (qsizetype i = 0; i < equals.size(); ++i) {
        sum += equals.at(i).weight;
        if (sum >= drawn)
            return equals.takeAt(i);
    }
    return equals.takeLast();
}

} // namespace

QList<ServiceRecord> inOrderOfTrial(QList<ServiceRecord> records, RandomSource &random)
{
    std::stable_sort(records.begin(), records.end(), [](const auto &one, const auto &other) {
        if (one.priority != other.priority)
            return one.priority < other.priority;
        return one.weight == 0 && other.weight != 0;
    });
    QList<ServiceRecord> ordered;
    while (!records.isEmpty()) {
        const auto end = std::find_if(records.begin(), records.end(),
            [&](const auto &record) { return record.priority != records.first().priority; });
        QList<ServiceRecord> equals(records.begin(), end);
        records.erase(records.begin(), end);
        while (!equals.isEmpty())
            ordered.append(takeOne(equals, random));
    }
    return ordered;
}

bool isDeclined(const QList<ServiceRecord> &records)
{
    return records.size() == 1 && records.first().target.isEmpty();
}

} // namespace Grelot
