// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelhouse.h"

#include <QCoreApplication>

namespace Grelot {

ModelHouse::ModelHouse(quint64 seed)
    : world(seed)
{
    mail.add(QStringLiteral("INBOX"));
    watched.append(QStringLiteral("INBOX"));
    if (world.drawOneIn(3)) {
        const QString second = QStringLiteral("Lists/Qt");
        mail.add(second);
        if (world.drawOneIn(2))
            watched.append(second);
    }
    world.duplicates = world.drawOneIn(4);
    gateway = std::make_unique<ModelGateway>(mail, world);
    network = std::make_unique<ModelNetwork>(*gateway, world);
    oracle = std::make_unique<ModelOracle>(letters, mail, watched, world);
    client = std::make_unique<ModelClient>(*network, *oracle, watched, world);
}

void ModelHouse::pass(ModelWorld::Millis time)
{
    const auto end = world.clock.now() + time;
    while (world.violation.isEmpty()) {
        const auto next = world.clock.nextAlarm();
        if (!next || *next > end)
            break;
        world.clock.advanceToNext();
        // No event loop turns here; this is all that it would do.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QCoreApplication::sendPostedEvents(); // which takes what was sent out of Qt's list
    if (world.clock.now() < end && world.violation.isEmpty())
        world.clock.advance(end - world.clock.now());
}

} // namespace Grelot
