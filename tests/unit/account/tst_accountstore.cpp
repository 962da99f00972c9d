// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountstore.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;

class TestAccountStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatIsAdded();
    void anEmptyStoreWritesNothing();
    void refusesBadNames_data();
    void refusesBadNames();
    void refusesATakenName();
    void updates();
    void updateJoinsWhatOthersWrote();
    void keepsTheOrder();
    void nonsenseOfAnAccountCountsAsNotSaid();
    void removes();
    void joinsWhatOthersWrote();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void leavesOutWhatItCannotUnderstand();
    void saysWhenNothingCanBeWritten();
    void onlyThePersonCanReadTheFile();
    void defaultPath();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("deep/grelot.ini")); }
    QByteArray contents() const;
    void write(const QByteArray &contents) const;
    QStringList setAside() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

AccountConfig account(const QString &name, const QString &url = QStringLiteral("imaps://alice@h"))
{
    return {name, std::get<AccountUrl>(AccountUrl::parse(url))};
}

} // namespace

void TestAccountStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestAccountStore::contents() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAccountStore::write(const QByteArray &contents) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

QStringList TestAccountStore::setAside() const
{
    return QFileInfo(path()).dir().entryList({QStringLiteral("grelot.ini.damaged-*")}, QDir::Files);
}

void TestAccountStore::keepsWhatIsAdded()
{
    AccountConfig home = account(QStringLiteral("Caf\u00e9 2.0"),
        QStringLiteral("push+https://alice%40example.org@h:8443/x%20y"));
    home.passwordCommand = QStringLiteral("pass show \"mail, home\" ; $x");
    home.secretKind = Secret::Kind::Token;
    home.mailboxes = {QStringLiteral("INBOX"), QStringLiteral("Lists, all")};
    home.instantMailboxes = {QStringLiteral("Lists, all")};
    home.transport = Rung::LongPoll;
    home.keepalive = std::chrono::seconds(40);
    home.look = {
        5, {OpenWith::Kind::Command, QStringLiteral("mutt \"{id}\"")}, NotificationDetail::Nothing};
    home.oauthProvider = QStringLiteral("example");
    const AccountConfig work = account(QStringLiteral("work"));

    AccountStore store(path());
    QCOMPARE(store.add(home), std::nullopt);
    QCOMPARE(store.add(work), std::nullopt);
    AccountStore again(path());
    QCOMPARE(again.takeProblems(), QStringList());
    QCOMPARE(again.accounts().size(), 2);
    QCOMPARE(again.find(home.name), home);
    QCOMPARE(again.find(work.name), work);
    QCOMPARE(again.find(QStringLiteral("other")), std::nullopt);
    QVERIFY(contents().contains("format=1"));
}

void TestAccountStore::anEmptyStoreWritesNothing()
{
    AccountStore store(path());
    QVERIFY(store.accounts().isEmpty());
    QVERIFY(store.takeProblems().isEmpty());
    QVERIFY(!QFile::exists(path()));
}

void TestAccountStore::refusesBadNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << "";
    QTest::newRow("path") << "../work";
    QTest::newRow("slash") << "a/b";
    QTest::newRow("backslash") << "a\\b";
    QTest::newRow("dot first") << ".work";
    QTest::newRow("dash first") << "-work";
    QTest::newRow("space last") << "work ";
    QTest::newRow("dot last") << "work.";
    QTest::newRow("line break") << "a\nb";
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("bidi override") << QStringLiteral("a\u202eb");
    QTest::newRow("too long") << QString(65, u'a');
}

void TestAccountStore::refusesBadNames()
{
    QFETCH(QString, name);
    AccountStore store(path());
    const auto error = store.add(account(name));
    QVERIFY(error);
    QCOMPARE(error->kind, StoreError::Kind::BadName);
    QVERIFY(error->text.contains(QStringLiteral("64")));
    QVERIFY(!QFile::exists(path()));
}

