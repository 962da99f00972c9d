// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "assistantparts.h"
#include "inboxparts.h"
#include "shots.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Grelot;

namespace {

const QString next = QStringLiteral("Next");
const QString back = QStringLiteral("Back");
const QStringList forms{QStringLiteral("imaps://alice@mail.example.org - IMAP over TLS"),
    QStringLiteral("jmap+https://alice@mail.example.org - JMAP")};

/// The window on the screen, with the keyboard in it.
struct Shown
{
    Shown()
        : window(forms)
    {
        window.present();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    void toServers()
    {
        type(window, QStringLiteral("alice@example.org"));
        QVERIFY(click(window, next));
        window.showServers({jmapOffer(), strangersOffer()});
    }
    void toSignIn(const SignInOffer &offer = passwordOffer())
    {
        toServers();
        QVERIFY(click(window, next));
        window.showSignIn(offer);
    }
    void toChecklist()
    {
        toSignIn();
        type(window, QStringLiteral("sesame"));
        QVERIFY(click(window, QStringLiteral("Sign in")));
        window.showChecklist();
    }
    void toWatch()
    {
        toChecklist();
        window.endChecklist(QStringLiteral("3 unread in the inbox."));
        QVERIFY(click(window, next));
    }

    AssistantWindow window;
};

} // namespace

/// Setting an account up: what is asked, answered, shown, taken back.
class TestAssistant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { plainDesktop(); }
    void asksForTheAddressFirst();
    void searchCanBeTakenBack();
    void nothingFoundIsSaidWhereItWasAsked();
    void thoseWhoKnowNameTheServer();
    void recommendedIsChosen();
    void strangersServerNeedsAWord();
    void passwordBrowserOrCommand();
    void browserIsChosenWhereItIsWanted();
    void waitsForTheBrowser();
    void checklistFills();
    void failureLeadsToWhereItIsMended_data();
    void failureLeadsToWhereItIsMended();
    void mailboxesAndStart();
    void bellRingsAndAllIsAnswered();
    void storingThatFailsIsSaid();
    void backAlwaysWorks();
    void cancelAlwaysWorks();
    void keyboardAlone();
    void wordsArePlainText();
    void controlsHaveNames();
    void fitsASmallScreen();
    void pictures();
};

void TestAssistant::asksForTheAddressFirst()
{
    Shown shown;
    const QSignalSpy given(&shown.window, &AssistantWindow::addressGiven);
    QCOMPARE(questionOf(shown.window), QStringLiteral("What is your mail address?"));
    QVERIFY(!buttonIn(shown.window, next)->isEnabled());
    QVERIFY(!buttonIn(shown.window, back)->isEnabled());
    type(shown.window, QStringLiteral(" alice@example.org "));
    QVERIFY(click(shown.window, next));
    QCOMPARE(given, (QList<QVariantList>{{QStringLiteral("alice@example.org")}}));
}

void TestAssistant::searchCanBeTakenBack()
{
    Shown shown;
    const QSignalSpy withdrawn(&shown.window, &AssistantWindow::withdrawn);
    type(shown.window, QStringLiteral("alice@example.org"));
    shown.window.setBusy(QStringLiteral("Looking for the server of example.org."));
    QVERIFY(visibleIn<QProgressBar>(shown.window));
    QVERIFY(!buttonIn(shown.window, next)->isEnabled());
    QVERIFY(click(shown.window, back));
    QCOMPARE(withdrawn.count(), 1);
    QVERIFY(!visibleIn<QProgressBar>(shown.window));
    QVERIFY(buttonIn(shown.window, next)->isEnabled());
}

void TestAssistant::nothingFoundIsSaidWhereItWasAsked()
{
    Shown shown;
    type(shown.window, QStringLiteral("alice@example.org"));
    shown.window.setBusy(QStringLiteral("Looking."));
    shown.window.sayProblem(QStringLiteral("No mail server was found."));
    QCOMPARE(pageOf(shown.window)->problem(), QStringLiteral("No mail server was found."));
    QVERIFY(buttonIn(shown.window, next)->isEnabled());
    type(shown.window, QStringLiteral("x")); // mended: it is no longer true
    QCOMPARE(pageOf(shown.window)->problem(), QString());
}

