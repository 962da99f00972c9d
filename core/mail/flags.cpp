// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "flags.h"

#include <array>

namespace Grelot {

namespace {

struct Name
{
    Flag flag;
    QLatin1String word;
};

constexpr std::array<Name, 5> names{{
    {Flag::Seen, QLatin1String("seen")},
    {Flag::Flagged, QLatin1String("flagged")},
    {Flag::Answered, QLatin1String("answered")},
    {Flag::Draft, QLatin1String("draft")},
    {Flag::Deleted, QLatin1String("deleted")},
}};

} // namespace

QStringList keywordsOf(Flags flags)
{
    QStringList result;
    for (const Name &name : names) {
        if (flags.testFlag(name.flag))
            result.append(QLatin1Char('$') + name.word);
    }
    return result;
}

Flags flagsOf(const QStringList &keywords)
{
    Flags result;
    for (const QString &keyword : keywords) {
        if (!keyword.startsWith(QLatin1Char('$')) && !keyword.startsWith(QLatin1Char('\\')))
            continue;
        for (const Name &name : names) {
            if (QStringView(keyword).mid(1).compare(name.word, Qt::CaseInsensitive) == 0)
                result |= name.flag;
        }
    }
    return result;
}

} // namespace Grelot
