// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaplinkhouse.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

Failure forbidden()
{
    Failure failure{FailureKind::User, QStringLiteral("not let in"), QStringLiteral("403"), {}};
    failure.httpStatus = 403;
    return failure;
}

Failure refusedPassword()
{
    return {FailureKind::User, QStringLiteral("no"), {}, {}, Need::Password, true};
}

/// A secret that can be had anew without the person.
class RenewableSecrets final : public SecretProvider
{
public:
    void fetch(Answer answer) override
    {
        answer(Secret{Secret::Kind::Token, QStringLiteral("t0ken")});
    }
    void refused() override { ++refusals; }
    bool mayRenew() const override { return true; }
    int refusals = 0;
};

} // namespace

/// What a link makes of sessions, secrets and refusals.
class JmapLinkSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionFailures_data();
    void sessionFailures();
    void redirectedSession();
    void refusedPasswordIsForgotten();
    void refusedSignInSaysSo();
    void refusedTokenIsRenewed();
    void noSecret();
    void failedOpeningForgetsTheSession();
    void forbiddenUpgradeAsksPlainly_data();
    void forbiddenUpgradeAsksPlainly();
    void sameSessionUnderAnotherState();
    void otherSession();
    void unknownSession();
    void manySessionStates();
};

void JmapLinkSessionTest::sessionFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, int status, const QByteArray &body, FailureKind kind,
                         const char *said) {
        QTest::newRow(name) << status << body << kind << QString::fromLatin1(said);
    };
    row("password", 401, "", FailureKind::User, "password");
    row("forbidden", 403, "", FailureKind::User, "403");
    row("nothing there", 404, "", FailureKind::Permanent, "no JMAP server");
    row("elsewhere", 302, "", FailureKind::Permanent, "another server");
    row("odd", 418, "", FailureKind::Permanent, "418");
    row("ill", 502, "", FailureKind::Transient, "502");
    row("a page", 200, "<html></html>", FailureKind::Permanent, "not what a JMAP server says");
    row("no mail", 200, R"({"capabilities":{},"accounts":{},"apiUrl":"/"})", FailureKind::Permanent,
        "not what a JMAP server says");
}

void JmapLinkSessionTest::sessionFailures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    QFETCH(QString, said);
    JmapLinkHouse house;
    house.dial(Rung::WebSocket);
    house.http.answer(status, body);
    QCOMPARE(house.heard, QStringList{QStringLiteral("failed")});
    QCOMPARE(house.failures.first().kind, kind);
    QVERIFY2(house.failures.first().text.contains(said), qPrintable(house.failures.first().text));
    QVERIFY(house.failures.first().obstacle.isEmpty());
    QVERIFY(!house.memory.session);
    QCOMPARE(house.secrets.refusals, status == 401 ? 1 : 0);
}

void JmapLinkSessionTest::redirectedSession()
{
    JmapLinkHouse house;
    house.dial(Rung::WebSocket);
    house.http.answer(
        200, house.session(), QUrl(QStringLiteral("https://mail.example.org:8443/jmap")));
    QCOMPARE(house.channel->m_request.url,
        QUrl(QStringLiteral("https://mail.example.org:8443/jmap/ws")));
}

void JmapLinkSessionTest::refusedPasswordIsForgotten()
{
    JmapLinkHouse house;
    house.dial(Rung::WebSocket);
    house.serve();
    Q_EMIT house.channel->failed(refusedPassword());
    QCOMPARE(house.failures.value(0).kind, FailureKind::User);
    QCOMPARE(house.secrets.refusals, 1);
}

void JmapLinkSessionTest::refusedSignInSaysSo()
{
    JmapLinkHouse house;
    house.secrets.remedyNeed = Need::SignIn;
    house.dial(Rung::WebSocket);
    house.http.answer(401, {});
    QCOMPARE(house.failures.value(0).kind, FailureKind::User);
    QCOMPARE(house.failures.value(0).need, Need::SignIn);
    QVERIFY(house.failures.value(0).text.contains(QStringLiteral("Sign in again.")));
}

void JmapLinkSessionTest::refusedTokenIsRenewed()
{
    JmapLinkHouse house;
    RenewableSecrets secrets;
    JmapLink link(Rung::EventStream, house.url,
        {QStringLiteral("alice"), secrets, house.http,
            [&house](Rung rung) { return house.makeChannel(rung); }, house.clock, house.memory},
        {{QStringLiteral("INBOX")}, {}, {}}, house.known);
    QList<Failure> failures;
    connect(&link, &Link::failed, &link, [&](const Failure &failure) { failures.append(failure); });
    link.open();
    QCOMPARE(house.http.pending.first().call.authorization, QByteArray("Bearer t0ken"));
    house.serve();
    house.openChannel();
    house.http.answer(401, {}); // the token has run out under way
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().kind, FailureKind::Transient);
    QCOMPARE(secrets.refusals, 1);
}

