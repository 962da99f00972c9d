// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountsession.h"
#include "fakesecrets.h"
#include "letters.h"
#include "orderedid.h"
#include "scriptedsource.h"
#include "virtualclock.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

const QString inbox = QStringLiteral("INBOX");

Failure away()
{
    return {FailureKind::Transient, QStringLiteral("away"), {}, {}};
}

} // namespace

class AccountSessionTest : public QObject
{
    Q_OBJECT

private:
    /// One run of the program on the folder that outlives it.
    struct Run
    {
        explicit Run(const QString &path, bool holdSecret = false)
            : folder(path)
        {
            auto secretsOwned = std::make_unique<FakeSecrets>();
            auto sourceOwned = std::make_unique<ScriptedSource>();
            secrets = secretsOwned.get();
            secrets->held = holdSecret;
            source = sourceOwned.get();
            session = std::make_unique<AccountSession>(
                AccountSession::Parts{QStringLiteral("work"), QStringLiteral("url"), {inbox},
                    std::move(secretsOwned), std::move(sourceOwned),
                    StateStore(path, QStringLiteral("work"), QStringLiteral("url"))},
                clock, random);
            QObject::connect(session.get(), &AccountSession::rang,
                [this](const QString &, const Messages &messages) {
                    for (const Message &message : messages)
                        rung.append(message.id);
                });
        }
        /// Opens it and, unless the secret is held back, brings it in step.
        void start()
        {
            session->start();
            if (source->m_dialer.last)
                source->m_dialer.last->succeed();
        }
        void say(const MailUpdate &update) { Q_EMIT source->updated(update); }
        /// Dies without a chance to save: what is on disk stays as it is now.
        void kill()
        {
            QHash<QString, QByteArray> onDisk;
            const QStringList names = folder.entryList(QDir::Files);
            for (const QString &name : names) {
                QFile file(folder.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                onDisk.insert(name, file.readAll());
            }
            session.reset();
            for (auto it = onDisk.begin(); it != onDisk.end(); ++it) {
                QFile file(folder.filePath(it.key()));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(it.value());
            }
        }

        QDir folder;
        VirtualClock clock;
        RandomSource random{1};
        FakeSecrets *secrets = nullptr;
        ScriptedSource *source = nullptr;
        std::unique_ptr<AccountSession> session;
        QStringList rung;
    };

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void ringsAndCounts();
    void readElsewhereIsTold();
    void cursorAndLedgerOutliveARun();
    void savedWithinASecondAndNotBefore();
    void backlogIsFetchedPageByPage();
    void cursorWaitsForTheBacklog();
    void failedPageIsAskedForAgain();
    void connectionBackResumesTheBacklog();
    void backlogIsNotAskedForWithoutAConnection();
    void unreadablePageIsHalvedDownToTheOneMessage();
    void newerSnapshotReplacesTheBacklog();
    void newStreamForgetsOldTrouble();
    void reconnectAsksForTheSecretFirst();
    void unknownUnreadIsFetchedButDoesNotRing();
    void waitsForTheSecret();
    void refusedSecretNeedsThePerson();
    void mailServerBehindAwayIsSaid();
    void checkAsksOrReconnects();
    void failedActionIsTold();
    void fullDiskIsSaidOnce();
};

void AccountSessionTest::ringsAndCounts()
{
    Run run(m_folder->path());
    QSignalSpy unread(run.session.get(), &AccountSession::unreadChanged);
    run.start();
    QVERIFY(!run.session->inbox().unread());
    run.say(pictureOf(letters(1, 3), 4));
    QCOMPARE(run.session->inbox().unread(), 3);
    run.say(arrival({letter(4)}, 4));
    QCOMPARE(run.session->inbox().unread(), 4);
    QCOMPARE(run.rung, QStringList(QStringLiteral("17.4")));
    QCOMPARE(unread.size(), 2);
    run.say(arrival({letter(4)}, 4));
    QCOMPARE(run.rung.size(), 1);
    QCOMPARE(unread.size(), 2);
}

void AccountSessionTest::readElsewhereIsTold()
{
    Run run(m_folder->path());
    QSignalSpy read(run.session.get(), &AccountSession::read);
    run.start();
    run.say(pictureOf(letters(1, 3), 4));
    run.say(FlagsChanged{inbox, {{QStringLiteral("17.2"), Flag::Seen}}, 2, {QStringLiteral("c")}});
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.last().at(1).toStringList(), QStringList(QStringLiteral("17.2")));
    run.say(Vanished{
        inbox, {QStringLiteral("17.1"), QStringLiteral("17.2")}, 1, {QStringLiteral("d")}});
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.last().at(1).toStringList(), QStringList(QStringLiteral("17.1")));
}

