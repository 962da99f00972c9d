// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fakekeychain.h"
#include "secretproviderfactory.h"
#include "secretstore.h"
#include "virtualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;

/// What both providers share, and what each asks.
class TestSecretProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksTheKeyringOnce();
    void asksAgainWhenRefused();
    void questionsUnderWayBecomeOne();
    void aFailureIsNotRemembered();
    void anAnswerMayAskAgain();
    void anAnswerAfterTheEndGoesNowhere();
    void runsTheCommandOnce();
    void carriesTheKind();

private:
    std::unique_ptr<SecretProvider> provider(const AccountConfig &account)
    {
        return makeSecretProvider(account, *m_store, m_clock);
    }
    SecretProvider::Answer taking()
    {
        return [this](const std::variant<Secret, Failure> &answer) { m_answers.append(answer); };
    }
    QStringList values() const;

    VirtualClock m_clock;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<SecretStore> m_store;
    QList<std::variant<Secret, Failure>> m_answers;
};

namespace {

AccountConfig keyringAccount()
{
    return {QStringLiteral("work"),
        std::get<AccountUrl>(AccountUrl::parse(QStringLiteral("imaps://alice@h")))};
}

} // namespace

void TestSecretProviders::init()
{
    m_keychain = std::make_unique<FakeKeychain>(false);
    m_keychain->secrets = {{QStringLiteral("work"), QStringLiteral("hunter2")}};
    m_store = std::make_unique<SecretStore>(*m_keychain, m_clock);
    m_answers.clear();
}

QStringList TestSecretProviders::values() const
{
    QStringList values;
    for (const auto &answer : m_answers) {
        const auto *secret = std::get_if<Secret>(&answer);
        values.append(secret ? secret->value : QStringLiteral("failure"));
    }
    return values;
}

void TestSecretProviders::asksTheKeyringOnce()
{
    const auto source = provider(keyringAccount());
    source->fetch(taking());
    QVERIFY(m_answers.isEmpty());
    QVERIFY(m_keychain->answerNext());
    source->fetch(taking());
    QCOMPARE(values(), (QStringList{QStringLiteral("hunter2"), QStringLiteral("hunter2")}));
    QCOMPARE(m_keychain->log.size(), 1);
}

void TestSecretProviders::asksAgainWhenRefused()
{
    const auto source = provider(keyringAccount());
    source->fetch(taking());
    QVERIFY(m_keychain->answerNext());
    source->refused();
    m_keychain->secrets[QStringLiteral("work")] = QStringLiteral("changed");
    source->fetch(taking());
    QVERIFY(m_keychain->answerNext());
    QCOMPARE(values(), (QStringList{QStringLiteral("hunter2"), QStringLiteral("changed")}));
}

void TestSecretProviders::questionsUnderWayBecomeOne()
{
    const auto source = provider(keyringAccount());
    source->fetch(taking());
    source->fetch(taking());
    QVERIFY(m_keychain->answerNext());
    QVERIFY(!m_keychain->answerNext());
    QCOMPARE(values(), (QStringList{QStringLiteral("hunter2"), QStringLiteral("hunter2")}));
}

void TestSecretProviders::aFailureIsNotRemembered()
{
    m_keychain->broken = KeychainError{KeychainError::Kind::NoBackend, {}};
    const auto source = provider(keyringAccount());
    source->fetch(taking());
    QVERIFY(m_keychain->answerNext());
    m_keychain->broken.reset();
    source->fetch(taking());
    QVERIFY(m_keychain->answerNext());
    QCOMPARE(values(), (QStringList{QStringLiteral("failure"), QStringLiteral("hunter2")}));
}

void TestSecretProviders::anAnswerMayAskAgain()
{
    const auto source = provider(keyringAccount());
    source->fetch([this, &source](const auto &) {
        source->refused();
        source->fetch(taking());
    });
    QVERIFY(m_keychain->answerNext());
    QVERIFY(m_answers.isEmpty());
    QVERIFY(m_keychain->answerNext());
    QCOMPARE(values(), QStringList{QStringLiteral("hunter2")});
}

void TestSecretProviders::anAnswerAfterTheEndGoesNowhere()
{
    auto source = provider(keyringAccount());
    source->fetch(taking());
    source.reset();
    QVERIFY(m_keychain->answerNext());
    QVERIFY(m_answers.isEmpty());
}

void TestSecretProviders::runsTheCommandOnce()
{
    // Each run prints how many times it ran.
    QTemporaryDir folder;
    AccountConfig account = keyringAccount();
    account.passwordCommand = QStringLiteral("sh -c \"echo x >> '%1'; wc -l < '%1' | tr -d ' '\"")
                                  .arg(folder.filePath(QStringLiteral("count")));
    const auto source = provider(account);
    source->fetch(taking());
    source->fetch(taking());
    QTRY_COMPARE(values(), (QStringList{QStringLiteral("1"), QStringLiteral("1")}));
    source->fetch(taking());
    QCOMPARE(values().last(), QStringLiteral("1"));
    source->refused();
    source->fetch(taking());
    QTRY_COMPARE(values().last(), QStringLiteral("2"));
    QCOMPARE(m_keychain->log, QStringList());
}

void TestSecretProviders::carriesTheKind()
{
    AccountConfig account = keyringAccount();
    account.secretKind = Secret::Kind::Token;
    const auto source = provider(account);
    source->fetch(taking());
    QVERIFY(m_keychain->answerNext());
    QCOMPARE(std::get<Secret>(m_answers.first()).kind, Secret::Kind::Token);
}

QTEST_GUILESS_MAIN(TestSecretProviders)
#include "tst_secretproviders.moc"
