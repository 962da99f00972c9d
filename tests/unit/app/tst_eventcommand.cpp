// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventcommand.h"

#include "jsonlines.h"
#include "virtualclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// On a Unix shell, which is there wherever these tests run; Grelot itself uses none.
class EventCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theEventIsItsInput();
    void oneAfterAnother();
    void aFailingCommandIsNoTrouble();
    void aCommandThatReadsNothing();
    void missingProgramIsSaid_data();
    void missingProgramIsSaid();
    void noCommandIsNotRun_data();
    void noCommandIsNotRun();
    void noShell();
    void endedAfterThirtySeconds();
    void timelyOnesAreNotEnded();
    void tooManyLeaveTheOldestOut();
    void mayGoWhileACommandRuns();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    /// A command line that runs the script; "$DIR" in it is the folder.
    QString script(const char *text) const;
    QByteArray contents(const char *name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    VirtualClock m_clock;
};

namespace {

QJsonObject numbered(int number)
{
    return {{QStringLiteral("event"), QStringLiteral("mail")}, {QStringLiteral("n"), number}};
}

} // namespace

void EventCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString EventCommandTest::script(const char *text) const
{
    QFile file(path("script"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no script");
    file.write("DIR='" + m_folder->path().toUtf8() + "'\n" + text);
    return QStringLiteral("sh \"%1\"").arg(file.fileName());
}

QByteArray EventCommandTest::contents(const char *name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void EventCommandTest::theEventIsItsInput()
{
    EventCommand command(script("cat > \"$DIR/part\"; mv \"$DIR/part\" \"$DIR/out\""), m_clock);
    QSignalSpy failed(&command, &EventCommand::failed);
    command.run(numbered(1));
    QTRY_VERIFY(QFile::exists(path("out")));
    QCOMPARE(contents("out"), toLine(numbered(1)));
    QCOMPARE(failed.size(), 0);
}

void EventCommandTest::oneAfterAnother()
{
    // A second one beside the first would find the first one's mark.
    EventCommand command(script("if ! mkdir \"$DIR/mark\"; then echo overlap >> \"$DIR/out\"; fi\n"
                                "cat >> \"$DIR/out\"\n"
                                "rmdir \"$DIR/mark\"\n"),
        m_clock);
    QByteArray expected;
    for (int i = 0; i < 5; ++i) {
        command.run(numbered(i));
        expected += toLine(numbered(i));
    }
    QTRY_COMPARE(contents("out"), expected);
}

void EventCommandTest::aFailingCommandIsNoTrouble()
{
    EventCommand command(script("cat >> \"$DIR/out\"; exit 7"), m_clock);
    QSignalSpy failed(&command, &EventCommand::failed);
    command.run(numbered(1));
    command.run(numbered(2));
    QTRY_COMPARE(contents("out"), toLine(numbered(1)) + toLine(numbered(2)));
    QCOMPARE(failed.size(), 0);
}

void EventCommandTest::aCommandThatReadsNothing()
{
    QJsonObject big = numbered(1);
    big.insert(QStringLiteral("text"), QString(1024 * 1024, u'x'));
    EventCommand command(script("exec 0<&-; echo done >> \"$DIR/out\""), m_clock);
    command.run(big);
    command.run(numbered(2));
    QTRY_COMPARE(contents("out"), QByteArray("done\ndone\n"));
}

void EventCommandTest::missingProgramIsSaid_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("missing") << QStringLiteral("/nonexistent/grelot-test --flag");
    QTest::newRow("a folder") << QStringLiteral("/");
}

void EventCommandTest::missingProgramIsSaid()
{
    QFETCH(const QString, command);
    EventCommand runner(command, m_clock);
    QVERIFY(runner.isValid());
    QSignalSpy failed(&runner, &EventCommand::failed);
    runner.run(numbered(1));
    runner.run(numbered(2));
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(failed.first().first().toString().contains(command.section(u' ', 0, 0)));
    QCOMPARE(m_clock.pending(), std::size_t(0));
}

void EventCommandTest::noCommandIsNotRun_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << QStringLiteral("  ");
    QTest::newRow("empty quotes") << QStringLiteral("\"\"");
}

void EventCommandTest::noCommandIsNotRun()
{
    QFETCH(const QString, command);
    EventCommand runner(command, m_clock);
    QVERIFY(!runner.isValid());
    runner.run(numbered(1));
    QCOMPARE(m_clock.pending(), std::size_t(0));
}

void EventCommandTest::noShell()
{
    const QString mark = path("mark");
    EventCommand command(
        script("printf '%s\\n' \"$@\" > \"$DIR/part\"; mv \"$DIR/part\" \"$DIR/out\"") +
            QStringLiteral(" \"two words\" $HOME ;touch ") + mark + QStringLiteral(" `id` >x"),
        m_clock);
    command.run(numbered(1));
    QTRY_VERIFY(QFile::exists(path("out")));
    QCOMPARE(contents("out"), "two words\n$HOME\n;touch\n" + mark.toUtf8() + "\n`id`\n>x\n");
    QVERIFY(!QFile::exists(mark));
}

void EventCommandTest::endedAfterThirtySeconds()
{
    EventCommand command(script("line=$(cat); echo \"$line\" >> \"$DIR/out\"\n"
                                "case $line in *'\"n\":1'*) exec sleep 1000;; esac\n"),
        m_clock);
    QSignalSpy failed(&command, &EventCommand::failed);
    command.run(numbered(1));
    command.run(numbered(2));
    QTRY_COMPARE(contents("out"), toLine(numbered(1)));
    m_clock.advance(29'999ms);
    QCOMPARE(failed.size(), 0);
    m_clock.advance(1ms);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("30 s")));
    QTRY_COMPARE(contents("out"), toLine(numbered(1)) + toLine(numbered(2)));
}