void TestAssistant::thoseWhoKnowNameTheServer()
{
    Shown shown;
    const QSignalSpy given(&shown.window, &AssistantWindow::accountAddressGiven);
    QVERIFY(click(shown.window, QStringLiteral("I know the server")));
    QCOMPARE(questionOf(shown.window), QStringLiteral("Which server holds your mail?"));
    type(shown.window, QStringLiteral("imaps://alice@mail.example.org"));
    QVERIFY(click(shown.window, next));
    QCOMPARE(given, (QList<QVariantList>{{QStringLiteral("imaps://alice@mail.example.org")}}));
    QVERIFY(click(shown.window, back));
    QCOMPARE(questionOf(shown.window), QStringLiteral("What is your mail address?"));
}

void TestAssistant::recommendedIsChosen()
{
    Shown shown;
    const QSignalSpy chosen(&shown.window, &AssistantWindow::serverChosen);
    shown.toServers();
    QCOMPARE(questionOf(shown.window), QStringLiteral("What was found"));
    QVERIFY(click(shown.window, next));
    QCOMPARE(chosen, (QList<QVariantList>{{0}}));
}

void TestAssistant::strangersServerNeedsAWord()
{
    Shown shown;
    const QSignalSpy chosen(&shown.window, &AssistantWindow::serverChosen);
    shown.toServers();
    QVERIFY(click(shown.window, QStringLiteral("IMAP")));
    QVERIFY(!buttonIn(shown.window, next)->isEnabled());
    QVERIFY(click(shown.window, QStringLiteral("I know that this server is my provider's")));
    QVERIFY(click(shown.window, next));
    QCOMPARE(chosen, (QList<QVariantList>{{1}}));
    // The only one there is, too.
    shown.window.showServers({strangersOffer()});
    QVERIFY(!buttonIn(shown.window, next)->isEnabled());
}

void TestAssistant::passwordBrowserOrCommand()
{
    Shown shown;
    QList<SignInChoice> choices;
    connect(&shown.window, &AssistantWindow::signInChosen, &shown.window,
        [&](const SignInChoice &choice) { choices.append(choice); });
    shown.toSignIn();
    const QString signIn = QStringLiteral("Sign in");
    QVERIFY(!buttonIn(shown.window, signIn)->isEnabled());
    QVERIFY(!visibleIn<QRadioButton>(shown.window)->text().contains(QStringLiteral("browser")));
    type(shown.window, QStringLiteral("open sesame"));
    QVERIFY(click(shown.window, signIn));
    QCOMPARE(
        std::get<SignInBy::Password>(choices.takeLast()).password, QStringLiteral("open sesame"));
    QVERIFY(click(shown.window, QStringLiteral("A command gives the password")));
    QVERIFY(!buttonIn(shown.window, signIn)->isEnabled());
    const auto fields = shown.window.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->isVisible() && field->isEnabled())
            QTest::keyClicks(field, QStringLiteral("pass show mail"));
    }
    QVERIFY(click(shown.window, signIn));
    QCOMPARE(std::get<SignInBy::Command>(choices.takeLast()).commandLine,
        QStringLiteral("pass show mail"));
    QVERIFY(choices.isEmpty());
}

void TestAssistant::browserIsChosenWhereItIsWanted()
{
    Shown shown;
    QList<SignInChoice> choices;
    connect(&shown.window, &AssistantWindow::signInChosen, &shown.window,
        [&](const SignInChoice &choice) { choices.append(choice); });
    shown.toSignIn(browserOffer());
    QVERIFY(click(shown.window, QStringLiteral("Open the browser")));
    QVERIFY(std::holds_alternative<SignInBy::Browser>(choices.takeLast()));
    // An app password all the same; and a word that comes late changes no choice.
    QVERIFY(click(shown.window, QStringLiteral("With a password")));
    shown.window.setSignInNote(QStringLiteral("No keyring runs on this desktop."));
    QVERIFY(labelWith(shown.window, QStringLiteral("No keyring runs on this desktop.")));
    QVERIFY(buttonIn(shown.window, QStringLiteral("Sign in")));
}

