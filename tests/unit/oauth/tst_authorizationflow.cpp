// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "authorizationflow.h"
#include "tokenserver.h"
#include "virtualclock.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Grelot;

using FlowResult = std::variant<TokenSet, Failure>;

/// A sign-in from the address for the browser to the tokens.
class AuthorizationFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksWithPkce();
    void exchangesTheCodeOnce();
    void strangersDoNotEndIt();
    void accessDenied();
    void nobodyComes();
    void cancelledIsSilent();
    void neverSendsACodeTwice();
    void troubleAtTheEndpoint_data();
    void troubleAtTheEndpoint();
    void tooLongAHeadIsRefused();

private:
    /// Status of what the browser gets.
    int browse(const QByteArray &query, const QByteArray &path = "/");
    QString state() const { return m_asked.value(QStringLiteral("state")); }
    bool succeeded() const;
    Failure failure() const;

    VirtualClock m_clock;
    QNetworkAccessManager m_browser;
    std::unique_ptr<TokenServer> m_server;
    std::unique_ptr<AuthorizationFlow> m_flow;
    QUrl m_url;
    QMap<QString, QString> m_asked;
    QList<FlowResult> m_results;
};

void AuthorizationFlowTest::init()
{
    m_results.clear();
    m_asked.clear();
    m_server = std::make_unique<TokenServer>();
    m_flow = std::make_unique<AuthorizationFlow>(m_server->provider(),
        QStringList{QStringLiteral("mail"), QStringLiteral("offline_access")},
        QStringLiteral("ada+x@example.org"), m_clock);
    connect(m_flow.get(), &AuthorizationFlow::browserNeeded, this,
        [this](const QUrl &url) { m_url = url; });
    connect(m_flow.get(), &AuthorizationFlow::finished, this,
        [this](const FlowResult &result) { m_results.append(result); });
    m_flow->start();
    const FormFields fields = FormFields::decoded(m_url.query(QUrl::FullyEncoded).toLatin1());
    for (const char *name : {"response_type", "client_id", "redirect_uri", "scope", "state",
             "code_challenge", "code_challenge_method", "login_hint"})
        m_asked.insert(QLatin1String(name), fields.only(name).value_or(QString()));
}

