// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accounttrial.h"
#include "fakesecrets.h"
#include "letters.h"
#include "scriptedsource.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;
using Step = AccountTrial::Step;

namespace {

Failure transient(bool answered)
{
    Failure failure{FailureKind::Transient, QStringLiteral("Not now."), QStringLiteral("x"), {}};
    failure.answered = answered;
    return failure;
}

Failure refused(Need need)
{
    Failure failure{FailureKind::User, QStringLiteral("Refused."), QStringLiteral("x"), {}};
    failure.need = need;
    return failure;
}

/// A trial with all that it stands on.
struct Run
{
    Run()
    {
        auto fakeSecrets = std::make_unique<FakeSecrets>();
        auto scripted = std::make_unique<ScriptedSource>();
        secrets = fakeSecrets.get();
        source = scripted.get();
        trial = std::make_unique<AccountTrial>(
            std::move(fakeSecrets), std::move(scripted), clock, random);
        QObject::connect(trial.get(), &AccountTrial::passed, trial.get(),
            [this](Step step) { steps.append(step); });
        QObject::connect(trial.get(), &AccountTrial::failed, trial.get(),
            [this](const Failure &failure, Step at) {
                failures.append(failure);
                failedAt.append(at);
            });
        QObject::connect(
            trial.get(), &AccountTrial::succeeded, trial.get(), [this] { ++successes; });
    }
    ScriptedLink *link() { return source->m_dialer.last.data(); }
    static void settle() { QCoreApplication::sendPostedEvents(); }

    VirtualClock clock;
    RandomSource random{1};
    FakeSecrets *secrets = nullptr;
    ScriptedSource *source = nullptr;
    std::unique_ptr<AccountTrial> trial;
    QList<Step> steps;
    QList<Failure> failures;
    QList<Step> failedAt;
    int successes = 0;
};

} // namespace

/// An account that is tried before anybody relies on it.
class TestAccountTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachStepAndItsTime();
    void secretThatCannotBeHad();
    void failsWhereItStands_data();
    void failsWhereItStands();
    void refusedSecretIsTheSignInWhereverItShows();
    void waitsForAServerThatAsksForIt();
    void patienceEnds();
    void goneInTheMiddle();
    void listsTheMailboxes();
    void listThatDoesNotCome();
    void goneBeforeTheList();
};

void TestAccountTrial::tellsEachStepAndItsTime()
{
    Run run;
    run.trial->start();
    run.clock.advance(20ms);
    Q_EMIT run.link()->opened();
    QCOMPARE(run.steps, (QList<Step>{Step::Opening}));
    QCOMPARE(run.trial->elapsed(), 20ms);
    run.clock.advance(30ms);
    Q_EMIT run.link()->proven({});
    QCOMPARE(run.steps, (QList<Step>{Step::Opening, Step::SigningIn}));
    QCOMPARE(run.trial->elapsed(), 50ms);
    Q_EMIT run.source->updated(pictureOf(letters(1, 3), 4));
    Q_EMIT run.link()->synced();
    QCOMPARE(run.steps, (QList<Step>{Step::Opening, Step::SigningIn, Step::Reading, Step::Push}));
    QCOMPARE(run.trial->rung(), Rung::WebSocket);
    QCOMPARE(run.trial->unread(), 3);
    QCOMPARE(run.successes, 0); // not from within the link's signal
    Run::settle();
    QCOMPARE(run.successes, 1);
    // A link that ends later changes no verdict.
    Q_EMIT run.link()->failed(transient(false));
    Run::settle();
    QVERIFY(run.failures.isEmpty());
}

void TestAccountTrial::secretThatCannotBeHad()
{
    Run run;
    run.secrets->result = Failure{FailureKind::User, QStringLiteral("No keyring."), {}, {}};
    run.trial->start();
    QCOMPARE(run.failures.size(), 1);
    QCOMPARE(run.failures[0].text, QStringLiteral("No keyring."));
    QCOMPARE(run.failedAt, (QList<Step>{Step::SigningIn}));
    QCOMPARE(run.source->m_dialer.dialled, 0);
}

void TestAccountTrial::failsWhereItStands_data()
{
    QTest::addColumn<int>("signalsBefore");
    QTest::addColumn<Step>("at");
    QTest::newRow("opening") << 0 << Step::Opening;
    QTest::newRow("signing in") << 1 << Step::SigningIn;
    QTest::newRow("reading") << 2 << Step::Reading;
}

