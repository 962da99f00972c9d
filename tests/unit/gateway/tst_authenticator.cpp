// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "authenticator.h"
#include "clientaddress.h"
#include "scriptedlogin.h"
#include "virtualclock.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;
using Kind = LoginAnswer::Kind;

class TestAuthenticator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void credentials_data();
    void credentials();
    void asksTheServer();
    void remembersForTenMinutes();
    void wrongPasswordOfAKnownUser();
    void answersWithinFourSeconds();
    void keepsWhatCameLate();
    void keepsARefusalThatCameLate();
    void joinsALoginUnderWay();
    void slowsGuessing();
    void slowsNobodyElse();
    void strangersLockNobodyOut();
    void casesOfANameAreOneUser();
    void countsNetworks();
    void hangingLoginsLeaveRoom();
    void serverAway();
    void tablesAreBounded();
    void clientAddress_data();
    void clientAddress();
    void loopbackAddresses();
    void subnets();
};

namespace {

const QString here = QStringLiteral("192.0.2.1");

struct Door
{
    VirtualClock clock;
    ScriptedLogin login;
    Authenticator door{login, clock};
    QList<LoginAnswer> answers;

    void knock(const char *user, const char *password, const QString &address = here)
    {
        door.authenticate({QString::fromLatin1(user), QString::fromLatin1(password)}, address,
            [this](const LoginAnswer &answer) { answers.append(answer); });
    }
    /// What the last knock came to; nullopt: nothing yet.
    std::optional<Kind> last()
    {
        const auto kind = answers.isEmpty() ? std::nullopt : std::optional(answers.last().kind);
        answers.clear();
        return kind;
    }
};

QByteArray header(const QByteArray &pair)
{
    return "Basic " + pair.toBase64();
}

} // namespace

void TestAuthenticator::credentials_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << header("ada:engine") << true;
    QTest::newRow("scheme's case") << "bAsIc " + QByteArray("ada:x").toBase64() << true;
    QTest::newRow("colon in password") << header("ada:a:b") << true;
    QTest::newRow("empty password") << header("ada:") << true;
    QTest::newRow("UTF-8") << header("zoë:größe") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("scheme alone") << QByteArray("Basic") << false;
    QTest::newRow("other scheme") << QByteArray("Bearer YTpi") << false;
    QTest::newRow("no Base64") << QByteArray("Basic ä?") << false;
    QTest::newRow("no colon") << header("ada") << false;
    QTest::newRow("no user") << header(":engine") << false;
    QTest::newRow("Latin-1") << header("zo\xEB:x") << false;
    QTest::newRow("CR") << header("ada:en\rgine") << false;
    QTest::newRow("LF in user") << header("a\nda:engine") << false;
    QTest::newRow("NUL") << header(QByteArray("ada:e\0", 6)) << false;
    QTest::newRow("long") << header("ada:" + QByteArray(1001, 'x')) << false;
}

void TestAuthenticator::credentials()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, good);
    QCOMPARE(basicCredentials(value).has_value(), good);
    const auto colon = basicCredentials(header("ada:a:b"));
    QVERIFY(colon == (Credentials{QStringLiteral("ada"), QStringLiteral("a:b")}));
}

void TestAuthenticator::asksTheServer()
{
    Door door;
    door.knock("ada", "engine");
    QCOMPARE(door.last(), Kind::Accepted);
    door.knock("ada", "wrong");
    QCOMPARE(door.last(), Kind::Refused);
    QCOMPARE(door.login.tried, 2);
    QCOMPARE(door.login.lastAddress, here);
}

void TestAuthenticator::remembersForTenMinutes()
{
    Door door;
    door.knock("ada", "engine");
    door.clock.advance(599s);
    door.knock("ada", "engine");
    QCOMPARE(door.last(), Kind::Accepted);
    QCOMPARE(door.login.tried, 1);
    // From the login, not from the last use: a password that was changed must stop working.
    door.clock.advance(1s);
    door.knock("ada", "engine");
    QCOMPARE(door.login.tried, 2);
    door.door.forget(QStringLiteral("ada"));
    door.knock("ada", "engine");
    QCOMPARE(door.login.tried, 3);
}

void TestAuthenticator::wrongPasswordOfAKnownUser()
{
    Door door;
    door.knock("ada", "engine");
    door.knock("ada", "engin");
    QCOMPARE(door.last(), Kind::Refused);
    door.login.passwords[QStringLiteral("ada")] = QStringLiteral("new");
    door.knock("ada", "new");
    QCOMPARE(door.last(), Kind::Accepted);
    door.knock("ada", "engine");
    QCOMPARE(door.last(), Kind::Refused);
}

void TestAuthenticator::answersWithinFourSeconds()
{
    Door door;
    door.login.silentFor = {QStringLiteral("ada")};
    door.knock("ada", "engine");
    door.clock.advance(3999ms);
    QCOMPARE(door.last(), std::nullopt);
    door.clock.advance(1ms);
    QCOMPARE(door.answers.size(), 1);
    QVERIFY(door.answers.first().retryAfter > 0ms);
    QCOMPARE(door.last(), Kind::Later);
    door.clock.advance(60s);
    door.login.release();
    QCOMPARE(door.last(), std::nullopt);
}

