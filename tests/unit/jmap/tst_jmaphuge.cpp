// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapaccountrun.h"
#include "tcprelay.h"

#include <QTest>

using namespace Grelot;

/// The first look into a mailbox of a million messages must not cost what it holds.
class TestJmapHuge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstSync();
};

void TestJmapHuge::firstSync()
{
    constexpr qint64 messages = 1'000'000;
    constexpr qint64 unread = 5'000;
    constexpr qint64 most = 100'000; // bytes, both ways
    JmapTraits traits;
    traits.relativeUrls = true; // so that all goes through the relay
    SystemClock clock;
    ScriptedJmapServer server(clock, traits);
    server.mail().setPast(QStringLiteral("box1"), messages, unread);
    TcpRelay relay(server.port());
    QUrl url = server.url();
    url.setPort(relay.port());
    RandomSource random{1};
    FixedSecret secret({Secret::Kind::Password, QStringLiteral("sesame")});
    NetworkHttpCaller http(clock);
    JmapSource source(
        {url, QStringLiteral("alice")}, secret, http,
        [&clock](Rung rung) { return jmapChannel(rung, clock); }, clock);
    Connection connection(source, clock, random);
    QList<Snapshot> snapshots;
    connect(&source, &MailSource::updated, this, [&snapshots](const MailUpdate &update) {
        if (const auto *snapshot = std::get_if<Snapshot>(&update))
            snapshots.append(*snapshot);
    });
    connection.start();
    QTRY_COMPARE(connection.state(), ConnectionState::Online);
    QCOMPARE(connection.rung(), Rung::WebSocket);
    QCOMPARE(snapshots.size(), 1);
    QCOMPARE(snapshots[0].total, messages);
    QCOMPARE(snapshots[0].unread, unread);
    QVERIFY(snapshots[0].unreadIds.contains(QStringLiteral("Pbox1-999999")));
    QVERIFY(snapshots[0].messages.size() >= 50);
    for (const Message &message : snapshots[0].messages)
        QVERIFY(!message.subject.isEmpty() && !message.preview.isEmpty());
    qInfo("%lld bytes in %d requests, %lld ids, %lld messages shown", relay.carriedInAll(),
        server.service().requests(), qint64(snapshots[0].unreadIds.size()),
        qint64(snapshots[0].messages.size()));
    QVERIFY2(relay.carriedInAll() < most, QByteArray::number(relay.carriedInAll()));
}

QTEST_GUILESS_MAIN(TestJmapHuge)
#include "tst_jmaphuge.moc"
