// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "assistantcontroller.h"
#include "assistantparts.h"
#include "fakegreetings.h"
#include "fakepages.h"
#include "fakeresolver.h"
#include "inboxparts.h"
#include "scriptedimapserver.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>

#include <algorithm>

using namespace Grelot;

namespace {

/// Whether any label has these words in it.
bool says(const QWidget &window, const char *words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [words](const QLabel *label) { return label->text().contains(QLatin1String(words)); });
}

const QString next = QStringLiteral("Next");

/// Nothing is unread, and the account is asked for its mailboxes.
const QByteArray upToTheList =
    "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hello\nC: a AUTHENTICATE PLAIN *\n"
    "S: a OK [CAPABILITY IMAP4rev1 IDLE] in\nC: s SELECT \"INBOX\"\nS: * 9 EXISTS\n"
    "S: * OK [UIDVALIDITY 7] x\nS: * OK [UIDNEXT 10] x\nS: s OK\n"
    "C: u UID SEARCH UNSEEN\nS: * SEARCH\nS: u OK\nC: i IDLE\nS: + idling\nc: DONE\nS: i OK\n"
    "C: l LIST \"\" \"*\"\n";

class FakeNotifier final : public Notifier
{
public:
    void show(const Notification &notification) override { shown.append(notification); }
    void withdraw(const QString &) override {}

    QList<Notification> shown;
};

/// Remembers what it was told, in the test's own hands.
class FakeAutostart final : public Autostart
{
public:
    explicit FakeAutostart(State &state)
        : m_state(state)
    {
    }
    State state() const override { return m_state; }
    std::optional<QString> set(bool on) override
    {
        m_state = on ? State::On : State::Disabled;
        return std::nullopt;
    }

private:
    State &m_state;
};

/// The assistant of an instance without accounts, and a world made of fakes.
struct Fixture
{
    explicit Fixture(Autostart::State starts = Autostart::State::Off)
        : autostart(starts)
        , service(RuntimePaths::below(folder.path()), Service::Face::Desktop)
        , controller(service, notifier, std::make_unique<FakeAutostart>(autostart),
              [this] { return tools(); })
    {
        controller.open();
        QVERIFY(QTest::qWaitForWindowActive(controller.window()));
    }
    DiscoveryTools tools()
    {
        ++searches;
        auto greetings = std::make_unique<FakeGreetings>();
        auto resolver = std::make_unique<FakeResolver>();
        auto pages = std::make_unique<FakePages>();
        greetings->servers = servers;
        resolver->answers = answers;
        resolver->allSilent = isSilent;
        pages->allSilent = isSilent;
        greetings->allSilent = isSilent;
        return {std::move(resolver), std::move(pages), std::move(greetings),
            QStringLiteral("https://database.example/")};
    }
    void find(const QString &address)
    {
        type(window(), address);
        QVERIFY(click(window(), next));
    }
    void nameTheServer(const QString &url)
    {
        QVERIFY(click(window(), QStringLiteral("I know the server")));
        type(window(), url);
        QVERIFY(click(window(), next));
    }
    void toTheMailboxesOf(const ScriptedImapServer &server)
    {
        nameTheServer(QStringLiteral("imap://ada@127.0.0.1:%1?tls=none").arg(server.port()));
        type(window(), QStringLiteral("sesame"));
        QVERIFY(click(window(), QStringLiteral("Sign in")));
        // Not QTRY_VERIFY, which would click once more.
        QVERIFY(QTest::qWaitFor([this] { return click(window(), next); }));
        QCOMPARE(questionOf(window()), QStringLiteral("Which mailboxes do you want to hear of?"));
    }
    AssistantWindow &window() { return *controller.window(); }

    QTemporaryDir folder;
    QSet<QString> servers; ///< that greet
    QHash<QString, Resolver::Answer> answers;
    bool isSilent = false;
    int searches = 0;
    Autostart::State autostart;
    FakeNotifier notifier;
    Service service;
    AssistantController controller;
};

} // namespace

/// The assistant on the parts that do its work.
class TestAssistantController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { plainDesktop(); }
    void findsAServer();
    void strangersServerNeedsAWord();
    void noAddress();
    void nothingFound();
    void searchIsTakenBack();
    void passwordInTheAddressIsRefused();
    void serverThatIsNotThere();
    void commandThatFails();
    void mailboxesOfTheServer();
    void serverThatKeepsItsMailboxesToItself();
    void startIsOfferedUntilSomebodySaidNo_data();
    void startIsOfferedUntilSomebodySaidNo();
    void cancelForgetsAll();
};