void TestAssistant::waitsForTheBrowser()
{
    Shown shown;
    const QSignalSpy again(&shown.window, &AssistantWindow::browserPageWanted);
    shown.toSignIn(browserOffer());
    QVERIFY(!buttonIn(shown.window, QStringLiteral("Open the page again")));
    shown.window.setBusy(QStringLiteral("Sign in with Example ID in the browser."));
    shown.window.setWaitsForBrowser(true);
    QVERIFY(!buttonIn(shown.window, QStringLiteral("Open the browser"))->isEnabled());
    QVERIFY(click(shown.window, QStringLiteral("Open the page again")));
    QCOMPARE(again.count(), 1);
    QVERIFY(click(shown.window, back)); // takes the waiting back
    QCOMPARE(questionOf(shown.window), QStringLiteral("How does alice@example.org sign in?"));
    QVERIFY(buttonIn(shown.window, QStringLiteral("Open the browser"))->isEnabled());
}

void TestAssistant::checklistFills()
{
    Shown shown;
    shown.toChecklist();
    QVERIFY(!buttonIn(shown.window, next)->isEnabled());
    shown.window.setStep(CheckStep::Find, CheckState::Done, QStringLiteral("230 ms"));
    shown.window.setStep(CheckStep::Secure, CheckState::Running);
    QVERIFY(labelWith(shown.window, QStringLiteral("230 ms")));
    shown.window.endChecklist(QStringLiteral("3 unread in the inbox."));
    QVERIFY(labelWith(shown.window, QStringLiteral("3 unread in the inbox.")));
    QVERIFY(!buttonIn(shown.window, QStringLiteral("Try again")));
    QVERIFY(click(shown.window, next));
    QVERIFY(visibleIn<QListWidget>(shown.window));
}

void TestAssistant::failureLeadsToWhereItIsMended_data()
{
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<QString>("primary");
    QTest::addColumn<QString>("question");
    QTest::newRow("sign-in") << Remedy::SignIn << QStringLiteral("Change the sign-in")
                             << QStringLiteral("How does alice@example.org sign in?");
    QTest::newRow("server") << Remedy::Server << QStringLiteral("Change the server")
                            << QStringLiteral("What was found");
}

void TestAssistant::failureLeadsToWhereItIsMended()
{
    QFETCH(const Remedy, remedy);
    QFETCH(const QString, primary);
    QFETCH(const QString, question);
    const QString reason = QStringLiteral("The server refused the password.");
    Shown shown;
    const QSignalSpy again(&shown.window, &AssistantWindow::trialWanted);
    shown.toChecklist();
    shown.window.setStep(CheckStep::SignIn, CheckState::Failed);
    shown.window.failChecklist(reason, remedy);
    QCOMPARE(pageOf(shown.window)->problem(), reason);
    QVERIFY(buttonIn(shown.window, primary)->isEnabled());
    QVERIFY(qobject_cast<QPushButton *>(buttonIn(shown.window, primary))->isDefault());
    QVERIFY(click(shown.window, QStringLiteral("Try again")));
    QCOMPARE(again.count(), 1);
    QVERIFY(click(shown.window, primary));
    QCOMPARE(questionOf(shown.window), question);
    QCOMPARE(pageOf(shown.window)->problem(), reason); // still in sight
}

void TestAssistant::mailboxesAndStart()
{
    Shown shown;
    shown.window.setStartsWithSession(true);
    QList<WatchChoice> choices;
    connect(&shown.window, &AssistantWindow::answered, &shown.window,
        [&](const WatchChoice &choice) { choices.append(choice); });
    shown.toWatch();
    auto *list = visibleIn<QListWidget>(shown.window);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    list->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!buttonIn(shown.window, next)->isEnabled()); // something has to be watched
    auto *other = visibleIn<QLineEdit>(shown.window);
    QTest::keyClicks(other, QStringLiteral("Lists/Qt"));
    QVERIFY(click(shown.window, QStringLiteral("Add")));
    QTest::keyClicks(other, QStringLiteral("Lists/Qt"));
    QVERIFY(click(shown.window, QStringLiteral("Add"))); // twice is once
    QTest::keyClicks(other, QStringLiteral("Team & Co"));
    QVERIFY(click(shown.window, next)); // without "Add"
    QVERIFY(click(shown.window, QStringLiteral("Done")));
    QCOMPARE(choices,
        (QList<WatchChoice>{{{QStringLiteral("Lists/Qt"), QStringLiteral("Team & Co")}, true}}));
}

