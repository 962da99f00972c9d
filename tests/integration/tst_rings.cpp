// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dovecotserver.h"
#include "gatewayprogram.h"
#include "imapprobe.h"
#include "watcher.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Grelot;

namespace {

const QString alice = QStringLiteral("alice");

QByteArray numbered(int number)
{
    return DovecotServer::message("Letter " + QByteArray::number(number));
}

QByteArrayList numbered(int first, int last)
{
    QByteArrayList result;
    for (int i = first; i <= last; ++i)
        result.append(numbered(i));
    return result;
}

} // namespace

/// The whole line, for real: Dovecot, grelot-gateway and `grelot watch --json`.
class RingsTest : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        House()
            : gateway((dovecot.start(), dovecot.port()))
        {
            dovecot.deliver(alice, DovecotServer::message("Before the first start"));
            QVERIFY(gateway.start());
            QVERIFY(home.addAccount(QStringLiteral("work"), gateway.accountUrl(alice),
                QString::fromLatin1(DovecotServer::password())));
        }
        void watch()
        {
            watcher.reset();
            watcher = std::make_unique<Watcher>(home);
        }

        DovecotServer dovecot;
        GatewayProgram gateway;
        GrelotHome home;
        std::unique_ptr<Watcher> watcher;
    };

private Q_SLOTS:
    void oneThenTwoHundred();
    void readDeletedAndMovedElsewhere();
    void hostileMessages();
    void watchAttachesToTheRunningInstance();
    void statusTells();
};

void RingsTest::oneThenTwoHundred()
{
    House house;
    house.watch();
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->state(), QStringLiteral("online"), 15'000);
    QTRY_COMPARE(house.watcher->unread(), 1);
    QCOMPARE(house.watcher->mails(), 0); // what was there before the first start does not ring

    house.dovecot.deliver(alice, numbered(0));
    QTRY_COMPARE(house.watcher->mails(), 1);
    QTRY_COMPARE(house.watcher->unread(), 2);

    house.dovecot.deliver(alice, numbered(1, 200));
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->mails(), 201, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->unread(), 202, 10'000);
    const QStringList subjects = house.watcher->subjects();
    QCOMPARE(QSet<QString>(subjects.begin(), subjects.end()).size(), 201);
    const QJsonObject mail = house.watcher->events(QStringLiteral("mail")).first();
    QCOMPARE(mail.value(QLatin1String("account")).toString(), QStringLiteral("work"));
    QCOMPARE(mail.value(QLatin1String("mailbox")).toString(), QStringLiteral("INBOX"));
    QVERIFY(!mail.value(QLatin1String("preview")).toString().isEmpty());

    // One more proves that nothing else was under way.
    house.dovecot.deliver(alice, numbered(201));
    QTRY_COMPARE(house.watcher->mails(), 202);
    QCOMPARE(house.watcher->subjects().last(), QStringLiteral("Letter 201"));
}

void RingsTest::readDeletedAndMovedElsewhere()
{
    // A second after the server's word, which Dovecot itself holds back for half a second.
    constexpr int patience = 1'500;
    House house;
    house.dovecot.deliver(alice, numbered(1, 5));
    house.watch();
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->unread(), 6, 15'000);
    ImapProbe other(house.dovecot.port(), alice.toUtf8());
    other.run("CREATE Archive");
    other.run("SELECT INBOX");
    other.setFlags("2", "\\Seen");
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->unread(), 5, patience);
    other.remove("3");
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->unread(), 4, patience);
    other.move("4", "Archive");
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->unread(), 3, patience);
    other.clearFlags("2", "\\Seen");
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->unread(), 4, patience);
    QCOMPARE(house.watcher->mails(), 0);
    QCOMPARE(house.watcher->events(QStringLiteral("read")).size(), 3);
}

