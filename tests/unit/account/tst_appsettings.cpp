// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "appsettingsstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;

class TestAppSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void defaultsAreThoseOfTheTable();
    void eachSettingIsKept_data();
    void eachSettingIsKept();
    void defaultsAreNotWritten();
    void nonsenseCountsAsNotSaid();
    void joinsWhatOthersWrote();
    void aChangeIsToldOnce();
    void anotherProcessesChangeIsToldAtReload();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("grelot.ini")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

Q_DECLARE_METATYPE(AppSettings)

void TestAppSettings::defaultsAreThoseOfTheTable()
{
    AppSettingsStore store(path());
    QCOMPARE(store.settings(), AppSettings());
    for (const auto &[setting, value] : AppSettings().toValues()) {
        QCOMPARE(rowOf(setting).scope, SettingScope::Application);
        QCOMPARE(value.toStringList().join(u','), QString(rowOf(setting).fallback));
    }
}

void TestAppSettings::eachSettingIsKept_data()
{
    QTest::addColumn<AppSettings>("settings");
    const auto row = [](const char *name, const auto &change) {
        AppSettings settings;
        change(settings);
        QTest::newRow(name) << settings;
    };
    row("tell nothing", [](auto &s) { s.tell = NotificationDetail::Nothing; });
    row("tell of new mail", [](auto &s) { s.tell = NotificationDetail::NewMail; });
    row("tell the sender", [](auto &s) { s.tell = NotificationDetail::Sender; });
    row("tell the subject", [](auto &s) { s.tell = NotificationDetail::Subject; });
    row("sound", [](auto &s) { s.sound = false; });
    row("quiet", [](auto &s) { s.quiet.enabled = true; });
    row("quiet spans", [](auto &s) {
        s.quiet.spans = {{{9, 5}, {17, 30}, Weekdays(0b11)}, {{0, 0}, {0, 0}, {}}};
    });
    row("no quiet span", [](auto &s) { s.quiet.spans.clear(); });
    row("tray style", [](auto &s) { s.trayStyle = TrayStyle::Symbolic; });
    row("tray number", [](auto &s) { s.trayNumber = TrayNumber::NewSinceLooked; });
    row("density", [](auto &s) { s.density = Density::Compact; });
    row("no proxy", [](auto &s) { s.proxy.kind = ProxySettings::Kind::None; });
    row("proxy", [](auto &s) {
        s.proxy = {ProxySettings::Kind::Socks5, QStringLiteral("h,\u00e9 \"x\""), 65535,
            QStringLiteral("a;b")};
    });
    row("HTTP proxy", [](auto &s) { s.proxy.kind = ProxySettings::Kind::Http; });
    row("debug", [](auto &s) { s.logLevel = LogLevel::Debug; });
    row("warnings", [](auto &s) { s.logLevel = LogLevel::Warnings; });
}

void TestAppSettings::eachSettingIsKept()
{
    QFETCH(AppSettings, settings);
    QVERIFY(settings != AppSettings());
    AppSettingsStore store(path());
    QCOMPARE(store.change(settings), std::nullopt);
    QCOMPARE(AppSettingsStore(path()).settings(), settings);
    QCOMPARE(store.change({}), std::nullopt);
    QCOMPARE(AppSettingsStore(path()).settings(), AppSettings());
}

void TestAppSettings::defaultsAreNotWritten()
{
    AppSettingsStore store(path());
    QCOMPARE(store.change({}), std::nullopt);
    QVERIFY(!QFile::exists(path()));
}

void TestAppSettings::nonsenseCountsAsNotSaid()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[notifications]\ntell=everything\nsound=perhaps\nquiet=2\n"
               "quietTimes=1234567 25:00 07:00, 99 22:00 07:00, x, 12 22:00 07:00\n"
               "[appearance]\ntrayIcon=\ndensity=-1\n[network]\nproxy=ftp\nproxyPort=99999\n"
               "[advanced]\nlogLevel=all\n");
    file.close();
    AppSettings expected;
    expected.quiet.spans = {{{22, 0}, {7, 0}, {}}, {{22, 0}, {7, 0}, Weekdays(0b11)}};
    AppSettingsStore store(path());
    QCOMPARE(store.settings(), expected);
    QVERIFY(store.takeProblems().isEmpty());
}

void TestAppSettings::joinsWhatOthersWrote()
{
    AppSettingsStore one(path());
    AppSettingsStore two(path());
    AppSettings settings;
    settings.sound = false;
    QCOMPARE(one.change(settings), std::nullopt);
    settings = {};
    settings.density = Density::Compact;
    QCOMPARE(two.change(settings), std::nullopt);
    settings.sound = false;
    QCOMPARE(two.settings(), settings);
    QCOMPARE(AppSettingsStore(path()).settings(), settings);
}

void TestAppSettings::aChangeIsToldOnce()
{
    AppSettingsStore store(path());
    const QSignalSpy changed(&store, &AppSettingsStore::changed);
    AppSettings settings;
    settings.sound = false;
    QCOMPARE(store.change(settings), std::nullopt);
    QCOMPARE(store.change(settings), std::nullopt);
    store.reload();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<AppSettings>(), settings);
}

void TestAppSettings::anotherProcessesChangeIsToldAtReload()
{
    AppSettingsStore store(path());
    const QSignalSpy changed(&store, &AppSettingsStore::changed);
    AppSettings settings;
    settings.sound = false;
    QCOMPARE(AppSettingsStore(path()).change(settings), std::nullopt);
    QVERIFY(changed.isEmpty());
    store.reload();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.settings(), settings);
}

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
