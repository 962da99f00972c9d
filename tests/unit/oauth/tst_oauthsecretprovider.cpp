// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fakekeychain.h"
#include "formfields.h"
#include "oauthsecretprovider.h"
#include "secretstore.h"
#include "tokenserver.h"
#include "virtualclock.h"

#include <QTest>

using namespace Grelot;

/// Tokens that stay fresh, and what happens when they cannot.
class OAuthSecretProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void freshTokensNeedNoServer();
    void refreshesAheadAndStoresFirst();
    void keepsARefreshTokenThatStaysTheSame();
    void fetchesAtOnceAreOneRefresh();
    void aRefusedRefreshNeedsThePersonAtOnce();
    void trouble_data();
    void trouble();
    void aSecondRefusalNeedsThePerson();
    void aLateRefusalRefreshesAgain();
    void aNewSignInIsTaken();
    void whatCannotBeStoredIsKept();
    void aPasswordInTheKeyringIsNoToken();
    void renewsAheadWithoutBeingAsked();
    void tellsTheLossAtOnce_data();
    void tellsTheLossAtOnce();
    void triesAgainToRenewAhead();
    void aLockedKeyringIsNotOpenedToRenewAhead();
    void isSilentOnceRefused();

private:
    void store(const QString &access, const QString &refresh, int seconds = 3600);
    void fetch();
    /// Until something was posted so often.
    bool waitForPosts(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return m_server->bodies().size() == count; });
    }
    QString token(int index) const;
    Failure failure(int index) const;
    QString stored() const { return m_keychain->secrets.value(QStringLiteral("work")); }

    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<SecretStore> m_store;
    std::unique_ptr<TokenServer> m_server;
    std::unique_ptr<OAuthSecretProvider> m_provider;
    QList<std::variant<Secret, Failure>> m_answers;
    QString m_storedAtAnswer;
};

void OAuthSecretProviderTest::init()
{
    m_answers.clear();
    m_provider.reset();
    m_store.reset();
    m_clock = std::make_unique<VirtualClock>();
    m_keychain = std::make_unique<FakeKeychain>();
    m_store = std::make_unique<SecretStore>(*m_keychain, *m_clock);
    m_server = std::make_unique<TokenServer>();
    m_provider = std::make_unique<OAuthSecretProvider>(
        m_server->provider(), *m_store, QStringLiteral("work"), *m_clock);
    store(QStringLiteral("access-1"), QStringLiteral("refresh-1"));
}

void OAuthSecretProviderTest::store(const QString &access, const QString &refresh, int seconds)
{
    const QDateTime now = m_clock->utc();
    m_keychain->secrets.insert(
        QStringLiteral("work"), TokenSet{access, refresh, now, now.addSecs(seconds)}.toJson());
}

void OAuthSecretProviderTest::fetch()
{
    m_provider->fetch([this](const std::variant<Secret, Failure> &answer) {
        m_storedAtAnswer = stored();
        m_answers.append(answer);
    });
}

QString OAuthSecretProviderTest::token(int index) const
{
    const auto *secret = std::get_if<Secret>(&m_answers.at(index));
    if (!secret)
        return QStringLiteral("failure: ") + std::get<Failure>(m_answers.at(index)).text;
    return secret->kind == Secret::Kind::Token ? secret->value : QStringLiteral("no token");
}

Failure OAuthSecretProviderTest::failure(int index) const
{
    const auto *failure = std::get_if<Failure>(&m_answers.at(index));
    return failure ? *failure : Failure{FailureKind::Rung, QStringLiteral("none"), {}, {}};
}

void OAuthSecretProviderTest::freshTokensNeedNoServer()
{
    fetch();
    fetch();
    QCOMPARE(m_answers.size(), 2);
    QCOMPARE(token(1), QStringLiteral("access-1"));
    QCOMPARE(m_keychain->log, QStringList{QStringLiteral("read work")});
    QVERIFY(m_server->bodies().isEmpty());
}

void OAuthSecretProviderTest::refreshesAheadAndStoresFirst()
{
    fetch();
    m_clock->advance(std::chrono::seconds(3541));
    m_server->tokens("access-2", "refresh-2");
    fetch();
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(token(1), QStringLiteral("access-2"));
    QVERIFY(m_storedAtAnswer.contains(QStringLiteral("refresh-2")));
    const FormFields posted = FormFields::decoded(m_server->bodies().constFirst());
    QCOMPARE(posted.only("grant_type"), std::optional(QStringLiteral("refresh_token")));
    QCOMPARE(posted.only("refresh_token"), std::optional(QStringLiteral("refresh-1")));
}

