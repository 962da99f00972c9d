// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "statuscontroller.h"

#include "fakesecrets.h"
#include "letters.h"
#include "scriptedsource.h"
#include "statuslist.h"
#include "statuspicture.h"
#include "virtualclock.h"

#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Grelot;
using namespace std::chrono_literals;

class StatusControllerTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Bench()
        {
            sessions.setAccounts({{QStringLiteral("work"),
                std::get<AccountUrl>(
                    AccountUrl::parse(QStringLiteral("push+https://ada@mail.example")))}});
        }
        std::unique_ptr<AccountSession> make(const AccountConfig &account)
        {
            auto owned = std::make_unique<ScriptedSource>();
            source = owned.get();
            auto meter = std::make_shared<TrafficMeter>(clock);
            meter->count({Transfer::Kind::Request, 100, false});
            return std::make_unique<AccountSession>(
                AccountSession::Parts{account.name, account.url.toString(),
                    {QStringLiteral("INBOX")}, std::make_unique<FakeSecrets>(), std::move(owned),
                    StateStore(folder.path(), account.name, account.url.toString()), false, {},
                    meter},
                clock, random);
        }
        void fail(FailureKind kind, const char *text)
        {
            Q_EMIT source->m_dialer.last->failed({kind, QLatin1String(text), {}, {}});
        }
        StatusAccount account() { return statusAccounts(sessions, clock).first(); }

        QTemporaryDir folder;
        VirtualClock clock;
        RandomSource random{1};
        ScriptedSource *source = nullptr;
        Sessions sessions{[this](const AccountConfig &account) { return make(account); }, clock};
    };

private Q_SLOTS:
    void picture();
    void troubleBehindIsNotConnected();
    void windowFollowsWhileItIsSeen();
    void reconnects();
    void logIsRedacted();
};

void StatusControllerTest::picture()
{
    Bench bench;
    QCOMPARE(bench.account().mark, StatusMark::Connecting);
    bench.source->m_dialer.last->m_timings.silence = 1h;
    bench.source->m_dialer.last->succeed();
    Q_EMIT bench.source->updated(pictureOf(letters(1, 2), 3));
    Q_EMIT bench.source->updated(arrival({letter(3)}, 4));
    bench.clock.advance(10min);
    const StatusAccount online = bench.account();
    QCOMPARE(online.mark, StatusMark::Connected);
    QCOMPARE(online.transport, QStringLiteral("WebSocket"));
    QCOMPARE(online.since, bench.clock.utc().addSecs(-600));
    QCOMPARE(online.messagesRung, 1);
    QCOMPARE(online.used.requests, 1);
    QCOMPARE(online.polling, WireModel::polling(10min));
    QCOMPARE(online.timeline.last().state, TimelineState::Online);
    QVERIFY(!online.retryAt.isValid());

    bench.fail(FailureKind::Transient, "gone");
    const StatusAccount waiting = bench.account();
    QCOMPARE(waiting.mark, StatusMark::Connecting);
    QVERIFY(waiting.retryAt >= bench.clock.utc());
    QCOMPARE(waiting.sentence, QStringLiteral("gone"));
    bench.sessions.sleep();
    QCOMPARE(bench.account().mark, StatusMark::Away);
    bench.sessions.wake(1min);
    bench.clock.advance(5s);
    bench.fail(FailureKind::User, "refused");
    QCOMPARE(bench.account().mark, StatusMark::NeedsYou);
    bench.sessions.stop();
    QCOMPARE(bench.account().mark, StatusMark::Stopped);
}

void StatusControllerTest::troubleBehindIsNotConnected()
{
    Bench bench;
    bench.source->m_dialer.last->succeed();
    Q_EMIT bench.source->updated(
        MailboxStatus{QStringLiteral("INBOX"), false, QStringLiteral("away")});
    QCOMPARE(bench.account().mark, StatusMark::Connecting);
}

void StatusControllerTest::windowFollowsWhileItIsSeen()
{
    Bench bench;
    StatusController controller(bench.sessions, bench.clock);
    QVERIFY(!controller.window());
    controller.present();
    auto *list = controller.window()->findChild<StatusList *>();
    QCOMPARE(list->count(), 1);
    bench.source->m_dialer.last->succeed();
    QTRY_VERIFY(list->item(0)->toolTip().contains(QStringLiteral("Connected by WebSocket")));
    controller.window()->close();
    bench.fail(FailureKind::User, "refused");
    QCoreApplication::sendPostedEvents();
    QVERIFY(list->item(0)->toolTip().contains(QStringLiteral("Connected by WebSocket")));
    controller.present();
    QVERIFY(list->item(0)->toolTip().contains(QStringLiteral("refused")));
}

void StatusControllerTest::reconnects()
{
    Bench bench;
    StatusController controller(bench.sessions, bench.clock);
    controller.present();
    bench.fail(FailureKind::User, "refused");
    QCOMPARE(bench.source->m_dialer.dialled, 1);
    Q_EMIT controller.window()->reconnectRequested(QStringLiteral("nobody"));
    Q_EMIT controller.window()->reconnectRequested(QStringLiteral("work"));
    bench.clock.advance(5s);
    QCOMPARE(bench.source->m_dialer.dialled, 2);
}

void StatusControllerTest::logIsRedacted()
{
    Bench bench;
    StatusController controller(bench.sessions, bench.clock);
    bench.fail(FailureKind::Transient, "mail.example closed the connection.");
    controller.present();
    controller.window()->findChild<QToolButton *>()->click();
    auto *log = controller.window()->findChild<QPlainTextEdit *>();
    QVERIFY2(log->toPlainText().contains(QStringLiteral("<host-1> closed the connection.")),
        qPrintable(log->toPlainText()));
    // It grows while it is read.
    bench.clock.advance(5s);
    QCOMPARE(bench.source->m_dialer.dialled, 2);
    bench.fail(FailureKind::User, "ada was refused");
    QTRY_VERIFY(log->toPlainText().contains(QStringLiteral("<user-1> was refused")));
    QVERIFY(!log->toPlainText().contains(QStringLiteral("mail.example")));
}

QTEST_MAIN(StatusControllerTest)
#include "tst_statuscontroller.moc"