void TestAuthenticator::keepsWhatCameLate()
{
    Door door;
    door.login.silentFor = {QStringLiteral("ada")};
    door.knock("ada", "engine");
    door.clock.advance(4s);
    QCOMPARE(door.last(), Kind::Later);
    door.login.release();
    door.knock("ada", "engine");
    QCOMPARE(door.last(), Kind::Accepted);
    QCOMPARE(door.login.tried, 1);
}

void TestAuthenticator::keepsARefusalThatCameLate()
{
    Door door;
    door.login.silentFor = {QStringLiteral("ada")};
    door.knock("ada", "wrong");
    door.clock.advance(4s);
    QCOMPARE(door.last(), Kind::Later);
    door.login.release();
    door.knock("ada", "wrong");
    QCOMPARE(door.last(), Kind::Refused);
    QCOMPARE(door.login.tried, 1);
    // Told once; then the server is asked again.
    door.knock("ada", "wrong");
    QCOMPARE(door.login.tried, 2);
}

void TestAuthenticator::joinsALoginUnderWay()
{
    Door door;
    door.login.silentFor = {QStringLiteral("ada")};
    for (int i = 0; i < 3; ++i)
        door.knock("ada", "engine");
    QCOMPARE(door.login.tried, 1);
    door.login.release();
    QCOMPARE(door.answers.size(), 3);
    QCOMPARE(door.last(), Kind::Accepted);
}

void TestAuthenticator::slowsGuessing()
{
    Door door;
    int tried = 0;
    for (int second = 0; second < 600; ++second) {
        door.knock("ada", qPrintable(QString::number(second)));
        door.clock.advance(1s);
    }
    tried = door.login.tried;
    QVERIFY2(tried <= 20, qPrintable(QString::number(tried)));
    QCOMPARE(door.last(), Kind::Slowed);
    door.clock.advance(LoginThrottle::forgottenAfter + 1ms);
    door.knock("ada", "engine");
    QCOMPARE(door.last(), Kind::Accepted);
}

void TestAuthenticator::slowsNobodyElse()
{
    Door door;
    for (int i = 0; i < 5; ++i)
        door.knock("ada", "wrong");
    door.last();
    QCOMPARE(door.login.lastAddress, here);
    door.knock("bob", "builder");
    QCOMPARE(door.last(), Kind::Accepted);
    // Nor does the server behind, which counts by address.
    QCOMPARE(door.login.lastAddress, loopbackOf(QStringLiteral("bob")).toString());
    door.knock("ada", "engine", QStringLiteral("192.0.2.2"));
    QCOMPARE(door.last(), Kind::Accepted);

    // Spraying over many users slows the address, but gently.
    for (int i = 0; i < 100; ++i)
        door.knock(qPrintable(QStringLiteral("user%1").arg(i)), "wrong");
    QCOMPARE(door.last(), Kind::Slowed);
    door.clock.advance(LoginThrottle::singleDelay);
    door.knock("bob", "builder");
    QCOMPARE(door.last(), Kind::Accepted);
}

void TestAuthenticator::strangersLockNobodyOut()
{
    Door door;
    door.knock("ada", "engine");
    for (int i = 0; i <= LoginThrottle::freeSingleFailures; ++i)
        door.knock("ada", "wrong", QStringLiteral("198.51.100.%1").arg(i));
    door.last();
    // One who is known to be in comes in, by any address; one who would have to be tried waits.
    door.knock("ada", "engine");
    QCOMPARE(door.last(), Kind::Accepted);
    door.knock("ada", "wrong", QStringLiteral("203.0.113.1"));
    QCOMPARE(door.last(), Kind::Slowed);
    // Who guesses beside the right one learns nothing from the memory.
    const QString stranger = QStringLiteral("203.0.113.9");
    door.clock.advance(LoginThrottle::singleDelay);
    for (int i = 0; i <= LoginThrottle::freePairFailures; ++i) {
        door.knock("ada", qPrintable(QString::number(i)), stranger);
        door.clock.advance(LoginThrottle::singleDelay);
    }
    door.last();
    door.knock("ada", "engine", stranger);
    QCOMPARE(door.last(), Kind::Slowed);
}

void TestAuthenticator::casesOfANameAreOneUser()
{
    Door door;
    for (const char *user : {"ada", "Ada", "ADA", "aDa", "adA"})
        door.knock(user, "wrong");
    QCOMPARE(door.last(), Kind::Slowed);
    QCOMPARE(door.login.tried, LoginThrottle::freePairFailures);
}