int AuthorizationFlowTest::browse(const QByteArray &query, const QByteArray &path)
{
    QUrl url = QUrl(m_asked.value(QStringLiteral("redirect_uri")));
    url.setPath(QString::fromLatin1(path));
    QNetworkReply *reply =
        m_browser.get(QNetworkRequest(QUrl::fromEncoded(url.toEncoded() + '?' + query)));
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
        return -1;
    reply->deleteLater();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool AuthorizationFlowTest::succeeded() const
{
    return m_results.size() == 1 && std::holds_alternative<TokenSet>(m_results.constFirst());
}

Failure AuthorizationFlowTest::failure() const
{
    const auto *failure =
        m_results.size() == 1 ? std::get_if<Failure>(&m_results.constFirst()) : nullptr;
    return failure ? *failure : Failure{FailureKind::Rung, QStringLiteral("no failure"), {}, {}};
}

void AuthorizationFlowTest::asksWithPkce()
{
    QCOMPARE(m_url.path(), QStringLiteral("/auth"));
    QCOMPARE(m_asked.value(QStringLiteral("response_type")), QStringLiteral("code"));
    QCOMPARE(m_asked.value(QStringLiteral("client_id")), QStringLiteral("grelot client"));
    QCOMPARE(m_asked.value(QStringLiteral("scope")), QStringLiteral("mail offline_access"));
    QCOMPARE(m_asked.value(QStringLiteral("login_hint")), QStringLiteral("ada+x@example.org"));
    QCOMPARE(m_asked.value(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
    QCOMPARE(state().size(), 43);
    QVERIFY(m_asked.value(QStringLiteral("redirect_uri"))
                .startsWith(QStringLiteral("http://127.0.0.1:")));
}

void AuthorizationFlowTest::exchangesTheCodeOnce()
{
    m_server->tokens("access", "refresh");
    QCOMPARE(browse("code=4%2F0A%252B%20b&state=" + state().toLatin1()), 200);
    QTRY_VERIFY(succeeded());
    const TokenSet tokens = std::get<TokenSet>(m_results.constFirst());
    QCOMPARE(tokens.accessToken, QStringLiteral("access"));
    QCOMPARE(tokens.refreshToken, QStringLiteral("refresh"));
    QCOMPARE(tokens.expiresAt, m_clock.utc().addSecs(3600));
    const QByteArray body = m_server->bodies().constFirst();
    QVERIFY2(body.contains("&code=4%2F0A%252B%20b&"), body.constData());
    const FormFields posted = FormFields::decoded(body);
    QCOMPARE(posted.only("grant_type"), std::optional(QStringLiteral("authorization_code")));
    QCOMPARE(posted.only("client_id"), std::optional(QStringLiteral("grelot client")));
    QCOMPARE(
        posted.only("redirect_uri"), std::optional(m_asked.value(QStringLiteral("redirect_uri"))));
    QCOMPARE(codeChallenge(posted.only("code_verifier").value_or(QString()).toLatin1()),
        m_asked.value(QStringLiteral("code_challenge")).toLatin1());
}

void AuthorizationFlowTest::strangersDoNotEndIt()
{
    QCOMPARE(browse("code=c&state=wrong"), 400);
    QCOMPARE(browse("code=c"), 400);
    QCOMPARE(browse("error=access_denied"), 400);
    QCOMPARE(browse("code=c&state=" + state().toLatin1(), "/other"), 400);
    QVERIFY(m_results.isEmpty());
    QCOMPARE(m_server->bodies().size(), 0);
    m_server->tokens("access", "refresh");
    QCOMPARE(browse("code=c&state=" + state().toLatin1()), 200);
    QTRY_VERIFY(succeeded());
    QCOMPARE(browse("code=d&state=" + state().toLatin1()), 0); // nobody listens any more
}

void AuthorizationFlowTest::accessDenied()
{
    QCOMPARE(browse("error=access_denied&state=" + state().toLatin1()), 200);
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(failure().kind, FailureKind::User);
    QCOMPARE(failure().need, Need::SignIn);
    QVERIFY2(failure().text.contains(QStringLiteral("not granted")), qPrintable(failure().text));
}

void AuthorizationFlowTest::nobodyComes()
{
    m_clock.advance(std::chrono::minutes(10) - std::chrono::milliseconds(1));
    QVERIFY(m_results.isEmpty());
    m_clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(failure().kind, FailureKind::User);
    QVERIFY(failure().text.contains(QStringLiteral("10 minutes")));
}

void AuthorizationFlowTest::cancelledIsSilent()
{
    m_flow->cancel();
    m_clock.advance(std::chrono::hours(1));
    QCOMPARE(browse("code=c&state=" + state().toLatin1()), 0);
    QVERIFY(m_results.isEmpty());
}

void AuthorizationFlowTest::neverSendsACodeTwice()
{
    m_server->answer({}); // the connection ends without an answer
    QCOMPARE(browse("code=c&state=" + state().toLatin1()), 200);
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(failure().kind, FailureKind::Transient);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->bodies().size(), 1);
}

void AuthorizationFlowTest::troubleAtTheEndpoint_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Need>("need");
    const QByteArray token = R"({"access_token":"SECRET","token_type":"Bearer"})";
    QTest::newRow("code refused") << QByteArray("400 Bad Request")
                                  << QByteArray(R"({"error":"invalid_grant"})") << FailureKind::User
                                  << Need::SignIn;
    QTest::newRow("client refused")
        << QByteArray("401 Unauthorized") << QByteArray(R"({"error":"invalid_client"})")
        << FailureKind::User << Need::Nothing;
    QTest::newRow("a secret as an error")
        << QByteArray("400 Bad Request") << QByteArray(R"({"error":"SECRET"})") << FailureKind::User
        << Need::Nothing;
    QTest::newRow("down") << QByteArray("503 Service Unavailable") << token
                          << FailureKind::Transient << Need::Nothing;
    QTest::newRow("redirect") << QByteArray("302 Found\r\nLocation: http://127.0.0.1:1/SECRET")
                              << token << FailureKind::Transient << Need::Nothing;
    QTest::newRow("no bearer") << QByteArray("200 OK")
                               << QByteArray(R"({"access_token":"SECRET","token_type":"mac"})")
                               << FailureKind::Transient << Need::Nothing;
    QTest::newRow("a web page") << QByteArray("200 OK") << QByteArray("<html>SECRET</html>")
                                << FailureKind::Transient << Need::Nothing;
    QTest::newRow("too large") << QByteArray("200 OK")
                               << QByteArray(TokenExchange::maxBody + 1, 'S')
                               << FailureKind::Transient << Need::Nothing;
}

void AuthorizationFlowTest::troubleAtTheEndpoint()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, body);
    QFETCH(const FailureKind, kind);
    QFETCH(const Need, need);
    m_server->json(status, body);
    QCOMPARE(browse("code=CODE&state=" + state().toLatin1()), 200);
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(failure().kind, kind);
    QCOMPARE(failure().need, need);
    const QString said = failure().text + failure().detail;
    QVERIFY2(!said.contains(QStringLiteral("SECRET")) && !said.contains(QStringLiteral("CODE")),
        qPrintable(said));
    QVERIFY(!failure().text.isEmpty());
}

void AuthorizationFlowTest::tooLongAHeadIsRefused()
{
    QCOMPARE(browse("code=" + QByteArray(RedirectListener::maxHead, 'c') +
                 "&state=" + state().toLatin1()),
        400);
    QVERIFY(m_results.isEmpty());
}

QTEST_GUILESS_MAIN(AuthorizationFlowTest)
#include "tst_authorizationflow.moc"
