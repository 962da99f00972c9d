// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "timeline.h"

#include <QTest>

using namespace Grelot;
using State = TimelineState;

namespace {

const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

QDateTime at(int minutes)
{
    return start.addSecs(60 * qint64(minutes));
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasWhen();
    void sameAgainIsNoChange();
    void anotherTransportIsAnotherSegment();
    void aDayIsKept();
    void whatIsNotedEarlierReplacesWhatCameAfter();
    void changesAreLimited();
};

void TimelineTest::tellsWhatWasWhen()
{
    Timeline timeline;
    QCOMPARE(timeline.segments(at(5)).size(), 0);
    timeline.note(at(0), State::Waiting, {});
    timeline.note(at(1), State::Online, Rung::WebSocket);
    timeline.note(at(9), State::Asleep, {});
    QCOMPARE(timeline.segments(at(10)),
        (QList<TimelineSegment>{{at(0), at(1), State::Waiting, {}},
            {at(1), at(9), State::Online, Rung::WebSocket}, {at(9), at(10), State::Asleep, {}}}));
}

void TimelineTest::sameAgainIsNoChange()
{
    Timeline timeline;
    timeline.note(at(0), State::Waiting, {});
    timeline.note(at(1), State::Waiting, {});
    QCOMPARE(
        timeline.segments(at(2)), (QList<TimelineSegment>{{at(0), at(2), State::Waiting, {}}}));
}

void TimelineTest::anotherTransportIsAnotherSegment()
{
    Timeline timeline;
    timeline.note(at(0), State::Online, Rung::LongPoll);
    timeline.note(at(1), State::Online, Rung::WebSocket);
    QCOMPARE(timeline.segments(at(2)).size(), 2);
    QCOMPARE(timeline.segments(at(2)).last().rung, Rung::WebSocket);
}

void TimelineTest::aDayIsKept()
{
    Timeline timeline;
    timeline.note(at(0), State::Online, Rung::WebSocket);
    timeline.note(at(60), State::Waiting, {});
    timeline.note(at(24 * 60 + 30), State::Offline, {});
    const auto now = timeline.segments(at(24 * 60 + 40));
    QCOMPARE(now.size(), 3);
    QCOMPARE(now.first().from, at(40)); // cut where the day begins
    const auto later = timeline.segments(at(48 * 60 + 29));
    QCOMPARE(later.size(), 2);
    QCOMPARE(later.first().from, at(24 * 60 + 29));
    QCOMPARE(later.first().state, State::Waiting);
    QCOMPARE(timeline.segments(at(72 * 60)).size(), 1);
}

void TimelineTest::whatIsNotedEarlierReplacesWhatCameAfter()
{
    Timeline timeline;
    timeline.note(at(0), State::Online, Rung::WebSocket);
    timeline.note(at(50), State::Waiting, {});
    timeline.note(at(10), State::Asleep, {}); // noticed only at 60
    timeline.note(at(60), State::Waiting, {});
    QCOMPARE(timeline.segments(at(61)),
        (QList<TimelineSegment>{{at(0), at(10), State::Online, Rung::WebSocket},
            {at(10), at(60), State::Asleep, {}}, {at(60), at(61), State::Waiting, {}}}));
}

void TimelineTest::changesAreLimited()
{
    Timeline timeline;
    timeline.note(at(0), State::Offline, {});
    timeline.note(at(100), State::NeedsUser, {});
    for (int i = 0; i < 2'000; ++i) {
        const QDateTime when = at(200).addSecs(i);
        timeline.note(when, i % 2 ? State::Waiting : State::Online, Rung::WebSocket);
    }
    const auto segments = timeline.segments(at(300));
    QVERIFY(segments.size() <= Timeline::most && segments.size() > Timeline::most / 2);
    // What lasted is still told.
    QCOMPARE(segments[0].state, State::Offline);
    QCOMPARE(segments[1].state, State::NeedsUser);
    QCOMPARE(segments[1].to, at(200));
    for (qsizetype i = 1; i < segments.size(); ++i)
        QCOMPARE(segments[i].from, segments[i - 1].to);
}

QTEST_APPLESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
