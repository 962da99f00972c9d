// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountdialog.h"
#include "settingsdialogparts.h"
#include "shots.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace Grelot;

/// The page of accounts, and the dialog of one.
class TestSettingsAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accountsSayHowTheyStand();
    void accountsAreOrdered();
    void removalSaysWhatItDeletes();
    void anAccountAppliesAtOnce();
    void aBadAddressIsSaidAndNotApplied();
    void onlyFittingFieldsAreShown();
    void aListIsToldOnClosing();
    void openWithIsCheckedFirst();
};

void TestSettingsAccounts::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QApplication::setStyle(QStringLiteral("fusion"));
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    QApplication::setFont(font);
}

void TestSettingsAccounts::accountsSayHowTheyStand()
{
    SettingsDialog dialog;
    const AccountLine work = accountLine(QStringLiteral("Work"), QStringLiteral("imaps://alice@h"));
    dialog.setAccounts(
        {work, accountLine(QStringLiteral("Home"), QStringLiteral("imaps://a@h"), false)});
    auto *list = named<QListWidget>(dialog, QStringLiteral("Accounts"));
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), QStringLiteral("Work\nConnected by WebSocket."));
    QVERIFY(list->item(1)->text().contains(QStringLiteral("refused the password")));
    list->setCurrentRow(1);
    AccountLine changed = work;
    changed.sentence = QStringLiteral("Connecting.");
    dialog.setAccounts(
        {changed, accountLine(QStringLiteral("Home"), QStringLiteral("imaps://a@h"))});
    QCOMPARE(list->item(0)->text(), QStringLiteral("Work\nConnecting."));
    QCOMPARE(list->currentRow(), 1);
    dialog.setAccounts({});
    QCOMPARE(list->count(), 0);
    QVERIFY(!button(dialog, QStringLiteral("Edit..."))->isEnabled());
}

void TestSettingsAccounts::accountsAreOrdered()
{
    SettingsDialog dialog;
    dialog.setAccounts({accountLine(QStringLiteral("a"), QStringLiteral("imaps://a@h")),
        accountLine(QStringLiteral("b"), QStringLiteral("imaps://b@h"))});
    const QSignalSpy ordered(&dialog, &SettingsDialog::accountOrderChanged);
    QVERIFY(!button(dialog, QStringLiteral("Move up"))->isEnabled());
    button(dialog, QStringLiteral("Move down"))->click();
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(ordered[0][0].toStringList(), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
}

void TestSettingsAccounts::removalSaysWhatItDeletes()
{
    SettingsDialog dialog;
    AccountLine work = accountLine(QStringLiteral("Work"), QStringLiteral("imaps://alice@h"));
    dialog.setAccounts({work});
    dialog.present(SettingsDialog::Page::Accounts);
    const QSignalSpy removed(&dialog, &SettingsDialog::removeAccountRequested);
    button(dialog, QStringLiteral("Remove..."))->click();
    auto *box = dialog.findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->text().contains(QStringLiteral("password in the keyring")));
    QVERIFY(box->text().contains(QStringLiteral("entry in the settings")));
    QVERIFY(box->text().contains(QStringLiteral("which messages rang")));
    QVERIFY(box->text().contains(QStringLiteral("stay on the server")));
    keepShot(*box, QStringLiteral("settings-removal-light"));
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(removed.isEmpty());
    button(dialog, QStringLiteral("Remove..."))->click();
    box = dialog.findChildren<QMessageBox *>().last();
    button(*box, QStringLiteral("Remove"))->click();
    QCOMPARE(removed.size(), 1);
    work.config.passwordCommand = QStringLiteral("pass work");
    QVERIFY(!AccountsPage::removalWords(work.config).contains(QStringLiteral("keyring")));
}

