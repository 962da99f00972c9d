// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "pauselength.h"

#include "virtualclock.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class PauseLengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minutes_data();
    void minutes();
    void words();
    void refuses_data();
    void refuses();
    void obeys();
};

void PauseLengthTest::minutes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    QTest::newRow("1m") << QStringLiteral("1m") << 1;
    QTest::newRow("30m") << QStringLiteral("30m") << 30;
    QTest::newRow("2h") << QStringLiteral("2h") << 120;
    QTest::newRow("a week") << QStringLiteral("168h") << 7 * 24 * 60;
    QTest::newRow("a week in minutes") << QStringLiteral("10080m") << 7 * 24 * 60;
}

void PauseLengthTest::minutes()
{
    QFETCH(const QString, text);
    const auto order = parsePause(text);
    QVERIFY(order);
    QVERIFY(std::holds_alternative<std::chrono::minutes>(*order));
    QTEST(int(std::get<std::chrono::minutes>(*order).count()), "minutes");
}

void PauseLengthTest::words()
{
    const auto off = parsePause(QStringLiteral("off"));
    QVERIFY(off && std::holds_alternative<PauseOff>(*off));
    const auto tomorrow = parsePause(QStringLiteral("until-tomorrow"));
    QVERIFY(tomorrow);
    QCOMPARE(std::get<PauseLength>(*tomorrow), PauseLength::UntilTomorrow);
    const auto resumed = parsePause(QString());
    QVERIFY(resumed);
    QCOMPARE(std::get<PauseLength>(*resumed), PauseLength::UntilResumed);
}

void PauseLengthTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"30", "m", "h", "0m", "00m", "030m", "-1m", "+1m", "1.5h", " 30m",
             "30m ", "30m\n", "30M", "30s", "1d", "169h", "10081m", "99999h", "100000m", "30m2h",
             "OFF", "tomorrow", "99999999999999999999m"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << QString(QChar(0x0663)) + u'm';
}

void PauseLengthTest::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!parsePause(text));
}

void PauseLengthTest::obeys()
{
    VirtualClock clock;
    Pause pause(clock);
    obey(pause, *parsePause(QStringLiteral("30m")));
    QVERIFY(pause.isActive());
    clock.advance(29min);
    QVERIFY(pause.isActive());
    clock.advance(1min);
    QVERIFY(!pause.isActive());
    obey(pause, *parsePause(QString()));
    clock.advance(1'000h);
    QVERIFY(pause.isActive());
    obey(pause, *parsePause(QStringLiteral("off")));
    QVERIFY(!pause.isActive());
    obey(pause, *parsePause(QStringLiteral("until-tomorrow")));
    QVERIFY(pause.isActive());
    QVERIFY(pause.until());
    clock.advance(24h);
    QVERIFY(!pause.isActive());
}

QTEST_APPLESS_MAIN(PauseLengthTest)
#include "tst_pauselength.moc"
