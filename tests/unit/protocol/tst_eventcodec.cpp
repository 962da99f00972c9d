// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Grelot;

class TestEventCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void isOneLine();
    void ignoresUnknown();
    void fillsInWhatIsUnsaid();
    void refuses_data();
    void refuses();
    void limits_data();
    void limits();
    void garbageNeverCrashes();
    void everyPrefixIsRefused();
    void lists();
};

namespace {

Message sample(const QString &id = QStringLiteral("17.4"))
{
    Message message;
    message.id = id;
    message.messageId = QStringLiteral("a@example.org");
    message.from = {QStringLiteral("Zoë \"Z\" <b>"), QStringLiteral("zoe@example.org")};
    message.subject = QStringLiteral("Grüße \\ 你好 \U0001F514");
    message.preview = QStringLiteral("tab\tnewline\n");
    message.receivedAt = QDateTime(QDate(2026, 11, 3), QTime(1, 2, 3, 4), Qt::UTC);
    message.flags = Flag::Seen | Flag::Flagged;
    return message;
}

/// A valid event of the type, to be spoiled by a test.
QJsonObject valid(const char *type)
{
    static const QHash<QByteArray, QByteArray> events{
        {"hello", R"({"type":"hello","version":1,"resumed":true})"},
        {"snapshot",
            R"({"type":"snapshot","mailbox":"INBOX","unread":1,"total":2,"unreadIds":[],"messages":[]})"},
        {"mail",
            R"({"type":"mail","mailbox":"INBOX","unread":1,"messages":[{"id":"1.2","receivedAt":"2026-01-01T00:00:00Z"}]})"},
        {"flags",
            R"({"type":"flags","mailbox":"INBOX","unread":1,"changed":[{"id":"1.2","flags":[]}]})"},
        {"gone", R"({"type":"gone","mailbox":"INBOX","unread":1,"ids":["1.2"]})"},
        {"status", R"({"type":"status","mailbox":"INBOX","live":true})"},
        {"bye", R"({"type":"bye"})"},
    };
    return QJsonDocument::fromJson(events.value(type)).object();
}

QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
{
    object.insert(QLatin1String(name), value);
    return object;
}

QJsonObject mailWith(const char *name, const QJsonValue &value)
{
    QJsonObject mail = valid("mail");
    const QJsonObject message = mail.value(QLatin1String("messages")).toArray().at(0).toObject();
    return with(mail, "messages", QJsonArray{with(message, name, value)});
}

QJsonArray copies(const QJsonValue &value, qsizetype count)
{
    QJsonArray result;
    for (qsizetype i = 0; i < count; ++i)
        result.append(value);
    return result;
}

QString text(qsizetype length)
{
    return QString(length, u'x');
}

} // namespace

void TestEventCodec::roundTrip_data()
{
    QTest::addColumn<PushEvent>("event");
    const Cursor cursor{QStringLiteral("c/+=%")};
    const QString inbox = QStringLiteral("Inbox/Größe");
    QTest::newRow("hello") << PushEvent(Hello{1, 30, true, 7, QStringLiteral("x/1")});
    QTest::newRow("hello, with a ping to come")
        << PushEvent(Hello{1, 30, false, 7, QStringLiteral("x/1"), 1});
    const Snapshot snapshot{inbox, 3, 9, *IdSet::parse({QStringLiteral("17.4:5,9")}), {sample()},
        QStringLiteral("17.10"), cursor};
    QTest::newRow("snapshot") << PushEvent(MailUpdate(snapshot));
    QTest::newRow("empty snapshot") << PushEvent(MailUpdate(Snapshot{inbox, 0, 0, {}, {}, {}, {}}));
    QTest::newRow("mail") << PushEvent(
        MailUpdate(Arrived{inbox, {sample(), sample(QStringLiteral("17.5"))}, 4, cursor}));
    QTest::newRow("mail without cursor")
        << PushEvent(MailUpdate(Arrived{inbox, {sample()}, 4, {}}));
    QTest::newRow("flags") << PushEvent(MailUpdate(FlagsChanged{inbox,
        {{QStringLiteral("1.2"), Flag::Answered | Flag::Draft}, {QStringLiteral("1.3"), {}}}, 2,
        cursor}));
    QTest::newRow("gone") << PushEvent(
        MailUpdate(Vanished{inbox, {QStringLiteral("M1"), QStringLiteral("1.2")}, 0, cursor}));
    QTest::newRow("status") << PushEvent(
        MailUpdate(MailboxStatus{inbox, false, QStringLiteral("away")}));
    QTest::newRow("ping") << PushEvent(Ping());
    QTest::newRow("bye") << PushEvent(Bye{12, QStringLiteral("later")});
}

void TestEventCodec::roundTrip()
{
    QFETCH(const PushEvent, event);
    const DecodedEvent decoded = decodeEvent(encodeEvent(event));
    QCOMPARE(decoded.error, QString());
    QVERIFY(decoded.event);
    QVERIFY(*decoded.event == event);
}

