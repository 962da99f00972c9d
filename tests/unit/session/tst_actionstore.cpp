// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "actionrun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Grelot;
using namespace std::chrono_literals;
using enum MailAction;

namespace {

/// In memory.
class CountingFile final : public StateFile
{
public:
    QString name() const override { return QStringLiteral("memory"); }
    std::optional<QByteArray> read(qint64) override { return m_bytes; }
    std::optional<QString> write(const QByteArray &bytes) override
    {
        ++writes;
        m_bytes = bytes;
        return std::nullopt;
    }
    QString setAside() override { return {}; }
    void remove() override { m_bytes.reset(); }

    int writes = 0;

private:
    std::optional<QByteArray> m_bytes;
};

} // namespace

class ActionStoreTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->path(); }
    QString onlyFile() const
    {
        const QStringList files = QDir(path()).entryList(QDir::Files);
        return files.size() == 1 ? m_folder->filePath(files.first()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void lostAnswerOfAKilledRun();
    void savedBeforeAddReturns();
    void manyInARowAreFewWrites_data();
    void manyInARowAreFewWrites();
    void burstIsOnDiskWithinATenthOfASecond();
    void doneIsForgottenWithinASecond();
    void emptyQueueLeavesNoFile();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void anotherAccountOfThatNameStartsAnew();
    void unwritableFolderIsSaidOnce();
    void onlyMailboxAndIdOnDisk();
};

void ActionStoreTest::lostAnswerOfAKilledRun()
{
    {
        ActionRun first(path(), true);
        first.add(Trash, 1);
        first.add(Trash, 2);
        first.clock.advance(ActionQueue::burst);
    }
    ActionRun second(path(), true);
    second.answer(gone());
    QVERIFY(second.told().isEmpty());
    QCOMPARE(second.underWay(), QStringLiteral("trash 17.2"));
    second.answer(gone()); // it had not been sent
    QCOMPARE(second.wrong.size(), 1);
}

void ActionStoreTest::savedBeforeAddReturns()
{
    for (const bool online : {false, true}) {
        init();
        {
            ActionRun first(path(), online);
            first.add(MarkRead, 1);
            first.clock.advance(ActionQueue::burst); // the next click
            first.add(MailAction::Flag, 2, QStringLiteral("Lists/Qt"));
        }
        ActionRun second(path());
        QCOMPARE(second.waiting(), QStringLiteral("markRead 17.1, flag 17.2"));
        QCOMPARE(second.queue.waiting().last().mailbox, QStringLiteral("Lists/Qt"));
    }
}

void ActionStoreTest::manyInARowAreFewWrites_data()
{
    QTest::addColumn<bool>("online");
    QTest::newRow("offline") << false;
    QTest::newRow("online") << true;
}

void ActionStoreTest::manyInARowAreFewWrites()
{
    QFETCH(const bool, online);
    constexpr int many = 200;
    const auto file = std::make_shared<CountingFile>();
    VirtualClock clock;
    ScriptedSource source;
    ActionQueue queue(source, ActionStore(file, QStringLiteral("imaps://a@b")), clock);
    queue.setOnline(online);
    for (int uid = 1; uid <= many; ++uid)
        queue.add(MarkRead, inbox, QStringLiteral("17.%1").arg(uid));
    QCOMPARE(file->writes, 1);
    clock.advance(ActionQueue::burst);
    QCOMPARE(file->writes, 2);
    QCOMPARE(ActionStore(file, QStringLiteral("imaps://a@b")).load().actions.size(), many);
    clock.advance(1h);
    QCOMPARE(file->writes, 2);
}

void ActionStoreTest::burstIsOnDiskWithinATenthOfASecond()
{
    {
        ActionRun first(path());
        first.add(MarkRead, 1); // a single click is safe when it returns
        first.add(MarkRead, 2);
        first.clock.advance(ActionQueue::burst - 1ms);
        first.add(MarkRead, 3);
        first.clock.advance(1ms); // the burst's end is not put off by what is added
        first.add(MarkRead, 4);
    }
    ActionRun killed(path());
    QCOMPARE(killed.waiting(), QStringLiteral("markRead 17.1, markRead 17.2, markRead 17.3"));
    killed.add(MarkRead, 5);
    killed.add(MarkRead, 6);
    killed.queue.save(); // as on the way to sleep, and at the end
    ActionRun ended(path());
    QVERIFY(ended.waiting().endsWith(QLatin1String("markRead 17.6")));
}

void ActionStoreTest::doneIsForgottenWithinASecond()
{
    {
        ActionRun first(path(), true);
        for (int uid = 1; uid <= 3; ++uid)
            first.add(MarkRead, uid);
        first.answer();
        first.clock.advance(1s);
        first.answer();
        first.queue.save();
    }
    ActionRun second(path());
    QCOMPARE(second.waiting(), QStringLiteral("markRead 17.3"));
}

void ActionStoreTest::emptyQueueLeavesNoFile()
{
    ActionRun run(path(), true);
    run.add(MarkRead, 1);
    QVERIFY(!onlyFile().isEmpty());
    run.answer();
    QVERIFY(QDir(path()).isEmpty());
}

void ActionStoreTest::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("cut short") << QByteArray("}]") << QByteArray();
    QTest::newRow("of a newer version")
        << QByteArray("\"version\":1") << QByteArray("\"version\":2");
    QTest::newRow("unknown action") << QByteArray("markRead") << QByteArray("explode");
    QTest::newRow("no mailbox") << QByteArray("INBOX") << QByteArray();
    QTest::newRow("endless id") << QByteArray("17.1") << QByteArray(1'001, '1');
    QTest::newRow("no list") << QByteArray("\"actions\"") << QByteArray("\"others\"");
    QTest::newRow("too large") << QByteArray("INBOX") << QByteArray(9 * 1024 * 1024, ' ');
}

void ActionStoreTest::damagedFileIsSetAside()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    {
        ActionRun first(path());
        first.add(MarkRead, 1);
    }
    const QString name = onlyFile();
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = from.isEmpty() ? QByteArray() : file.readAll();
    QVERIFY(from.isEmpty() || bytes.contains(from));
    bytes.replace(from, to);
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.close();

    VirtualClock clock;
    ScriptedSource source;
    ActionQueue queue(
        source, ActionStore(path(), QStringLiteral("work"), QStringLiteral("imaps://a@b")), clock);
    QSignalSpy wrong(&queue, &ActionQueue::wentWrong);
    queue.load();
    QVERIFY(queue.waiting().isEmpty());
    QCOMPARE(wrong.size(), 1);
    QVERIFY(wrong.first().first().value<Failure>().text.contains(name + QLatin1String(".damaged")));
    QVERIFY(QFile::exists(name + QLatin1String(".damaged")));
    queue.load();
    QCOMPARE(wrong.size(), 1);
    queue.add(MarkRead, inbox, QStringLiteral("17.2"));
    QVERIFY(QFile::exists(name));
}

