// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapprobe.h"
#include "imapwatch.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>

using namespace Grelot;

/// How a link comes about, is refused, breaks, goes on where it was, and how fast it is.
class TestImapDovecotLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server.start(); }
    void resumes();
    void lostIndex();
    void tls();
    void selfSigned();
    void wrongPassword();
    void killed();
    void latency();

private:
    ImapConfig config(const QString &user) const { return plainConfig(m_server, user); }

    DovecotServer m_server;
};

void TestImapDovecotLinks::resumes()
{
    const QString user = QStringLiteral("resume");
    for (int i = 0; i < 5; ++i)
        m_server.deliver(user, DovecotServer::message("old"));
    ImapPosition position;
    {
        ImapWatch watch(config(user));
        QTRY_VERIFY(watch.synced);
        position = watch.position();
        watch.link.abort();
    }
    const QString epoch = QString::number(position.uidValidity) + u'.';
    m_server.deliver(user, DovecotServer::message("new"));
    ImapProbe other(m_server.port(), user.toUtf8());
    other.setFlags("2", "\\Seen");
    other.remove("4");

    ImapWatch watch(config(user), position);
    QTRY_VERIFY(watch.synced);
    QCOMPARE(watch.arrived(), QStringList{QStringLiteral("new")});
    QCOMPARE(watch.all<Snapshot>().size(), 0);
    QCOMPARE(watch.all<FlagsChanged>()[0].changed, QList<FlagChange>({{epoch + u'2', Flag::Seen}}));
    QCOMPARE(watch.all<Vanished>()[0].ids, QStringList{epoch + u'4'});
    QCOMPARE(watch.all<Vanished>()[0].unread, 4);
    QCOMPARE(watch.position().uidNext, position.uidNext + 1);
    QVERIFY(watch.position().highestModSeq > position.highestModSeq);

    // From where it stands now, nothing happened.
    ImapWatch again(config(user), watch.position());
    QTRY_VERIFY(again.synced);
    QCOMPARE(again.updates.size(), 0);

    // A reader of this connection may stand anywhere before.
    std::optional<ImapChanges> changes;
    watch.link.mailbox()->changesSince(
        position, [&](const auto &answer) { changes = std::get<ImapChanges>(answer); });
    QTRY_VERIFY(changes);
    QVERIFY(changes->continued);
    QCOMPARE(changes->updates, watch.updates);
}

void TestImapDovecotLinks::lostIndex()
{
    const QString user = QStringLiteral("index");
    for (int i = 0; i < 3; ++i)
        m_server.deliver(user, DovecotServer::message("m"));
    ImapPosition position;
    {
        ImapProbe other(m_server.port(), user.toUtf8());
        for (int i = 0; i < 20; ++i) {
            other.setFlags("1", "\\Flagged");
            other.clearFlags("1", "\\Flagged");
        }
        ImapWatch watch(config(user));
        QTRY_VERIFY(watch.synced);
        position = watch.position();
    }
    m_server.stop();
    m_server.loseIndex(user);
    m_server.start();

    ImapWatch watch(config(user), position);
    QTRY_VERIFY(watch.synced);
    QCOMPARE(watch.all<Snapshot>().size(), 1);
    QCOMPARE(watch.position().uidValidity, position.uidValidity);
    QVERIFY(watch.position().highestModSeq < position.highestModSeq);
}

void TestImapDovecotLinks::tls()
{
    for (const ImapSecurity security : {ImapSecurity::Tls, ImapSecurity::StartTls}) {
        ImapConfig secure = config(QStringLiteral("tls"));
        secure.host = QStringLiteral("localhost");
        secure.security = security;
        secure.port = security == ImapSecurity::Tls ? m_server.tlsPort() : m_server.port();
        secure.extraAuthorities = m_server.authority();
        secure.clientAddress = QStringLiteral("192.0.2.7");
        ImapWatch watch(secure);
        QTRY_VERIFY2(watch.synced, watch.failure ? qPrintable(watch.failure->text) : "");
    }
}

void TestImapDovecotLinks::selfSigned()
{
    DovecotServer server(TestAuthority::Kind::SelfSigned);
    server.start();
    for (const ImapSecurity security : {ImapSecurity::Tls, ImapSecurity::StartTls}) {
        ImapConfig secure = config(QStringLiteral("tls"));
        secure.host = QStringLiteral("localhost");
        secure.security = security;
        secure.port = security == ImapSecurity::Tls ? server.tlsPort() : server.port();
        ImapWatch watch(secure);
        QTRY_VERIFY(watch.failure);
        QCOMPARE(watch.failure->kind, FailureKind::User);
        QCOMPARE(watch.failure->need, Need::Certificate);
        QVERIFY(watch.failure->text.contains(QLatin1String("localhost")));
        QVERIFY(QRegularExpression(QStringLiteral("([0-9A-F]{2}:){31}"))
                    .match(watch.failure->text)
                    .hasMatch());
    }
}

void TestImapDovecotLinks::wrongPassword()
{
    ImapWatch watch(config(QStringLiteral("alice")), {}, "wrong");
    QTRY_VERIFY_WITH_TIMEOUT(watch.failure, 20'000);
    QCOMPARE(watch.failure->kind, FailureKind::User);
    QCOMPARE(watch.failure->need, Need::Password);
    QVERIFY(!watch.failure->text.contains(QLatin1String("wrong")));
}

void TestImapDovecotLinks::killed()
{
    const QString user = QStringLiteral("killed");
    ImapPosition position;
    {
        ImapWatch watch(config(user));
        QTRY_VERIFY(watch.synced);
        position = watch.position();
        m_server.kill();
        QTRY_VERIFY(watch.failure);
        QCOMPARE(watch.failure->kind, FailureKind::Transient);
        QVERIFY(!watch.link.mailbox());
        ImapWatch refused(config(user));
        QTRY_VERIFY(refused.failure);
        QCOMPARE(refused.failure->kind, FailureKind::Transient);
    }
    m_server.start();
    m_server.deliver(user, DovecotServer::message("meanwhile"));
    ImapWatch watch(config(user), position);
    QTRY_VERIFY(watch.synced);
    QCOMPARE(watch.arrived(), QStringList{QStringLiteral("meanwhile")});
}

void TestImapDovecotLinks::latency()
{
    const QString user = QStringLiteral("latency");
    ImapWatch watch(config(user));
    QTRY_VERIFY(watch.synced);
    ImapProbe bare(m_server.port(), user.toUtf8());
    bare.startIdle();
    QSocketNotifier notifier(bare.descriptor(), QSocketNotifier::Read);
    connect(&notifier, &QSocketNotifier::activated, &notifier, [&] { bare.poll(); });
    QList<double> delays;
    for (int i = 0; i < 20; ++i) {
        QSignalSpy updated(&watch.link, &ImapLink::updated);
        m_server.deliver(user, DovecotServer::message("latency"));
        // Not QTRY: it looks every 10 ms only.
        QVERIFY(updated.wait());
        QCOMPARE(watch.arrived().size(), i + 1);
        QTRY_VERIFY(bare.poll());
        delays.append(
            std::chrono::duration<double, std::milli>(watch.at - bare.existsAt()).count());
        bare.endIdle();
        bare.startIdle();
    }
    std::sort(delays.begin(), delays.end());
    qInfo("EXISTS -> update: median %.2f ms, worst %.2f ms", delays[10], delays.last());
    QVERIFY2(delays[10] < 10, "the update came too late after EXISTS");
}

QTEST_GUILESS_MAIN(TestImapDovecotLinks)
#include "tst_imapdovecotlinks.moc"