void TestAccountStore::refusesATakenName()
{
    AccountStore store(path());
    QCOMPARE(store.add(account(QStringLiteral("Work"))), std::nullopt);
    for (const auto &name : {QStringLiteral("Work"), QStringLiteral("work")}) {
        const auto error = store.add(account(name, QStringLiteral("imaps://bob@h")));
        QVERIFY(error);
        QCOMPARE(error->kind, StoreError::Kind::NameTaken);
    }
    QCOMPARE(AccountStore(path()).accounts(), QList{account(QStringLiteral("Work"))});
}

void TestAccountStore::updates()
{
    AccountStore store(path());
    AccountConfig work = account(QStringLiteral("work"), QStringLiteral("push+https://alice@h"));
    QCOMPARE(store.update(work)->kind, StoreError::Kind::NotFound);
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(store.add(work), std::nullopt);
    work.mailboxes = {QStringLiteral("Lists")};
    work.transport = Rung::EventStream;
    work.look.hue = 0;
    QCOMPARE(store.update(work), std::nullopt);
    QCOMPARE(AccountStore(path()).accounts(), QList{work});
    QCOMPARE(store.accounts(), QList{work});
    const AccountConfig plain =
        account(QStringLiteral("work"), QStringLiteral("push+https://alice@h"));
    QCOMPARE(store.update(plain), std::nullopt);
    QCOMPARE(AccountStore(path()).accounts(), QList{plain});
    QVERIFY(!contents().contains("transport"));
}

void TestAccountStore::updateJoinsWhatOthersWrote()
{
    AccountStore one(path());
    AccountConfig work = account(QStringLiteral("work"));
    QCOMPARE(one.add(work), std::nullopt);
    AccountStore two(path());
    AccountConfig other = work;
    other.passwordCommand = QStringLiteral("pass work");
    QCOMPARE(two.update(other), std::nullopt);
    work.look.hue = 3;
    QCOMPARE(one.update(work), std::nullopt);
    other.look.hue = 3;
    QCOMPARE(AccountStore(path()).accounts(), QList{other});
    QCOMPARE(two.remove(QStringLiteral("work")), std::nullopt);
    QCOMPARE(one.update(work)->kind, StoreError::Kind::NotFound);
    QVERIFY2(one.accounts().isEmpty(), "what was removed is not written anew");
}

void TestAccountStore::keepsTheOrder()
{
    AccountStore store(path());
    for (const auto *name : {"c", "a", "b"})
        QCOMPARE(store.add(account(QLatin1String(name))), std::nullopt);
    const auto names = [](const AccountStore &accounts) {
        QString result;
        for (const AccountConfig &account : accounts.accounts())
            result += account.name;
        return result;
    };
    QCOMPARE(names(store), QStringLiteral("abc"));
    QCOMPARE(store.setOrder({QStringLiteral("c"), QStringLiteral("gone"), QStringLiteral("a"),
                 QStringLiteral("b")}),
        std::nullopt);
    QCOMPARE(names(store), QStringLiteral("cab"));
    QCOMPARE(store.add(account(QStringLiteral("aa"))), std::nullopt);
    QCOMPARE(names(store), QStringLiteral("cabaa"));
    QCOMPARE(names(AccountStore(path())), QStringLiteral("cabaa"));
}

void TestAccountStore::nonsenseOfAnAccountCountsAsNotSaid()
{
    write("[accounts]\nwork\\url=imaps://alice@h\nwork\\colour=9\nwork\\transport=websocket\n"
          "work\\keepalive=1\nwork\\openWith=javascript:1\nwork\\mailboxes=\n"
          "work\\notifications=everything\n");
    AccountConfig expected = account(QStringLiteral("work"));
    expected.keepalive = AccountConfig::shortestKeepalive;
    expected.look.tell = NotificationDetail::Preview;
    QCOMPARE(AccountStore(path()).accounts(), QList{expected});
}