void ActionStoreTest::anotherAccountOfThatNameStartsAnew()
{
    {
        ActionRun first(path());
        first.add(Trash, 1);
    }
    ActionRun second(path(), false, "imaps://a@elsewhere");
    QVERIFY(second.queue.waiting().isEmpty());
    QVERIFY(second.told().isEmpty());
}

void ActionStoreTest::unwritableFolderIsSaidOnce()
{
    const QString name = m_folder->filePath(QStringLiteral("a file"));
    QVERIFY(QFile(name).open(QIODevice::WriteOnly));
    ActionRun run(name);
    run.add(MarkRead, 1);
    run.add(MarkRead, 2);
    QCOMPARE(run.told().size(), 1);
    QVERIFY(run.told().first().contains(QStringLiteral("a file")));
    run.queue.setOnline(true);
    run.answer();
    run.answer();
    QVERIFY(run.queue.waiting().isEmpty());
}

void ActionStoreTest::onlyMailboxAndIdOnDisk()
{
    ActionRun run(path(), true, "imaps://ada@mail.example.org");
    run.add(Trash, 1);
    QFile file(onlyFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("17.1"));
    QVERIFY(!bytes.contains("ada"));
    QVERIFY(!bytes.contains("example.org"));
}

QTEST_GUILESS_MAIN(ActionStoreTest)
#include "tst_actionstore.moc"
