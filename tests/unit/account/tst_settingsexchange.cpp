// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "settingsexchange.h"
#include "settingsfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;

class TestSettingsExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void carriesEverythingButCommands();
    void writesNoPasswordCommand();
    void replacesWhatTheFileHeld();
    void dropsCommandsOfTheFile();
    void saysWhatIsNoExport_data();
    void saysWhatIsNoExport();
    void leavesOutWhatItCannotUnderstand();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("export.ini")); }
    void write(const QByteArray &contents) const;
    QByteArray contents() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

AccountConfig account(const QString &name)
{
    return {name,
        std::get<AccountUrl>(AccountUrl::parse(QStringLiteral("push+https://alice@example.org")))};
}

} // namespace

void TestSettingsExchange::write(const QByteArray &contents) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

QByteArray TestSettingsExchange::contents() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSettingsExchange::carriesEverythingButCommands()
{
    AppSettings settings;
    settings.density = Density::Compact;
    settings.quiet.enabled = true;
    AccountConfig work = account(QStringLiteral("work"));
    work.mailboxes = {QStringLiteral("INBOX"), QStringLiteral("Lists, all")};
    work.transport = Rung::LongPoll;
    work.look = {
        2, {OpenWith::Kind::Webmail, QStringLiteral("https://h/{id}")}, NotificationDetail::Sender};
    const AccountConfig home = account(QStringLiteral("home"));
    QCOMPARE(SettingsExchange::write(path(), settings, {work, home}), std::nullopt);
    const auto read = SettingsExchange::read(path());
    const auto *imported = std::get_if<SettingsExchange::Imported>(&read);
    QVERIFY(imported);
    QCOMPARE(imported->settings, settings);
    QCOMPARE(imported->accounts, (QList{work, home}));
    QVERIFY(imported->notes.isEmpty());
}

void TestSettingsExchange::writesNoPasswordCommand()
{
    AccountConfig work = account(QStringLiteral("work"));
    work.passwordCommand = QStringLiteral("echo hunter2");
    QCOMPARE(SettingsExchange::write(path(), {}, {work}), std::nullopt);
    QVERIFY(contents().contains("work"));
    QVERIFY(!contents().contains("hunter2"));
    QVERIFY(!contents().contains("passwordCommand"));
}

void TestSettingsExchange::replacesWhatTheFileHeld()
{
    write("[accounts]\nold\\url=imaps://a@h\n[other]\nx=1\n");
    QCOMPARE(SettingsExchange::write(path(), {}, {}), std::nullopt);
    QVERIFY(!contents().contains("old"));
    const auto read = SettingsExchange::read(path());
    QVERIFY(std::holds_alternative<SettingsExchange::Imported>(read));
}

void TestSettingsExchange::dropsCommandsOfTheFile()
{
    write("[accounts]\nwork\\url=imaps://a@h\nwork\\passwordCommand=rm -rf /\n"
          "work\\openWith=command:rm -rf /\n");
    const auto read = SettingsExchange::read(path());
    const auto *imported = std::get_if<SettingsExchange::Imported>(&read);
    QVERIFY(imported);
    QCOMPARE(imported->accounts.size(), 1);
    QCOMPARE(imported->accounts[0].passwordCommand, QString());
    QCOMPARE(imported->accounts[0].look.openWith, OpenWith());
    QCOMPARE(imported->notes.size(), 1);
    QVERIFY(imported->notes[0].contains(QStringLiteral("work")));
    QVERIFY2(contents().contains("rm -rf"), "the file itself is left alone");
}

void TestSettingsExchange::saysWhatIsNoExport_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("something else") << QByteArray("[Desktop Entry]\nName=x\n");
    QTest::newRow("binary") << QByteArray("\x01\x02\xff\x00garbage", 11);
    QTest::newRow("huge") << QByteArray("[accounts]\nwork\\url=imaps://a@h\n") +
            QByteArray(SettingsFile::largestFile, '\n');
}

void TestSettingsExchange::saysWhatIsNoExport()
{
    QFETCH(QByteArray, contents);
    write(contents);
    const auto read = SettingsExchange::read(path());
    const auto *problem = std::get_if<QString>(&read);
    QVERIFY(problem && !problem->isEmpty());
    QVERIFY2(this->contents() == contents, "it is not set aside");
    QVERIFY(std::holds_alternative<QString>(SettingsExchange::read(path() + u'x')));
}

void TestSettingsExchange::leavesOutWhatItCannotUnderstand()
{
    write("[General]\nformat=9\n[accounts]\ngood\\url=imaps://a@h\nbad\\url=gopher://h\n"
          "[appearance]\ndensity=compact\n");
    const auto read = SettingsExchange::read(path());
    const auto *imported = std::get_if<SettingsExchange::Imported>(&read);
    QVERIFY(imported);
    QCOMPARE(imported->accounts.size(), 1);
    QCOMPARE(imported->settings.density, Density::Compact);
    QCOMPARE(imported->notes.size(), 2);
}

QTEST_GUILESS_MAIN(TestSettingsExchange)
#include "tst_settingsexchange.moc"
