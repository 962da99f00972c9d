// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "resolver.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace Grelot {

/// A DNS that knows what a test tells it, and nothing else: the rest does not exist.
class FakeResolver final : public Resolver
{
public:
    QHash<QString, Answer> answers;
    QSet<QString> silent; ///< names that are never answered
    bool allSilent = false;
    QStringList asked;

    void services(const QString &name, QObject *asker, Answered answered) override
    {
        asked.append(name);
        if (allSilent || silent.contains(name))
            return;
        const Answer answer = answers.value(name, QList<ServiceRecord>());
        QMetaObject::invokeMethod(
            asker, [answer, answered = std::move(answered)] { answered(answer); },
            Qt::QueuedConnection);
    }
};

} // namespace Grelot