void TestAccountStore::removes()
{
    AccountStore store(path());
    QCOMPARE(store.add(account(QStringLiteral("work"))), std::nullopt);
    QCOMPARE(store.add(account(QStringLiteral("home"))), std::nullopt);
    QCOMPARE(store.remove(QStringLiteral("work")), std::nullopt);
    const auto error = store.remove(QStringLiteral("work"));
    QVERIFY(error);
    QCOMPARE(error->kind, StoreError::Kind::NotFound);
    QCOMPARE(store.accounts(), QList{account(QStringLiteral("home"))});
    QCOMPARE(AccountStore(path()).accounts(), store.accounts());
    QVERIFY(!contents().contains("work"));
}

void TestAccountStore::joinsWhatOthersWrote()
{
    AccountStore one(path());
    AccountStore two(path());
    QCOMPARE(one.add(account(QStringLiteral("work"))), std::nullopt);
    QCOMPARE(two.checkNew(QStringLiteral("work"))->kind, StoreError::Kind::NameTaken);
    QCOMPARE(two.add(account(QStringLiteral("home"))), std::nullopt);
    one.reload();
    QCOMPARE(one.accounts().size(), 2);
}

void TestAccountStore::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("damaged");
    QTest::newRow("binary") << QByteArray("\x01\x02\xff\x00garbage", 11);
    QTest::newRow("cut short") << QByteArray("[accounts]\nwork\\url=imaps://alice@h\nwork\\secr");
    QTest::newRow("no values") << QByteArray("[accounts]\nwork\n");
}

void TestAccountStore::setsADamagedFileAside()
{
    QFETCH(QByteArray, damaged);
    write(damaged);
    AccountStore store(path());
    QVERIFY(store.accounts().isEmpty());
    const QStringList problems = store.takeProblems();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(setAside().size(), 1);
    QVERIFY(problems.first().contains(setAside().first()));
    QVERIFY2(store.takeProblems().isEmpty(), "said once");
    QFile aside(QFileInfo(path()).dir().filePath(setAside().first()));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), damaged);

    QCOMPARE(store.add(account(QStringLiteral("work"))), std::nullopt);
    write(damaged);
    AccountStore again(path());
    QCOMPARE(setAside().size(), 2); // in the same second: another name
}

void TestAccountStore::leavesOutWhatItCannotUnderstand()
{
    write("[accounts]\n"
          "good\\url=imaps://alice@h\n"
          "later\\url=wamp+wss://alice@h/ws?realm=R&topic=T\n"
          "empty\\secret=password\n"
          "secret\\url=imaps://alice:hunter2@h\n");
    AccountStore store(path());
    QCOMPARE(store.accounts(), QList{account(QStringLiteral("good"))});
    const QStringList problems = store.takeProblems();
    QCOMPARE(problems.size(), 3);
    QVERIFY(!problems.join(u' ').contains(QStringLiteral("hunter2")));
    QVERIFY(setAside().isEmpty());

    QCOMPARE(store.add(account(QStringLiteral("more"))), std::nullopt);
    QVERIFY2(contents().contains("wamp+wss"), "what a newer Grelot wrote stays");
}

void TestAccountStore::saysWhenNothingCanBeWritten()
{
    // A file where a folder is wanted: refused even to root, who runs the tests in containers.
    QFile inTheWay(m_folder->filePath(QStringLiteral("deep")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    AccountStore store(path());
    const auto error = store.add(account(QStringLiteral("work")));
    QVERIFY(error);
    QCOMPARE(error->kind, StoreError::Kind::NotWritten);
    QVERIFY(store.accounts().isEmpty());
}

void TestAccountStore::onlyThePersonCanReadTheFile()
{
    AccountStore store(path());
    QCOMPARE(store.add(account(QStringLiteral("work"))), std::nullopt);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
}

void TestAccountStore::defaultPath()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(QDir::isAbsolutePath(AccountStore::defaultPath()));
    QVERIFY(AccountStore::defaultPath().endsWith(QStringLiteral("/grelot/grelot.ini")));
}

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