void TestAuthenticator::countsNetworks()
{
    Door door;
    for (int i = 1; i <= 5; ++i)
        door.knock("ada", "wrong", QStringLiteral("2001:db8:0:1:%1::7").arg(i));
    QCOMPARE(door.last(), Kind::Slowed);
    QCOMPARE(door.login.tried, LoginThrottle::freePairFailures);
    door.knock("ada", "engine", QStringLiteral("2001:db8:0:2::7"));
    QCOMPARE(door.last(), Kind::Accepted);
    QCOMPARE(networkOf(QStringLiteral("2001:db8:0:1:2::7")), QStringLiteral("2001:db8:0:1::/64"));
    QCOMPARE(networkOf(here), here);
}

void TestAuthenticator::hangingLoginsLeaveRoom()
{
    Door door;
    door.login.silentFor = {QStringLiteral("ada")};
    for (int i = 0; i < 5; ++i)
        door.knock("ada", qPrintable(QStringLiteral("wrong%1").arg(i)));
    QCOMPARE(door.login.tried, Authenticator::mostPendingOfPair);
    QCOMPARE(door.answers.size(), 3);
    QCOMPARE(door.last(), Kind::Later);
    door.knock("bob", "builder");
    QCOMPARE(door.last(), Kind::Accepted);
}

void TestAuthenticator::serverAway()
{
    Door door;
    door.login.unavailable = true;
    for (int i = 0; i < 10; ++i) {
        door.knock("ada", "engine");
        QCOMPARE(door.last(), Kind::Later);
    }
    // That was no failure of hers.
    door.login.unavailable = false;
    door.knock("ada", "engine");
    QCOMPARE(door.last(), Kind::Accepted);
}

void TestAuthenticator::tablesAreBounded()
{
    VirtualClock clock;
    LoginThrottle throttle(clock);
    const QString first = QStringLiteral("u0");
    for (std::size_t i = 0; i <= LoginThrottle::mostEntries; ++i) {
        const QString user = QStringLiteral("u%1").arg(i);
        const int failures = i == 0 ? 4 : 1;
        for (int n = 0; n < failures; ++n)
            throttle.failed(user, here);
        if (i == 0)
            QVERIFY(throttle.delay(first, here) > 0ms);
        clock.advance(1ms);
    }
    // The oldest made room; the address as a whole is remembered.
    QCOMPARE(throttle.delay(first, QStringLiteral("elsewhere")), 0ms);
    QVERIFY(throttle.delay(first, here) <= LoginThrottle::singleDelay);
}

void TestAuthenticator::clientAddress_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QList<QByteArray>>("forwarded");
    QTest::addColumn<QString>("client");
    using List = QList<QByteArray>;
    const auto row = [](const char *name, const char *peer, const List &forwarded,
                         const char *client) {
        QTest::newRow(name) << QString::fromLatin1(peer) << forwarded
                            << QString::fromLatin1(client);
    };
    row("direct", "192.0.2.1", {}, "192.0.2.1");
    row("stranger's word", "192.0.2.1", {"198.51.100.9"}, "192.0.2.1");
    row("proxy's word", "127.0.0.1", {"198.51.100.9"}, "198.51.100.9");
    row("last word counts", "127.0.0.1", {"1.1.1.1", "198.51.100.9"}, "198.51.100.9");
    row("two proxies", "127.0.0.1", {"1.1.1.1", "198.51.100.9", "10.1.2.3"}, "198.51.100.9");
    row("nonsense", "127.0.0.1", {"198.51.100.9", "unknown"}, "127.0.0.1");
    row("mapped peer", "::ffff:127.0.0.1", {"2001:db8::1"}, "2001:db8::1");
    row("silent proxy", "127.0.0.1", {}, "127.0.0.1");
}

void TestAuthenticator::clientAddress()
{
    QFETCH(const QString, peer);
    QFETCH(const QList<QByteArray>, forwarded);
    QFETCH(const QString, client);
    const QList<Subnet> trusted{
        *subnetOf(QStringLiteral("127.0.0.1")), *subnetOf(QStringLiteral("10.0.0.0/8"))};
    QCOMPARE(clientAddressOf(QHostAddress(peer), forwarded, trusted).toString(), client);
}

void TestAuthenticator::loopbackAddresses()
{
    const QHostAddress ada = loopbackOf(QStringLiteral("ada"));
    QVERIFY(ada.isLoopback());
    QVERIFY(ada != QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(ada, loopbackOf(QStringLiteral("ada")));
    QVERIFY(ada != loopbackOf(QStringLiteral("bob")));

    Door door;
    door.knock("ada", "engine", QStringLiteral("127.0.0.1"));
    QCOMPARE(door.login.lastAddress, ada.toString());
}

void TestAuthenticator::subnets()
{
    QCOMPARE(subnetOf(QStringLiteral("::1"))->second, 128);
    QCOMPARE(subnetOf(QStringLiteral("10.0.0.0/8"))->second, 8);
    QVERIFY(!subnetOf(QStringLiteral("example.org")));
    QVERIFY(!subnetOf(QStringLiteral("10.0.0.0/99")));
    QVERIFY(!subnetOf(QString()));
}

QTEST_GUILESS_MAIN(TestAuthenticator)
#include "tst_authenticator.moc"