void TestAssistantController::findsAServer()
{
    Fixture f;
    f.servers = {QStringLiteral("imap.example.org:993")};
    f.find(QStringLiteral("ada@example.org"));
    QTRY_COMPARE(questionOf(f.window()), QStringLiteral("What was found"));
    QVERIFY(buttonIn(f.window(), QStringLiteral("IMAP (recommended)")));
    QVERIFY(click(f.window(), next));
    QCOMPARE(questionOf(f.window()), QStringLiteral("How does ada@example.org sign in?"));
    QVERIFY(f.service.accounts().isEmpty());
}

void TestAssistantController::strangersServerNeedsAWord()
{
    Fixture f;
    f.answers.insert(QStringLiteral("_imaps._tcp.example.org"),
        QList<ServiceRecord>{{QStringLiteral("mail.hoster.example"), 993, 10, 0}});
    f.find(QStringLiteral("ada@example.org"));
    QTRY_COMPARE(questionOf(f.window()), QStringLiteral("What was found"));
    QVERIFY(!buttonIn(f.window(), next)->isEnabled());
    QVERIFY(click(f.window(), QStringLiteral("I know that this server is my provider's")));
    QVERIFY(click(f.window(), next));
    QCOMPARE(questionOf(f.window()), QStringLiteral("How does ada@example.org sign in?"));
}

void TestAssistantController::noAddress()
{
    Fixture f;
    f.find(QStringLiteral("ada"));
    QVERIFY(pageOf(f.window())->problem().contains(QStringLiteral("no mail address")));
    QCOMPARE(f.searches, 0);
}

void TestAssistantController::nothingFound()
{
    Fixture f;
    f.find(QStringLiteral("ada@example.org"));
    QVERIFY(pageOf(f.window())->isBusy());
    QTRY_VERIFY(pageOf(f.window())
                    ->problem()
                    .contains(QStringLiteral("No mail server was found for example.org")));
    QCOMPARE(questionOf(f.window()), QStringLiteral("What is your mail address?"));
}

void TestAssistantController::searchIsTakenBack()
{
    Fixture f;
    f.isSilent = true;
    f.find(QStringLiteral("ada@example.org"));
    QCOMPARE(f.searches, 1);
    QVERIFY(click(f.window(), QStringLiteral("Back")));
    QVERIFY(!pageOf(f.window())->isBusy());
    // Another address is another search.
    f.isSilent = false;
    f.servers = {QStringLiteral("imap.example.net:993")};
    pageOf(f.window())->findChild<QLineEdit *>()->setText(QStringLiteral("ada@example.net"));
    QVERIFY(click(f.window(), next));
    QTRY_COMPARE(questionOf(f.window()), QStringLiteral("What was found"));
}

void TestAssistantController::passwordInTheAddressIsRefused()
{
    Fixture f;
    f.nameTheServer(QStringLiteral("imaps://ada:sesame@mail.example.org"));
    QVERIFY(!pageOf(f.window())->problem().isEmpty());
    QVERIFY(!pageOf(f.window())->problem().contains(QStringLiteral("sesame")));
    QCOMPARE(questionOf(f.window()), QStringLiteral("Which server holds your mail?"));
}

void TestAssistantController::serverThatIsNotThere()
{
    Fixture f;
    f.nameTheServer(QStringLiteral("imaps://ada@localhost:1"));
    type(f.window(), QStringLiteral("sesame"));
    QVERIFY(click(f.window(), QStringLiteral("Sign in")));
    QCOMPARE(questionOf(f.window()), QStringLiteral("Trying the account"));
    QVERIFY(labelWith(f.window(), QStringLiteral("you named it")));
    QTRY_VERIFY(!pageOf(f.window())->problem().isEmpty());
    QVERIFY(click(f.window(), QStringLiteral("Try again")));
    QCOMPARE(pageOf(f.window())->problem(), QString());
    QTRY_VERIFY(!pageOf(f.window())->problem().isEmpty());
    QVERIFY(click(f.window(), QStringLiteral("Change the server")));
    QCOMPARE(questionOf(f.window()), QStringLiteral("Which server holds your mail?"));
    QVERIFY(f.service.accounts().isEmpty());
}

