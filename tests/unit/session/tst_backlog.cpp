// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "orderedid.h"
#include "sessionrun.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class BacklogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void backlogIsFetchedPageByPage();
    void cursorWaitsForTheBacklog();
    void failedPageIsAskedForAgain();
    void connectionBackResumesTheBacklog();
    void backlogIsNotAskedForWithoutAConnection();
    void unreadablePageIsHalvedDownToTheOneMessage();
    void newerSnapshotReplacesTheBacklog();
};

void BacklogTest::backlogIsFetchedPageByPage()
{
    SessionRun run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.say(pictureOf(letters(1, 120), 121));
    QCOMPARE(run.rung.size(), 50);
    QCOMPARE(run.source->m_fetches.size(), 1);
    QCOMPARE(run.source->m_fetches.last().ids.size(), 50);
    run.source->m_fetches.takeFirst().done(letters(21, 70));
    QCOMPARE(run.source->m_fetches.size(), 1);
    QCOMPARE(run.source->m_fetches.last().ids.size(), 20);
    run.source->m_fetches.takeFirst().done(letters(1, 20));
    QCOMPARE(run.rung.size(), 120);
    QVERIFY(run.source->m_fetches.isEmpty());
    QCOMPARE(run.session->inbox().items().size(), 120);
}

void BacklogTest::cursorWaitsForTheBacklog()
{
    SessionRun run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.clock.advance(1s);
    run.say(pictureOf(letters(1, 60), 61));
    run.say(arrival({letter(61)}, 61));
    run.clock.advance(1s);
    run.kill();

    SessionRun next(m_folder->path());
    next.start();
    QCOMPARE(next.source->m_resumedFrom.value, QStringLiteral("at-17.1"));
    next.say(pictureOf(letters(1, 61), 62));
    QVERIFY(next.rung.isEmpty());
    next.source->m_fetches.takeFirst().done(letters(1, 10));
    QCOMPARE(next.rung.size(), 10);
    next.clock.advance(1s);
    next.kill();

    SessionRun last(m_folder->path());
    last.start();
    QCOMPARE(last.source->m_resumedFrom.value, QStringLiteral("at-17.62"));
}

void BacklogTest::failedPageIsAskedForAgain()
{
    SessionRun run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.say(pictureOf(letters(1, 60), 61));
    run.source->m_fetches.takeFirst().done(away());
    QVERIFY(run.source->m_fetches.isEmpty());
    run.clock.advance(BacklogFetcher::retryDelay);
    QCOMPARE(run.source->m_fetches.size(), 1);
    run.source->m_fetches.takeFirst().done(letters(1, 10));
    QCOMPARE(run.rung.size(), 60);
}

void BacklogTest::connectionBackResumesTheBacklog()
{
    SessionRun run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.say(pictureOf(letters(1, 60), 61));
    run.source->m_fetches.takeFirst().done(away());
    Q_EMIT run.source->m_dialer.last->failed(away());
    run.clock.advance(2s);
    run.source->m_dialer.last->succeed();
    QCOMPARE(run.source->m_fetches.size(), 1);
}

void BacklogTest::backlogIsNotAskedForWithoutAConnection()
{
    SessionRun run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.say(pictureOf(letters(1, 60), 61));
    Q_EMIT run.source->m_dialer.last->failed(
        {FailureKind::User, QStringLiteral("refused"), {}, {}, Need::Password});
    run.source->m_fetches.takeFirst().done(away());
    // No request with a password that was refused, however long it takes.
    run.clock.advance(24h);
    QVERIFY(run.source->m_fetches.isEmpty());
}

void BacklogTest::unreadablePageIsHalvedDownToTheOneMessage()
{
    SessionRun run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.say(pictureOf(letters(1, 60), 61));
    const QString poison = QStringLiteral("17.4");
    for (int asked = 0; !run.source->m_fetches.isEmpty(); ++asked) {
        QVERIFY(asked < 50);
        const auto fetch = run.source->m_fetches.takeFirst();
        Messages answer;
        for (const QString &id : fetch.ids)
            answer.append(letter(OrderedId::parse(id)->number));
        if (fetch.ids.contains(poison))
            fetch.done(Failure{FailureKind::Permanent, {}, {}, {}});
        else
            fetch.done(answer);
    }
    QCOMPARE(run.rung.size(), 59);
    QVERIFY(!run.rung.contains(poison));
    run.clock.advance(1s);
    run.kill();
    SessionRun next(m_folder->path());
    next.start();
    QCOMPARE(next.source->m_resumedFrom.value, QStringLiteral("at-17.61"));
}

void BacklogTest::newerSnapshotReplacesTheBacklog()
{
    SessionRun run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.say(pictureOf(letters(1, 60), 61));
    run.say(pictureOf(letters(1, 61), 62));
    // The answer to the old question comes late and is not used for the new one.
    run.source->m_fetches.takeFirst().done(letters(1, 10));
    QCOMPARE(run.source->m_fetches.size(), 1);
    run.source->m_fetches.takeFirst().done(letters(1, 11));
    QCOMPARE(run.rung.size(), 61);
    QCOMPARE(QSet<QString>(run.rung.begin(), run.rung.end()).size(), 61);
}

QTEST_GUILESS_MAIN(BacklogTest)
#include "tst_backlog.moc"
