// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "greetingprobe.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace Grelot {

/// IMAP servers where a test puts them, as "host:port".
class FakeGreetings final : public GreetingProbe
{
public:
    QSet<QString> servers;
    QSet<QString> silent;
    bool allSilent = false;
    QStringList asked;

    void knock(const QString &host, quint16 port, QObject *asker, Answered answered) override
    {
        const QString place = QStringLiteral("%1:%2").arg(host).arg(port);
        asked.append(place);
        if (allSilent || silent.contains(place))
            return;
        const std::optional<QString> problem = servers.contains(place)
            ? std::nullopt
            : std::optional(QStringLiteral("Nobody is there."));
        QMetaObject::invokeMethod(
            asker, [problem, answered = std::move(answered)] { answered(problem); },
            Qt::QueuedConnection);
    }
};

} // namespace Grelot
