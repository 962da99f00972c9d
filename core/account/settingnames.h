// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace Grelot {

/// The values of an enumeration as they stand in the settings file.
template <typename Value, std::size_t size>
struct SettingNames
{
    struct Pair
    {
        Value value;
        const char *name;
    };
    std::array<Pair, size> pairs;

    QString nameOf(Value value) const
    {
        const auto found = std::find_if(
            pairs.begin(), pairs.end(), [value](const Pair &pair) { return pair.value == value; });
        return QString::fromLatin1(found->name);
    }
    /// The first of them for a name that this version does not know.
    Value valueOf(const QString &name) const
    {
        const auto found = std::find_if(pairs.begin(), pairs.end(),
            [&name](const Pair &pair) { return name == QLatin1String(pair.name); });
        return found == pairs.end() ? pairs.front().value : found->value;
    }
};

template <typename Value, std::size_t size>
constexpr SettingNames<Value, size> settingNames(
    const typename SettingNames<Value, size>::Pair (&pairs)[size])
{
    return {std::to_array(pairs)};
}

} // namespace Grelot
