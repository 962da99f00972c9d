// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fakenotificationdaemon.h"
#include "signinhouse.h"
#include "trayitem.h"
#include "watcher.h"

#include <QNetworkAccessManager>

using namespace Grelot;
using Part = DesktopSession::Part;

namespace {

const QString work = QStringLiteral("work");

QStringList signInWords()
{
    return {QStringLiteral("account"), QStringLiteral("sign-in"), work};
}

} // namespace

/// Accounts signed in through the browser: a real authorization server, a Dovecot that asks it, a
/// real keyring, and the real program.
class OAuthSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndRings_data();
    void signsInAndRings();
    void refreshesQuietly();
    void revokedNeedsThePersonAtOnce();
    void notificationOpensTheSignIn();
    void refusedOnThePage();
    void tokenEndpointAway();
    void nobodyToSignInWith();
};

void OAuthSignInTest::signsInAndRings_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::newRow("OAUTHBEARER") << QByteArray("OAUTHBEARER");
    QTest::newRow("XOAUTH2") << QByteArray("XOAUTH2");
}

void OAuthSignInTest::signsInAndRings()
{
    QFETCH(const QByteArray, mechanism);
    SignInHouse house(3600, "plain " + mechanism.toLower());
    QCOMPARE(house.signIn(house.addWords()), 0);
    QVERIFY2(house.output.contains("Signed in with Example ID."), house.output);
    QVERIFY2(house.browser.page().contains("You can close this window"), house.browser.page());
    const QByteArray access = house.token("accessToken");
    QVERIFY(!access.isEmpty());
    QVERIFY(!house.desk->anyFileContains(access));
    QVERIFY(!house.desk->anyFileContains(house.token("refreshToken")));
    QVERIFY(!(house.output + house.errors).contains(access));

    const auto list = house.desk->run({QStringLiteral("account"), QStringLiteral("list")});
    QVERIFY2(list.output.contains("Signs in through the browser with Example ID."), list.output);
    const auto tried = house.desk->run({QStringLiteral("account"), QStringLiteral("test"), work});
    QVERIFY2(tried.exitCode == 0, tried.errors);
    QVERIFY2(tried.output.contains(mechanism), tried.output);

    Watcher watcher(*house.desk);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("online"), 20'000);
    house.dovecot.deliver(QStringLiteral("alice"), DovecotServer::message("by token"));
    QTRY_COMPARE(watcher.subjects(), QStringList{QStringLiteral("by token")});
    QCOMPARE(house.oidc.said("granted refresh_token"), 0);
}

