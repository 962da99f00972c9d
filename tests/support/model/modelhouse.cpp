// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelhouse.h"

#include "modelgateway.h"
#include "modelgatewayaccount.h"
#include "modelimapaccount.h"
#include "modeljmapaccount.h"

#include <QCoreApplication>

namespace Grelot {

ModelHouse::ModelHouse(quint64 seed, ModelWay usedWay)
    : way(usedWay)
    , world(seed)
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
    if (way == ModelWay::Jmap) {
        auto server = std::make_unique<ModelJmapServer>(mail, letters, world);
        jmap = server.get();
        front = std::move(server);
    } else {
        front = std::make_unique<ModelGateway>(mail, world);
    }
    network = std::make_unique<ModelNetwork>(*front, world);
    oracle = std::make_unique<ModelOracle>(letters, mail, watched, world);
    switch (way) {
    case ModelWay::Gateway:
        account = std::make_unique<ModelGatewayAccount>(*network, world);
        break;
    case ModelWay::Imap:
        imap = std::make_unique<ModelImapServer>(mail, ModelImapTraits::drawn(world), world);
        account = std::make_unique<ModelImapAccount>(*network, *imap, mail, world);
        break;
    case ModelWay::Jmap:
        account = std::make_unique<ModelJmapAccount>(*network, *jmap, mail, world);
        break;
    }
    oracle->setAccount(*account);
    client = std::make_unique<ModelClient>(*account, *oracle, watched, world);
}

ModelHouse::~ModelHouse()
{
    client.reset();
    settle(); // what is to be deleted later holds alarms of this world's clock
}

void ModelHouse::settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ModelHouse::pass(ModelWorld::Millis time)
{
    settle();
    const auto end = world.clock.now() + time;
    while (world.violation.isEmpty()) {
        const auto next = world.clock.nextAlarm();
        if (!next || *next > end)
            break;
        world.clock.advanceToNext();
        settle();
    }
    QCoreApplication::sendPostedEvents(); // which takes what was sent out of Qt's list
    if (world.clock.now() < end && world.violation.isEmpty())
        world.clock.advance(end - world.clock.now());
}

} // namespace Grelot
