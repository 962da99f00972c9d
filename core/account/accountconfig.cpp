// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountconfig.h"

#include <QCoreApplication>

#include <algorithm>

namespace Grelot {

namespace {

constexpr qsizetype longestName = 64;

bool mayStandInside(QChar c)
{
    return c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' || c == u'.';
}

} // namespace

int AccountConfig::hue() const
{
    return look.hue.value_or(int(qChecksum(name.toLower().toUtf8()) % AccountLook::hues));
}

bool AccountConfig::isServedAs(const AccountConfig &other) const
{
    AccountConfig same = *this;
    same.look = other.look;
    return same == other;
}

QList<Rung> pinnableRungs(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Gateway:
    case SourceKind::Jmap:
        return {Rung::WebSocket, Rung::EventStream, Rung::LongPoll};
    case SourceKind::Imap:
        return {};
    }
    Q_UNREACHABLE();
}

QString accountNameProblem(const QString &name)
{
    const bool fits = !name.isEmpty() && name.size() <= longestName &&
        name.front().isLetterOrNumber() && name.back().isLetterOrNumber() &&
        std::all_of(name.begin(), name.end(), mayStandInside);
    if (fits)
        return {};
    return QCoreApplication::translate("Grelot::AccountStore",
        "An account's name has 1 to %n letters, digits, spaces, dashes, dots or underscores, and "
        "begins and ends with a letter or digit.",
        nullptr, longestName);
}

} // namespace Grelot
