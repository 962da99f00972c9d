// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaplister.h"
#include "jmapmailboxes.h"
#include "jmapsynchouse.h"

#include <QTest>

using namespace Grelot;

/// Which mailboxes a JMAP server names.
class JmapListerTest : public QObject
{
    Q_OBJECT

private:
    static std::variant<MailboxList, Failure> ask(JmapSyncHouse &house)
    {
        std::variant<MailboxList, Failure> answer;
        int calls = 0;
        JmapLister::list(house.api, house.session, [&](const auto &got) {
            ++calls;
            answer = got;
        });
        house.api.answerAll();
        if (calls != 1)
            qFatal("answered %d times", calls);
        return answer;
    }
    /// "name=unread", in order.
    static QStringList namesOf(const std::variant<MailboxList, Failure> &answer)
    {
        QStringList names;
        if (const auto *list = std::get_if<MailboxList>(&answer)) {
            for (const MailboxEntry &entry : list->entries)
                names.append(entry.name + u'=' + QString::number(entry.unread.value_or(-1)));
        }
        return names;
    }

private Q_SLOTS:
    void namesPathsAndCounts();
    void namesThatWouldFindAnother();
    void sharedAccountThatDoesNotTell();
    void strangeNames();
    void thousands();
    void refused();
    void asksNoMoreThanIsAllowed();
};

void JmapListerTest::namesPathsAndCounts()
{
    JmapSyncHouse house;
    const QString lists = house.mail.addMailbox(QStringLiteral("Lists"));
    const QString qt = house.mail.addMailbox(QStringLiteral("Qt"), {}, lists);
    house.mail.addMailbox(QStringLiteral("Bin"), QStringLiteral("trash"));
    house.receive(1);
    house.mail.add(JmapSyncHouse::bare(2), {qt});
    house.mail.add(JmapSyncHouse::bare(3), {qt});
    const auto answer = ask(house);
    QCOMPARE(namesOf(answer),
        (QStringList{QStringLiteral("INBOX=1"), QStringLiteral("Archive=0"),
            QStringLiteral("bob/INBOX=0"), QStringLiteral("Lists=0"), QStringLiteral("Lists/Qt=2"),
            QStringLiteral("Bin=0")}));
    const auto &list = std::get<MailboxList>(answer);
    QVERIFY(list.isWhole);
    QCOMPARE(list.entries[0].role, MailboxRole::Inbox);
    QCOMPARE(list.entries[2].role, MailboxRole::None); // another one's
    QCOMPARE(list.entries[5].role, MailboxRole::Trash);
    QCOMPARE(house.api.requests, 1);
}

void JmapListerTest::namesThatWouldFindAnother()
{
    JmapSyncHouse house;
    const QString bob = house.mail.addMailbox(QStringLiteral("bob"));
    house.mail.addMailbox(QStringLiteral("Lists"), {}, bob); // "bob/Lists" is bob's own
    house.mail.addMailbox(QStringLiteral("inbox"));          // no inbox but by its name
    QCOMPARE(namesOf(ask(house)),
        (QStringList{QStringLiteral("INBOX=0"), QStringLiteral("Archive=0"),
            QStringLiteral("bob=0"), QStringLiteral("bob/INBOX=0")}));
}

void JmapListerTest::sharedAccountThatDoesNotTell()
{
    JmapSyncHouse house;
    house.service.removeAccount(QStringLiteral("A2"));
    const auto answer = ask(house);
    QCOMPARE(
        namesOf(answer), (QStringList{QStringLiteral("INBOX=0"), QStringLiteral("Archive=0")}));
    QVERIFY(!std::get<MailboxList>(answer).isWhole);
}

void JmapListerTest::strangeNames()
{
    JmapSyncHouse house;
    house.session.accounts.removeLast();
    house.mail.addMailbox(QStringLiteral("Two\nlines"));
    house.mail.addMailbox(QString());
    house.mail.addMailbox(QString(5'000, u'x'));
    house.mail.addMailbox(QStringLiteral("Lost"), {}, QStringLiteral("no such parent"));
    house.mail.addMailbox(QStringLiteral("Twice"));
    house.mail.addMailbox(QStringLiteral("Twice"));
    const auto answer = ask(house);
    QStringList names = namesOf(answer);
    QCOMPARE(names.takeLast(), QString(1'000, u'x') + QStringLiteral("=0"));
    QCOMPARE(names,
        (QStringList{QStringLiteral("INBOX=0"), QStringLiteral("Archive=0"),
            QStringLiteral("Lost=0"), QStringLiteral("Twice=0")}));
    QVERIFY(std::get<MailboxList>(answer).entries.last().title.size() <= 200);
}

void JmapListerTest::thousands()
{
    JmapSyncHouse house;
    for (int i = 0; i < JmapMailboxes::most + 10; ++i)
        house.mail.addMailbox(QStringLiteral("Box %1").arg(i));
    const auto answer = ask(house);
    const auto &list = std::get<MailboxList>(answer);
    QCOMPARE(list.entries.size(), MailboxList::most);
    QCOMPARE(list.entries.first().role, MailboxRole::Inbox);
    QVERIFY(!list.isWhole);
}

void JmapListerTest::refused()
{
    JmapSyncHouse house;
    house.service.spoil(QStringLiteral("Mailbox/get"), QStringLiteral("requestTooLarge"));
    QVERIFY(!std::get<Failure>(ask(house)).text.isEmpty());
    std::optional<Failure> failure;
    JmapLister::list(house.api, house.session,
        [&failure](const auto &answer) { failure = std::get<Failure>(answer); });
    const Failure lost{FailureKind::Transient, QStringLiteral("Lost."), {}, {}};
    house.api.fail(lost);
    QCOMPARE(failure, lost);
}

void JmapListerTest::asksNoMoreThanIsAllowed()
{
    JmapSyncHouse house;
    house.session.limits.maxCallsInRequest = 1;
    const auto answer = ask(house);
    QCOMPARE(house.api.callsOfLast, QStringList{QStringLiteral("Mailbox/get")});
    QCOMPARE(
        namesOf(answer), (QStringList{QStringLiteral("INBOX=0"), QStringLiteral("Archive=0")}));
    QVERIFY(!std::get<MailboxList>(answer).isWhole);
}

QTEST_APPLESS_MAIN(JmapListerTest)
#include "tst_jmaplister.moc"
