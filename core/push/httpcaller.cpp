// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "httpcaller.h"

#include "clock.h"
#include "httpexchange.h"

#include <QLocale>

namespace Grelot {

NetworkHttpCaller::NetworkHttpCaller(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void NetworkHttpCaller::call(const HttpCall &call, Answered answered)
{
    auto *exchange = new HttpExchange(m_clock, std::move(answered), this);
    exchange->send(call);
}

std::optional<std::chrono::milliseconds> parseRetryAfter(
    const QByteArray &value, const QDateTime &now)
{
    bool isNumber = false;
    const qlonglong seconds = value.trimmed().toLongLong(&isNumber);
    if (isNumber) {
        if (seconds < 0)
            return std::nullopt;
        return std::chrono::seconds(std::min(seconds, 86'400LL));
    }
    const QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(value.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    const QDateTime utc(date.date(), date.time(), Qt::UTC);
    return std::chrono::milliseconds(std::clamp(now.msecsTo(utc), qint64(0), qint64(86'400'000)));
}

} // namespace Grelot