void JmapLinkSessionTest::noSecret()
{
    JmapLinkHouse house;
    house.secrets.result = Failure{FailureKind::User, QStringLiteral("locked"), {}, {}};
    house.dial(Rung::WebSocket);
    QCOMPARE(house.failures.value(0).text, QStringLiteral("locked"));
    QVERIFY(house.http.pending.isEmpty());
    QCOMPARE(house.secrets.refusals, 0);
}

void JmapLinkSessionTest::failedOpeningForgetsTheSession()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    QVERIFY(house.memory.session);
    Q_EMIT house.channel->failed({FailureKind::Transient, QStringLiteral("cut"), {}, {}});
    QVERIFY(house.memory.session);
    house.dial(Rung::WebSocket);
    Q_EMIT house.channel->failed({FailureKind::Transient, QStringLiteral("away"), {}, {}});
    QVERIFY(!house.memory.session);
    QCOMPARE(house.failures.size(), 2);
}

void JmapLinkSessionTest::forbiddenUpgradeAsksPlainly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("a proxy") << 200 << FailureKind::Rung;
    QTest::newRow("the server") << 403 << FailureKind::User;
    QTest::newRow("the password") << 401 << FailureKind::User;
    QTest::newRow("the server is ill") << 502 << FailureKind::Transient;
}

void JmapLinkSessionTest::forbiddenUpgradeAsksPlainly()
{
    QFETCH(int, status);
    QFETCH(FailureKind, kind);
    JmapLinkHouse house;
    house.dial(Rung::WebSocket);
    house.serve();
    Q_EMIT house.channel->reached();
    Q_EMIT house.channel->failed(forbidden());
    QVERIFY(house.failures.isEmpty());
    QCOMPARE(house.http.pending.size(), 1);
    house.http.answer(status, status == 200 ? house.session() : QByteArray());
    QCOMPARE(house.failures.value(0).kind, kind);
    QCOMPARE(
        house.failures.first().obstacle.contains(QStringLiteral("403")), kind == FailureKind::Rung);
}

void JmapLinkSessionTest::sameSessionUnderAnotherState()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    house.service.changeSession();
    house.receive(1);
    house.channel->say(house.stateChange());
    house.serveSocket();
    QCOMPARE(house.http.pending.size(), 1);
    house.serve();
    QVERIFY(house.failures.isEmpty());
    QCOMPARE(house.memory.session->state, QStringLiteral("2"));
    house.receive(2);
    house.channel->say(house.stateChange());
    house.serveSocket();
    QVERIFY(house.http.pending.isEmpty()); // once for each state
    QCOMPARE(house.told<Arrived>(), 2);
}

void JmapLinkSessionTest::otherSession()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    house.service.changeSession();
    house.service.addAccount(QStringLiteral("A2"), QStringLiteral("bob"));
    house.receive(1);
    house.channel->say(house.stateChange());
    house.serveSocket();
    house.serve();
    QCOMPARE(house.told<Arrived>(), 1);
    QCOMPARE(house.failures.value(0).kind, FailureKind::Transient);
    QVERIFY(house.failures.first().answered); // no cut to hold against the transport
    QVERIFY(house.memory.session);
    QCOMPARE(house.memory.session->accounts.size(), 2);
    house.dial(Rung::WebSocket);
    QVERIFY(house.http.pending.isEmpty());
}

void JmapLinkSessionTest::unknownSession()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    house.service.changeSession();
    house.receive(1);
    house.channel->say(house.stateChange());
    house.serveSocket();
    house.http.answer(500, {});
    QVERIFY(house.failures.isEmpty());
    QVERIFY(!house.memory.session); // the next link asks
}

void JmapLinkSessionTest::manySessionStates()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    int asked = 0;
    for (int i = 0; i < 40; ++i) {
        house.service.changeSession();
        house.receive(i);
        house.channel->say(house.stateChange());
        house.serveSocket();
        asked += int(house.http.pending.size());
        house.serve();
    }
    QCOMPARE(asked, 16);
    QVERIFY(house.failures.isEmpty());
}

QTEST_GUILESS_MAIN(JmapLinkSessionTest)
#include "tst_jmaplinksession.moc"