void TestAssistant::bellRingsAndAllIsAnswered()
{
    Shown shown;
    const QSignalSpy bell(&shown.window, &AssistantWindow::bellWanted);
    const QSignalSpy answered(&shown.window, &AssistantWindow::answered);
    shown.window.setNote(QStringLiteral("This desktop shows no tray."));
    shown.toWatch();
    QVERIFY(click(shown.window, next));
    QVERIFY(labelWith(shown.window, QStringLiteral("This desktop shows no tray."))->isVisible());
    QVERIFY(click(shown.window, QStringLiteral("Ring the bell")));
    QCOMPARE(bell.count(), 1);
    QCOMPARE(answered.count(), 0);
    QVERIFY(click(shown.window, QStringLiteral("Done")));
    QCOMPARE(answered.count(), 1);
}

void TestAssistant::storingThatFailsIsSaid()
{
    Shown shown;
    shown.toWatch();
    QVERIFY(click(shown.window, next));
    shown.window.setBusy(QStringLiteral("Storing the account."));
    QVERIFY(!buttonIn(shown.window, QStringLiteral("Done"))->isEnabled());
    shown.window.sayProblem(QStringLiteral("The keyring is locked."));
    QCOMPARE(pageOf(shown.window)->problem(), QStringLiteral("The keyring is locked."));
    QVERIFY(buttonIn(shown.window, QStringLiteral("Done"))->isEnabled());
}

void TestAssistant::backAlwaysWorks()
{
    Shown shown;
    const QSignalSpy withdrawn(&shown.window, &AssistantWindow::withdrawn);
    shown.toWatch();
    QVERIFY(click(shown.window, next));
    QStringList questions;
    while (buttonIn(shown.window, back)->isEnabled()) {
        QVERIFY(click(shown.window, back));
        questions.append(questionOf(shown.window));
    }
    QCOMPARE(questions,
        (QStringList{QStringLiteral("Which mailboxes do you want to hear of?"),
            QStringLiteral("Trying the account"),
            QStringLiteral("How does alice@example.org sign in?"), QStringLiteral("What was found"),
            QStringLiteral("What is your mail address?")}));
    QCOMPARE(withdrawn.count(), 5);
}

void TestAssistant::cancelAlwaysWorks()
{
    for (const int pages : {0, 1, 2, 3, 4}) {
        Shown shown;
        const QSignalSpy rejected(&shown.window, &QDialog::rejected);
        if (pages == 1)
            shown.toServers();
        else if (pages == 2)
            shown.toSignIn();
        else if (pages == 3)
            shown.toChecklist();
        else if (pages == 4)
            shown.toWatch();
        shown.window.setBusy(QStringLiteral("Busy."));
        if (pages % 2 == 0)
            QVERIFY(click(shown.window, QStringLiteral("Cancel")));
        else
            QTest::keyClick(&shown.window, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
        QVERIFY(!shown.window.isVisible());
    }
}

void TestAssistant::keyboardAlone()
{
    Shown shown;
    const QSignalSpy given(&shown.window, &AssistantWindow::addressGiven);
    const QSignalSpy chosen(&shown.window, &AssistantWindow::serverChosen);
    const QSignalSpy signedIn(&shown.window, &AssistantWindow::signInChosen);
    type(shown.window, QStringLiteral("alice@example.org"));
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Return);
    QCOMPARE(given.count(), 1);
    shown.window.showServers({jmapOffer(), strangersOffer()});
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Down);
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<QCheckBox *>(shown.window.focusWidget()));
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Space);
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen, (QList<QVariantList>{{1}}));
    shown.window.showSignIn(passwordOffer());
    type(shown.window, QStringLiteral("sesame"));
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Return);
    QCOMPARE(signedIn.count(), 1);
    shown.window.showChecklist();
    shown.window.endChecklist({});
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Return);
    QVERIFY(qobject_cast<QListWidget *>(shown.window.focusWidget()));
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Return);
    QCOMPARE(questionOf(shown.window), QStringLiteral("Do you hear the bell?"));
}

