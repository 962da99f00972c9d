// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fakekeychain.h"
#include "secretstore.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTrip();
    void tellsFailuresInWords_data();
    void tellsFailuresInWords();
    void removingNothingIsFine();
    void runsOneJobAfterAnother();
    void waitsAndSaysSo();
    void givesUpAfterADeadline();
    void aLateAnswerIsNotTakenForAnother();
    void theDeadlineStartsWithTheJob();
    void survivesItsOwnEndInAnAnswer();

private:
    SecretStore::ReadDone taking(const QString &name);

    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<SecretStore> m_store;
    QStringList m_answers; // "NAME=VALUE" or "NAME: sentence"
};

void TestSecretStore::init()
{
    m_store.reset();
    m_keychain = std::make_unique<FakeKeychain>(false);
    m_clock = std::make_unique<VirtualClock>();
    m_store = std::make_unique<SecretStore>(*m_keychain, *m_clock);
    m_answers.clear();
}

SecretStore::ReadDone TestSecretStore::taking(const QString &name)
{
    return [this, name](const std::variant<QString, Failure> &result) {
        if (const auto *failure = std::get_if<Failure>(&result))
            m_answers.append(name + QStringLiteral(": ") + failure->text);
        else
            m_answers.append(name + u'=' + std::get<QString>(result));
    };
}

void TestSecretStore::roundTrip()
{
    QList<std::optional<Failure>> done;
    const auto note = [&done](const std::optional<Failure> &failure) { done.append(failure); };
    m_store->write(QStringLiteral("work"), QStringLiteral("hunter2"), note);
    m_store->read(QStringLiteral("work"), taking(QStringLiteral("work")));
    m_store->remove(QStringLiteral("work"), note);
    m_store->read(QStringLiteral("work"), taking(QStringLiteral("gone")));
    while (m_keychain->answerNext()) {
    }

    QCOMPARE(done, (QList<std::optional<Failure>>{std::nullopt, std::nullopt}));
    QCOMPARE(m_answers.size(), 2);
    QCOMPARE(m_answers.first(), QStringLiteral("work=hunter2"));
    QVERIFY(m_answers.last().startsWith(QStringLiteral("gone: ")));
}

void TestSecretStore::tellsFailuresInWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    // A locked keyring answers NotFound: it must never sound as if the password had been deleted.
    QTest::newRow("not found") << int(KeychainError::Kind::NotFound) << "may be locked";
    QTest::newRow("denied") << int(KeychainError::Kind::Denied) << "refused";
    QTest::newRow("no keyring") << int(KeychainError::Kind::NoBackend) << "--password-command";
    QTest::newRow("other") << int(KeychainError::Kind::Other) << "failed";
}

void TestSecretStore::tellsFailuresInWords()
{
    QFETCH(int, kind);
    QFETCH(QString, word);
    m_keychain->broken = KeychainError{KeychainError::Kind(kind), QStringLiteral("from D-Bus")};
    std::optional<Failure> failure;
    m_store->read(QStringLiteral("work"), [&failure](const std::variant<QString, Failure> &result) {
        failure = std::get<Failure>(result);
    });
    QVERIFY(m_keychain->answerNext());
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::User);
    QVERIFY2(failure->text.contains(word), qPrintable(failure->text));
    QCOMPARE(failure->detail, QStringLiteral("from D-Bus"));
}

void TestSecretStore::removingNothingIsFine()
{
    int answers = 0;
    m_store->remove(QStringLiteral("work"), [&answers](const std::optional<Failure> &failure) {
        ++answers;
        QCOMPARE(failure, std::nullopt);
    });
    QVERIFY(m_keychain->answerNext());
    QCOMPARE(answers, 1);
}

void TestSecretStore::runsOneJobAfterAnother()
{
    m_keychain->secrets = {
        {QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("2")}};
    m_store->read(QStringLiteral("a"), taking(QStringLiteral("a")));
    m_store->read(QStringLiteral("b"), taking(QStringLiteral("b")));
    QCOMPARE(m_keychain->log, QStringList{QStringLiteral("read a")});
    QVERIFY(m_keychain->answerNext());
    QCOMPARE(m_keychain->log, (QStringList{QStringLiteral("read a"), QStringLiteral("read b")}));
    QVERIFY(m_keychain->answerNext());
    QCOMPARE(m_answers, (QStringList{QStringLiteral("a=1"), QStringLiteral("b=2")}));
}

void TestSecretStore::waitsAndSaysSo()
{
    QSignalSpy waiting(m_store.get(), &SecretStore::waitingChanged);
    m_keychain->secrets = {{QStringLiteral("a"), QStringLiteral("1")}};
    m_store->read(QStringLiteral("a"), taking(QStringLiteral("a")));
    m_clock->advance(SecretStore::patience - 1ms);
    QVERIFY(!m_store->isWaiting());
    m_clock->advance(1ms);
    QVERIFY(m_store->isWaiting());
    QVERIFY(m_keychain->answerNext());
    QVERIFY(!m_store->isWaiting());
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(m_answers, QStringList{QStringLiteral("a=1")});
    QCOMPARE(m_clock->pending(), std::size_t(0));
}

void TestSecretStore::givesUpAfterADeadline()
{
    m_store->read(QStringLiteral("a"), taking(QStringLiteral("a")));
    m_clock->advance(SecretStore::deadline - 1ms);
    QVERIFY(m_answers.isEmpty());
    m_clock->advance(1ms);
    QCOMPARE(m_answers.size(), 1);
    QVERIFY2(
        m_answers.first().contains(QStringLiteral("60 seconds")), qPrintable(m_answers.first()));
    QVERIFY(!m_store->isWaiting());
}

void TestSecretStore::aLateAnswerIsNotTakenForAnother()
{
    m_keychain->secrets = {
        {QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("2")}};
    m_store->read(QStringLiteral("a"), taking(QStringLiteral("a")));
    m_clock->advance(SecretStore::deadline);
    m_store->read(QStringLiteral("b"), taking(QStringLiteral("b")));
    QCOMPARE(m_keychain->pending(), std::size_t(2));
    QVERIFY(m_keychain->answerNext()); // a's, a minute late
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(m_keychain->answerNext());
    QCOMPARE(m_answers.size(), 2);
    QCOMPARE(m_answers.last(), QStringLiteral("b=2"));
}

void TestSecretStore::theDeadlineStartsWithTheJob()
{
    m_keychain->secrets = {{QStringLiteral("a"), QStringLiteral("1")}};
    m_store->read(QStringLiteral("a"), taking(QStringLiteral("a")));
    m_store->read(QStringLiteral("b"), taking(QStringLiteral("b")));
    m_clock->advance(SecretStore::deadline - 1s);
    QVERIFY(m_keychain->answerNext());
    m_clock->advance(SecretStore::deadline - 1s);
    QCOMPARE(m_answers, QStringList{QStringLiteral("a=1")});
    m_clock->advance(1s);
    QCOMPARE(m_answers.size(), 2);
}

void TestSecretStore::survivesItsOwnEndInAnAnswer()
{
    m_store->read(QStringLiteral("a"), [this](const auto &) { m_store.reset(); });
    m_store->read(QStringLiteral("b"), taking(QStringLiteral("b")));
    QVERIFY(m_keychain->answerNext());
    QVERIFY(!m_store);
    QCOMPARE(m_answers, QStringList());
    QVERIFY(!m_keychain->answerNext());
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
