// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountdialog.h"
#include "settingsdialog.h"
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

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasFivePagesWithIcons();
    void eachPageFitsASmallScreen_data();
    void eachPageFitsASmallScreen();
    void everyControlHasANameAndHelp_data();
    void everyControlHasANameAndHelp();
    void tabReachesEveryControl_data();
    void tabReachesEveryControl();
    void showsWhatIsSet();
    void choicesApplyAtOnce_data();
    void choicesApplyAtOnce();
    void showingTellsOfNoChange();
    void quietTimesAreAddedAndRemoved();
    void proxyFieldsAreThereWhenNeeded();
    void proxyPasswordIsHandedOverOnce();
    void accountsSayHowTheyStand();
    void accountsAreOrdered();
    void removalSaysWhatItDeletes();
    void anAccountAppliesAtOnce();
    void aBadAddressIsSaidAndNotApplied();
    void onlyFittingFieldsAreShown();
    void aListIsToldOnClosing();
    void openWithIsCheckedFirst();
    void sentencesArePlainText();
    void whatIsBeingTypedStays();

private:
    static AccountLine line(const QString &name, const QString &url, bool isWell = true);
};

namespace {

const QStringList pageNames{QStringLiteral("accounts"), QStringLiteral("notifications"),
    QStringLiteral("appearance"), QStringLiteral("network"), QStringLiteral("advanced")};

void pageRows()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < int(pageNames.size()); ++page)
        QTest::newRow(qPrintable(pageNames[page])) << page;
}

template <typename Widget>
Widget *named(QWidget &parent, const QString &name)
{
    const auto all = parent.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QPushButton *button(QWidget &parent, const QString &text)
{
    const auto all = parent.findChildren<QPushButton *>();
    for (QPushButton *candidate : all) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

/// As the person does: with the keyboard.
void pick(QComboBox *box, int index)
{
    while (box->currentIndex() != index) {
        const int before = box->currentIndex();
        QTest::keyClick(box, index > before ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(box->currentIndex() != before);
    }
}

void type(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

AppSettings richSettings()
{
    AppSettings settings;
    settings.tell = NotificationDetail::Sender;
    settings.sound = false;
    settings.quiet.enabled = true;
    settings.quiet.spans = {{}, {{12, 0}, {13, 30}, Weekdays(0b0011111)}};
    settings.trayStyle = TrayStyle::Symbolic;
    settings.proxy = {ProxySettings::Kind::Socks5, QStringLiteral("proxy.example.org"), 1080,
        QStringLiteral("alice")};
    return settings;
}

QList<QWidget *> controlsOf(QWidget &dialog)
{
    QList<QWidget *> controls;
    const auto all = dialog.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_")) ||
            qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
            qobject_cast<QComboBox *>(widget->parentWidget());
        if (!isPart && widget->isVisibleTo(&dialog) && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus))
            controls.append(widget);
    }
    return controls;
}

} // namespace

AccountLine TestSettingsDialog::line(const QString &name, const QString &url, bool isWell)
{
    return {{name, std::get<AccountUrl>(AccountUrl::parse(url))}, isWell,
        isWell ? QStringLiteral("Connected by WebSocket.")
               : QStringLiteral("The server refused the password. Enter it again.")};
}

void TestSettingsDialog::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QApplication::setStyle(QStringLiteral("fusion"));
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    QApplication::setFont(font);
}

void TestSettingsDialog::hasFivePagesWithIcons()
{
    SettingsDialog dialog;
    auto *sidebar = named<QListWidget>(dialog, QStringLiteral("Pages"));
    QVERIFY(sidebar);
    QCOMPARE(sidebar->count(), 5);
    for (int row = 0; row < sidebar->count(); ++row) {
        QVERIFY(!sidebar->item(row)->icon().isNull());
        QVERIFY(!sidebar->item(row)->text().isEmpty());
    }
    dialog.present(SettingsDialog::Page::Network);
    QCOMPARE(sidebar->currentRow(), 3);
    QVERIFY(named<QComboBox>(dialog, QStringLiteral("Proxy"))->isVisible());
}

void TestSettingsDialog::eachPageFitsASmallScreen_data()
{
    pageRows();
}

