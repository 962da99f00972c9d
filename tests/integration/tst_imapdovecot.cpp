// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapprobe.h"
#include "imapwatch.h"

#include <QTest>

using namespace Grelot;

/// What is in a mailbox, and what happens in it while the link stands.
class TestImapDovecot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server.start(); }
    void firstSync();
    void oneThenManyArriveOnce();
    void changesElsewhere();
    void actions();
    void previews_data();
    void previews();
    void hugeFrom();
    void bareServer();

private:
    ImapConfig config(const QString &user) const { return plainConfig(m_server, user); }

    DovecotServer m_server;
};

void TestImapDovecot::firstSync()
{
    const QString user = QStringLiteral("first");
    QByteArrayList messages;
    for (int i = 0; i < 60; ++i)
        messages.append(DovecotServer::message("Number " + QByteArray::number(i)));
    m_server.deliver(user, messages);
    ImapProbe(m_server.port(), user.toUtf8()).setFlags("60", "\\Seen");

    ImapWatch watch(config(user));
    QTRY_VERIFY(watch.synced);
    QCOMPARE(watch.updates.size(), 1);
    const auto snapshot = std::get<Snapshot>(watch.updates[0].update);
    QCOMPARE(snapshot.unread, 59);
    QCOMPARE(snapshot.total, 60);
    QCOMPARE(snapshot.unreadIds.size(), quint64(59));
    QCOMPARE(snapshot.messages.size(), 50);
    QCOMPARE(snapshot.messages[0].subject, QStringLiteral("Number 58"));
    QCOMPARE(snapshot.messages[0].from.full(), QStringLiteral("Ada Lovelace <ada@example.org>"));
    QCOMPARE(snapshot.messages[0].preview, QStringLiteral("Hello."));
    QVERIFY(snapshot.messages[0].messageId.endsWith(QLatin1String("@example.org")));
    QVERIFY(qAbs(snapshot.messages[0].receivedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(snapshot.nextId.endsWith(QLatin1String(".61")));
    QVERIFY(watch.position().highestModSeq > 0);
    QCOMPARE(watch.link.transport(), Rung::ImapIdle);

    // The rest can be asked for.
    std::optional<Messages> fetched;
    watch.link.mailbox()->fetch(snapshot.unreadIds.newest(59).mid(50),
        [&](const auto &answer) { fetched = std::get<Messages>(answer); });
    QTRY_VERIFY(fetched);
    QCOMPARE(fetched->size(), 9);
    QCOMPARE(fetched->first().subject, QStringLiteral("Number 0"));
}

void TestImapDovecot::oneThenManyArriveOnce()
{
    const QString user = QStringLiteral("many");
    ImapWatch watch(config(user));
    QTRY_VERIFY(watch.synced);
    m_server.deliver(user, DovecotServer::message("single"));
    QTRY_COMPARE(watch.arrived(), QStringList{QStringLiteral("single")});

    QByteArrayList messages;
    for (int i = 0; i < 200; ++i)
        messages.append(DovecotServer::message("burst " + QByteArray::number(i)));
    m_server.deliver(user, messages);
    QTRY_VERIFY_WITH_TIMEOUT(watch.arrived().size() >= 201, 20'000);
    QStringList expected{QStringLiteral("single")};
    for (int i = 0; i < 200; ++i)
        expected.append(QStringLiteral("burst %1").arg(i));
    QCOMPARE(watch.arrived(), expected);
    for (const Arrived &arrived : watch.all<Arrived>())
        QVERIFY(arrived.messages.size() <= 50);
    QCOMPARE(watch.all<Arrived>().last().unread, 201);
    QCOMPARE(watch.all<FlagsChanged>().size(), 0);
    QCOMPARE(watch.all<Snapshot>().size(), 1);
    QCOMPARE(watch.position().uidNext, quint64(202));
}

void TestImapDovecot::changesElsewhere()
{
    const QString user = QStringLiteral("changes");
    for (int i = 0; i < 4; ++i)
        m_server.deliver(user, DovecotServer::message("m"));
    ImapWatch watch(config(user));
    QTRY_VERIFY(watch.synced);
    const QString epoch = QString::number(watch.position().uidValidity) + u'.';
    ImapProbe other(m_server.port(), user.toUtf8());

    other.setFlags("2", "\\Seen");
    QTRY_COMPARE(watch.all<FlagsChanged>().size(), 1);
    QCOMPARE(watch.all<FlagsChanged>()[0].changed, QList<FlagChange>({{epoch + u'2', Flag::Seen}}));
    QCOMPARE(watch.all<FlagsChanged>()[0].unread, 3);

    other.remove("1");
    QTRY_VERIFY(!watch.all<Vanished>().isEmpty());
    QCOMPARE(watch.all<Vanished>().last().ids, QStringList{epoch + u'1'});
    QCOMPARE(watch.all<Vanished>().last().unread, 2);

    other.move("3", "Archive");
    QTRY_COMPARE(watch.all<Vanished>().size(), 2);
    QCOMPARE(watch.all<Vanished>().last().ids, QStringList{epoch + u'3'});
    QCOMPARE(watch.all<Vanished>().last().unread, 1);
    QCOMPARE(watch.link.mailbox()->total(), 2);

    other.clearFlags("2", "\\Seen");
    QTRY_COMPARE(watch.all<FlagsChanged>().last().unread, 2);
    QCOMPARE(watch.all<Arrived>().size(), 0);
    QVERIFY(!watch.failure);
}

void TestImapDovecot::actions()
{
    const QString user = QStringLiteral("actions");
    for (int i = 0; i < 3; ++i)
        m_server.deliver(user, DovecotServer::message("m"));
    ImapWatch watch(config(user));
    QTRY_VERIFY(watch.synced);
    const QString epoch = QString::number(watch.position().uidValidity) + u'.';
    const auto act = [&](MailAction action, const QString &id) {
        std::optional<std::optional<Failure>> result;
        watch.link.mailbox()->act(
            action, id, [&](const std::optional<Failure> &failure) { result = failure; });
        return QTest::qWaitFor([&] { return result.has_value(); })
            ? *result
            : Failure{FailureKind::Transient, QStringLiteral("no answer"), {}, {}};
    };
    QVERIFY(!act(MailAction::MarkRead, epoch + u'1'));
    QTRY_COMPARE(watch.link.mailbox()->unread(), 2);
    QVERIFY(!act(MailAction::MarkUnread, epoch + u'1'));
    QTRY_COMPARE(watch.link.mailbox()->unread(), 3);
    QVERIFY(!act(MailAction::Flag, epoch + u'1'));
    QTRY_COMPARE(watch.all<FlagsChanged>().last().changed[0].flags, Flags(Flag::Flagged));
    QVERIFY(!act(MailAction::Archive, epoch + u'1'));
    QVERIFY(!act(MailAction::Trash, epoch + u'2'));
    QTRY_COMPARE(watch.link.mailbox()->total(), 1);
    const auto gone = act(MailAction::MarkRead, epoch + u'1');
    QVERIFY(gone);
    QVERIFY(gone->text.contains(QLatin1String("no longer")));
    QVERIFY(act(MailAction::MarkRead, QStringLiteral("1.3")));
    ImapProbe other(m_server.port(), user.toUtf8());
    QVERIFY(other.run("STATUS Archive (MESSAGES)").contains("MESSAGES 1"));
    QVERIFY(other.run("STATUS Trash (MESSAGES)").contains("MESSAGES 1"));
}

void TestImapDovecot::previews_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("preview");
    const QByteArray head = "From: a@b\nSubject: s\nMIME-Version: 1.0\n";
    QTest::newRow("html") << head +
            "Content-Type: text/html; charset=utf-8\n\n"
            "<html><head><style>p{}</style></head><body><p>Hello <b>you</b> &amp; "
            "me</p></body></html>\n"
                          << QStringLiteral("Hello you & me");
    QTest::newRow("base64") << head +
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" +
            QByteArray("Grüße aus Köln").toBase64() +
            "\n" << QStringLiteral("Grüße aus Köln");
    QTest::newRow("iso-8859-1") << head +
            "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: "
            "8bit\n\nGr\xFC\xDF"
            "e\n" << QStringLiteral("Grüße");
    QTest::newRow("multipart") << head +
            "Content-Type: multipart/mixed; boundary=X\n\n--X\nContent-Type: "
            "multipart/alternative; "
            "boundary=Y\n\n--Y\nContent-Type: text/plain; "
            "charset=utf-8\nContent-Transfer-Encoding: "
            "quoted-printable\n\nGr=C3=BC=C3=9Fe\n--Y\nContent-Type: "
            "text/html\n\n<p>no</p>\n--Y--\n--X\n"
            "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n--X--\n"
                               << QStringLiteral("Grüße");
}

void TestImapDovecot::previews()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, preview);
    const QString user = QStringLiteral("preview-") + QString::number(qHash(message));
    m_server.deliver(user, message);
    ImapWatch watch(config(user));
    QTRY_VERIFY(watch.synced);
    QCOMPARE(watch.all<Snapshot>()[0].messages[0].preview, preview);

    // The same by our own reading, on a server that makes no previews.
    DovecotServer bare;
    bare.offerOnly("IMAP4rev1 SASL-IR ENABLE IDLE UIDPLUS CONDSTORE QRESYNC ESEARCH MOVE");
    bare.start();
    bare.deliver(user, message);
    ImapConfig other = config(user);
    other.port = bare.port();
    ImapWatch second(other);
    QTRY_VERIFY(second.synced);
    QCOMPARE(second.all<Snapshot>()[0].messages[0].preview, preview);
}

