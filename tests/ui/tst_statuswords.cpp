// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "ribbonlook.h"
#include "statuswords.h"
#include "wiremodel.h"

#include <QLocale>
#include <QPalette>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class StatusWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void spans_data();
    void spans();
    void ratios_data();
    void ratios();
    void countsAreSaid();
    void summaries();
    void everyStateLooksDifferent();
};

void StatusWordsTest::spans_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("words");
    const auto row = [](std::chrono::milliseconds time, const char *words) {
        QTest::newRow(words) << qint64(time.count()) << QString::fromLatin1(words);
    };
    row(-5s, "0 s");
    row(59'999ms, "59 s");
    row(60s, "1 min");
    row(59min + 59s, "59 min");
    row(3h + 12min, "3 h 12 min");
    row(53h, "2 d 5 h");
}

void StatusWordsTest::spans()
{
    QFETCH(qint64, milliseconds);
    QTEST(StatusWords::span(std::chrono::milliseconds(milliseconds)), "words");
}

void StatusWordsTest::ratios_data()
{
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("polling");
    QTest::addColumn<QString>("words");
    const auto row = [](qint64 used, qint64 polling, const char *words) {
        QTest::newRow(words) << used << polling << QString::fromLatin1(words);
    };
    row(1'000, 41'000, "41 times less than polling every 30 seconds.");
    row(1'000, 9'800, "9.8 times less than polling every 30 seconds.");
    row(1'000, 9'960, "10 times less than polling every 30 seconds.");
    row(1'000, 1'500, "33 % less than polling every 30 seconds.");
    row(1'000, 1'010, "About as much as polling every 30 seconds.");
    row(1'000, 0, "It is too early to compare.");
    row(0, 964, "It is too early to compare.");
    row(1'500, 1'000,
        "50 % more than polling every 30 seconds so far. Connecting and reading the inbox weigh "
        "most; waiting for mail costs little.");
    row(12'000, 1'000,
        "12 times as much as polling every 30 seconds so far. Connecting and reading the inbox "
        "weigh most; waiting for mail costs little.");
}

void StatusWordsTest::ratios()
{
    QFETCH(qint64, used);
    QFETCH(qint64, polling);
    QTEST(StatusWords::ratio({used / 2, used - used / 2, 0, 0}, {0, polling, 0, 0}), "words");
}

void StatusWordsTest::countsAreSaid()
{
    QCOMPARE(StatusWords::counts({0, 0, 12, 310}, WireModel::polling(24h)),
        QStringLiteral("Requests: 12 instead of 2880. Wake-ups: 310 instead of 2880."));
}

void StatusWordsTest::summaries()
{
    QVERIFY(!StatusWords::summary({}).isEmpty());
    const QDateTime start(QDate(2026, 1, 1), QTime(9, 30), Qt::LocalTime);
    const QDateTime at = start.toUTC();
    const QList<TimelineSegment> timeline{
        {at, at.addSecs(3600), TimelineState::Online, Rung::WebSocket},
        {at.addSecs(3600), at.addSecs(3660), TimelineState::Waiting, {}},
        {at.addSecs(3660), at.addSecs(7260), TimelineState::Online, Rung::WebSocket}};
    QCOMPARE(StatusWords::summary(timeline),
        QStringLiteral("Since 09:30. Connecting or waiting to: 1 min; Connected by WebSocket: "
                       "2 h 0 min."));
    QCOMPARE(StatusWords::segment(timeline[1]),
        QStringLiteral("Connecting or waiting to, 10:30 to 10:31 (1 min)"));
}

void StatusWordsTest::everyStateLooksDifferent()
{
    using State = TimelineState;
    QPalette dark(QColor(0x3A, 0x3D, 0x41), QColor(0x2B, 0x2D, 0x30));
    dark.setColor(QPalette::Base, QColor(0x1F, 0x21, 0x24));
    for (const QPalette &palette : {QPalette(Qt::lightGray), dark}) {
        QList<RibbonLook> looks;
        for (const Rung rung : {Rung::WebSocket, Rung::EventStream, Rung::LongPoll,
                 Rung::ImapNotify, Rung::ImapIdle, Rung::Poll})
            looks.append(RibbonLook::of(State::Online, rung, palette));
        for (const State state :
            {State::Waiting, State::Offline, State::Asleep, State::NeedsUser, State::Stopped})
            looks.append(RibbonLook::of(state, {}, palette));
        for (qsizetype i = 0; i < looks.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!(looks[i] == looks[j]));
        }
    }
}

QTEST_MAIN(StatusWordsTest)
#include "tst_statuswords.moc"