void TestEventCodec::isOneLine()
{
    Arrived arrived{QStringLiteral("INBOX"), {sample()}, 1, {}};
    QVERIFY(!encodeEvent(MailUpdate(arrived)).contains('\n'));
}

void TestEventCodec::ignoresUnknown()
{
    const DecodedEvent unknown = decodeEvent(R"({"type":"weather","sun":true})");
    QVERIFY(!unknown.isError());
    QVERIFY(!unknown.event);

    const DecodedEvent extra = decodeEvent(with(valid("status"), "mood", QJsonArray{1, 2}));
    QVERIFY(extra.event);
}

void TestEventCodec::fillsInWhatIsUnsaid()
{
    const auto hello = std::get<Hello>(*decodeEvent(valid("hello")).event);
    QCOMPARE(hello.heartbeat, 25);
    QCOMPARE(hello.reconnectSpread, 1);

    const auto update = std::get<MailUpdate>(*decodeEvent(valid("mail")).event);
    const Message message = std::get<Arrived>(update).messages.constFirst();
    QCOMPARE(message.id, QStringLiteral("1.2"));
    QVERIFY(message.isUnread());
    QVERIFY(cursorOf(update)->isEmpty());
}

void TestEventCodec::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &json, const char *error) {
        QTest::newRow(name) << json << QString::fromLatin1(error);
    };
    row("empty", "", "not JSON");
    row("array", "[]", "not a JSON object");
    row("cut", R"({"type":)", "not JSON");
    row("two", R"({"type":"ping"}{"type":"ping"})", "not JSON");
    row("no type", R"({"kind":"ping"})", "event.type: is missing");
    row("number as type", R"({"type":1})", "event.type: is not a string");
    row("overlong UTF-8", "{\"type\":\"ping\",\"x\":\"\xC0\xAF\"}", "not valid UTF-8");
    row("cut UTF-8", "{\"type\":\"ping\"}\xE2\x82", "not valid UTF-8");
    row("surrogate in UTF-8", "{\"type\":\"ping\",\"x\":\"\xED\xA0\x80\"}", "not valid UTF-8");
    row("deep", R"({"type":"ping","x":)" + QByteArray(16, '[') + QByteArray(16, ']') + '}',
        "nested deeper than 16 levels");
    row("very deep", QByteArray(500'000, '['), "nested deeper than 16 levels");
    row("too large", R"({"type":"ping","x":")" + QByteArray(2 * PushLimits::eventSize, 'x') + "\"}",
        "more than the limit of 1048576");

    const auto spoiled = [&](const char *name, const QJsonObject &event, const char *error) {
        row(name, QJsonDocument(event).toJson(), error);
    };
    spoiled("hello without resumed", with(valid("hello"), "resumed", QJsonValue::Undefined),
        "hello.resumed: is missing");
    spoiled("version 0", with(valid("hello"), "version", 0), "hello.version: not a whole number");
    spoiled("heartbeat 0", with(valid("hello"), "heartbeat", 0), "hello.heartbeat");
    spoiled("heartbeat as text", with(valid("hello"), "heartbeat", QStringLiteral("25")),
        "hello.heartbeat: is not a number");
    spoiled(
        "spread of 1e300", with(valid("hello"), "reconnectSpread", 1e300), "hello.reconnectSpread");
    spoiled(
        "half an unread", with(valid("gone"), "unread", 0.5), "gone.unread: not a whole number");
    spoiled("unread below 0", with(valid("gone"), "unread", -1), "gone.unread");
    spoiled("unread null", with(valid("gone"), "unread", QJsonValue::Null), "gone.unread: is not");
    spoiled("no mailbox", with(valid("flags"), "mailbox", QJsonValue::Undefined), "flags.mailbox");
    spoiled("empty mailbox", with(valid("mail"), "mailbox", QString()), "mail.mailbox: is empty");
    spoiled("set", with(valid("snapshot"), "unreadIds", QJsonArray{QStringLiteral("17.4:x")}),
        "snapshot.unreadIds: a malformed set");
    spoiled("number as id", with(valid("gone"), "ids", QJsonArray{4}), "gone.ids: an entry is not");
    spoiled("text as message", with(valid("mail"), "messages", QJsonArray{QStringLiteral("m")}),
        "mail.messages: an entry is not an object");
    spoiled("message without id", mailWith("id", QJsonValue::Undefined), "mail.messages[0].id");
    spoiled("local time", mailWith("receivedAt", QStringLiteral("2026-01-01T00:00:00")),
        "mail.messages[0].receivedAt: not a time");
    spoiled(
        "no time", mailWith("receivedAt", QStringLiteral("yesterday")), "receivedAt: not a time");
    // In UTC these are of the years 10000 and -1, which RFC 3339 cannot write.
    spoiled("after the last year",
        mailWith("receivedAt", QStringLiteral("9999-12-31T23:59:59-14:00")),
        "receivedAt: not a time");
    spoiled("before the first year",
        mailWith("receivedAt", QStringLiteral("0001-01-01T00:00:00+14:00")),
        "receivedAt: not a time");
    spoiled("from as text", mailWith("from", QStringLiteral("x")),
        "messages[0].from: is not an object");
    spoiled(
        "live as number", with(valid("status"), "live", 1), "status.live: is not true or false");
    spoiled("bye for ever", with(valid("bye"), "retryAfter", 1e9), "bye.retryAfter");
}

void TestEventCodec::refuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, error);
    const DecodedEvent decoded = decodeEvent(json);
    QVERIFY(decoded.isError());
    QVERIFY(!decoded.event);
    QVERIFY2(decoded.error.contains(error), qPrintable(decoded.error));
}