void AccountSessionTest::cursorAndLedgerOutliveARun()
{
    {
        Run run(m_folder->path());
        run.start();
        QVERIFY(run.source->m_resumedFrom.isEmpty());
        run.say(pictureOf({}, 4));
        run.say(arrival({letter(4)}, 1));
    }
    Run run(m_folder->path());
    run.start();
    QCOMPARE(run.source->m_resumedFrom.value, QStringLiteral("after-17.4"));
    run.say(arrival(letters(4, 5), 2));
    QCOMPARE(run.rung, QStringList(QStringLiteral("17.5")));
}

void AccountSessionTest::savedWithinASecondAndNotBefore()
{
    Run first(m_folder->path());
    first.start();
    first.say(pictureOf({}, 4));
    first.clock.advance(1s);
    first.say(arrival({letter(4)}, 1));
    first.clock.advance(999ms);
    first.kill();

    // At most what was handed over since the last save repeats; nothing is lost.
    Run second(m_folder->path());
    second.start();
    QCOMPARE(second.source->m_resumedFrom.value, QStringLiteral("at-17.4"));
    second.say(arrival({letter(4)}, 1));
    QCOMPARE(second.rung.size(), 1);
    second.clock.advance(1s);
    second.kill();

    Run third(m_folder->path());
    third.start();
    QCOMPARE(third.source->m_resumedFrom.value, QStringLiteral("after-17.4"));
    third.say(arrival({letter(4)}, 1));
    QVERIFY(third.rung.isEmpty());
}

void AccountSessionTest::backlogIsFetchedPageByPage()
{
    Run run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.say(pictureOf(letters(1, 120), 121));
    QCOMPARE(run.rung.size(), 50);
    QCOMPARE(run.source->m_fetches.size(), 1);
    QCOMPARE(run.source->m_fetches.last().ids.size(), 50);
    run.source->m_fetches.takeFirst().done(letters(21, 70));
    QCOMPARE(run.source->m_fetches.size(), 1);
    QCOMPARE(run.source->m_fetches.last().ids.size(), 20);
    run.source->m_fetches.takeFirst().done(letters(1, 20));
    QCOMPARE(run.rung.size(), 120);
    QVERIFY(run.source->m_fetches.isEmpty());
    QCOMPARE(run.session->inbox().items().size(), 120);
}

void AccountSessionTest::cursorWaitsForTheBacklog()
{
    Run run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.clock.advance(1s);
    run.say(pictureOf(letters(1, 60), 61));
    run.say(arrival({letter(61)}, 61));
    run.clock.advance(1s);
    run.kill();

    Run next(m_folder->path());
    next.start();
    QCOMPARE(next.source->m_resumedFrom.value, QStringLiteral("at-17.1"));
    next.say(pictureOf(letters(1, 61), 62));
    QVERIFY(next.rung.isEmpty());
    next.source->m_fetches.takeFirst().done(letters(1, 10));
    QCOMPARE(next.rung.size(), 10);
    next.clock.advance(1s);
    next.kill();

    Run last(m_folder->path());
    last.start();
    QCOMPARE(last.source->m_resumedFrom.value, QStringLiteral("at-17.62"));
}

