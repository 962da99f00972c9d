// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "assistantshown.h"
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

/// For eyes, screen readers, keyboards and small screens.
class TestAssistantLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { plainDesktop(); }
    void keyboardAlone();
    void wordsArePlainText();
    void controlsHaveNames();
    void fitsASmallScreen();
    void pictures();
};

void TestAssistantLook::keyboardAlone()
{
    AssistantShown shown;
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

void TestAssistantLook::wordsArePlainText()
{
    AssistantShown shown;
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

void TestAssistantLook::controlsHaveNames()
{
    AssistantWindow window(assistantForms);
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

void TestAssistantLook::fitsASmallScreen()
{
    AssistantShown shown;
    shown.toServers();
    QVERIFY(shown.window.minimumSizeHint().height() <= 560);
    QVERIFY(shown.window.minimumSizeHint().width() <= 1000);
    QCOMPARE(shown.window.size(), QSize(560, 420));
}

void TestAssistantLook::pictures()
{
    for (const bool dark : {false, true}) {
        setDarkPalette(dark);
        const QString tone = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        AssistantShown shown;
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
        QVERIFY(click(window, backButton));
        shown.toServers();
        QVERIFY(click(window, QStringLiteral("IMAP")));
        keep("2-servers");
        QVERIFY(click(window, QStringLiteral("I know that this server is my provider's")));
        QVERIFY(click(window, nextButton));
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
        QVERIFY(click(window, nextButton));
        keep("5-watch");
        QVERIFY(click(window, nextButton));
        window.setNote(QStringLiteral(
            "This desktop shows no tray, so Grelot lives in its window. On GNOME the extension "
            "\"AppIndicator and KStatusNotifierItem Support\" brings a tray."));
        keep("6-bell");
    }
    setDarkPalette(false);
}

QTEST_MAIN(TestAssistantLook)
#include "tst_assistantlook.moc"
