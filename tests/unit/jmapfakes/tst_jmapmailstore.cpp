// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapmailstore.h"
#include "letters.h"

#include <QTest>

using namespace Grelot;

namespace {

Message newLetter(quint64 number)
{
    Message message = letter(number);
    message.id.clear();
    return message;
}

} // namespace

/// The fake is what the model's histories are judged by, so it is judged first.
class TestJmapMailStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreFolded();
    void changesComeInPortions();
    void statesThatItCannotTellFrom();
    void newestComeFirst();
    void longAgoIsBehindTheRest();
    void ofLongAgoTheNewestAreUnread();
    void saysWhatChanged();
};

void TestJmapMailStore::changesAreFolded()
{
    JmapMailStore store;
    const QString inbox = store.addMailbox(QStringLiteral("Inbox"), QStringLiteral("inbox"));
    const QString there = store.add(newLetter(1), {inbox});
    const QString old = store.add(newLetter(2), {inbox});
    const QString state = store.emailState();
    const QString created = store.add(newLetter(3), {inbox});
    store.setFlags(created, Flag::Seen);
    store.destroy(store.add(newLetter(4), {inbox})); // came and went: never told
    store.setFlags(there, Flag::Flagged);
    store.setFlags(there, Flag::Flagged); // changes nothing
    store.setFlags(old, Flag::Seen);
    store.destroy(old);
    const auto changes = store.changesSince(state, 100);
    QVERIFY(changes);
    QCOMPARE(changes->created, QStringList{created});
    QCOMPARE(changes->updated, QStringList{there});
    QCOMPARE(changes->destroyed, QStringList{old});
    QCOMPARE(changes->newState, store.emailState());
    QVERIFY(!changes->hasMore);
    const auto none = store.changesSince(changes->newState, 100);
    QVERIFY(none && none->created.isEmpty() && none->updated.isEmpty() && !none->hasMore);
}

void TestJmapMailStore::changesComeInPortions()
{
    JmapMailStore store;
    const QString inbox = store.addMailbox(QStringLiteral("Inbox"));
    QString state = store.emailState();
    QStringList sent;
    for (quint64 i = 1; i <= 7; ++i)
        sent.append(store.add(newLetter(i), {inbox}));
    store.setFlags(sent.first(), Flag::Seen); // told in the first portion or after it, never lost
    QStringList told;
    QStringList updated;
    for (int portions = 0; portions < 3; ++portions) {
        const auto changes = store.changesSince(state, 3);
        QVERIFY(changes);
        QVERIFY(changes->created.size() + changes->updated.size() <= 3);
        told += changes->created;
        updated += changes->updated;
        QVERIFY(changes->newState != state);
        state = changes->newState;
        QCOMPARE(changes->hasMore, portions < 2);
    }
    QCOMPARE(told, sent);
    QCOMPARE(updated, QStringList{sent.first()});
    QCOMPARE(state, store.emailState());
}

void TestJmapMailStore::statesThatItCannotTellFrom()
{
    JmapMailStore store;
    const QString inbox = store.addMailbox(QStringLiteral("Inbox"));
    const QString state = store.emailState();
    store.add(newLetter(1), {inbox});
    QVERIFY(store.changesSince(state, 10));
    QVERIFY(!store.changesSince(QStringLiteral("never"), 10));
    QVERIFY(!store.changesSince(QStringLiteral("99"), 10));
    const QString now = store.emailState();
    store.forgetChanges();
    QCOMPARE(store.emailState(), now);
    QVERIFY(!store.changesSince(state, 10));
    QVERIFY(store.changesSince(now, 10));
}

void TestJmapMailStore::newestComeFirst()
{
    JmapMailStore store;
    const QString inbox = store.addMailbox(QStringLiteral("Inbox"));
    const QString other = store.addMailbox(QStringLiteral("Other"));
    const QString first = store.add(newLetter(1), {inbox});
    const QString third = store.add(newLetter(3), {inbox, other});
    const QString second = store.add(newLetter(2), {inbox});
    const QString fourth = store.add(newLetter(4), {other});
    QCOMPARE(store.query({}, false, 0, 2), (QStringList{fourth, third}));
    QCOMPARE(store.query(inbox, false, 0, 10), (QStringList{third, second, first}));
    QCOMPARE(store.query(inbox, false, 1, 1), QStringList{second});
    store.setFlags(second, Flag::Seen);
    QCOMPARE(store.query(inbox, true, 0, 10), (QStringList{third, first}));
    QCOMPARE(store.count(inbox, true), 2);
    QCOMPARE(store.count(inbox, false), 3);
}

void TestJmapMailStore::longAgoIsBehindTheRest()
{
    JmapMailStore store;
    const QString inbox = store.addMailbox(QStringLiteral("Inbox"));
    store.setPast(inbox, 1'000'000, 5'000);
    const QString now = store.add(newLetter(1), {inbox});
    QCOMPARE(store.count(inbox, false), 1'000'001);
    QCOMPARE(store.count(inbox, true), 5'001);
    const QStringList page = store.query(inbox, true, 0, 3);
    QCOMPARE(page.size(), 3);
    QCOMPARE(page.first(), now);
    QCOMPARE(page.at(1), QStringLiteral("Pbox1-999999"));
    // Pages join without a gap, and the last one ends.
    QCOMPARE(
        store.query(inbox, true, 2, 2), (QStringList{page.at(2), QStringLiteral("Pbox1-999997")}));
    QCOMPARE(store.query(inbox, true, 5'000, 10), QStringList{QStringLiteral("Pbox1-995000")});
    QVERIFY(store.query(inbox, true, 5'001, 10).isEmpty());
}

void TestJmapMailStore::ofLongAgoTheNewestAreUnread()
{
    JmapMailStore store;
    const QString inbox = store.addMailbox(QStringLiteral("Inbox"));
    store.setPast(inbox, 100, 10);
    QVERIFY(store.email(QStringLiteral("Pbox1-90"))->message.isUnread());
    QVERIFY(!store.email(QStringLiteral("Pbox1-89"))->message.isUnread());
    QVERIFY(!store.email(QStringLiteral("Pbox1-100")));
    QVERIFY(!store.email(QStringLiteral("P1")));
}

void TestJmapMailStore::saysWhatChanged()
{
    JmapMailStore store;
    QList<bool> said;
    store.changed = [&said](bool emails) { said.append(emails); };
    const QString inbox = store.addMailbox(QStringLiteral("Inbox"));
    const QString mailboxes = store.mailboxState();
    const QString id = store.add(newLetter(1), {inbox});
    QVERIFY(store.mailboxState() != mailboxes); // its counts
    store.setFlags(id, {});
    store.destroy(QStringLiteral("nothing"));
    QCOMPARE(said, (QList<bool>{false, true}));
}

QTEST_APPLESS_MAIN(TestJmapMailStore)
#include "tst_jmapmailstore.moc"
