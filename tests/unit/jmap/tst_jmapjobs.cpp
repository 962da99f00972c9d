// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaperrands.h"
#include "jmapfindings.h"
#include "jmapjobs.h"
#include "jmapsynchouse.h"

#include <QTest>

using namespace Grelot;

/// What is asked beside push: messages, actions, stock; and that it is always answered.
class JmapJobsTest : public QObject
{
    Q_OBJECT

private:
    /// In step; letters 1 to 3 are in the inbox.
    struct House : JmapSyncHouse
    {
        House()
            : trash(mail.addMailbox(QStringLiteral("Bin"), QStringLiteral("trash")))
        {
            for (int n = 1; n <= 3; ++n)
                ids.append(receive(n));
            settle();
        }
        std::optional<Failure> act(MailAction action, const QString &id)
        {
            std::optional<std::optional<Failure>> answer;
            JmapJobs::act(api, *sync, action, QStringLiteral("INBOX"), id,
                [&answer](const std::optional<Failure> &failure) { answer = failure; });
            api.answerAll();
            if (!answer)
                qFatal("an action was not answered");
            return *answer;
        }
        std::variant<Messages, Failure> fetch(const QString &mailbox, const QStringList &wanted)
        {
            std::optional<std::variant<Messages, Failure>> answer;
            JmapJobs::fetch(api, *sync, mailbox, wanted,
                [&answer](const std::variant<Messages, Failure> &got) { answer = got; });
            api.answerAll();
            if (!answer)
                qFatal("a fetch was not answered");
            return *answer;
        }

        QString trash;
        QStringList ids;
    };

private Q_SLOTS:
    void fetchesWhatIsStillThere();
    void fetchesInPortions();
    void refusesWhatIsNotWatched();
    void actions_data();
    void actions();
    void archivingKeepsOtherMailboxes();
    void goneIsGone();
    void refusedActions_data();
    void refusedActions();
    void noMailboxOfTheRole();
    void takesStock();
    void stockFailsAsAWhole();
    void errandsAreAnsweredWithoutALink();
    void errandsEndWithTheirLink();
    void findings();
};

void JmapJobsTest::fetchesWhatIsStillThere()
{
    House house;
    house.mail.destroy(house.ids.at(0));
    house.mail.setMailboxes(house.ids.at(1), {house.archive});
    const auto answer = house.fetch(QStringLiteral("INBOX"), house.ids);
    const auto messages = std::get<Messages>(answer);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().id, house.ids.at(2));
    QCOMPARE(messages.first().subject, letter(3).subject);
}

void JmapJobsTest::fetchesInPortions()
{
    House house;
    house.session.limits.maxObjectsInGet = 2;
    house.service.traits.maxObjectsInGet = 2;
    house.settle();
    const auto answer = house.fetch(QStringLiteral("INBOX"), house.ids);
    QCOMPARE(std::get<Messages>(answer).size(), 3);
    QCOMPARE(house.api.requests, 2);
}

void JmapJobsTest::refusesWhatIsNotWatched()
{
    House house;
    const auto answer = house.fetch(QStringLiteral("Lists"), house.ids);
    QCOMPARE(std::get<Failure>(answer).kind, FailureKind::Permanent);
    QVERIFY(!isGone(std::get<Failure>(answer)));
    QCOMPARE(house.api.requests, 0);
}

void JmapJobsTest::actions_data()
{
    QTest::addColumn<MailAction>("action");
    QTest::addColumn<QString>("mailbox");
    QTest::addColumn<Flags>("flags");
    QTest::newRow("read") << MailAction::MarkRead << QStringLiteral("box1") << Flags(Flag::Seen);
    QTest::newRow("flag") << MailAction::Flag << QStringLiteral("box1") << Flags(Flag::Flagged);
    QTest::newRow("archive") << MailAction::Archive << QStringLiteral("box2") << Flags();
    QTest::newRow("trash") << MailAction::Trash << QStringLiteral("box3") << Flags();
}

void JmapJobsTest::actions()
{
    QFETCH(const MailAction, action);
    QFETCH(const QString, mailbox);
    QFETCH(const Flags, flags);
    House house;
    for (int i = 0; i < 2; ++i) { // an answer may be lost: doing it again changes nothing
        QCOMPARE(house.act(action, house.ids.first()), std::nullopt);
        const JmapMailStore::Email email = *house.mail.email(house.ids.first());
        QCOMPARE(email.mailboxes, QSet<QString>{mailbox});
        QCOMPARE(email.message.flags, flags);
    }
    QCOMPARE(house.api.requests, 2);
    QCOMPARE(house.act(MailAction::MarkUnread, house.ids.first()), std::nullopt);
    QVERIFY(house.mail.email(house.ids.first())->message.isUnread());
}

void JmapJobsTest::archivingKeepsOtherMailboxes()
{
    House house;
    const QString lists = house.mail.addMailbox(QStringLiteral("Lists"));
    house.mail.setMailboxes(house.ids.first(), {house.inbox, lists});
    QCOMPARE(house.act(MailAction::Archive, house.ids.first()), std::nullopt);
    QCOMPARE(house.mail.email(house.ids.first())->mailboxes, (QSet<QString>{lists, house.archive}));
}

