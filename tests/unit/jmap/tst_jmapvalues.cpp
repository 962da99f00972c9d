// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapemail.h"
#include "jmapknown.h"
#include "jmapmailboxes.h"
#include "jmapmethoderror.h"
#include "jmapposition.h"
#include "jmapresponse.h"
#include "jmapsession.h"
#include "jmapwatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Grelot;

namespace {

QJsonObject object(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

JmapResult result(const QByteArray &json)
{
    return {QStringLiteral("Mailbox/get"), object(json), QStringLiteral("m")};
}

} // namespace

class JmapValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionComesBack_data();
    void positionComesBack();
    void foreignCursorsAreNone_data();
    void foreignCursorsAreNone();
    void email();
    void hostileEmail();
    void emailWithoutId_data();
    void emailWithoutId();
    void mailboxesByRoleAndPath();
    void mailboxWithinItself();
    void watchedNames();
    void knownIsBounded();
    void knownFollowsWhatIsTold();
    void methodErrors_data();
    void methodErrors();
};

void JmapValuesTest::positionComesBack_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("state");
    QTest::addColumn<qint64>("horizon");
    QTest::newRow("plain") << QStringLiteral("u1") << QStringLiteral("S-77") << qint64(1'000'123);
    QTest::newRow("hostile") << QStringLiteral("a;b=c@d%20") << QStringLiteral("=;@%3B \u00e9")
                             << qint64(-5);
    QTest::newRow("no horizon") << QStringLiteral("u1") << QStringLiteral("1") << qint64(0);
}

void JmapValuesTest::positionComesBack()
{
    QFETCH(const QString, account);
    QFETCH(const QString, state);
    QFETCH(const qint64, horizon);
    JmapPlace place{state, {}};
    if (horizon != 0)
        place.horizon = QDateTime::fromMSecsSinceEpoch(horizon, Qt::UTC);
    JmapPosition position;
    position.places.insert(account, place);
    position.places.insert(QStringLiteral("other"), {QStringLiteral("x"), {}});
    QCOMPARE(JmapPosition::fromCursor(position.toCursor()), position);
    QVERIFY(JmapPosition().toCursor().isEmpty());
}

void JmapValuesTest::foreignCursorsAreNone_data()
{
    QTest::addColumn<QString>("cursor");
    for (const char *cursor : {"", "INBOX=17.4.5", "jmap;", "jmap;a", "jmap;=x",
             "jmap;a=", "jmap;a=x@", "jmap;a=x@y", "jmap;a=x;", "17.4"})
        QTest::newRow(cursor) << QString::fromLatin1(cursor);
    QTest::newRow("too long") << QLatin1String("jmap;a=") + QString(70'000, u'x');
}

void JmapValuesTest::foreignCursorsAreNone()
{
    QFETCH(const QString, cursor);
    QVERIFY(!JmapPosition::fromCursor({cursor}));
}

void JmapValuesTest::email()
{
    const auto email = JmapEmail::fromJson(object(R"({"id":"Mf1","mailboxIds":{"a":true,"b":false},
        "keywords":{"$seen":true,"$flagged":true,"$draft":false,"$x":true},
        "messageId":["one@example.org","two@example.org"],
        "from":[{"name":"Ada","email":"ada@example.org"},{"name":"Bob","email":"b@example.org"}],
        "subject":"Hello","preview":"It says","receivedAt":"2026-03-01T10:20:30Z"})"));
    QVERIFY(email);
    QCOMPARE(email->mailboxIds, QSet<QString>{QStringLiteral("a")});
    Message expected;
    expected.id = QStringLiteral("Mf1");
    expected.messageId = QStringLiteral("one@example.org");
    expected.from = {QStringLiteral("Ada"), QStringLiteral("ada@example.org")};
    expected.subject = QStringLiteral("Hello");
    expected.preview = QStringLiteral("It says");
    expected.receivedAt = QDateTime(QDate(2026, 3, 1), QTime(10, 20, 30), Qt::UTC);
    expected.flags = Flag::Seen | Flag::Flagged;
    QCOMPARE(email->message, expected);
}

void JmapValuesTest::hostileEmail()
{
    const QString longText(5'000, u'x');
    QJsonObject json = object(R"({"id":"M1","mailboxIds":[],"keywords":"$seen","messageId":"x",
        "from":[7],"subject":null,"preview":"a\nb\u202ec","receivedAt":"yesterday"})");
    auto email = JmapEmail::fromJson(json);
    QVERIFY(email && email->message.isUnread() && email->mailboxIds.isEmpty());
    QVERIFY(!email->message.receivedAt.isValid());
    QVERIFY(!email->message.preview.contains(u'\n'));
    QVERIFY(!email->message.preview.contains(QChar(0x202e)));
    json.insert(QStringLiteral("subject"), longText);
    json.insert(QStringLiteral("preview"), longText);
    json.insert(QStringLiteral("from"),
        QJsonArray{
            QJsonObject{{QStringLiteral("name"), longText}, {QStringLiteral("email"), longText}}});
    email = JmapEmail::fromJson(json);
    QCOMPARE(email->message.subject.size(), 500);
    QCOMPARE(email->message.preview.size(), 256);
    QCOMPARE(email->message.from.name.size(), 200);
    QVERIFY(email->message.from.address.size() <= 320);
}

void JmapValuesTest::emailWithoutId_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("none") << QByteArray(R"({"subject":"x"})");
    QTest::newRow("empty") << QByteArray(R"({"id":""})");
    QTest::newRow("a number") << QByteArray(R"({"id":5})");
    QTest::newRow("with a space") << QByteArray(R"({"id":"a b"})");
    QTest::newRow("too long") << QByteArray(R"({"id":")") + QByteArray(256, 'x') + R"("})";
}

void JmapValuesTest::emailWithoutId()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!JmapEmail::fromJson(object(json)));
}