void TestSettingsDialog::eachPageFitsASmallScreen()
{
    QFETCH(int, page);
    for (const bool dark : {false, true}) {
        setDarkPalette(dark);
        SettingsDialog dialog;
        dialog.setSettings(richSettings());
        dialog.setAccounts({line(QStringLiteral("Work"), QStringLiteral("imaps://alice@h")),
            line(QStringLiteral("Home"), QStringLiteral("push+https://a@h"), false)});
        dialog.setFolders(QStringLiteral("/home/alice/.config/grelot/grelot.ini"),
            QStringLiteral("/home/alice/.local/share/grelot"));
        dialog.present(SettingsDialog::Page(page));
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(dialog.size(), QSize(760, 520));
        QVERIFY(dialog.minimumSizeHint().width() <= 1024);
        QVERIFY(dialog.minimumSizeHint().height() <= 600);
        const auto *area =
            qobject_cast<QScrollArea *>(dialog.findChild<QStackedWidget *>()->currentWidget());
        QVERIFY2(area->widget()->width() <= area->viewport()->width(), "nothing is cut off");
        QVERIFY(area->widget()->height() <= area->viewport()->height());
        keepShot(dialog,
            QStringLiteral("settings-%1-%2")
                .arg(pageNames[page], dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }
    setDarkPalette(false);
}

void TestSettingsDialog::everyControlHasANameAndHelp_data()
{
    pageRows();
}

void TestSettingsDialog::everyControlHasANameAndHelp()
{
    QFETCH(int, page);
    SettingsDialog dialog;
    dialog.setSettings(richSettings());
    dialog.present(SettingsDialog::Page(page));
    const QList<QWidget *> controls = controlsOf(dialog);
    QVERIFY(controls.size() >= 3);
    for (const QWidget *control : controls) {
        const auto *text = control->property("text").isValid() ? control : nullptr;
        const QString name = !control->accessibleName().isEmpty() ? control->accessibleName()
            : text ? text->property("text").toString()
                   : control->property("title").toString();
        QVERIFY2(!name.isEmpty(), control->metaObject()->className());
        const bool isObvious =
            name == QLatin1String("Pages") || name.contains(QLatin1String("Close"));
        QVERIFY2(isObvious || !control->whatsThis().isEmpty(), qPrintable(name));
        QVERIFY2(isObvious || !control->toolTip().isEmpty(), qPrintable(name));
    }
}

void TestSettingsDialog::tabReachesEveryControl_data()
{
    pageRows();
}

void TestSettingsDialog::tabReachesEveryControl()
{
    QFETCH(int, page);
    SettingsDialog dialog;
    dialog.setSettings(richSettings());
    dialog.setAccounts({line(QStringLiteral("a"), QStringLiteral("imaps://a@h")),
        line(QStringLiteral("b"), QStringLiteral("imaps://b@h"))});
    dialog.present(SettingsDialog::Page(page));
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSet<QWidget *> left;
    const QList<QWidget *> controls = controlsOf(dialog);
    left = QSet<QWidget *>(controls.begin(), controls.end());
    for (int i = 0; i < 100 && !left.isEmpty(); ++i) {
        for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget())
            left.remove(at);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget *control : std::as_const(left))
        qWarning("not reached: %s %s", control->metaObject()->className(),
            qPrintable(control->accessibleName()));
    QVERIFY(left.isEmpty());
}

void TestSettingsDialog::showsWhatIsSet()
{
    SettingsDialog dialog;
    dialog.setSettings(richSettings());
    QCOMPARE(named<QComboBox>(dialog, QStringLiteral("Notifications show"))->currentText(),
        QStringLiteral("Sender"));
    QVERIFY(!dialog.findChild<QCheckBox *>()->isChecked());
    QVERIFY(dialog.findChild<QGroupBox *>()->isChecked());
    QCOMPARE(dialog.findChildren<QTimeEdit *>().size(), 4);
    QCOMPARE(named<QComboBox>(dialog, QStringLiteral("Proxy"))->currentText(),
        QStringLiteral("SOCKS 5"));
    QCOMPARE(named<QLineEdit>(dialog, QStringLiteral("Host"))->text(),
        QStringLiteral("proxy.example.org"));
    QCOMPARE(named<QSpinBox>(dialog, QStringLiteral("Port"))->value(), 1080);
}

void TestSettingsDialog::choicesApplyAtOnce_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("box");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("setting");
    QTest::addColumn<QString>("value");
    const auto row = [](int page, const char *box, int index, Setting setting, const char *value) {
        QTest::newRow(box) << page << QString::fromLatin1(box) << index << int(setting)
                           << QString::fromLatin1(value);
    };
    row(1, "Notifications show", 3, Setting::NotificationDetail, "new-mail");
    row(2, "Bell in the tray", 1, Setting::TrayStyle, "symbolic");
    row(2, "Number on the bell", 1, Setting::TrayNumber, "new");
    row(2, "Rows of the inbox", 1, Setting::Density, "compact");
    row(3, "Proxy", 1, Setting::ProxyKind, "none");
    row(4, "Log tells", 2, Setting::LogLevel, "debug");
}

