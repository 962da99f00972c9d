// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapfailure.h"
#include "imapparser.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Grelot::FailureKind)
Q_DECLARE_METATYPE(Grelot::Need)

namespace {

/// The status that a line of a server carries.
ImapStatus statusOf(const QByteArray &line)
{
    const auto response = parseImapResponse({line});
    if (const auto *tagged = response ? std::get_if<ImapTagged>(&*response) : nullptr)
        return tagged->status;
    return response ? std::get<ImapStatus>(*response) : ImapStatus();
}

} // namespace

/// What people are told of a server's refusal, and what follows from it.
class TestImapFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signIn_data();
    void signIn();
    void eachItsOwnSentence();
    void tokens();
    void later_data();
    void later();
};

void TestImapFailures::signIn_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Need>("need");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char *line, FailureKind kind, Need need, const char *says,
                         int minutes = 0) {
        QTest::newRow(line) << QByteArray("a ") + line << kind << need << QString::fromLatin1(says)
                            << minutes;
    };
    using enum FailureKind;
    row("NO [AUTHENTICATIONFAILED] Authentication failed.", User, Need::Password,
        "the user name or the password");
    row("NO LOGIN failed.", User, Need::Password, "the user name or the password");
    // The code is said on purpose, the words are anybody's.
    row("NO [AUTHENTICATIONFAILED] Too many mistakes, try again later", User, Need::Password,
        "the user name or the password");
    row("BAD [AUTHENTICATIONFAILED] no", User, Need::Password, "the user name or the password");
    row("NO Wrong password. Try again or reset it.", User, Need::Password,
        "the user name or the password");
    row("NO [AUTHORIZATIONFAILED] not yours", User, Need::Password, "into that mailbox");
    row("NO [EXPIRED] change it", User, Need::Password, "has expired");
    row("NO [PRIVACYREQUIRED] encrypt", User, Need::Nothing, "without encryption");
    row("NO [CONTACTADMIN] call us", User, Need::Nothing, "Ask the provider");
    row("NO [UNAVAILABLE] backend down", Transient, Need::Nothing, "not available");
    row("NO [SERVERBUG] oops", Transient, Need::Nothing, "a fault of its own");
    row("NO [LIMIT] enough", Transient, Need::Nothing, "a limit");
    row("NO [INUSE] locked", Transient, Need::Nothing, "at the moment");
    row("NO Temporary authentication failure", Transient, Need::Nothing, "at the moment");
    row("NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded "
        "(mail_max_userip_connections=10)",
        Transient, Need::Nothing, "Too many programs");
    row("NO [ALERT] Too many simultaneous connections. (Failure)", Transient, Need::Nothing,
        "Too many programs");
    row("BAD User is authenticated but not connected.", Transient, Need::Nothing, "five minutes",
        5);
    row("BAD Request is throttled. Suggested Backoff Time: 50911 milliseconds", Transient,
        Need::Nothing, "five minutes", 5);
    row("BAD syntax", Permanent, Need::Nothing, "did not understand");
}

void TestImapFailures::signIn()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, says);
    QFETCH(int, minutes);
    const ImapStatus status = statusOf(line);
    const Failure failure = ImapFailures::login(status, Secret::Kind::Password);
    QTEST(failure.kind, "kind");
    QTEST(failure.need, "need");
    QVERIFY2(failure.text.contains(says), qPrintable(failure.text));
    QVERIFY2(
        failure.text.contains(QString::fromUtf8(status.text).chopped(1)), qPrintable(failure.text));
    QVERIFY(!failure.detail.contains(QString::fromUtf8(status.text)));
    QCOMPARE(failure.retryAfter.value_or(0ms), std::chrono::milliseconds(minutes * 1min));
}

void TestImapFailures::eachItsOwnSentence()
{
    QSet<QString> sentences;
    const QByteArrayList lines{"NO [AUTHENTICATIONFAILED] x", "NO [AUTHORIZATIONFAILED] x",
        "NO [EXPIRED] x", "NO [PRIVACYREQUIRED] x", "NO [CONTACTADMIN] x", "NO [UNAVAILABLE] x",
        "NO [SERVERBUG] x", "NO [LIMIT] x", "NO [INUSE] x", "BAD x"};
    for (const QByteArray &line : lines)
        sentences.insert(ImapFailures::login(statusOf("a " + line), Secret::Kind::Password).text);
    QCOMPARE(sentences.size(), lines.size());
}

void TestImapFailures::tokens()
{
    for (const char *line : {"a NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
             "a NO AUTHENTICATE failed.", "a NO [EXPIRED] over"}) {
        const Failure failure = ImapFailures::login(statusOf(line), Secret::Kind::Token);
        QCOMPARE(failure.kind, FailureKind::User);
        QCOMPARE(failure.need, Need::Password);
        QVERIFY2(failure.text.endsWith(QLatin1String("Sign in again.")), qPrintable(failure.text));
        QVERIFY(!failure.text.contains(QLatin1String("password")));
    }
}

void TestImapFailures::later_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("minutes");
    using enum FailureKind;
    const auto row = [](const char *line, FailureKind kind, const char *says, int minutes = 0) {
        QTest::newRow(line) << QByteArray(line) << kind << QString::fromLatin1(says) << minutes;
    };
    row("* BYE Autologout", Transient, "ended the connection");
    row("* BYE Too many connections", Transient, "Too many programs");
    row("* BYE [UNAVAILABLE] moving", Transient, "not available");
    row("a BAD User is authenticated but not connected.", Transient, "five minutes", 5);
    row("a NO [SERVERBUG] oops", Transient, "a fault of its own");
    row("a NO [NONEXISTENT] what", User, "refused a request");
    row("a BAD what", Permanent, "refused a request");
    row("a NO no", Transient, "refused a request");
}

void TestImapFailures::later()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, says);
    QFETCH(int, minutes);
    const ImapStatus status = statusOf(line);
    const Failure failure = status.condition == ImapCondition::Bye ? ImapFailures::bye(status)
                                                                   : ImapFailures::command(status);
    QTEST(failure.kind, "kind");
    QCOMPARE(failure.need, Need::Nothing);
    QVERIFY2(failure.text.contains(says), qPrintable(failure.text));
    QCOMPARE(failure.retryAfter.value_or(0ms), std::chrono::milliseconds(minutes * 1min));
}

QTEST_APPLESS_MAIN(TestImapFailures)
#include "tst_imapfailures.moc"
