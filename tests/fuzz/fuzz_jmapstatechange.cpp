// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fuzzcheck.h"
#include "jmapstatechange.h"
#include "jsonfields.h"

#include <QJsonDocument>

using namespace Grelot;

namespace {

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr qsizetype deepest = 64;
constexpr qsizetype longestId = 255;
constexpr qsizetype longestState = 1000;

QJsonObject written(const JmapStateChange &change)
{
    QJsonObject accounts;
    for (auto account = change.changed.begin(); account != change.changed.end(); ++account) {
        QJsonObject types;
        for (auto type = account->begin(); type != account->end(); ++type)
            types.insert(type.key(), *type);
        accounts.insert(account.key(), types);
    }
    return {{QStringLiteral("@type"), QStringLiteral("StateChange")},
        {QStringLiteral("changed"), accounts}, {QStringLiteral("pushState"), change.pushState}};
}

void check(const JmapStateChange &change)
{
    require(change.pushState.size() <= longestState, "a push state is limited");
    for (auto account = change.changed.begin(); account != change.changed.end(); ++account) {
        require(account.key().size() <= longestId, "account ids are limited");
        for (auto type = account->begin(); type != account->end(); ++type) {
            require(type.key().size() <= longestId, "type names are limited");
            require(type->size() <= longestState, "states are limited");
        }
    }
    require(JmapStateChange::fromJson(written(change)) == change,
        "what was read is read as the same when written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto parsed = parseJsonObject(json, mostBytes, deepest);
    if (const auto *object = std::get_if<QJsonObject>(&parsed)) {
        if (const auto change = JmapStateChange::fromJson(*object))
            check(*change);
    }
    return 0;
}
