// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountrecord.h"
#include "virtualclock.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;
using State = TimelineState;

class AccountRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheTimeOfPolling();
    void sleepThatWasNoticedLate();
    void sleepBeforeTheBeginningIsCut();
    void countsWhatRang();

private:
    VirtualClock m_clock;
};

void AccountRecordTest::countsTheTimeOfPolling()
{
    AccountRecord record(m_clock);
    m_clock.advance(1h); // stopped
    record.enter(State::Waiting);
    m_clock.advance(1min);
    record.enter(State::Online, Rung::WebSocket);
    m_clock.advance(10min);
    QCOMPARE(record.pollable(), 11min);
    record.enter(State::Online, Rung::WebSocket);
    m_clock.advance(1min);
    QCOMPARE(record.pollable(), 12min);
    for (const State state : {State::Offline, State::Asleep, State::NeedsUser, State::Stopped}) {
        record.enter(state);
        m_clock.advance(1h);
    }
    QCOMPARE(record.pollable(), 12min);
}

void AccountRecordTest::sleepThatWasNoticedLate()
{
    AccountRecord record(m_clock);
    record.enter(State::Online, Rung::WebSocket);
    m_clock.advance(2h);
    record.slept(1h);
    const auto timeline = record.timeline();
    QCOMPARE(timeline.size(), 2); // the present one has no length yet
    QCOMPARE(timeline[0].state, State::Online);
    QCOMPARE(timeline[1].state, State::Asleep);
    QCOMPARE(timeline[1].from, m_clock.utc().addSecs(-3600));
    m_clock.advance(1min);
    QCOMPARE(record.timeline().last().state, State::Online);
    QCOMPARE(record.timeline().last().rung, Rung::WebSocket);
    record.slept(0ms); // of unknown length
    QCOMPARE(record.timeline().size(), 3);
}

void AccountRecordTest::sleepBeforeTheBeginningIsCut()
{
    AccountRecord record(m_clock);
    m_clock.advance(1min);
    record.slept(5h);
    QCOMPARE(record.timeline().first().from, record.since());
    QCOMPARE(record.timeline().first().state, State::Asleep);
}

void AccountRecordTest::countsWhatRang()
{
    AccountRecord record(m_clock);
    record.rang(2);
    record.rang(1);
    QCOMPARE(record.messagesRung(), 3);
}

QTEST_APPLESS_MAIN(AccountRecordTest)
#include "tst_accountrecord.moc"