void TestEventCodec::limits_data()
{
    QTest::addColumn<QJsonObject>("fits");
    QTest::addColumn<QJsonObject>("over");
    const auto row = [](const char *name, qsizetype most, auto make) {
        QTest::newRow(name) << QJsonObject(make(most)) << QJsonObject(make(most + 1));
    };
    row("subject", PushLimits::subject, [](qsizetype n) { return mailWith("subject", text(n)); });
    row("preview", PushLimits::preview, [](qsizetype n) { return mailWith("preview", text(n)); });
    row("id", PushLimits::identifier, [](qsizetype n) { return mailWith("id", text(n)); });
    row("messageId", PushLimits::identifier,
        [](qsizetype n) { return mailWith("messageId", text(n)); });
    row("name", PushLimits::name, [](qsizetype n) {
        return mailWith("from", QJsonObject{{QStringLiteral("name"), text(n)}});
    });
    row("address", PushLimits::identifier, [](qsizetype n) {
        return mailWith("from", QJsonObject{{QStringLiteral("address"), text(n)}});
    });
    row("keywords", PushLimits::keywords,
        [](qsizetype n) { return mailWith("flags", copies(QStringLiteral("$seen"), n)); });
    row("messages", PushLimits::messages, [](qsizetype n) {
        const QJsonValue one = valid("mail").value(QLatin1String("messages")).toArray().at(0);
        return with(valid("mail"), "messages", copies(one, n));
    });
    row("changes", PushLimits::changes, [](qsizetype n) {
        const QJsonValue one = valid("flags").value(QLatin1String("changed")).toArray().at(0);
        return with(valid("flags"), "changed", copies(one, n));
    });
    row("gone", PushLimits::changes,
        [](qsizetype n) { return with(valid("gone"), "ids", copies(QStringLiteral("1.2"), n)); });
    row("gone id", PushLimits::identifier,
        [](qsizetype n) { return with(valid("gone"), "ids", QJsonArray{text(n)}); });
    row("mailbox", PushLimits::identifier,
        [](qsizetype n) { return with(valid("mail"), "mailbox", text(n)); });
    row("cursor", PushLimits::identifier,
        [](qsizetype n) { return with(valid("mail"), "cursor", text(n)); });
    row("reason", PushLimits::identifier,
        [](qsizetype n) { return with(valid("bye"), "reason", text(n)); });
}

void TestEventCodec::limits()
{
    QFETCH(const QJsonObject, fits);
    QFETCH(const QJsonObject, over);
    QCOMPARE(decodeEvent(fits).error, QString());
    const QString error = decodeEvent(over).error;
    QVERIFY2(error.contains(QStringLiteral("than")), qPrintable(error));
}

void TestEventCodec::garbageNeverCrashes()
{
    const QByteArray good =
        encodeEvent(MailUpdate(Arrived{QStringLiteral("INBOX"), {sample()}, 1, {}}));
    int refused = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char c : {'\0', '"', '{', '\\', '9', '\xFF'}) {
            QByteArray bad = good;
            bad[at] = c;
            refused += decodeEvent(bad).isError() ? 1 : 0;
        }
    }
    QVERIFY(refused > good.size());
}

void TestEventCodec::everyPrefixIsRefused()
{
    const QByteArray good =
        encodeEvent(MailUpdate(Arrived{QStringLiteral("INBOX"), {sample()}, 1, {}}));
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY2(decodeEvent(good.left(size)).isError(), qPrintable(QString::number(size)));
    QVERIFY(!decodeEvent(good).isError());
}

void TestEventCodec::lists()
{
    const DecodedEvents events = decodeEventList(
        R"({"events":[{"type":"hello","version":1,"resumed":false},{"type":"new"},{"type":"ping"}]})");
    QCOMPARE(events.error, QString());
    QCOMPARE(events.events.size(), 2);
    QVERIFY(decodeEventList(R"({"events":[{"type":"hello"}]})").isError());
    QVERIFY(decodeEventList(R"({"events":[3]})").isError());
    QVERIFY(decodeEventList(R"({"events":{}})").isError());
    QVERIFY(decodeEventList("nonsense").isError());

    const Messages messages{sample(), sample(QStringLiteral("17.5"))};
    QCOMPARE(decodeMessageList(encodeMessageList(messages)).messages, messages);
    QVERIFY(decodeMessageList(encodeMessageList(Messages(51, sample()))).isError());
    QVERIFY(decodeMessageList("{}").isError());
}

QTEST_GUILESS_MAIN(TestEventCodec)
#include "tst_eventcodec.moc"
