// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "assistantshown.h"
#include "inboxparts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Grelot;

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
    void bellRingsAndAllIsAnswered();
    void storingThatFailsIsSaid();
    void backAlwaysWorks();
    void cancelAlwaysWorks();
};

void TestAssistant::asksForTheAddressFirst()
{
    AssistantShown shown;
    const QSignalSpy given(&shown.window, &AssistantWindow::addressGiven);
    QCOMPARE(questionOf(shown.window), QStringLiteral("What is your mail address?"));
    QVERIFY(!buttonIn(shown.window, nextButton)->isEnabled());
    QVERIFY(!buttonIn(shown.window, backButton)->isEnabled());
    type(shown.window, QStringLiteral(" alice@example.org "));
    QVERIFY(click(shown.window, nextButton));
    QCOMPARE(given, (QList<QVariantList>{{QStringLiteral("alice@example.org")}}));
}

void TestAssistant::searchCanBeTakenBack()
{
    AssistantShown shown;
    const QSignalSpy withdrawn(&shown.window, &AssistantWindow::withdrawn);
    type(shown.window, QStringLiteral("alice@example.org"));
    shown.window.setBusy(QStringLiteral("Looking for the server of example.org."));
    QVERIFY(visibleIn<QProgressBar>(shown.window));
    QVERIFY(!buttonIn(shown.window, nextButton)->isEnabled());
    QVERIFY(click(shown.window, backButton));
    QCOMPARE(withdrawn.count(), 1);
    QVERIFY(!visibleIn<QProgressBar>(shown.window));
    QVERIFY(buttonIn(shown.window, nextButton)->isEnabled());
}

void TestAssistant::nothingFoundIsSaidWhereItWasAsked()
{
    AssistantShown shown;
    type(shown.window, QStringLiteral("alice@example.org"));
    shown.window.setBusy(QStringLiteral("Looking."));
    shown.window.sayProblem(QStringLiteral("No mail server was found."));
    QCOMPARE(pageOf(shown.window)->problem(), QStringLiteral("No mail server was found."));
    QVERIFY(buttonIn(shown.window, nextButton)->isEnabled());
    type(shown.window, QStringLiteral("x")); // mended: it is no longer true
    QCOMPARE(pageOf(shown.window)->problem(), QString());
}

void TestAssistant::thoseWhoKnowNameTheServer()
{
    AssistantShown shown;
    const QSignalSpy given(&shown.window, &AssistantWindow::accountAddressGiven);
    QVERIFY(click(shown.window, QStringLiteral("I know the server")));
    QCOMPARE(questionOf(shown.window), QStringLiteral("Which server holds your mail?"));
    type(shown.window, QStringLiteral("imaps://alice@mail.example.org"));
    QVERIFY(click(shown.window, nextButton));
    QCOMPARE(given, (QList<QVariantList>{{QStringLiteral("imaps://alice@mail.example.org")}}));
    QVERIFY(click(shown.window, backButton));
    QCOMPARE(questionOf(shown.window), QStringLiteral("What is your mail address?"));
}

void TestAssistant::recommendedIsChosen()
{
    AssistantShown shown;
    const QSignalSpy chosen(&shown.window, &AssistantWindow::serverChosen);
    shown.toServers();
    QCOMPARE(questionOf(shown.window), QStringLiteral("What was found"));
    QVERIFY(click(shown.window, nextButton));
    QCOMPARE(chosen, (QList<QVariantList>{{0}}));
}

void TestAssistant::strangersServerNeedsAWord()
{
    AssistantShown shown;
    const QSignalSpy chosen(&shown.window, &AssistantWindow::serverChosen);
    shown.toServers();
    QVERIFY(click(shown.window, QStringLiteral("IMAP")));
    QVERIFY(!buttonIn(shown.window, nextButton)->isEnabled());
    QVERIFY(click(shown.window, QStringLiteral("I know that this server is my provider's")));
    QVERIFY(click(shown.window, nextButton));
    QCOMPARE(chosen, (QList<QVariantList>{{1}}));
    // The only one there is, too.
    shown.window.showServers({strangersOffer()});
    QVERIFY(!buttonIn(shown.window, nextButton)->isEnabled());
}

