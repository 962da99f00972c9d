// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "connection.h"
#include "fixedsecret.h"
#include "hugeimapserver.h"
#include "imapsource.h"
#include "randomsource.h"
#include "virtualclock.h"

#include <QTest>

using namespace Grelot;

/// The first look into a mailbox of a million messages must not cost what it holds.
class TestImapHuge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstSync_data();
    void firstSync();
};

void TestImapHuge::firstSync_data()
{
    QTest::addColumn<HugeImapServer::Extensions>("extensions");
    QTest::addColumn<qint64>("most");
    QTest::newRow("Dovecot's extensions")
        << HugeImapServer::Extensions::Dovecots << qint64(100'000);
    // Without PREVIEW the beginnings of 50 texts come.
    QTest::newRow("no extensions") << HugeImapServer::Extensions::None << qint64(100'000);
}

void TestImapHuge::firstSync()
{
    QFETCH(const HugeImapServer::Extensions, extensions);
    QFETCH(const qint64, most);
    HugeImapServer server(extensions);
    ImapConfig config;
    config.host = QStringLiteral("127.0.0.1");
    config.port = server.port();
    config.security = ImapSecurity::None;
    config.user = QStringLiteral("alice");
    VirtualClock clock;
    RandomSource random{1};
    FixedSecret secret({Secret::Kind::Password, QStringLiteral("sesame")});
    ImapSource source(config, secret, clock, random);
    Connection connection(source, clock, random);
    QList<Snapshot> snapshots;
    connect(&source, &MailSource::updated, this, [&snapshots](const MailUpdate &update) {
        if (const auto *snapshot = std::get_if<Snapshot>(&update))
            snapshots.append(*snapshot);
    });
    connection.start();
    QTRY_COMPARE(connection.state(), ConnectionState::Online);
    QCOMPARE(server.trouble(), QByteArray());
    QCOMPARE(snapshots.size(), 1);
    QCOMPARE(snapshots[0].total, qint64(HugeImapServer::messages));
    QCOMPARE(snapshots[0].unread, qint64(HugeImapServer::unread));
    QCOMPARE(snapshots[0].unreadIds.size(), HugeImapServer::unread);
    QVERIFY(!snapshots[0].messages.isEmpty());
    for (const Message &message : snapshots[0].messages)
        QVERIFY(!message.subject.isEmpty() && !message.preview.isEmpty());
    qInfo("%lld bytes in %d commands, %lld messages shown", server.bytes(), server.commands(),
        qint64(snapshots[0].messages.size()));
    QVERIFY2(server.bytes() < most, QByteArray::number(server.bytes()));
}

QTEST_GUILESS_MAIN(TestImapHuge)
#include "tst_imaphuge.moc"
