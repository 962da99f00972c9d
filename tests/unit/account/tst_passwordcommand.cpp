// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "passwordcommand.h"
#include "virtualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;

class TestPasswordCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheFirstLine_data();
    void takesTheFirstLine();
    void fails_data();
    void fails();
    void hasNoInput();
    void usesNoShell();
    void isKilledAtTheDeadline();
    void endsWithTheObject();

private:
    using Result = std::variant<QString, Failure>;

    void start(const QString &command);
    QString password() const;
    QString failure() const;

    VirtualClock m_clock;
    std::unique_ptr<PasswordCommand> m_command;
    std::optional<Result> m_result;
};

namespace {

bool isRunning(qint64 pid)
{
    // A process that was killed and awaits its parent shows as Z.
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

} // namespace

void TestPasswordCommand::init()
{
    m_command.reset();
    m_result.reset();
}

void TestPasswordCommand::start(const QString &command)
{
    m_command = std::make_unique<PasswordCommand>(command, m_clock);
    m_command->run([this](const Result &result) {
        QVERIFY2(!m_result, "answered twice");
        m_result = result;
    });
}

QString TestPasswordCommand::password() const
{
    const auto *password = m_result ? std::get_if<QString>(&*m_result) : nullptr;
    return password ? *password : QString();
}

QString TestPasswordCommand::failure() const
{
    const auto *failure = m_result ? std::get_if<Failure>(&*m_result) : nullptr;
    return failure && failure->kind == FailureKind::User ? failure->text : QString();
}

void TestPasswordCommand::takesTheFirstLine_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "echo hunter2"
                           << "hunter2";
    QTest::newRow("quoted") << "echo \"two words\""
                            << "two words";
    QTest::newRow("no line end") << "printf %s hunter2"
                                 << "hunter2";
    QTest::newRow("CRLF") << "printf \"hunter2\\r\\n\""
                          << "hunter2";
    QTest::newRow("more lines") << "printf \"hunter2\\nuser: alice\\n\""
                                << "hunter2";
    QTest::newRow("spaces stay") << "printf \" hunter2 \\n\""
                                 << " hunter2 ";
    QTest::newRow("UTF-8") << "printf \"h\\303\\274nter\\n\"" << QStringLiteral("h\u00fcnter");
    QTest::newRow("errors are no output") << "sh -c \"echo no >&2; echo hunter2\""
                                          << "hunter2";
    QTest::newRow("exactly 64 KiB") << "sh -c \"echo hunter2; head -c 65528 /dev/zero\""
                                    << "hunter2";
}

void TestPasswordCommand::takesTheFirstLine()
{
    QFETCH(QString, command);
    QFETCH(QString, expected);
    start(command);
    QTRY_VERIFY(m_result);
    QVERIFY2(failure().isEmpty(), qPrintable(failure()));
    QCOMPARE(password(), expected);
    QCOMPARE(m_clock.pending(), std::size_t(0));
}

void TestPasswordCommand::fails_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty command") << "  "
                                   << "empty";
    QTest::newRow("no such program") << "/nonexistent/hunter2"
                                     << "could not be started";
    QTest::newRow("exit code") << "sh -c \"echo hunter2; exit 3\""
                               << "exit code 3";
    QTest::newRow("killed") << "sh -c \"echo hunter2; kill -9 $$\""
                            << "ended before";
    QTest::newRow("nothing") << "true"
                             << "no password";
    QTest::newRow("empty line") << "printf \"\\nhunter2\\n\""
                                << "no password";
    QTest::newRow("too much") << "head -c 65537 /dev/zero"
                              << "64 KiB";
    QTest::newRow("endless") << "sh -c \"while :; do echo hunter2; done\""
                             << "64 KiB";
    QTest::newRow("not UTF-8") << "printf \"\\377hunter2\\n\""
                               << "UTF-8";
}

void TestPasswordCommand::fails()
{
    QFETCH(QString, command);
    QFETCH(QString, word);
    start(command);
    QTRY_VERIFY(m_result);
    QVERIFY2(failure().contains(word), qPrintable(failure()));
    const Failure told = std::get<Failure>(*m_result);
    QVERIFY2(
        !(told.text + told.detail).contains(QStringLiteral("hunter2")), "its output is secret");
    QCOMPARE(m_clock.pending(), std::size_t(0));
}

void TestPasswordCommand::hasNoInput()
{
    start(QStringLiteral("sh -c \"cat; echo done\""));
    QTRY_COMPARE(password(), QStringLiteral("done"));
}

void TestPasswordCommand::usesNoShell()
{
    start(QStringLiteral("echo $HOME;id"));
    QTRY_COMPARE(password(), QStringLiteral("$HOME;id"));
}

void TestPasswordCommand::isKilledAtTheDeadline()
{
    QTemporaryDir folder;
    const QString pidFile = folder.filePath(QStringLiteral("pid"));
    start(QStringLiteral("sh -c \"echo $$ > '%1'; exec sleep 600\"").arg(pidFile));
    QFile file(pidFile);
    QTRY_VERIFY(file.size() > 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 pid = file.readAll().trimmed().toLongLong();
    QVERIFY(isRunning(pid));

    m_clock.advance(PasswordCommand::deadline - std::chrono::milliseconds(1));
    QVERIFY(!m_result);
    m_clock.advance(std::chrono::milliseconds(1));
    QVERIFY2(failure().contains(QStringLiteral("30 seconds")), qPrintable(failure()));
    QTRY_VERIFY(!isRunning(pid));
}

void TestPasswordCommand::endsWithTheObject()
{
    QTemporaryDir folder;
    const QString pidFile = folder.filePath(QStringLiteral("pid"));
    start(QStringLiteral("sh -c \"echo $$ > '%1'; exec sleep 600\"").arg(pidFile));
    QFile file(pidFile);
    QTRY_VERIFY(file.size() > 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 pid = file.readAll().trimmed().toLongLong();
    m_command.reset();
    QVERIFY(!isRunning(pid));
    QVERIFY(!m_result);
}

QTEST_GUILESS_MAIN(TestPasswordCommand)
#include "tst_passwordcommand.moc"
