// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapconversation.h"
#include "imapscripts.h"
#include "watchedlink.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// Servers that say a byte a second and never come to the point. Each byte is a sign of life, so it
/// is the deadline of the whole phase that has to end it.
class TestImapDribbles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutOff_data();
    void cutOff();
};

void TestImapDribbles::cutOff_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("atMost");
    const LinkTimings timings = [] {
        ImapConversation c("");
        c.secret = std::make_unique<FixedSecret>(Secret());
        return ImapLink(c.config, *c.secret, c.clock).timings();
    }();
    const auto seconds = [](std::chrono::milliseconds time) { return int(time / 1s); };
    const QByteArray enabled = "C: e ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: e OK\n";
    QTest::newRow("the greeting") << QByteArray("s: *\n") << seconds(timings.open)
                                  << seconds(timings.open);
    QTest::newRow("the answer to the sign-in")
        << QByteArray("S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hello\n"
                      "C: a AUTHENTICATE PLAIN *\ns: *\n")
        << seconds(timings.sync) << seconds(timings.sync + timings.proof);
    QTest::newRow("the answer to SELECT")
        << signIn(fullCapabilities()) + enabled + "C: s SELECT \"INBOX\"\ns: *\n"
        << seconds(timings.sync) << seconds(timings.sync);
}

void TestImapDribbles::cutOff()
{
    QFETCH(const QByteArray, beginning);
    QFETCH(const int, seconds);
    QFETCH(const int, atMost);
    ImapConversation c(beginning + QByteArray("WAIT\ns: x\n").repeated(atMost + 1));
    c.secret = std::make_unique<FixedSecret>(Secret{Secret::Kind::Password, c.password});
    WatchedLink link(
        std::make_unique<ImapLink>(c.config, *c.secret, c.clock), Rung::ImapNotify, c.clock);
    QSignalSpy alive(&link, &WatchedLink::alive);
    QSignalSpy ended(&link, &WatchedLink::ended);
    link.open();
    QVERIFY(alive.wait());
    QTRY_VERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    int passed = 0;
    while (ended.isEmpty() && passed <= atMost) {
        c.clock.advance(1s);
        ++passed;
        if (!ended.isEmpty())
            break;
        c.server.goOn();
        QVERIFY(alive.wait());
    }
    QCOMPARE(ended.size(), 1);
    QVERIFY2(passed >= seconds && passed <= atMost, QByteArray::number(passed));
    const auto failure = ended.first().first().value<Failure>();
    QVERIFY(failure.kind != FailureKind::User);
    QVERIFY(!failure.text.isEmpty());
    qInfo("after %d s: %s", passed, qPrintable(failure.text));
    c.clock.advance(1h);
    QCOMPARE(c.clock.pending(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestImapDribbles)
#include "tst_imapdribbles.moc"
