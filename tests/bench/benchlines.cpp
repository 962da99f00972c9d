// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchlines.h"

#include <QJsonDocument>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace Grelot {

qint64 monotonicNow()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void say(const char *event, QJsonObject object)
{
    object.insert(QStringLiteral("event"), QString::fromLatin1(event));
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(why));
    std::exit(EXIT_FAILURE);
}

} // namespace Grelot