void OAuthSecretProviderTest::keepsARefreshTokenThatStaysTheSame()
{
    m_clock->advance(std::chrono::hours(2));
    m_server->json("200 OK", R"({"access_token":"access-2","token_type":"bearer"})");
    fetch();
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(token(0), QStringLiteral("access-2"));
    QVERIFY(stored().contains(QStringLiteral("refresh-1")));
}

void OAuthSecretProviderTest::fetchesAtOnceAreOneRefresh()
{
    m_clock->advance(std::chrono::hours(2));
    m_server->tokens("access-2", "refresh-2");
    fetch();
    fetch();
    fetch();
    QTRY_COMPARE(m_answers.size(), 3);
    QCOMPARE(token(2), QStringLiteral("access-2"));
    QCOMPARE(m_server->bodies().size(), 1);
}

void OAuthSecretProviderTest::aRefusedRefreshNeedsThePersonAtOnce()
{
    m_clock->advance(std::chrono::hours(2));
    m_server->json(
        "400 Bad Request", R"({"error":"invalid_grant","error_description":"refresh-1"})");
    fetch();
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(failure(0).kind, FailureKind::User);
    QCOMPARE(failure(0).need, Need::SignIn);
    QVERIFY(failure(0).text.contains(QStringLiteral("Sign in again")));
    QVERIFY(!(failure(0).text + failure(0).detail).contains(QStringLiteral("refresh-1")));
}

void OAuthSecretProviderTest::trouble_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("retrySeconds");
    QTest::newRow("500") << QByteArray("500 Internal Server Error") << QByteArray() << 0;
    QTest::newRow("503") << QByteArray("503 Service Unavailable")
                         << QByteArray("Retry-After: 120\r\n") << 120;
    QTest::newRow("429") << QByteArray("429 Too Many Requests") << QByteArray("Retry-After: 7\r\n")
                         << 7;
    QTest::newRow("403 of a proxy") << QByteArray("403 Forbidden") << QByteArray() << 0;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << 0;
}

