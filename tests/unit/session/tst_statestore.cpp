// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "letters.h"
#include "statestore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;

class StateStoreTest : public QObject
{
    Q_OBJECT

private:
    static AccountState sample()
    {
        AccountState state;
        state.cursor.value = QStringLiteral("INBOX=17.21.4");
        state.marks.insert(
            QStringLiteral("INBOX"), {QStringLiteral("17.10"), letter(20).receivedAt});
        state.ledger.add(QStringLiteral("INBOX"), letter(20));
        return state;
    }
    QString onlyFile() const
    {
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
        return files.size() == 1 ? m_folder->filePath(files.first()) : QString();
    }
    StateStore store(const char *url = "push+https://a@b/push/v1") const
    {
        return {m_folder->path(), QStringLiteral("work"), QLatin1String(url)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nothingThereIsEmpty();
    void roundTrip();
    void anotherAccountOfThatNameStartsAnew();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void unwritableFolderIsSaid();
    void removeForgets();
    void noAddressOrSubjectOnDisk();
};

void StateStoreTest::nothingThereIsEmpty()
{
    const StateStore::Loaded loaded = store().load();
    QVERIFY(loaded.state.cursor.isEmpty());
    QVERIFY(loaded.setAside.isEmpty());
}

void StateStoreTest::roundTrip()
{
    QVERIFY(!store().save(sample()));
    const AccountState state = store().load().state;
    QCOMPARE(state.cursor, sample().cursor);
    QVERIFY(state.marks == sample().marks);
    QVERIFY(state.ledger.contains(QStringLiteral("INBOX"), letter(20)));
    QVERIFY(!state.ledger.contains(QStringLiteral("INBOX"), letter(21)));
}

void StateStoreTest::anotherAccountOfThatNameStartsAnew()
{
    QVERIFY(!store().save(sample()));
    const auto loaded = store("push+https://a@elsewhere/push/v1").load();
    QVERIFY(loaded.state.cursor.isEmpty());
    QVERIFY(loaded.setAside.isEmpty());
}

void StateStoreTest::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x00\xff\x7f", 3);
    QTest::newRow("cut short") << QByteArray("{\"version\":1,\"cursor\":\"INB");
    QTest::newRow("of a newer version") << QByteArray("{\"version\":2}");
    QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, ' ');
}

void StateStoreTest::damagedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!store().save(sample()));
    QFile file(onlyFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto loaded = store().load();
    QVERIFY(loaded.state.cursor.isEmpty());
    QVERIFY(QFile::exists(loaded.setAside));
    QVERIFY(store().load().setAside.isEmpty()); // said once
    QVERIFY(!store().save(sample()));
}

void StateStoreTest::unwritableFolderIsSaid()
{
    const QString file = m_folder->filePath(QStringLiteral("a file"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const StateStore store(file, QStringLiteral("work"), QStringLiteral("url"));
    const auto problem = store.save(sample());
    QVERIFY(problem);
    QVERIFY(problem->contains(QStringLiteral("a file")));
}

void StateStoreTest::removeForgets()
{
    QVERIFY(!store().save(sample()));
    store().remove();
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void StateStoreTest::noAddressOrSubjectOnDisk()
{
    QVERIFY(!store().save(sample()));
    QFile file(onlyFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("example.org"));
    QVERIFY(!bytes.contains("Letter"));
    QVERIFY(!bytes.contains("push+https"));
}

QTEST_APPLESS_MAIN(StateStoreTest)
#include "tst_statestore.moc"