void TestAccountTrial::failsWhereItStands()
{
    QFETCH(const int, signalsBefore);
    QFETCH(const Step, at);
    Run run;
    run.trial->start();
    if (signalsBefore > 0)
        Q_EMIT run.link()->opened();
    if (signalsBefore > 1)
        Q_EMIT run.link()->proven({});
    Q_EMIT run.link()->failed(transient(false));
    Run::settle();
    QCOMPARE(run.failures.size(), 1);
    QCOMPARE(run.failedAt, (QList<Step>{at}));
    QCOMPARE(run.successes, 0);
    run.clock.advance(1h);
    QCOMPARE(run.source->m_dialer.dialled, 1); // it is over
    QCOMPARE(run.failures.size(), 1);
}

void TestAccountTrial::refusedSecretIsTheSignInWhereverItShows()
{
    Run run;
    run.trial->start();
    Q_EMIT run.link()->failed(refused(Need::Password));
    Run::settle();
    QCOMPARE(run.failedAt, (QList<Step>{Step::SigningIn}));
    Run other;
    other.trial->start();
    Q_EMIT other.link()->failed(refused(Need::Certificate));
    Run::settle();
    QCOMPARE(other.failedAt, (QList<Step>{Step::Opening}));
}

void TestAccountTrial::waitsForAServerThatAsksForIt()
{
    Run run;
    const QSignalSpy delayed(run.trial.get(), &AccountTrial::delayed);
    run.trial->start();
    Q_EMIT run.link()->failed(transient(true));
    Run::settle();
    QCOMPARE(delayed.count(), 1);
    QVERIFY(run.failures.isEmpty());
    run.clock.advance(5s);
    QCOMPARE(run.source->m_dialer.dialled, 2);
    run.link()->succeed();
    Run::settle();
    QCOMPARE(run.successes, 1);
}

void TestAccountTrial::patienceEnds()
{
    Run run;
    run.source->m_dialer.onDial = [&run] {
        QMetaObject::invokeMethod(
            run.trial.get(), [&run] { Q_EMIT run.link()->failed(transient(true)); },
            Qt::QueuedConnection);
    };
    run.trial->start();
    for (int second = 0; second < 60 && run.failures.isEmpty(); ++second) {
        Run::settle();
        run.clock.advance(1s);
    }
    QCOMPARE(run.failures.size(), 1);
    QVERIFY2(run.failures[0].text.contains(QStringLiteral("30 seconds")),
        qPrintable(run.failures[0].text));
    QCOMPARE(run.trial->elapsed(), AccountTrial::patience);
}

void TestAccountTrial::goneInTheMiddle()
{
    Run run;
    run.secrets->held = true;
    run.trial->start();
    const auto late = run.secrets->waiting;
    run.trial.reset();
    late(Secret{Secret::Kind::Password, QStringLiteral("sesame")});
    Run::settle();
    QVERIFY(run.steps.isEmpty() && run.failures.isEmpty());
}

void TestAccountTrial::listsTheMailboxes()
{
    Run run;
    run.trial->start();
    run.link()->succeed();
    Run::settle();
    QList<MailboxList> lists;
    run.trial->listMailboxes([&](const auto &answer) {
        lists.append(std::get<MailboxList>(answer));
        run.trial.reset(); // as whoever has what was wanted
    });
    QCOMPARE(run.source->m_lists.size(), 1);
    const MailboxList list{{{QStringLiteral("Lists"), QStringLiteral("Lists"), 3}}, true};
    const auto answer = run.source->m_lists.first();
    answer(list);
    QCOMPARE(lists, QList<MailboxList>{list});
    answer(list); // whatever comes late
    QCOMPARE(lists.size(), 1);
}

void TestAccountTrial::listThatDoesNotCome()
{
    Run run;
    run.trial->start();
    run.link()->succeed();
    Run::settle();
    QList<Failure> failures;
    run.trial->listMailboxes(
        [&failures](const auto &answer) { failures.append(std::get<Failure>(answer)); });
    run.clock.advance(AccountTrial::listPatience - 1ms);
    QVERIFY(failures.isEmpty());
    run.clock.advance(1ms);
    QCOMPARE(failures.size(), 1);
    QVERIFY(failures.first().text.contains(QStringLiteral("30 seconds")));
    run.source->m_lists.first()(MailboxList());
    QCOMPARE(failures.size(), 1);
    QVERIFY(run.failures.isEmpty()); // the account works all the same
}

void TestAccountTrial::goneBeforeTheList()
{
    Run run;
    run.trial->start();
    run.link()->succeed();
    Run::settle();
    int answers = 0;
    run.trial->listMailboxes([&answers](const auto &) { ++answers; });
    // A source may answer for want of a connection, while all this comes down.
    const auto answer = run.source->m_lists.first();
    QObject::connect(run.link(), &QObject::destroyed, run.link(), [answer] {
        answer(Failure{FailureKind::Transient, QStringLiteral("Away."), {}, {}});
    });
    run.trial.reset();
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestAccountTrial)
#include "tst_accounttrial.moc"