void EventCommandTest::timelyOnesAreNotEnded()
{
    EventCommand command(script("cat >> \"$DIR/out\""), m_clock);
    QSignalSpy failed(&command, &EventCommand::failed);
    for (int i = 0; i < 3; ++i) {
        command.run(numbered(i));
        QTRY_COMPARE(m_clock.pending(), std::size_t(0));
        m_clock.advance(20s);
    }
    QCOMPARE(failed.size(), 0);
}

void EventCommandTest::tooManyLeaveTheOldestOut()
{
    const int most = int(EventCommand::mostWaiting);
    EventCommand command(script("read line; echo \"$line\" >> \"$DIR/out\"\n"
                                "while [ ! -e \"$DIR/go\" ]; do sleep 0.01; done\n"
                                "[ -e \"$DIR/stop\" ] && exec sleep 1000\n"
                                "touch \"$DIR/stop\"\n"),
        m_clock);
    for (int i = 0; i < most + 3; ++i)
        command.run(numbered(i));
    QFile go(path("go"));
    QVERIFY(go.open(QIODevice::WriteOnly));
    // 0 runs already; of the 1,002 that wait the two oldest are left out.
    QTRY_COMPARE(contents("out"), toLine(numbered(0)) + toLine(numbered(3)));
}

void EventCommandTest::mayGoWhileACommandRuns()
{
    auto command = std::make_unique<EventCommand>(
        script("echo $$ > \"$DIR/part\"; mv \"$DIR/part\" \"$DIR/pid\"; exec sleep 1000"), m_clock);
    command->run(numbered(1));
    QTRY_VERIFY(QFile::exists(path("pid")));
    command.reset();
    QCOMPARE(m_clock.pending(), std::size_t(0));
    const QString entry = QStringLiteral("/proc/") + QString::fromLatin1(contents("pid").trimmed());
    QTRY_VERIFY(!QFile::exists(entry));
}

QTEST_GUILESS_MAIN(EventCommandTest)
#include "tst_eventcommand.moc"
