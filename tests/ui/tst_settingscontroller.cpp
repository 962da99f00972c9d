// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "newsincelooked.h"
#include "settingscontroller.h"
#include "settingsexchange.h"
#include "statestore.h"

#include <QApplication>
#include <QLabel>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;

Q_LOGGING_CATEGORY(logTest, "grelot.test", QtInfoMsg)

/// The dialog on the stores and the running instance, without a keyring and a server.
class TestSettingsController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChangeIsWrittenAndUsed();
    void whatCannotBeWrittenIsSaidAndTakenBack();
    void anotherProcessesChangeIsShownAtReload();
    void anAccountIsChangedWhileItRuns();
    void theOrderIsThatOfTheSessions();
    void aRemovedAccountLeavesNothing();
    void anAccountTakenOffAgainLeavesNothing();
    void exportsAndImports();
    void doesNotExportOntoItself();
    void newSinceLookedCounts();

private:
    SettingsDialog *open();
    bool isSaid(const QString &words) const;
    AccountConfig account(const QString &name) const;
    void start();
    QStringList sessionNames() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    RuntimePaths m_paths;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<SettingsController> m_controller;
};

void TestSettingsController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths = RuntimePaths::below(m_folder->path());
    AccountStore accounts(m_paths.settingsFile);
    QCOMPARE(accounts.add(account(QStringLiteral("home"))), std::nullopt);
    QCOMPARE(accounts.add(account(QStringLiteral("work"))), std::nullopt);
    start();
}

void TestSettingsController::cleanup()
{
    m_controller.reset();
    m_service.reset();
    QLoggingCategory::setFilterRules(QString());
}

void TestSettingsController::start()
{
    m_service = std::make_unique<Service>(m_paths, Service::Face::Desktop);
    m_service->openAccounts();
    m_controller = std::make_unique<SettingsController>(*m_service);
}

/// On this machine, where nobody listens; its command spares the keyring.
AccountConfig TestSettingsController::account(const QString &name) const
{
    AccountConfig config{name,
        std::get<AccountUrl>(AccountUrl::parse(QStringLiteral("push+http://alice@localhost:1")))};
    config.passwordCommand = QStringLiteral("echo secret");
    return config;
}

SettingsDialog *TestSettingsController::open()
{
    m_controller->open();
    return m_controller->dialog();
}

bool TestSettingsController::isSaid(const QString &words) const
{
    const auto labels = m_controller->dialog()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

QStringList TestSettingsController::sessionNames() const
{
    QStringList names;
    const auto all = m_service->sessions().all();
    for (const AccountSession *session : all)
        names.append(session->name());
    return names;
}

void TestSettingsController::aChangeIsWrittenAndUsed()
{
    SettingsDialog *dialog = open();
    AppSettings settings;
    settings.logLevel = LogLevel::Debug;
    settings.proxy = {ProxySettings::Kind::Socks5, QStringLiteral("127.0.0.1"), 9, {}};
    QVERIFY(!logTest().isDebugEnabled());
    Q_EMIT dialog->settingsChanged(settings);
    QCOMPARE(AppSettingsStore(m_paths.settingsFile).settings(), settings);
    QVERIFY(logTest().isDebugEnabled());
    const auto way =
        QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QStringLiteral("h.example"), 993));
    QCOMPARE(way.first().type(), QNetworkProxy::Socks5Proxy);
    settings.logLevel = LogLevel::Warnings;
    Q_EMIT dialog->settingsChanged(settings);
    QVERIFY(!logTest().isInfoEnabled());
}

void TestSettingsController::whatCannotBeWrittenIsSaidAndTakenBack()
{
    SettingsDialog *dialog = open();
    QVERIFY(QFile::remove(m_paths.settingsFile));
    QVERIFY(QDir().mkdir(m_paths.settingsFile)); // not even root writes a file there
    AppSettings settings;
    settings.sound = false;
    Q_EMIT dialog->settingsChanged(settings);
    QVERIFY(isSaid(QStringLiteral("could not be written")));
    QCOMPARE(m_service->settings().settings(), AppSettings());
    QCOMPARE(sessionNames().size(), 2);
}

void TestSettingsController::anotherProcessesChangeIsShownAtReload()
{
    open();
    AppSettings settings;
    settings.density = Density::Compact;
    QCOMPARE(AppSettingsStore(m_paths.settingsFile).change(settings), std::nullopt);
    const QSignalSpy changed(&m_service->settings(), &AppSettingsStore::changed);
    m_service->openAccounts(); // what "reload" does
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_service->settings().settings(), settings);
}