void AccountSessionTest::failedPageIsAskedForAgain()
{
    Run run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.say(pictureOf(letters(1, 60), 61));
    run.source->m_fetches.takeFirst().done(away());
    QVERIFY(run.source->m_fetches.isEmpty());
    run.clock.advance(BacklogFetcher::retryDelay);
    QCOMPARE(run.source->m_fetches.size(), 1);
    run.source->m_fetches.takeFirst().done(letters(1, 10));
    QCOMPARE(run.rung.size(), 60);
}

void AccountSessionTest::connectionBackResumesTheBacklog()
{
    Run run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.say(pictureOf(letters(1, 60), 61));
    run.source->m_fetches.takeFirst().done(away());
    Q_EMIT run.source->m_dialer.last->failed(away());
    run.clock.advance(2s);
    run.source->m_dialer.last->succeed();
    QCOMPARE(run.source->m_fetches.size(), 1);
}

void AccountSessionTest::backlogIsNotAskedForWithoutAConnection()
{
    Run run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.say(pictureOf(letters(1, 60), 61));
    Q_EMIT run.source->m_dialer.last->failed(
        {FailureKind::User, QStringLiteral("refused"), {}, {}, Need::Password});
    run.source->m_fetches.takeFirst().done(away());
    // No request with a password that was refused, however long it takes.
    run.clock.advance(24h);
    QVERIFY(run.source->m_fetches.isEmpty());
}

void AccountSessionTest::unreadablePageIsHalvedDownToTheOneMessage()
{
    Run run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.say(pictureOf(letters(1, 60), 61));
    const QString poison = QStringLiteral("17.4");
    for (int asked = 0; !run.source->m_fetches.isEmpty(); ++asked) {
        QVERIFY(asked < 50);
        const auto fetch = run.source->m_fetches.takeFirst();
        Messages answer;
        for (const QString &id : fetch.ids)
            answer.append(letter(OrderedId::parse(id)->number));
        if (fetch.ids.contains(poison))
            fetch.done(Failure{FailureKind::Permanent, {}, {}, {}});
        else
            fetch.done(answer);
    }
    QCOMPARE(run.rung.size(), 59);
    QVERIFY(!run.rung.contains(poison));
    run.clock.advance(1s);
    run.kill();
    Run next(m_folder->path());
    next.start();
    QCOMPARE(next.source->m_resumedFrom.value, QStringLiteral("at-17.61"));
}

void AccountSessionTest::newStreamForgetsOldTrouble()
{
    Run run(m_folder->path());
    run.start();
    run.say(MailboxStatus{inbox, false, QStringLiteral("It closed the connection.")});
    Q_EMIT run.source->m_dialer.last->failed(away());
    run.clock.advance(2s);
    run.source->m_dialer.last->succeed();
    QCOMPARE(run.session->sentence(), QStringLiteral("Connected by WebSocket."));
}

void AccountSessionTest::reconnectAsksForTheSecretFirst()
{
    Run run(m_folder->path(), true);
    run.start();
    run.secrets->waiting(Failure{FailureKind::User, QStringLiteral("locked"), {}, {}});
    run.session->reconnect();
    // The person takes a minute to unlock the keyring; no attempt runs out of time meanwhile.
    run.clock.advance(60s);
    QCOMPARE(run.source->m_dialer.dialled, 0);
    run.secrets->waiting(run.secrets->result);
    run.clock.advance(2s);
    QCOMPARE(run.source->m_dialer.dialled, 1);
}

void AccountSessionTest::newerSnapshotReplacesTheBacklog()
{
    Run run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 1));
    run.say(pictureOf(letters(1, 60), 61));
    run.say(pictureOf(letters(1, 61), 62));
    // The answer to the old question comes late and is not used for the new one.
    run.source->m_fetches.takeFirst().done(letters(1, 10));
    QCOMPARE(run.source->m_fetches.size(), 1);
    run.source->m_fetches.takeFirst().done(letters(1, 11));
    QCOMPARE(run.rung.size(), 61);
    QCOMPARE(QSet<QString>(run.rung.begin(), run.rung.end()).size(), 61);
}