void RingsTest::hostileMessages()
{
    House house;
    house.watch();
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->state(), QStringLiteral("online"), 15'000);
    // A From header of 6 MB.
    house.dovecot.deliver(alice,
        "From: " + QByteArray("x").repeated(900) + "\n" +
            QByteArray(" yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\n")
                .repeated(106'000) +
            "Subject: Heavy\nMessage-ID: <heavy@example.org>\n\nBody\n");
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->mails(), 1, 20'000);
    // Markup, folded lines, a bidi override and NUL, as encoded words can carry them.
    house.dovecot.deliver(alice,
        "From: =?utf-8?q?Eve=E2=80=AE_=3Cb=3E?= <eve@example.org>\n"
        "Subject: =?utf-8?q?=3Cb=3Ebold=3C/b=3E=0Aline=00two?=\n =?utf-8?q?=E2=80=AEreversed?=\n"
        "Message-ID: <odd@example.org>\n\n<script>alert(1)</script>\n");
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->mails(), 2, 20'000);
    const QJsonObject odd = house.watcher->events(QStringLiteral("mail")).last();
    for (const QString &name : {QStringLiteral("from"), QStringLiteral("subject")}) {
        const QString text = odd.value(name).toString();
        QVERIFY2(!text.contains(QChar(0x202E)), qPrintable(name));
        QVERIFY2(!text.contains(QChar::Null) && !text.contains(u'\n'), qPrintable(name));
    }
    QVERIFY(odd.value(QLatin1String("subject")).toString().contains(QStringLiteral("<b>bold</b>")));
    QCOMPARE(house.watcher->entered(QStringLiteral("online")), 1);
    QVERIFY(house.watcher->events(QStringLiteral("error")).isEmpty());
    house.dovecot.deliver(alice, numbered(1));
    QTRY_COMPARE(house.watcher->mails(), 3);
}

void RingsTest::watchAttachesToTheRunningInstance()
{
    House house;
    house.watch();
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->state(), QStringLiteral("online"), 15'000);
    Watcher second(house.home);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QStringLiteral("online"), 15'000);
    QTRY_COMPARE(second.unread(), 1);
    house.dovecot.deliver(alice, numbered(1));
    QTRY_COMPARE(second.mails(), 1);
    QTRY_COMPARE(house.watcher->mails(), 1);
    // The first one goes; the second takes its place and rings nothing again.
    house.watcher->kill();
    QTRY_VERIFY_WITH_TIMEOUT(second.entered(QStringLiteral("connecting")) >= 1, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QStringLiteral("online"), 15'000);
    house.dovecot.deliver(alice, numbered(2));
    QTRY_COMPARE_WITH_TIMEOUT(second.subjects().last(), QStringLiteral("Letter 2"), 10'000);
}

void RingsTest::statusTells()
{
    House house;
    QCOMPARE(house.home.run({QStringLiteral("status")}).exitCode, 3);
    house.watch();
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->unread(), 1, 15'000);
    const auto status = house.home.run({QStringLiteral("status"), QStringLiteral("--json")});
    QCOMPARE(status.exitCode, 0);
    const QJsonObject account = QJsonDocument::fromJson(status.output)
                                    .object()
                                    .value(QLatin1String("accounts"))
                                    .toArray()
                                    .first()
                                    .toObject();
    QCOMPARE(account.value(QLatin1String("state")).toString(), QStringLiteral("online"));
    QCOMPARE(account.value(QLatin1String("transport")).toString(), QStringLiteral("websocket"));
    QCOMPARE(account.value(QLatin1String("unread")).toInt(), 1);
    QCOMPARE(house.home.run({QStringLiteral("check")}).exitCode, 0);
    QCOMPARE(house.home.run({QStringLiteral("pause"), QStringLiteral("30m")}).exitCode, 0);
    QVERIFY(house.home.run({QStringLiteral("status")}).output.contains("paused"));
    QCOMPARE(house.home.run({QStringLiteral("pause"), QStringLiteral("for ever")}).exitCode, 2);
    QCOMPARE(
        house.home.run({QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("work")})
            .exitCode,
        0);
    QCOMPARE(house.home.run({QStringLiteral("quit")}).exitCode, 0);
    QTRY_COMPARE(house.home.run({QStringLiteral("status")}).exitCode, 3);
}

QTEST_GUILESS_MAIN(RingsTest)
#include "tst_rings.moc"
