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

/// The settings: what is shown, chosen and told, page by page.
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
    void daysDoNotOverlap();
    void proxyFieldsAreThereWhenNeeded();
    void proxyPasswordIsHandedOverOnce();
    void sentencesArePlainText();
    void whatIsBeingTypedStays();
};

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
        dialog.setAccounts({accountLine(QStringLiteral("Work"), QStringLiteral("imaps://alice@h")),
            accountLine(QStringLiteral("Home"), QStringLiteral("push+https://a@h"), false)});
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
    dialog.setAccounts({accountLine(QStringLiteral("a"), QStringLiteral("imaps://a@h")),
        accountLine(QStringLiteral("b"), QStringLiteral("imaps://b@h"))});
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

void TestSettingsDialog::daysDoNotOverlap()
{
    SettingsDialog dialog;
    dialog.setSettings(richSettings());
    dialog.present(SettingsDialog::Page::Notifications);
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QLocale locale;
    for (int day = Qt::Monday; day < Qt::Sunday; ++day) {
        const auto *one = named<QToolButton>(dialog, locale.standaloneDayName(day));
        const auto *next = named<QToolButton>(dialog, locale.standaloneDayName(day + 1));
        QVERIFY(one && next);
        QVERIFY2(!one->geometry().intersects(next->geometry()), qPrintable(one->text()));
    }
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
    dialog.setAccounts({accountLine(QStringLiteral("a"), QStringLiteral("imaps://a@h"))});
    auto *host = named<QLineEdit>(dialog, QStringLiteral("Host"));
    host->setText(QStringLiteral("half"));
    button(dialog, QStringLiteral("Edit..."))->click();
    auto *account = dialog.findChild<AccountDialog *>();
    auto *address = named<QLineEdit>(*account, QStringLiteral("Address"));
    address->setText(QStringLiteral("imaps://b"));
    dialog.setSettings(richSettings());
    dialog.setAccounts({accountLine(QStringLiteral("a"), QStringLiteral("imaps://a@h"), false)});
    QCOMPARE(host->text(), QStringLiteral("half"));
    QCOMPARE(address->text(), QStringLiteral("imaps://b"));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