void TestAssistantController::commandThatFails()
{
    Fixture f;
    f.nameTheServer(QStringLiteral("imaps://ada@localhost:1"));
    QVERIFY(click(f.window(), QStringLiteral("A command gives the password")));
    const auto fields = f.window().findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == QStringLiteral("Command"))
            field->setText(QStringLiteral("false"));
    }
    QVERIFY(click(f.window(), QStringLiteral("Sign in")));
    QTRY_VERIFY(!pageOf(f.window())->problem().isEmpty());
    // It is the sign-in that has to be mended, though the server was never asked.
    QVERIFY(click(f.window(), QStringLiteral("Change the sign-in")));
    QCOMPARE(questionOf(f.window()), QStringLiteral("How does ada sign in?"));
}

void TestAssistantController::mailboxesOfTheServer()
{
    ScriptedImapServer server(upToTheList +
        "S: * LIST (\\Noselect) \"/\" Lists\nS: * LIST () \"/\" Lists/Qt\n"
        "S: * LIST (\\Trash) \"/\" Bin\nS: * LIST () \"/\" INBOX\nS: l OK\n"
        "C: q STATUS \"Lists/Qt\" (UNSEEN)\nS: * STATUS Lists/Qt (UNSEEN 12)\nS: q OK\n"
        "C: b STATUS \"Bin\" (UNSEEN)\nS: b NO\n");
    Fixture f;
    f.toTheMailboxesOf(server);
    auto *list = f.window().findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 3);
    QCOMPARE(list->item(0)->text(), QStringLiteral("Inbox"));
    QCOMPARE(list->item(1)->text(), QStringLiteral("Lists/Qt, 12 unread"));
    QCOMPARE(list->item(2)->text(), QStringLiteral("Bin"));
    QVERIFY(!says(f.window(), "Asking the server"));
    QVERIFY2(server.trouble().isEmpty(), server.trouble().constData());
}

void TestAssistantController::serverThatKeepsItsMailboxesToItself()
{
    ScriptedImapServer server(upToTheList + "WAIT\nS: l NO not today\nC: i IDLE\nS: + i\n");
    Fixture f;
    f.toTheMailboxesOf(server);
    QTRY_VERIFY(says(f.window(), "Asking the server"));
    QTRY_VERIFY(server.isWaiting());
    server.goOn();
    QTRY_VERIFY(says(f.window(), "not today"));
    QCOMPARE(f.window().findChild<QListWidget *>()->count(), 1);
    QVERIFY(buttonIn(f.window(), next)->isEnabled());
}

void TestAssistantController::startIsOfferedUntilSomebodySaidNo_data()
{
    QTest::addColumn<Autostart::State>("state");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("nobody said anything") << Autostart::State::Off << true;
    QTest::newRow("on") << Autostart::State::On << true;
    QTest::newRow("switched off") << Autostart::State::Disabled << false;
}

void TestAssistantController::startIsOfferedUntilSomebodySaidNo()
{
    QFETCH(const Autostart::State, state);
    QFETCH(const bool, isOffered);
    Fixture f(state);
    const auto buttons = f.window().findChildren<QAbstractButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](QAbstractButton *button) {
        return button->text().contains(QStringLiteral("tart Grelot when I log in"));
    });
    QVERIFY(found != buttons.end());
    QCOMPARE((*found)->isChecked(), isOffered);
    QCOMPARE(f.autostart, state); // offering is not doing
}

void TestAssistantController::cancelForgetsAll()
{
    Fixture f;
    f.nameTheServer(QStringLiteral("imaps://ada@localhost:1"));
    type(f.window(), QStringLiteral("sesame"));
    QVERIFY(click(f.window(), QStringLiteral("Sign in")));
    QVERIFY(click(f.window(), QStringLiteral("Cancel")));
    QVERIFY(!f.controller.window());
    QVERIFY(f.service.accounts().isEmpty());
    f.controller.open();
    QCOMPARE(questionOf(f.window()), QStringLiteral("What is your mail address?"));
    const auto fields = f.window().findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        QCOMPARE(field->text(), QString());
}

QTEST_MAIN(TestAssistantController)
#include "tst_assistantcontroller.moc"