void TestSettingsAccounts::anAccountAppliesAtOnce()
{
    const AccountConfig config =
        accountLine(QStringLiteral("Work"), QStringLiteral("push+https://alice@h")).config;
    AccountDialog dialog(config);
    dialog.show();
    const QSignalSpy changed(&dialog, &AccountDialog::changed);
    const auto last = [&changed] { return configOf(changed.last()); };
    pick(named<QComboBox>(dialog, QStringLiteral("Colour")), 6);
    QCOMPARE(last().look.hue, 5);
    pick(named<QComboBox>(dialog, QStringLiteral("Notifications show")), 5);
    QCOMPARE(last().look.tell, NotificationDetail::Nothing);
    pick(named<QComboBox>(dialog, QStringLiteral("Transport")), 3);
    QCOMPARE(last().transport, Rung::LongPoll);
    named<QSpinBox>(dialog, QStringLiteral("Keepalive"))->setValue(45);
    QCOMPARE(last().keepalive, std::chrono::seconds(45));
    named<QSpinBox>(dialog, QStringLiteral("Keepalive"))->setValue(0);
    QCOMPARE(last().keepalive, std::nullopt);
    type(named<QLineEdit>(dialog, QStringLiteral("Address")),
        QStringLiteral("push+https://bob@example.org"));
    QCOMPARE(last().url.user(), QStringLiteral("bob"));
    const QSignalSpy secret(&dialog, &AccountDialog::secretChanged);
    type(named<QLineEdit>(dialog, QStringLiteral("Password")), QStringLiteral("hunter2"));
    QCOMPARE(secret.size(), 1);
    keepShot(dialog, QStringLiteral("settings-account-light"));
}

void TestSettingsAccounts::aBadAddressIsSaidAndNotApplied()
{
    const AccountConfig config =
        accountLine(QStringLiteral("Work"), QStringLiteral("imaps://alice@h")).config;
    AccountDialog dialog(config);
    dialog.show();
    const QSignalSpy changed(&dialog, &AccountDialog::changed);
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address"));
    const auto isSaid = [&dialog](const QString &words) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    for (const char *bad : {"imaps://alice:hunter2@h", "gopher://h", ""}) {
        type(address, QLatin1String(bad));
        if (!*bad)
            QTest::keyClick(address, Qt::Key_Delete);
    }
    type(address, QStringLiteral("push+https://alice@h"));
    QVERIFY(isSaid(QStringLiteral("keeps its kind")));
    type(address, QStringLiteral("gopher://h"));
    QVERIFY(!isSaid(QStringLiteral("keeps its kind")));
    QVERIFY(changed.isEmpty());
    type(address, QStringLiteral("imaps://bob@h"));
    QCOMPARE(changed.size(), 1);
}

void TestSettingsAccounts::onlyFittingFieldsAreShown()
{
    AccountDialog imap(accountLine(QStringLiteral("a"), QStringLiteral("imaps://a@h")).config);
    imap.show();
    QVERIFY(!named<QComboBox>(imap, QStringLiteral("Transport"))->isVisible());
    QVERIFY(named<QPlainTextEdit>(imap, QStringLiteral("At once"))->isVisible());
    AccountDialog gateway(
        accountLine(QStringLiteral("a"), QStringLiteral("push+https://a@h")).config);
    gateway.show();
    QVERIFY(named<QComboBox>(gateway, QStringLiteral("Transport"))->isVisible());
    QVERIFY(!named<QPlainTextEdit>(gateway, QStringLiteral("At once"))->isVisible());
}

void TestSettingsAccounts::aListIsToldOnClosing()
{
    AccountDialog dialog(accountLine(QStringLiteral("a"), QStringLiteral("imaps://a@h")).config);
    dialog.show();
    const QSignalSpy changed(&dialog, &AccountDialog::changed);
    auto *boxes = named<QPlainTextEdit>(dialog, QStringLiteral("Mailboxes"));
    boxes->setPlainText(QStringLiteral("INBOX\n\n Lists, all \nINBOX"));
    QVERIFY(changed.isEmpty());
    dialog.close();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(configOf(changed[0]).mailboxes,
        (QStringList{QStringLiteral("INBOX"), QStringLiteral("Lists, all")}));
}

void TestSettingsAccounts::openWithIsCheckedFirst()
{
    AccountDialog dialog(accountLine(QStringLiteral("a"), QStringLiteral("imaps://a@h")).config);
    dialog.show();
    const QSignalSpy changed(&dialog, &AccountDialog::changed);
    const auto boxes = dialog.findChildren<QComboBox *>();
    const auto kind = std::find_if(boxes.begin(), boxes.end(),
        [](const QComboBox *box) { return box->itemText(1) == QLatin1String("A web address"); });
    QVERIFY(kind != boxes.end());
    pick(*kind, 1);
    auto *pattern = named<QLineEdit>(dialog, QStringLiteral("Address or command"));
    QVERIFY(pattern->isVisible());
    type(pattern, QStringLiteral("ftp://x"));
    QVERIFY(changed.isEmpty());
    type(pattern, QStringLiteral("https://m.example.org/{id}"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(configOf(changed[0]).look.openWith,
        (OpenWith{OpenWith::Kind::Webmail, QStringLiteral("https://m.example.org/{id}")}));
}

QTEST_MAIN(TestSettingsAccounts)
#include "tst_settingsaccounts.moc"