void AccountSessionTest::unknownUnreadIsFetchedButDoesNotRing()
{
    Run run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 10));
    run.say(FlagsChanged{inbox, {{QStringLiteral("17.3"), {}}}, 1, {QStringLiteral("c")}});
    QCOMPARE(run.source->m_fetches.size(), 1);
    run.source->m_fetches.takeFirst().done(Messages{letter(3)});
    QCOMPARE(run.session->inbox().items().size(), 1);
    QVERIFY(run.rung.isEmpty());
}

void AccountSessionTest::waitsForTheSecret()
{
    Run run(m_folder->path(), true);
    QSignalSpy changed(run.session.get(), &AccountSession::connectionChanged);
    run.start();
    QCOMPARE(run.session->connection().state(), ConnectionState::Stopped);
    QVERIFY(run.session->sentence().contains(QStringLiteral("password")));
    QCOMPARE(changed.size(), 1);
    run.clock.advance(10min);
    QCOMPARE(run.source->m_dialer.dialled, 0);
    run.secrets->waiting(run.secrets->result);
    QCOMPARE(run.source->m_dialer.dialled, 1);
}

void AccountSessionTest::refusedSecretNeedsThePerson()
{
    Run run(m_folder->path(), true);
    run.start();
    run.secrets->waiting(Failure{FailureKind::User, QStringLiteral("no keyring"), {}, {}});
    QCOMPARE(run.session->connection().state(), ConnectionState::NeedsUser);
    QCOMPARE(run.session->sentence(), QStringLiteral("no keyring"));
    run.clock.advance(24h);
    QCOMPARE(run.source->m_dialer.dialled, 0);
}

void AccountSessionTest::mailServerBehindAwayIsSaid()
{
    Run run(m_folder->path());
    run.start();
    QSignalSpy changed(run.session.get(), &AccountSession::connectionChanged);
    run.say(MailboxStatus{inbox, false, QStringLiteral("It closed the connection.")});
    QCOMPARE(changed.size(), 1);
    QVERIFY(run.session->sentence().contains(QStringLiteral("It closed the connection.")));
    run.say(MailboxStatus{inbox, true, {}});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(run.session->sentence(), QStringLiteral("Connected by WebSocket."));
}

void AccountSessionTest::checkAsksOrReconnects()
{
    Run run(m_folder->path());
    run.start();
    run.session->check();
    QCOMPARE(run.source->m_refreshes, 1);
    Q_EMIT run.source->m_dialer.last->failed({FailureKind::Permanent, {}, {}, {}});
    run.session->check();
    QVERIFY(run.session->connection().retryIn() <= 2s);
}

void AccountSessionTest::failedActionIsTold()
{
    Run run(m_folder->path());
    run.start();
    QSignalSpy failed(run.session.get(), &AccountSession::wentWrong);
    run.session->act(MailAction::MarkRead, inbox, QStringLiteral("17.1"));
    run.session->act(MailAction::Trash, inbox, QStringLiteral("17.2"));
    run.source->m_acts.takeFirst().done(std::nullopt);
    QCOMPARE(failed.size(), 0);
    run.source->m_acts.takeFirst().done(away());
    QCOMPARE(failed.size(), 1);
}

void AccountSessionTest::fullDiskIsSaidOnce()
{
    const QString file = m_folder->filePath(QStringLiteral("file"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    Run run(file);
    run.start();
    QSignalSpy failed(run.session.get(), &AccountSession::wentWrong);
    run.say(pictureOf({}, 1));
    run.clock.advance(1s);
    QCOMPARE(failed.size(), 1);
    run.say(arrival({letter(1)}, 1));
    run.clock.advance(1s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(run.rung.size(), 1);
}

QTEST_GUILESS_MAIN(AccountSessionTest)
#include "tst_accountsession.moc"
