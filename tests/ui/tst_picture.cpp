// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "picture.h"

#include "fakesecrets.h"
#include "hues.h"
#include "letters.h"
#include "scriptedsource.h"
#include "virtualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

AccountConfig config(const char *name, int hue, const OpenWith &openWith = {})
{
    AccountConfig account{QLatin1String(name),
        std::get<AccountUrl>(AccountUrl::parse(QStringLiteral("push+https://ada@mail.example")))};
    account.look.hue = hue;
    account.look.openWith = openWith;
    return account;
}

/// Accounts on scripted sources, as the desktop sees them.
struct Bench
{
    explicit Bench(const QList<AccountConfig> &accounts)
    {
        sessions.setAccounts(accounts);
        for (const ScriptedSource *source : std::as_const(sources))
            source->m_dialer.last->succeed();
    }
    std::unique_ptr<AccountSession> make(const AccountConfig &account)
    {
        auto owned = std::make_unique<ScriptedSource>();
        sources.insert(account.name, owned.get());
        return std::make_unique<AccountSession>(
            AccountSession::Parts{account.name, account.url.toString(), {QStringLiteral("INBOX")},
                std::make_unique<FakeSecrets>(), std::move(owned),
                StateStore(folder.path(), account.name, account.url.toString())},
            clock, random);
    }
    void fill(const char *name, int unread)
    {
        const Messages letterBox = unread > 0 ? letters(1, quint64(unread)) : Messages();
        Q_EMIT sources.value(QLatin1String(name))->updated(pictureOf(letterBox, 10));
    }
    TrayState tray() const { return trayState(sessions, pause, quiet); }

    QTemporaryDir folder;
    VirtualClock clock;
    RandomSource random{1};
    QHash<QString, ScriptedSource *> sources;
    Sessions sessions{[this](const AccountConfig &account) { return make(account); }, clock};
    Pause pause{clock};
    QuietTimes quiet{clock};
};

} // namespace

/// What tray and inbox are told of the whole.
class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badgeHasTheColourOfTheOnlyOneWithMail();
    void oneAccountHasTheUsualBadge();
    void quietIsTold();
    void mailIsOfferedWhereItLeads();
    void inboxKnowsItsAccounts();
    void lastLookedIsTheOldest();
};

void PictureTest::badgeHasTheColourOfTheOnlyOneWithMail()
{
    Bench bench({config("work", 4), config("home", 1)});
    bench.fill("work", 0);
    bench.fill("home", 0);
    QVERIFY(!bench.tray().badge.isValid());
    bench.fill("home", 2);
    QCOMPARE(bench.tray().badge, Hues::colour(1));
    QCOMPARE(bench.tray().unread, std::optional<qint64>(2));
    bench.fill("work", 1);
    QVERIFY(!bench.tray().badge.isValid());
}

void PictureTest::oneAccountHasTheUsualBadge()
{
    Bench bench({config("work", 4)});
    bench.fill("work", 3);
    QVERIFY(!bench.tray().badge.isValid());
}

void PictureTest::quietIsTold()
{
    Bench bench({config("work", 4)});
    QVERIFY(!bench.tray().quiet);
    const QTime now = bench.clock.utc().toLocalTime().time();
    Weekdays everyDay;
    everyDay.set();
    bench.quiet.setPlan({true, {{now.addSecs(-3600), now.addSecs(3600), everyDay}}});
    QVERIFY(bench.tray().quiet);
    QVERIFY(bench.tray().quietUntil);
    QCOMPARE(bench.tray().bell, BellState::Online); // it listens on
}

void PictureTest::mailIsOfferedWhereItLeads()
{
    const OpenWith web = OpenWith::fromText(QStringLiteral("https://m.example.org/{id}"));
    Bench bench({config("work", 4, web), config("home", 1)});
    QVERIFY(bench.tray().accounts[0].hasMail);
    QVERIFY(!bench.tray().accounts[1].hasMail);
}

void PictureTest::inboxKnowsItsAccounts()
{
    Bench bench({config("work", 4), config("home", 1)});
    bench.fill("work", 3);
    const QList<InboxAccount> accounts = inboxAccounts(bench.sessions);
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts[0].colour, Hues::colour(4));
    QCOMPARE(accounts[0].unread, std::optional<qint64>(3));
    QVERIFY(!accounts[1].unread);
    QVERIFY(accounts[0].isWell);
}

void PictureTest::lastLookedIsTheOldest()
{
    Bench bench({config("work", 4)});
    const QDateTime first = bench.clock.utc();
    QCOMPARE(lastLooked(bench.sessions), first);
    bench.clock.advance(10s);
    const QList<AccountConfig> both{config("work", 4), config("home", 1)};
    bench.sessions.setAccounts(both);
    QVERIFY(!lastLooked(bench.sessions).isValid()); // the second has not said a word
    bench.sources.value(QStringLiteral("home"))->m_dialer.last->succeed();
    QCOMPARE(lastLooked(bench.sessions), first);
}

QTEST_MAIN(PictureTest)
#include "tst_picture.moc"