void TestSettingsDialog::choicesApplyAtOnce()
{
    QFETCH(int, page);
    QFETCH(QString, box);
    QFETCH(int, index);
    QFETCH(int, setting);
    SettingsDialog dialog;
    dialog.setSettings({});
    dialog.present(SettingsDialog::Page(page));
    const QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
    pick(named<QComboBox>(dialog, box), index);
    QVERIFY(!changed.isEmpty());
    const auto values = changed.last()[0].value<AppSettings>().toValues();
    QTEST(values.at(Setting(setting)).toString(), "value");
}

void TestSettingsDialog::showingTellsOfNoChange()
{
    SettingsDialog dialog;
    const QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
    dialog.setSettings(richSettings());
    dialog.setSettings({});
    QVERIFY(changed.isEmpty());
}

void TestSettingsDialog::quietTimesAreAddedAndRemoved()
{
    SettingsDialog dialog;
    dialog.setSettings({});
    dialog.present(SettingsDialog::Page::Notifications);
    QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
    const auto quiet = [&changed] { return changed.last()[0].value<AppSettings>().quiet; };
    auto *group = dialog.findChild<QGroupBox *>();
    QTest::keyClick(group, Qt::Key_Space);
    QCOMPARE(changed.size(), 1);
    QVERIFY(quiet().enabled);
    QTest::keyClick(button(dialog, QStringLiteral("Add a time")), Qt::Key_Space);
    QCOMPARE(quiet().spans.size(), 2);
    QTest::mouseClick(named<QToolButton>(dialog, QStringLiteral("Sunday")), Qt::LeftButton);
    QCOMPARE(quiet().spans.first().days, Weekdays(0b0111111));
    dialog.findChild<QTimeEdit *>()->setTime({21, 15});
    QCOMPARE(quiet().spans.first().from, QTime(21, 15));
    QTest::keyClick(named<QToolButton>(dialog, QStringLiteral("Remove this time")), Qt::Key_Space);
    QCOMPARE(quiet().spans, QList<QuietSpan>{QuietSpan()});
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(button(dialog, QStringLiteral("Add a time")), Qt::Key_Space);
    QCOMPARE(quiet().spans.size(), QuietPlan::mostSpans);
}

void TestSettingsDialog::proxyFieldsAreThereWhenNeeded()
{
    SettingsDialog dialog;
    dialog.setSettings({});
    dialog.present(SettingsDialog::Page::Network);
    auto *host = named<QLineEdit>(dialog, QStringLiteral("Host"));
    auto *password = named<QLineEdit>(dialog, QStringLiteral("Password"));
    QVERIFY(!host->isEnabled());
    const QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
    pick(named<QComboBox>(dialog, QStringLiteral("Proxy")), 2);
    QVERIFY(host->isEnabled());
    QVERIFY(!password->isEnabled());
    type(host, QStringLiteral("proxy.example.org"));
    type(named<QLineEdit>(dialog, QStringLiteral("User")), QStringLiteral("alice"));
    QVERIFY(password->isEnabled());
    QCOMPARE(changed.last()[0].value<AppSettings>().proxy,
        (ProxySettings{ProxySettings::Kind::Http, QStringLiteral("proxy.example.org"), 0,
            QStringLiteral("alice")}));
}

void TestSettingsDialog::proxyPasswordIsHandedOverOnce()
{
    SettingsDialog dialog;
    dialog.setSettings(richSettings());
    dialog.present(SettingsDialog::Page::Network);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QSignalSpy changed(&dialog, &SettingsDialog::proxySecretChanged);
    auto *password = named<QLineEdit>(dialog, QStringLiteral("Password"));
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    password->setFocus();
    QTest::keyClick(password, Qt::Key_Tab); // only passing by
    QVERIFY(changed.isEmpty());
    type(password, QStringLiteral("hunter2"));
    QTest::keyClick(password, Qt::Key_Tab);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toString(), QStringLiteral("hunter2"));
    QVERIFY(password->text().isEmpty());
}

void TestSettingsDialog::accountsSayHowTheyStand()
{
    SettingsDialog dialog;
    const AccountLine work = line(QStringLiteral("Work"), QStringLiteral("imaps://alice@h"));
    dialog.setAccounts({work, line(QStringLiteral("Home"), QStringLiteral("imaps://a@h"), false)});
    auto *list = named<QListWidget>(dialog, QStringLiteral("Accounts"));
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), QStringLiteral("Work\nConnected by WebSocket."));
    QVERIFY(list->item(1)->text().contains(QStringLiteral("refused the password")));
    list->setCurrentRow(1);
    AccountLine changed = work;
    changed.sentence = QStringLiteral("Connecting.");
    dialog.setAccounts({changed, line(QStringLiteral("Home"), QStringLiteral("imaps://a@h"))});
    QCOMPARE(list->item(0)->text(), QStringLiteral("Work\nConnecting."));
    QCOMPARE(list->currentRow(), 1);
    dialog.setAccounts({});
    QCOMPARE(list->count(), 0);
    QVERIFY(!button(dialog, QStringLiteral("Edit..."))->isEnabled());
}