void TestAssistant::wordsArePlainText()
{
    Shown shown;
    shown.toServers();
    ServerOffer strange = strangersOffer();
    strange.title = QStringLiteral("<b>IMAP</b> & more");
    strange.origin = QStringLiteral("<img src=x>");
    shown.window.showServers({strange});
    QTRY_VERIFY(buttonIn(shown.window, QStringLiteral("<b>IMAP</b>  more"))); // its && is one &
    const auto labels = shown.window.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        QVERIFY2(
            !label->pixmap().isNull() || label->textFormat() == Qt::PlainText || label->buddy(),
            qPrintable(label->text()));
    }
}

void TestAssistant::controlsHaveNames()
{
    AssistantWindow window(forms);
    window.showServers({jmapOffer(), strangersOffer()});
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (const auto *button = qobject_cast<QPushButton *>(widget))
            QVERIFY(!button->text().isEmpty());
        if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QListWidget *>(widget)) {
            const auto labels = window.findChildren<QLabel *>();
            const bool hasBuddy = std::any_of(labels.begin(), labels.end(),
                [widget](const QLabel *label) { return label->buddy() == widget; });
            QVERIFY2(
                hasBuddy || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        auto *label = qobject_cast<QLabel *>(widget);
        if (label && !label->pixmap().isNull())
            QVERIFY(!label->accessibleName().isEmpty());
    }
}

void TestAssistant::fitsASmallScreen()
{
    Shown shown;
    shown.toServers();
    QVERIFY(shown.window.minimumSizeHint().height() <= 560);
    QVERIFY(shown.window.minimumSizeHint().width() <= 1000);
    QCOMPARE(shown.window.size(), QSize(560, 420));
}

// For people to look at.
void TestAssistant::pictures()
{
    for (const bool dark : {false, true}) {
        setDarkPalette(dark);
        const QString tone = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        Shown shown;
        AssistantWindow &window = shown.window;
        const auto keep = [&](const char *name) {
            QCoreApplication::sendPostedEvents(); // its layout
            keepShot(window, QLatin1String("assistant-") + QLatin1String(name) + tone);
        };
        keep("1-address");
        window.setBusy(QStringLiteral("Looking for the server of example.org, at most 10 s."));
        keep("1-address-busy");
        window.setBusy({});
        QVERIFY(click(window, QStringLiteral("I know the server")));
        keep("1-manual");
        QVERIFY(click(window, back));
        shown.toServers();
        QVERIFY(click(window, QStringLiteral("IMAP")));
        keep("2-servers");
        QVERIFY(click(window, QStringLiteral("I know that this server is my provider's")));
        QVERIFY(click(window, next));
        window.showSignIn(browserOffer());
        keep("3-sign-in");
        window.setBusy(
            QStringLiteral("Sign in with Example ID in the browser, within 10 minutes."));
        window.setWaitsForBrowser(true);
        keep("3-sign-in-browser");
        window.setWaitsForBrowser(false);
        window.showChecklist();
        window.setStep(CheckStep::Find, CheckState::Done, QStringLiteral("230 ms"));
        window.setStep(CheckStep::Secure, CheckState::Done, QStringLiteral("48 ms"));
        window.setStep(CheckStep::SignIn, CheckState::Running);
        keep("4-checklist");
        window.setStep(CheckStep::SignIn, CheckState::Failed);
        window.failChecklist(
            QStringLiteral("The server refused the password for alice@example.org. Enter it again, "
                           "or make an app password if your provider wants one."),
            Remedy::SignIn);
        keep("4-checklist-failed");
        window.showChecklist();
        for (const auto step :
            {CheckStep::Find, CheckStep::Secure, CheckStep::SignIn, CheckStep::Read})
            window.setStep(step, CheckState::Done, QStringLiteral("31 ms"));
        window.setStep(CheckStep::Push, CheckState::Done, QStringLiteral("IMAP IDLE"));
        window.endChecklist(QStringLiteral("3 unread in the inbox."));
        keep("4-checklist-done");
        QVERIFY(click(window, next));
        keep("5-watch");
        QVERIFY(click(window, next));
        window.setNote(QStringLiteral(
            "This desktop shows no tray, so Grelot lives in its window. On GNOME the extension "
            "\"AppIndicator and KStatusNotifierItem Support\" brings a tray."));
        keep("6-bell");
    }
    setDarkPalette(false);
}

QTEST_MAIN(TestAssistant)
#include "tst_assistant.moc"