void JmapJobsTest::goneIsGone()
{
    House house;
    house.mail.destroy(house.ids.first());
    const auto failure = house.act(MailAction::MarkRead, house.ids.first());
    QVERIFY(failure && isGone(*failure));
}

void JmapJobsTest::refusedActions_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("read-only") << QStringLiteral("accountReadOnly") << FailureKind::User;
    QTest::newRow("forbidden") << QStringLiteral("forbidden") << FailureKind::User;
    QTest::newRow("busy") << QStringLiteral("serverUnavailable") << FailureKind::Transient;
    QTest::newRow("not understood") << QStringLiteral("invalidArguments") << FailureKind::Permanent;
}

void JmapJobsTest::refusedActions()
{
    QFETCH(const QString, type);
    QFETCH(const FailureKind, kind);
    House house;
    house.service.spoil(QStringLiteral("Email/set"), type);
    const auto failure = house.act(MailAction::MarkRead, house.ids.first());
    QVERIFY(failure && !isGone(*failure));
    QCOMPARE(failure->kind, kind);
    QVERIFY(house.mail.email(house.ids.first())->message.isUnread());
}

void JmapJobsTest::noMailboxOfTheRole()
{
    House house;
    house.mail.removeMailbox(house.trash);
    house.pushAndAnswer();
    house.forget();
    const auto failure = house.act(MailAction::Trash, house.ids.first());
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::User);
    QCOMPARE(house.api.requests, 0);
}

void JmapJobsTest::takesStock()
{
    House house;
    const JmapPosition before = house.position;
    const QString missed = house.receive(4);
    std::optional<QList<Snapshot>> stock;
    JmapJobs::takeStock(house.api, *house.sync,
        {QStringLiteral("INBOX"), QStringLiteral("not there")},
        [&stock](const auto &answer) { stock = std::get<QList<Snapshot>>(answer); });
    house.api.answerAll();
    QVERIFY(stock);
    QCOMPARE(stock->size(), 1);
    QCOMPARE(stock->first().unreadIds.newest(1), QStringList(missed));
    QCOMPARE(stock->first().unread, 4);
    QVERIFY(stock->first().cursor.isEmpty());
    QVERIFY(house.updates.isEmpty());
    QCOMPARE(house.sync->position(), before);
}

void JmapJobsTest::stockFailsAsAWhole()
{
    House house;
    house.service.spoil(QStringLiteral("Email/query"), QStringLiteral("serverFail"));
    std::optional<Failure> failure;
    JmapJobs::takeStock(house.api, *house.sync, {QStringLiteral("INBOX")},
        [&failure](const auto &answer) { failure = std::get<Failure>(answer); });
    house.api.answerAll();
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::Transient);
}

void JmapJobsTest::errandsAreAnsweredWithoutALink()
{
    JmapErrands errands;
    std::optional<Failure> failure;
    errands.call({}, [&failure](const auto &answer) { failure = std::get<Failure>(answer); });
    QCOMPARE(failure, JmapErrands::away());
}

void JmapJobsTest::errandsEndWithTheirLink()
{
    House house;
    JmapErrands errands;
    QStringList answers;
    const auto noteAs = [&answers](const char *name) {
        return [&answers, name](const std::variant<JmapResponse, Failure> &answer) {
            const bool isAway = answer == std::variant<JmapResponse, Failure>(JmapErrands::away());
            answers.append(QLatin1String(name) + (isAway ? u'-' : u'+'));
        };
    };
    const JmapRequest request{{JmapCall{QStringLiteral("Core/echo"), {}, QStringLiteral("e")}}};
    auto link = std::make_unique<QObject>();
    auto next = std::make_unique<QObject>();
    errands.setLink(link.get(), [&house] { return &house.api; });
    errands.call(request, noteAs("old"));
    errands.setLink(next.get(), [&house] { return &house.api; });
    errands.call(request, noteAs("new"));
    QVERIFY(answers.isEmpty());
    link.reset();
    QCOMPARE(answers, QStringList(QStringLiteral("old-")));
    house.api.answerAll(); // the first one's answer comes too late
    QCOMPARE(answers, (QStringList{QStringLiteral("old-"), QStringLiteral("new+")}));
    next.reset();
    errands.call(request, noteAs("late"));
    QCOMPARE(answers.last(), QStringLiteral("late-"));
    QVERIFY(!house.api.isWaiting());
}

void JmapJobsTest::findings()
{
    JmapSession session;
    session.accounts = {{QStringLiteral("A"), QStringLiteral("ada"), false},
        {QStringLiteral("B"), QStringLiteral("te\nam"), true}};
    session.eventSourceUrl = QStringLiteral("https://x/events");
    QCOMPARE(jmapFindings(session),
        (QStringList{QStringLiteral("Accounts with mail: ada, te am (can only be read)"),
            QStringLiteral("Messages in one request: 500"),
            QStringLiteral("Ladder: WebSocket (not offered), server-sent events (offered), long "
                           "poll (offered), polling")}));
}

QTEST_APPLESS_MAIN(JmapJobsTest)
#include "tst_jmapjobs.moc"