void TestSettingsDialog::accountsAreOrdered()
{
    SettingsDialog dialog;
    dialog.setAccounts({line(QStringLiteral("a"), QStringLiteral("imaps://a@h")),
        line(QStringLiteral("b"), QStringLiteral("imaps://b@h"))});
    const QSignalSpy ordered(&dialog, &SettingsDialog::accountOrderChanged);
    QVERIFY(!button(dialog, QStringLiteral("Move up"))->isEnabled());
    button(dialog, QStringLiteral("Move down"))->click();
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(ordered[0][0].toStringList(), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
}

void TestSettingsDialog::removalSaysWhatItDeletes()
{
    SettingsDialog dialog;
    AccountLine work = line(QStringLiteral("Work"), QStringLiteral("imaps://alice@h"));
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

void TestSettingsDialog::anAccountAppliesAtOnce()
{
    const AccountConfig config =
        line(QStringLiteral("Work"), QStringLiteral("push+https://alice@h")).config;
    AccountDialog dialog(config);
    dialog.show();
    const QSignalSpy changed(&dialog, &AccountDialog::changed);
    const auto last = [&changed] { return changed.last()[0].value<AccountConfig>(); };
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

void TestSettingsDialog::aBadAddressIsSaidAndNotApplied()
{
    const AccountConfig config =
        line(QStringLiteral("Work"), QStringLiteral("imaps://alice@h")).config;
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

void TestSettingsDialog::onlyFittingFieldsAreShown()
{
    AccountDialog imap(line(QStringLiteral("a"), QStringLiteral("imaps://a@h")).config);
    imap.show();
    QVERIFY(!named<QComboBox>(imap, QStringLiteral("Transport"))->isVisible());
    QVERIFY(named<QPlainTextEdit>(imap, QStringLiteral("At once"))->isVisible());
    AccountDialog gateway(line(QStringLiteral("a"), QStringLiteral("push+https://a@h")).config);
    gateway.show();
    QVERIFY(named<QComboBox>(gateway, QStringLiteral("Transport"))->isVisible());
    QVERIFY(!named<QPlainTextEdit>(gateway, QStringLiteral("At once"))->isVisible());
}

void TestSettingsDialog::aListIsToldOnClosing()
{
    AccountDialog dialog(line(QStringLiteral("a"), QStringLiteral("imaps://a@h")).config);
    dialog.show();
    const QSignalSpy changed(&dialog, &AccountDialog::changed);
    auto *boxes = named<QPlainTextEdit>(dialog, QStringLiteral("Mailboxes"));
    boxes->setPlainText(QStringLiteral("INBOX\n\n Lists, all \nINBOX"));
    QVERIFY(changed.isEmpty());
    dialog.close();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<AccountConfig>().mailboxes,
        (QStringList{QStringLiteral("INBOX"), QStringLiteral("Lists, all")}));
}

void TestSettingsDialog::openWithIsCheckedFirst()
{
    AccountDialog dialog(line(QStringLiteral("a"), QStringLiteral("imaps://a@h")).config);
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
    QCOMPARE(changed[0][0].value<AccountConfig>().look.openWith,
        (OpenWith{OpenWith::Kind::Webmail, QStringLiteral("https://m.example.org/{id}")}));
}

void TestSettingsDialog::sentencesArePlainText()
{
    SettingsDialog dialog;
    dialog.say(QStringLiteral("<b>bold</b>"));
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool isBuddy = label->buddy();
        QVERIFY(isBuddy || label->textFormat() == Qt::PlainText || label->text().isEmpty() ||
            !Qt::mightBeRichText(label->text()));
    }
}

void TestSettingsDialog::whatIsBeingTypedStays()
{
    SettingsDialog dialog;
    dialog.setSettings(richSettings());
    dialog.setAccounts({line(QStringLiteral("a"), QStringLiteral("imaps://a@h"))});
    auto *host = named<QLineEdit>(dialog, QStringLiteral("Host"));
    host->setText(QStringLiteral("half"));
    button(dialog, QStringLiteral("Edit..."))->click();
    auto *account = dialog.findChild<AccountDialog *>();
    auto *address = named<QLineEdit>(*account, QStringLiteral("Address"));
    address->setText(QStringLiteral("imaps://b"));
    dialog.setSettings(richSettings());
    dialog.setAccounts({line(QStringLiteral("a"), QStringLiteral("imaps://a@h"), false)});
    QCOMPARE(host->text(), QStringLiteral("half"));
    QCOMPARE(address->text(), QStringLiteral("imaps://b"));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