void OAuthSignInTest::refreshesQuietly()
{
    SignInHouse house(10);
    QCOMPARE(house.signIn(house.addWords()), 0);
    const QByteArray first = house.token("accessToken");
    Watcher watcher(*house.desk);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("online"), 20'000);
    // The second comes after the first token's end.
    QTRY_VERIFY_WITH_TIMEOUT(house.oidc.said("granted refresh_token") >= 2, 30'000);
    QTRY_VERIFY(house.token("accessToken") != first);
    QCOMPARE(watcher.entered(QStringLiteral("online")), 1);

    house.dovecot.stop();
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("waiting"), 20'000);
    house.dovecot.start();
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("online"), 40'000);
    house.dovecot.deliver(QStringLiteral("alice"), DovecotServer::message("by a later token"));
    QTRY_COMPARE(watcher.mails(), 1);
    QCOMPARE(watcher.entered(QStringLiteral("needs-user")), 0);
    QVERIFY(house.openedPage().isEmpty());
    QCOMPARE(house.oidc.said("refused refresh_token invalid_grant"), 0);
}

void OAuthSignInTest::revokedNeedsThePersonAtOnce()
{
    SignInHouse house(10);
    QCOMPARE(house.signIn(house.addWords()), 0);
    Watcher watcher(*house.desk);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("online"), 20'000);
    house.oidc.revoke(house.token("refreshToken"));
    // The standing connection says nothing of it; the renewal ahead of the token's end does.
    QTRY_COMPARE_WITH_TIMEOUT(house.oidc.said("refused refresh_token invalid_grant"), 1, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("needs-user"), 1'000);
    const QJsonObject event = watcher.events(QStringLiteral("connection")).last();
    QCOMPARE(event.value(QLatin1String("need")).toString(), QStringLiteral("sign-in"));
    QCOMPARE(watcher.reason(),
        QStringLiteral("Example ID no longer accepts the sign-in of this account. Sign in again."));
    const auto status = house.desk->run({QStringLiteral("status")});
    QVERIFY2(status.output.contains("Type: grelot account sign-in work"), status.output);
    const auto tried = house.desk->run({QStringLiteral("account"), QStringLiteral("test"), work});
    QCOMPARE(tried.exitCode, 4);
    QVERIFY2(tried.errors.contains("grelot account sign-in work"), tried.errors);

    QCOMPARE(house.signIn(signInWords()), 0);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("online"), 20'000);
    house.dovecot.deliver(QStringLiteral("alice"), DovecotServer::message("signed in again"));
    QTRY_COMPARE(watcher.subjects(), QStringList{QStringLiteral("signed in again")});
}

void OAuthSignInTest::notificationOpensTheSignIn()
{
    SignInHouse house(10);
    FakeNotificationDaemon daemon(house.session.bus());
    QVERIFY(daemon.start());
    QVERIFY2(house.session.start(Part::Panel), qPrintable(house.session.error()));
    QCOMPARE(house.signIn(house.addWords()), 0);
    const auto program = house.desk->start({});
    const auto tray = TrayItem::waitForFirst(house.session.bus().connect());
    QVERIFY(tray);
    QTRY_VERIFY2_WITH_TIMEOUT(tray->toolTip().contains(QStringLiteral("Connected by")),
        qPrintable(tray->toolTip()), 20'000);

    house.oidc.revoke(house.token("refreshToken"));
    QTRY_COMPARE_WITH_TIMEOUT(daemon.standing().size(), 1, 15'000);
    const NotifyRecord shown = daemon.standing().first();
    QCOMPARE(shown.summary, QStringLiteral("Sign in again: work"));
    QVERIFY2(shown.body.contains(QStringLiteral("no longer accepts")), qPrintable(shown.body));
    QVERIFY(shown.actions.contains(QStringLiteral("Sign in")));
    QTRY_VERIFY2(
        tray->toolTip().contains(QStringLiteral("Sign in again.")), qPrintable(tray->toolTip()));
    QVERIFY(house.openedPage().isEmpty());

    daemon.invoke(shown.id, QStringLiteral("default"));
    QTRY_VERIFY_WITH_TIMEOUT(!house.openedPage().isEmpty(), 10'000);
    house.browser.open(house.takePage());
    QTRY_VERIFY2_WITH_TIMEOUT(tray->toolTip().contains(QStringLiteral("Connected by")),
        qPrintable(tray->toolTip()), 20'000);
    QCOMPARE(daemon.records().size(), 1);
    QCOMPARE(house.desk->run({QStringLiteral("quit")}).exitCode, 0);
    QTRY_COMPARE(program->state(), QProcess::NotRunning);
}

void OAuthSignInTest::refusedOnThePage()
{
    SignInHouse house;
    QCOMPARE(house.signIn(house.addWords(), ScriptedBrowser::Deed::Refuse), 4);
    QVERIFY2(
        house.errors.contains("Access was not granted on the page of Example ID."), house.errors);
    QVERIFY(house.tokens().isEmpty());
    const auto list = house.desk->run({QStringLiteral("account"), QStringLiteral("list")});
    QCOMPARE(list.output, QByteArray());
}

void OAuthSignInTest::tokenEndpointAway()
{
    SignInHouse house;
    const auto process = house.desk->start(house.addWords(), QProcess::SeparateChannels);
    QTRY_VERIFY_WITH_TIMEOUT(!house.openedPage().isEmpty(), 20'000);
    house.oidc.kill();
    // As the browser comes back from a page that was answered just before.
    const QUrlQuery asked(house.takePage());
    QUrl back(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    back.setQuery(QStringLiteral("code=x&state=") + asked.queryItemValue(QStringLiteral("state")));
    house.browser.open(back);
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 20'000);
    QCOMPARE(process->exitCode(), 3);
    QVERIFY(house.tokens().isEmpty());
}

void OAuthSignInTest::nobodyToSignInWith()
{
    const GrelotHome home;
    const auto add = [&home](const QString &url, const QStringList &more = {}) {
        return home.run(QStringList{QStringLiteral("account"), QStringLiteral("add"), work, url,
                            QStringLiteral("--sign-in")} +
            more);
    };
    const auto unknown = add(QStringLiteral("imaps://alice@mail.example.org"));
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY2(unknown.errors.contains("--provider"), unknown.errors);
    QCOMPARE(add(QStringLiteral("imaps://alice@mail.example.org"),
                 {QStringLiteral("--provider"), QStringLiteral("nobody")})
                 .exitCode,
        2);
    const auto incomplete = add(QStringLiteral("imaps://alice%40gmail.com@imap.gmail.com"));
    QCOMPARE(incomplete.exitCode, 1);
    QVERIFY2(
        incomplete.errors.contains("No client id is configured for Google."), incomplete.errors);
    QVERIFY2(incomplete.errors.contains("oauth-providers.json"), incomplete.errors);
}

QTEST_GUILESS_MAIN(OAuthSignInTest)
#include "tst_oauthsignin.moc"
