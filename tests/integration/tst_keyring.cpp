// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "clock.h"
#include "desktopsession.h"
#include "secretstore.h"
#include "systemkeychain.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>

using namespace Grelot;

/// Our secrets in a real gnome-keyring. The order matters: libsecret keeps its connection to the
/// bus for the life of the process, so the tests share one session that changes from one to the
/// next.
class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noKeyringIsSaidInWords();
    void roundTrip();
    void aLockedKeyringIsNotTakenForADeletedSecret();

private:
    std::variant<QString, Failure> read(const QString &account);
    std::optional<Failure> write(const QString &account, const QString &secret);
    std::optional<Failure> remove(const QString &account);

    DesktopSession m_session;
    SystemClock m_clock;
    SystemKeychain m_keychain;
    SecretStore m_store{m_keychain, m_clock};
};

namespace {

constexpr int patience = 20'000;
const QString account = QStringLiteral("work");
const QString secret = QStringLiteral("h\u00fcnter2 \\ \"\n");

/// The secret, or the sentence that says why there is none.
QString textOf(const std::variant<QString, Failure> &result)
{
    const auto *failure = std::get_if<Failure>(&result);
    return failure ? failure->text : std::get<QString>(result);
}

} // namespace

void TestKeyring::initTestCase()
{
    QVERIFY2(m_session.start(), qPrintable(m_session.error()));
    const QProcessEnvironment environment = m_session.environment();
    for (const QString &name : environment.keys())
        qputenv(name.toLatin1().constData(), environment.value(name).toLocal8Bit());
}

std::variant<QString, Failure> TestKeyring::read(const QString &name)
{
    std::optional<std::variant<QString, Failure>> answer;
    m_store.read(name, [&answer](const auto &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        return Failure{FailureKind::User, QStringLiteral("the test gave up waiting"), {}, {}};
    return *answer;
}

std::optional<Failure> TestKeyring::write(const QString &name, const QString &value)
{
    std::optional<std::optional<Failure>> answer;
    m_store.write(name, value, [&answer](const auto &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        return Failure{FailureKind::User, QStringLiteral("the test gave up waiting"), {}, {}};
    return *answer;
}

std::optional<Failure> TestKeyring::remove(const QString &name)
{
    std::optional<std::optional<Failure>> answer;
    m_store.remove(name, [&answer](const auto &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        return Failure{FailureKind::User, QStringLiteral("the test gave up waiting"), {}, {}};
    return *answer;
}

void TestKeyring::noKeyringIsSaidInWords()
{
    const auto written = write(account, secret);
    QVERIFY(written);
    QCOMPARE(written->kind, FailureKind::User);
    QVERIFY2(
        written->text.contains(QStringLiteral("--password-command")), qPrintable(written->text));
    QCOMPARE(textOf(read(account)), written->text);
}

void TestKeyring::roundTrip()
{
    QVERIFY2(m_session.startKeyring(), qPrintable(m_session.error()));
    QCOMPARE(write(account, secret), std::nullopt);
    QCOMPARE(textOf(read(account)), secret);

    QCOMPARE(write(account, QStringLiteral("changed")), std::nullopt);
    QCOMPARE(textOf(read(account)), QStringLiteral("changed"));
    QCOMPARE(remove(account), std::nullopt);
    QVERIFY(std::holds_alternative<Failure>(read(account)));
    QCOMPARE(remove(account), std::nullopt);
}

void TestKeyring::aLockedKeyringIsNotTakenForADeletedSecret()
{
    QCOMPARE(write(account, secret), std::nullopt);
    QDBusMessage lock = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    const QDBusObjectPath collection(QStringLiteral("/org/freedesktop/secrets/aliases/default"));
    lock << QVariant::fromValue(QList<QDBusObjectPath>{collection});
    QCOMPARE(m_session.bus().connect().call(lock).type(), QDBusMessage::ReplyMessage);

    const auto result = read(account);
    QVERIFY(std::holds_alternative<Failure>(result));
    const Failure failure = std::get<Failure>(result);
    QCOMPARE(failure.kind, FailureKind::User);
    QVERIFY2(failure.text.contains(QStringLiteral("locked")), qPrintable(failure.text));
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