void JmapValuesTest::mailboxesByRoleAndPath()
{
    const JmapMailboxes mailboxes(result(R"({"state":"7","list":[
        {"id":"1","name":"Posteingang","parentId":null,"role":"inbox","unreadEmails":3,"totalEmails":9},
        {"id":"2","name":"Lists","parentId":null,"role":null},
        {"id":"3","name":"Qt","parentId":"2","unreadEmails":-4},
        {"id":"","name":"none"}]})"));
    QCOMPARE(mailboxes.state(), QStringLiteral("7"));
    const auto at = [&](const char *path, bool isInbox) {
        const QString name = QString::fromLatin1(path);
        const JmapMailbox *mailbox = mailboxes.at({name, QStringLiteral("a"), name, isInbox});
        return mailbox ? mailbox->id : QString();
    };
    QCOMPARE(at("INBOX", true), QStringLiteral("1"));
    QCOMPARE(at("Posteingang", false), QStringLiteral("1"));
    QCOMPARE(at("Lists/Qt", false), QStringLiteral("3"));
    QCOMPARE(at("Qt", false), QString());
    QCOMPARE(mailboxes.withRole(QStringLiteral("inbox"))->unread, 3);
    QCOMPARE(mailboxes.find(QStringLiteral("3"))->unread, 0);
    QVERIFY(!mailboxes.withRole(QStringLiteral("archive")));
    QVERIFY(!mailboxes.find(QString()));
}

void JmapValuesTest::mailboxWithinItself()
{
    const JmapMailboxes mailboxes(result(R"({"list":[
        {"id":"1","name":"a","parentId":"2"},{"id":"2","name":"b","parentId":"1"}]})"));
    const QString name = QStringLiteral("b/a");
    QVERIFY(!mailboxes.at({name, QStringLiteral("x"), name, false}));
}

void JmapValuesTest::watchedNames()
{
    JmapSession session;
    const auto text = [](const char *name) { return QString::fromLatin1(name); };
    session.accounts = {{text("A"), text("ada@x"), false}, {text("B"), text("team"), false},
        {text("C"), text("team/eu"), false}};
    const QList<JmapWatch> watches =
        jmapWatches({text("Inbox"), text("Lists/Qt"), text("team/INBOX"), text("team/eu/Lists"),
                        text("team"), text("Inbox")},
            session);
    QCOMPARE(watches,
        (QList<JmapWatch>{{text("Inbox"), text("A"), text("Inbox"), true},
            {text("Lists/Qt"), text("A"), text("Lists/Qt"), false},
            {text("team/INBOX"), text("B"), text("INBOX"), true},
            {text("team/eu/Lists"), text("C"), text("Lists"), false},
            {text("team"), text("A"), text("team"), false}}));
}

void JmapValuesTest::knownIsBounded()
{
    JmapKnown known;
    Snapshot snapshot;
    snapshot.mailbox = QStringLiteral("INBOX");
    for (int i = 0; i < JmapKnown::most + 5; ++i)
        snapshot.unreadIds.insert(QStringLiteral("M%1").arg(i));
    known.note(snapshot);
    QVERIFY(!known.contains(snapshot.mailbox, QStringLiteral("M4")));
    QVERIFY(known.contains(snapshot.mailbox, QStringLiteral("M5")));
    QVERIFY(known.contains(snapshot.mailbox, QStringLiteral("M10004")));
    QVERIFY(!known.contains(QStringLiteral("Lists"), QStringLiteral("M10004")));
}

void JmapValuesTest::knownFollowsWhatIsTold()
{
    const QString inbox = QStringLiteral("INBOX");
    const QString id = QStringLiteral("M1");
    JmapKnown known;
    known.note(FlagsChanged{inbox, {{id, Flag::Seen}}, 0, {}});
    QVERIFY(known.contains(inbox, id));
    known.note(Vanished{inbox, {id}, 0, {}});
    QVERIFY(!known.contains(inbox, id));
    Message message;
    message.id = id;
    known.note(Arrived{inbox, {message}, 1, {}});
    QVERIFY(known.contains(inbox, id));
}

void JmapValuesTest::methodErrors_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<bool>("waits");
    const auto row = [](const char *type, FailureKind kind, bool waits = false) {
        QTest::newRow(type) << QString::fromLatin1(type) << kind << waits;
    };
    row("serverUnavailable", FailureKind::Transient);
    row("serverFail", FailureKind::Transient);
    row("serverPartialFail", FailureKind::Transient);
    row("rateLimit", FailureKind::Transient, true);
    row("accountNotFound", FailureKind::Transient);
    row("accountNotSupportedByMethod", FailureKind::Transient);
    row("forbidden", FailureKind::User);
    row("accountReadOnly", FailureKind::User);
    row("unknownMethod", FailureKind::Permanent);
    row("invalidArguments", FailureKind::Permanent);
    row("invalidResultReference", FailureKind::Permanent);
    row("requestTooLarge", FailureKind::Permanent);
    row("what nobody knows", FailureKind::Permanent);
}

void JmapValuesTest::methodErrors()
{
    QFETCH(const QString, type);
    QFETCH(const FailureKind, kind);
    QFETCH(const bool, waits);
    const Failure failure = jmapMethodFailure(type);
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.retryAfter.has_value(), waits);
    QVERIFY(failure.detail.contains(type));
    QVERIFY(!failure.text.isEmpty() && !failure.text.contains(type));
    // Only an action may be told that a message is gone.
    QVERIFY(kind != FailureKind::Permanent || !failure.answered);
}

QTEST_APPLESS_MAIN(JmapValuesTest)
#include "tst_jmapvalues.moc"
