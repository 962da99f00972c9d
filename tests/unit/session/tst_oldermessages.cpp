// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inbox.h"
#include "letters.h"
#include "oldermessages.h"
#include "scriptedsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;

/// Looking further back than the inbox shows.
class TestOlderMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageByPage();
    void failedPageIsAskedForAgain();
    void endsAtTheLimit();
};

namespace {

const QString inboxName = QStringLiteral("INBOX");

/// So many unread messages, of which the newest `shown` are known.
Snapshot picture(int unread, int shown)
{
    Snapshot snapshot = pictureOf(letters(unread - shown + 1, unread), unread + 1);
    snapshot.unread = unread;
    NumberSet ids;
    ids.insert(1, quint64(unread));
    snapshot.unreadIds.insert(17, ids);
    return snapshot;
}

} // namespace

void TestOlderMessages::pageByPage()
{
    ScriptedSource source;
    Inbox inbox;
    inbox.apply(picture(300, 50));
    OlderMessages older(source, inbox);
    const QSignalSpy shown(&older, &OlderMessages::shown);
    for (int page = 1; page <= 5; ++page) {
        older.showMore();
        older.showMore(); // one at a time
        QCOMPARE(source.m_fetches.size(), 1);
        const auto asked = source.m_fetches.takeFirst();
        QCOMPARE(asked.mailbox, inboxName);
        QCOMPARE(asked.ids.size(), OlderMessages::pageSize);
        const int newest = 300 - page * 50;
        QCOMPARE(asked.ids.first(), letter(newest).id);
        asked.done(letters(newest - 49, newest));
        QCOMPARE(shown.count(), page);
        QCOMPARE(inbox.items().size(), (page + 1) * 50);
    }
    older.showMore();
    QVERIFY(source.m_fetches.isEmpty());
}

void TestOlderMessages::failedPageIsAskedForAgain()
{
    ScriptedSource source;
    Inbox inbox;
    inbox.apply(picture(60, 50));
    OlderMessages older(source, inbox);
    const QSignalSpy shown(&older, &OlderMessages::shown);
    older.showMore();
    source.m_fetches.takeFirst().done(Failure());
    QCOMPARE(shown.count(), 0);
    older.showMore();
    QCOMPARE(source.m_fetches.size(), 1);
    QCOMPARE(source.m_fetches.first().ids.size(), 10);
}

void TestOlderMessages::endsAtTheLimit()
{
    ScriptedSource source;
    Inbox inbox;
    const int most = int(Inbox::mostMessages);
    inbox.apply(picture(most + 100, 50));
    inbox.makeRoom(inboxName, most);
    inbox.add(inboxName, letters(141, most + 50));
    QCOMPARE(inbox.items().size(), most - 40);
    OlderMessages older(source, inbox);
    older.showMore();
    QCOMPARE(source.m_fetches.size(), 1);
    QCOMPARE(source.m_fetches.first().ids.size(), 40);
    source.m_fetches.takeFirst().done(letters(101, 140));
    QCOMPARE(inbox.items().size(), most);
    older.showMore();
    QVERIFY(source.m_fetches.isEmpty());
}

QTEST_GUILESS_MAIN(TestOlderMessages)
#include "tst_oldermessages.moc"
