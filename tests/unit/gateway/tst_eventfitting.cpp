// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventfitting.h"

#include <QTest>

using namespace Grelot;

class TestEventFitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void emptyUpdateMovesTheCursor();
    void splitsBySizeToo();
    void largestSnapshotFits();
    void cutsWhatSendersControl();
    void hopelessEntryIsLeftOut();
};

namespace {

const QString inbox = QStringLiteral("INBOX");
const Cursor cursor{QStringLiteral("c")};

PushEvent decoded(const EncodedEvent &event)
{
    const DecodedEvent result = decodeEvent(event.text.toUtf8());
    if (!result.event)
        qWarning().noquote() << result.error;
    return result.event.value_or(Ping());
}

template <typename Update>
Update as(const EncodedEvent &event)
{
    return std::get<Update>(std::get<MailUpdate>(decoded(event)));
}

QStringList ids(int count, int length = 4)
{
    QStringList result;
    for (int i = 0; i < count; ++i)
        result.append(QString::number(i).rightJustified(length, u'0'));
    return result;
}

} // namespace

void TestEventFitting::splits_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("events");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("500") << 500 << 1;
    QTest::newRow("501") << 501 << 2;
    QTest::newRow("1501") << 1501 << 4;
}

void TestEventFitting::splits()
{
    QFETCH(const int, count);
    QFETCH(const int, events);
    const QList<EncodedEvent> fitted = fittingEvents(Vanished{inbox, ids(count), 3, cursor});
    QCOMPARE(fitted.size(), events);
    QStringList together;
    for (const EncodedEvent &event : fitted) {
        together += as<Vanished>(event).ids;
        QCOMPARE(as<Vanished>(event).unread, 3);
        QCOMPARE(event.cursor.isEmpty(), &event != &fitted.constLast());
        QVERIFY(event.cursor == as<Vanished>(event).cursor);
    }
    QCOMPARE(together, ids(count));
}

void TestEventFitting::emptyUpdateMovesTheCursor()
{
    const QList<EncodedEvent> fitted = fittingEvents(Arrived{inbox, {}, 2, cursor});
    QCOMPARE(fitted.size(), 1);
    QVERIFY(fitted.constFirst().cursor == cursor);
}

void TestEventFitting::splitsBySizeToo()
{
    FlagsChanged update{inbox, {}, 0, cursor};
    for (const QString &id : ids(500, int(PushLimits::identifier)))
        update.changed.append({QString(id).replace(u'0', QChar(0x4E2D)), {}});
    const QList<EncodedEvent> fitted = fittingEvents(update);
    QCOMPARE(fitted.size(), 2);
    for (const EncodedEvent &event : fitted) {
        QCOMPARE(event.size, event.text.toUtf8().size());
        QVERIFY(event.size <= PushLimits::eventSize);
    }
    QCOMPARE(
        as<FlagsChanged>(fitted[0]).changed.size() + as<FlagsChanged>(fitted[1]).changed.size(),
        500);
}

void TestEventFitting::largestSnapshotFits()
{
    Snapshot snapshot{inbox, 200'000, 400'000, {}, {}, {}, cursor};
    NumberSet numbers;
    for (quint64 n = 1; n <= 200'000; ++n)
        numbers.insert(2 * n);
    snapshot.unreadIds.insert(1, numbers);
    snapshot.messages = Messages(60);
    for (Message &message : snapshot.messages)
        message.id = QStringLiteral("1.2");
    const QList<EncodedEvent> fitted = fittingEvents(snapshot);
    QCOMPARE(fitted.size(), 1);
    QVERIFY(fitted.constFirst().size <= PushLimits::eventSize);
    const auto sent = as<Snapshot>(fitted.constFirst());
    QCOMPARE(sent.unread, 200'000);
    QCOMPARE(sent.messages.size(), PushLimits::messages);
    QVERIFY(sent.unreadIds.contains(QStringLiteral("1.400000"))); // the newest stay
    QVERIFY(!sent.unreadIds.contains(QStringLiteral("1.2")));
}

void TestEventFitting::cutsWhatSendersControl()
{
    Message message;
    message.id = QStringLiteral("1.1");
    message.subject = QStringLiteral("a\r\nb\t") + QChar(0x202E) + QString(1000, u's');
    message.preview = QString(1000, QChar(0xD800));
    message.from = {QString(1000, u'n'), QString(5000, u'a')};
    message.messageId = QString(5000, u'm');
    const QList<EncodedEvent> fitted = fittingEvents(Arrived{inbox, {message}, 1, cursor});
    const Message sent = as<Arrived>(fitted.constFirst()).messages.constFirst();
    QVERIFY(sent.subject.startsWith(QStringLiteral("a b sss")));
    QCOMPARE(sent.subject.size(), PushLimits::subject);
    QCOMPARE(sent.preview, QString());
    QCOMPARE(sent.from.name.size(), PushLimits::name);
    QCOMPARE(sent.from.address.size(), PushLimits::identifier);
    QCOMPARE(sent.messageId.size(), PushLimits::identifier);
    QCOMPARE(sent.receivedAt, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
}

void TestEventFitting::hopelessEntryIsLeftOut()
{
    const QStringList one{QString(PushLimits::eventSize, u'x')};
    QVERIFY(fittingEvents(Vanished{inbox, one, 0, cursor}).isEmpty());
}

QTEST_GUILESS_MAIN(TestEventFitting)
#include "tst_eventfitting.moc"