void TestSettingsController::anAccountIsChangedWhileItRuns()
{
    SettingsDialog *dialog = open();
    AccountConfig work = account(QStringLiteral("work"));
    work.transport = Rung::LongPoll;
    work.look.hue = 4;
    Q_EMIT dialog->accountChanged(work);
    QCOMPARE(AccountStore(m_paths.settingsFile).find(work.name), work);
    QCOMPARE(m_service->sessions().configOf(work.name), work);
}

void TestSettingsController::theOrderIsThatOfTheSessions()
{
    SettingsDialog *dialog = open();
    const QStringList turned{QStringLiteral("work"), QStringLiteral("home")};
    Q_EMIT dialog->accountOrderChanged(turned);
    QCOMPARE(sessionNames(), turned);
}

void TestSettingsController::aRemovedAccountLeavesNothing()
{
    SettingsDialog *dialog = open();
    m_service->sessions().find(QStringLiteral("work"))->save();
    const QDir data(m_paths.dataFolder);
    QCOMPARE(data.entryList(QDir::Files | QDir::Hidden).size(), 1);
    Q_EMIT dialog->removeAccountRequested(QStringLiteral("work"));
    QCOMPARE(sessionNames(), QStringList{QStringLiteral("home")});
    QVERIFY(!AccountStore(m_paths.settingsFile).find(QStringLiteral("work")));
    QVERIFY(data.entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestSettingsController::anAccountTakenOffAgainLeavesNothing()
{
    m_service->sessions().find(QStringLiteral("work"))->save();
    const QDir data(m_paths.dataFolder);
    QCOMPARE(data.entryList(QDir::Files | QDir::Hidden).size(), 1);
    m_service->removeAccount(QStringLiteral("work")); // as after a cancelled first start
    QCOMPARE(sessionNames(), QStringList{QStringLiteral("home")});
    QVERIFY(data.entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestSettingsController::exportsAndImports()
{
    SettingsDialog *dialog = open();
    const QString file = m_folder->filePath(QStringLiteral("export.ini"));
    AppSettings settings;
    settings.sound = false;
    Q_EMIT dialog->settingsChanged(settings);
    Q_EMIT dialog->exportRequested(file);
    QVERIFY(isSaid(QStringLiteral("export.ini")));
    Q_EMIT dialog->settingsChanged({});
    Q_EMIT dialog->removeAccountRequested(QStringLiteral("work"));
    Q_EMIT dialog->importRequested(file);
    QVERIFY(isSaid(QStringLiteral("were imported")));
    QCOMPARE(m_service->settings().settings(), settings);
    QCOMPARE(sessionNames(), (QStringList{QStringLiteral("home"), QStringLiteral("work")}));
    const AccountStore stored(m_paths.settingsFile);
    QCOMPARE(stored.find(QStringLiteral("home")), account(QStringLiteral("home")));
    QCOMPARE(stored.find(QStringLiteral("work"))->passwordCommand, QString());
}

void TestSettingsController::doesNotExportOntoItself()
{
    SettingsDialog *dialog = open();
    Q_EMIT dialog->exportRequested(m_paths.settingsFile);
    QVERIFY(isSaid(QStringLiteral("Choose another")));
    QCOMPARE(AccountStore(m_paths.settingsFile).find(QStringLiteral("work")),
        account(QStringLiteral("work")));
}

void TestSettingsController::newSinceLookedCounts()
{
    const auto messages = [](int first, int last) {
        Messages result;
        for (int i = first; i <= last; ++i) {
            Message message;
            message.id = QString::number(i);
            result.append(message);
        }
        return result;
    };
    const QString work = QStringLiteral("work");
    const QString inbox = QStringLiteral("INBOX");
    NewSinceLooked news;
    news.rang(work, inbox, messages(1, 5));
    news.rang(QStringLiteral("home"), inbox, messages(1, 2));
    QCOMPARE(news.count(), 7);
    news.read(work, inbox, {QStringLiteral("2"), QStringLiteral("9")});
    QCOMPARE(news.count(), 6);
    news.forget(QStringLiteral("home"));
    QCOMPARE(news.count(), 4);
    news.looked();
    QCOMPARE(news.count(), 0);
    news.rang(work, inbox, messages(1, 20'000));
    QCOMPARE(news.count(), 10'000);
}

QTEST_MAIN(TestSettingsController)
#include "tst_settingscontroller.moc"