void TestImapDovecot::hugeFrom()
{
    const QString user = QStringLiteral("huge");
    ImapWatch watch(config(user));
    QTRY_VERIFY(watch.synced);
    QByteArray from = "From: ";
    while (from.size() < 6 * 1024 * 1024)
        from += "\"" + QByteArray(60, 'A') + "\" <a@example.org>,\n ";
    m_server.deliver(user, from + "<z@example.org>\nSubject: huge\n\nbody\n");
    m_server.deliver(user, DovecotServer::message("after"));
    QTRY_COMPARE_WITH_TIMEOUT(
        watch.arrived(), QStringList({QStringLiteral("huge"), QStringLiteral("after")}), 20'000);
    QVERIFY(!watch.failure);
    QCOMPARE(watch.all<Arrived>()[0].messages[0].from.name, QString(60, u'A'));
}

void TestImapDovecot::bareServer()
{
    DovecotServer bare;
    bare.offerOnly("IMAP4rev1 IDLE");
    bare.start();
    const QString user = QStringLiteral("alice");
    bare.deliver(user, DovecotServer::message("one"));
    bare.deliver(user, DovecotServer::message("two"));
    ImapConfig bareConfig = config(user);
    bareConfig.port = bare.port();
    ImapWatch watch(bareConfig);
    QTRY_VERIFY(watch.synced);
    QCOMPARE(watch.position().highestModSeq, quint64(0));
    QCOMPARE(watch.all<Snapshot>()[0].unread, 2);
    const QString epoch = QString::number(watch.position().uidValidity) + u'.';

    bare.deliver(user, DovecotServer::message("three", "Body three\n"));
    QTRY_COMPARE(watch.arrived(), QStringList{QStringLiteral("three")});
    QCOMPARE(watch.all<Arrived>()[0].messages[0].preview, QStringLiteral("Body three"));

    ImapProbe other(bare.port(), user.toUtf8());
    other.setFlags("1", "\\Seen");
    QTRY_COMPARE(watch.all<FlagsChanged>().size(), 1);
    QCOMPARE(watch.all<FlagsChanged>()[0].changed, QList<FlagChange>({{epoch + u'1', Flag::Seen}}));
    other.remove("2");
    QTRY_COMPARE(watch.all<Vanished>().size(), 1);
    QCOMPARE(watch.all<Vanished>()[0].ids, QStringList{epoch + u'2'});

    std::optional<std::optional<Failure>> moved;
    watch.link.mailbox()->act(MailAction::Archive, epoch + u'3',
        [&](const std::optional<Failure> &failure) { moved = failure; });
    QTRY_VERIFY(moved);
    QVERIFY(!*moved);
    QTRY_COMPARE(watch.link.mailbox()->unread(), 0);
    // Without UIDPLUS it stays behind, read and marked as deleted.
    QVERIFY(other.run("STATUS Archive (MESSAGES)").contains("MESSAGES 1"));
    QVERIFY(other.run("UID FETCH 3 (FLAGS)").contains("\\Deleted"));

    ImapWatch resumed(bareConfig, watch.position());
    QTRY_VERIFY(resumed.synced);
    QCOMPARE(resumed.all<Snapshot>().size(), 1);
}

QTEST_GUILESS_MAIN(TestImapDovecot)
#include "tst_imapdovecot.moc"