void TestAssistant::passwordBrowserOrCommand()
{
    AssistantShown shown;
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
    AssistantShown shown;
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
    AssistantShown shown;
    const QSignalSpy again(&shown.window, &AssistantWindow::browserPageWanted);
    shown.toSignIn(browserOffer());
    QVERIFY(!buttonIn(shown.window, QStringLiteral("Open the page again")));
    shown.window.setBusy(QStringLiteral("Sign in with Example ID in the browser."));
    shown.window.setWaitsForBrowser(true);
    QVERIFY(!buttonIn(shown.window, QStringLiteral("Open the browser"))->isEnabled());
    QVERIFY(click(shown.window, QStringLiteral("Open the page again")));
    QCOMPARE(again.count(), 1);
    QVERIFY(click(shown.window, backButton)); // takes the waiting back
    QCOMPARE(questionOf(shown.window), QStringLiteral("How does alice@example.org sign in?"));
    QVERIFY(buttonIn(shown.window, QStringLiteral("Open the browser"))->isEnabled());
}

void TestAssistant::checklistFills()
{
    AssistantShown shown;
    shown.toChecklist();
    QVERIFY(!buttonIn(shown.window, nextButton)->isEnabled());
    shown.window.setStep(CheckStep::Find, CheckState::Done, QStringLiteral("230 ms"));
    shown.window.setStep(CheckStep::Secure, CheckState::Running);
    QVERIFY(labelWith(shown.window, QStringLiteral("230 ms")));
    shown.window.endChecklist(QStringLiteral("3 unread in the inbox."));
    QVERIFY(labelWith(shown.window, QStringLiteral("3 unread in the inbox.")));
    QVERIFY(!buttonIn(shown.window, QStringLiteral("Try again")));
    QVERIFY(click(shown.window, nextButton));
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
    AssistantShown shown;
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

void TestAssistant::bellRingsAndAllIsAnswered()
{
    AssistantShown shown;
    const QSignalSpy bell(&shown.window, &AssistantWindow::bellWanted);
    const QSignalSpy answered(&shown.window, &AssistantWindow::answered);
    shown.window.setNote(QStringLiteral("This desktop shows no tray."));
    shown.toWatch();
    QVERIFY(click(shown.window, nextButton));
    QVERIFY(labelWith(shown.window, QStringLiteral("This desktop shows no tray."))->isVisible());
    QVERIFY(click(shown.window, QStringLiteral("Ring the bell")));
    QCOMPARE(bell.count(), 1);
    QCOMPARE(answered.count(), 0);
    QVERIFY(click(shown.window, QStringLiteral("Done")));
    QCOMPARE(answered.count(), 1);
}

void TestAssistant::storingThatFailsIsSaid()
{
    AssistantShown shown;
    shown.toWatch();
    QVERIFY(click(shown.window, nextButton));
    shown.window.setBusy(QStringLiteral("Storing the account."));
    QVERIFY(!buttonIn(shown.window, QStringLiteral("Done"))->isEnabled());
    shown.window.sayProblem(QStringLiteral("The keyring is locked."));
    QCOMPARE(pageOf(shown.window)->problem(), QStringLiteral("The keyring is locked."));
    QVERIFY(buttonIn(shown.window, QStringLiteral("Done"))->isEnabled());
}

void TestAssistant::backAlwaysWorks()
{
    AssistantShown shown;
    const QSignalSpy withdrawn(&shown.window, &AssistantWindow::withdrawn);
    shown.toWatch();
    QVERIFY(click(shown.window, nextButton));
    QStringList questions;
    while (buttonIn(shown.window, backButton)->isEnabled()) {
        QVERIFY(click(shown.window, backButton));
        questions.append(questionOf(shown.window));
    }
    QCOMPARE(questions,
        (QStringList{QStringLiteral("Which mailboxes do you want to hear of?"),
            QStringLiteral("Trying the account"),
            QStringLiteral("How does alice@example.org sign in?"), QStringLiteral("What was found"),
            QStringLiteral("What is your mail address?")}));
    QCOMPARE(withdrawn.count(), 3); // nothing is under way behind the last two
}

void TestAssistant::cancelAlwaysWorks()
{
    for (const int pages : {0, 1, 2, 3, 4}) {
        AssistantShown shown;
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

QTEST_MAIN(TestAssistant)
#include "tst_assistant.moc"