void OAuthSecretProviderTest::trouble()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, headers);
    QFETCH(const int, retrySeconds);
    m_clock->advance(std::chrono::hours(2));
    if (status.isEmpty())
        m_server->answer({});
    else
        m_server->json(status, "{}", headers);
    fetch();
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(failure(0).kind, FailureKind::Transient);
    QCOMPARE(failure(0).need, Need::Nothing);
    QCOMPARE(failure(0).retryAfter.value_or(std::chrono::seconds(0)),
        std::chrono::milliseconds(retrySeconds * 1'000));
    m_server->tokens("access-2", "refresh-2");
    fetch();
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(token(1), QStringLiteral("access-2"));
}

void OAuthSecretProviderTest::aSecondRefusalNeedsThePerson()
{
    fetch();
    m_provider->refused();
    QVERIFY(m_provider->mayRenew());
    m_server->tokens("access-2", "refresh-2");
    fetch();
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(token(1), QStringLiteral("access-2"));
    m_provider->refused();
    QVERIFY(!m_provider->mayRenew());
    QCOMPARE(m_provider->remedy(), Need::SignIn);
    fetch();
    QCOMPARE(m_answers.size(), 3);
    QCOMPARE(failure(2).need, Need::SignIn);
    QCOMPARE(m_server->bodies().size(), 1);
}

void OAuthSecretProviderTest::aLateRefusalRefreshesAgain()
{
    fetch();
    m_provider->refused();
    m_server->tokens("access-2", "refresh-2");
    fetch();
    QTRY_COMPARE(m_answers.size(), 2);
    m_clock->advance(OAuthSecretProvider::probation);
    m_provider->refused();
    QVERIFY(m_provider->mayRenew());
    m_server->tokens("access-3", "refresh-3");
    fetch();
    QTRY_COMPARE(m_answers.size(), 3);
    QCOMPARE(token(2), QStringLiteral("access-3"));
}

void OAuthSecretProviderTest::aNewSignInIsTaken()
{
    m_clock->advance(std::chrono::hours(2));
    m_server->json("400 Bad Request", R"({"error":"invalid_grant"})");
    fetch();
    QTRY_COMPARE(m_answers.size(), 1);
    store(QStringLiteral("access-new"), QStringLiteral("refresh-new"));
    fetch();
    QCOMPARE(m_answers.size(), 2);
    QCOMPARE(token(1), QStringLiteral("access-new"));
}

void OAuthSecretProviderTest::whatCannotBeStoredIsKept()
{
    fetch();
    m_clock->advance(std::chrono::hours(2));
    m_keychain->broken = KeychainError{KeychainError::Kind::Denied, {}};
    m_server->tokens("access-2", "refresh-2");
    fetch();
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(failure(1).kind, FailureKind::User);
    m_keychain->broken.reset();
    fetch();
    QCOMPARE(m_answers.size(), 3);
    QCOMPARE(token(2), QStringLiteral("access-2"));
    QVERIFY(stored().contains(QStringLiteral("refresh-2")));
    QCOMPARE(m_server->bodies().size(), 1);
}

void OAuthSecretProviderTest::aPasswordInTheKeyringIsNoToken()
{
    m_keychain->secrets.insert(QStringLiteral("work"), QStringLiteral("hunter2"));
    fetch();
    QCOMPARE(failure(0).need, Need::SignIn);
    QVERIFY(!(failure(0).text + failure(0).detail).contains(QStringLiteral("hunter2")));
}

void OAuthSecretProviderTest::renewsAheadWithoutBeingAsked()
{
    fetch();
    m_server->tokens("access-2", "refresh-2");
    m_server->tokens("access-3", "refresh-3");
    m_clock->advance(std::chrono::seconds(3539));
    QVERIFY(m_server->bodies().isEmpty());
    m_clock->advance(std::chrono::seconds(1));
    QVERIFY(waitForPosts(1));
    QTRY_VERIFY(stored().contains(QStringLiteral("refresh-2")));
    m_clock->advance(std::chrono::seconds(3540));
    QVERIFY(waitForPosts(2));
    QTRY_VERIFY(stored().contains(QStringLiteral("refresh-3")));
    fetch();
    QCOMPARE(m_answers.size(), 2);
    QCOMPARE(token(1), QStringLiteral("access-3"));
}

void OAuthSecretProviderTest::tellsTheLossAtOnce_data()
{
    QTest::addColumn<QString>("refreshToken");
    QTest::newRow("refused") << QStringLiteral("refresh-1");
    QTest::newRow("there is none") << QString();
}

void OAuthSecretProviderTest::tellsTheLossAtOnce()
{
    QFETCH(const QString, refreshToken);
    store(QStringLiteral("access-1"), refreshToken);
    QList<Failure> losses;
    m_provider->onLoss([&losses](const Failure &failure) { losses.append(failure); });
    fetch();
    m_server->json("400 Bad Request", R"({"error":"invalid_grant"})");
    m_clock->advance(std::chrono::seconds(3540));
    QTRY_COMPARE(losses.size(), 1);
    QCOMPARE(losses.constFirst().kind, FailureKind::User);
    QCOMPARE(losses.constFirst().need, Need::SignIn);
    m_clock->advance(std::chrono::hours(24));
    QCOMPARE(losses.size(), 1);
    QCOMPARE(m_server->bodies().size(), refreshToken.isEmpty() ? 0 : 1);
}

void OAuthSecretProviderTest::triesAgainToRenewAhead()
{
    bool isLost = false;
    m_provider->onLoss([&isLost](const Failure &) { isLost = true; });
    fetch();
    m_server->json("503 Service Unavailable", "{}", "Retry-After: 300\r\n");
    m_server->tokens("access-2", "refresh-2");
    m_clock->advance(std::chrono::seconds(3540));
    QVERIFY(waitForPosts(1));
    fetch(); // joins, and so sees the answer as it comes
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(failure(1).kind, FailureKind::Transient);
    m_clock->advance(std::chrono::seconds(299));
    QCOMPARE(m_server->bodies().size(), 1);
    m_clock->advance(std::chrono::seconds(1));
    QVERIFY(waitForPosts(2));
    QTRY_VERIFY(stored().contains(QStringLiteral("refresh-2")));
    QVERIFY(!isLost);
}

void OAuthSecretProviderTest::aLockedKeyringIsNotOpenedToRenewAhead()
{
    fetch();
    m_server->tokens("access-2", "refresh-2");
    m_keychain->broken = KeychainError{KeychainError::Kind::Denied, {}};
    m_keychain->log.clear();
    m_clock->advance(std::chrono::seconds(3540));
    m_clock->advance(OAuthSecretProvider::pause);
    QCOMPARE(m_keychain->log, QStringList(2, QStringLiteral("read work")));
    QVERIFY(m_server->bodies().isEmpty());
    m_keychain->broken.reset();
    m_clock->advance(OAuthSecretProvider::pause);
    QVERIFY(waitForPosts(1));
    QTRY_VERIFY(stored().contains(QStringLiteral("refresh-2")));
}

void OAuthSecretProviderTest::isSilentOnceRefused()
{
    fetch();
    m_provider->refused();
    m_keychain->log.clear();
    m_clock->advance(std::chrono::hours(24));
    QCOMPARE(m_keychain->log, QStringList());
}

QTEST_GUILESS_MAIN(OAuthSecretProviderTest)
#include "tst_oauthsecretprovider.moc"
