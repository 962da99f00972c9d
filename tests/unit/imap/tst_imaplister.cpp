// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapconversation.h"
#include "imaplimits.h"
#include "imapscripts.h"

#include <QTest>

using namespace Grelot;

namespace {

/// A link that stands and is asked for its mailboxes.
struct Asked
{
    Asked(const QByteArray &upTo, const QByteArray &answers)
        : c(upTo + "c: DONE\nS: i OK idle\n" + answers)
    {
        c.open();
        QVERIFY(c.settle());
        QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
        c.server.goOn();
        c.link->listMailboxes([this](const auto &got) {
            ++calls;
            answer = got;
        });
        QVERIFY(QTest::qWaitFor([this] { return calls > 0; }));
        if (!c.failure && !c.server.trouble().startsWith("not reached"))
            QVERIFY2(c.server.isDone(), c.server.trouble().constData());
        QCOMPARE(calls, 1);
    }
    MailboxList list() const
    {
        const auto *list = std::get_if<MailboxList>(&answer);
        return list ? *list : MailboxList();
    }
    std::optional<Failure> failure() const
    {
        const auto *failure = std::get_if<Failure>(&answer);
        return failure ? std::optional(*failure) : std::nullopt;
    }
    /// "name=unread", "?" where it is not told; in parentheses what only holds others.
    QStringList names() const
    {
        QStringList names;
        for (const MailboxEntry &entry : list().entries) {
            const QString count =
                entry.unread ? QString::number(*entry.unread) : QStringLiteral("?");
            const QString text = entry.name + u'=' + count;
            names.append(entry.selectable ? text : u'(' + text + u')');
        }
        return names;
    }

    ImapConversation c;
    std::variant<MailboxList, Failure> answer;
    int calls = 0;
};

QByteArray ableUpToIdle(const QByteArray &more)
{
    QByteArray script = upToIdle();
    return script.replace("SPECIAL-USE]", "SPECIAL-USE " + more + ']');
}

QByteArray bareIdle()
{
    return bareUpToIdle() + "C: i IDLE\nS: + idling\nWAIT\n";
}

const QByteArray plainList = "C: l LIST \"\" \"*\"\n";

} // namespace

/// Which mailboxes an IMAP server names, well-behaved and otherwise.
class TestImapLister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allInOne();
    void oneByOne();
    void atMostSoMany();
    void levels();
    void strangeNames();
    void refusedOptions();
    void refusedList();
    void hundredThousand();
    void evenMore();
    void connectionEnds();
    void beforeItStands();
};

void TestImapLister::allInOne()
{
    const Asked asked(ableUpToIdle("LIST-EXTENDED LIST-STATUS"),
        "C: l LIST \"\" \"*\" RETURN (SPECIAL-USE STATUS (UNSEEN))\n"
        "S: * LIST (\\HasNoChildren \\Trash) \"/\" Bin\nS: * STATUS Bin (UNSEEN 3)\n"
        "S: * LIST (\\Noselect \\HasChildren) \"/\" Lists\n"
        "S: * LIST (\\HasNoChildren) \"/\" Lists/Qt\nS: * STATUS Lists/Qt (UNSEEN 12)\n"
        "S: * LIST (\\NonExistent) \"/\" \"Gone\"\n"
        "S: * LIST (\\HasNoChildren) \"/\" \"W&APY-rk\"\n"
        "S: * LIST (\\HasNoChildren) \"/\" inbox\nS: * STATUS INBOX (UNSEEN 77)\nS: l OK\n");
    QCOMPARE(asked.names(),
        (QStringList{QStringLiteral("INBOX=0"), // the mailbox that is in step knows better
            QStringLiteral("Lists/Qt=12"), QStringLiteral("W\u00f6rk=?"), QStringLiteral("Bin=3"),
            QStringLiteral("(Gone=?)"), QStringLiteral("(Lists=?)")}));
    QVERIFY(asked.list().isWhole);
    QCOMPARE(asked.list().entries[0].role, MailboxRole::Inbox);
    QCOMPARE(asked.list().entries[3].role, MailboxRole::Trash);
}

void TestImapLister::oneByOne()
{
    const Asked asked(bareIdle(),
        plainList +
            "S: * LIST () \"/\" INBOX\nS: * LIST (\\Sent) \"/\" Sent\n"
            "S: * LIST () \"/\" \"My lists\"\nS: * LIST () \"/\" Closed\nS: l OK\n"
            "C: c STATUS \"Closed\" (UNSEEN)\nS: c NO [NOPERM] not for you\n"
            "C: m STATUS \"My lists\" (UNSEEN)\nS: * STATUS \"My lists\" (UNSEEN 4)\nS: m OK\n"
            "C: s STATUS \"Sent\" (UNSEEN)\nS: * STATUS Sent (UNSEEN 18446744073709551615)\n"
            "S: s OK\n");
    QCOMPARE(asked.names(),
        (QStringList{QStringLiteral("INBOX=2"), QStringLiteral("Closed=?"),
            QStringLiteral("My lists=4"), QStringLiteral("Sent=?")}));
}

void TestImapLister::atMostSoMany()
{
    QByteArray lines;
    QByteArray counts;
    for (int i = 100; i < 200; ++i) {
        const QByteArray name = 'b' + QByteArray::number(i);
        lines += "S: * LIST () \"/\" " + name + '\n';
        if (i - 100 < ImapLimits::counted)
            counts += "C: c STATUS \"" + name + "\" (UNSEEN)\nS: * STATUS " + name +
                " (UNSEEN 1)\nS: c OK\n";
    }
    const Asked asked(bareIdle(), plainList + lines + "S: l OK\n" + counts);
    QCOMPARE(asked.names().size(), 100);
    QCOMPARE(asked.names().at(49), QStringLiteral("b149=1"));
    QCOMPARE(asked.names().at(50), QStringLiteral("b150=?"));
}

void TestImapLister::levels()
{
    const Asked asked(ableUpToIdle("LIST-STATUS"),
        "C: l LIST \"\" \"*\" RETURN (SPECIAL-USE STATUS (UNSEEN))\n"
        "S: * LIST () \".\" INBOX\nS: * LIST () \".\" INBOX.Lists.Qt\n"
        "S: * LIST () NIL a/b.c\nS: * LIST () \"\\\\\" \"x\\\\y\"\nS: l OK\n");
    QStringList titles;
    for (const MailboxEntry &entry : asked.list().entries)
        titles.append(entry.title);
    QCOMPARE(titles,
        (QStringList{QStringLiteral("INBOX"), QStringLiteral("a/b.c"), QStringLiteral("Lists/Qt"),
            QStringLiteral("x/y")}));
    QCOMPARE(asked.list().entries[2].name, QStringLiteral("INBOX.Lists.Qt"));
}

void TestImapLister::strangeNames()
{
    const Asked asked(ableUpToIdle("LIST-STATUS"),
        "C: l LIST \"\" \"*\" RETURN (SPECIAL-USE STATUS (UNSEEN))\n"
        "s: * LIST () \"/\" {7}\\r\\nmy \"box\\r\\n\n"
        "s: * LIST () \"/\" {5}\\r\\na\\r\\nbc\\r\\n\n" // a line break
        "s: * LIST () \"/\" {3}\\r\\na\\0b\\r\\n\n"
        "S: * LIST () \"/\" \"&AAo-\"\n"   // one in modified UTF-7
        "S: * LIST () \"/\" \"&broken\"\n" // none of it
        "S: * LIST () \"/\" \"&AGE-\"\n"   // an "a" that nobody would write so
        "s: * LIST () \"/\" \"W\\xC3\\xB6rk\"\\r\\n\n"
        "S: * LIST () \"/\" \"\"\nS: * LIST () \"/\" NIL\n"
        "S: * LIST () \"/\" twice\nS: * LIST () \"/\" twice\n"
        "S: * LIST () \"/\" <b>bold</b>\n"
        "S: * LIST () \"/\" " +
            QByteArray(5'000, 'x') + "\nS: * STATUS never-named (UNSEEN 4)\nS: l OK\n");
    QCOMPARE(asked.names(),
        (QStringList{QStringLiteral("<b>bold</b>=?"), QStringLiteral("my \"box=?"),
            QStringLiteral("twice=?")}));
}

void TestImapLister::refusedOptions()
{
    const Asked asked(ableUpToIdle("LIST-STATUS"),
        "C: l LIST \"\" \"*\" RETURN (SPECIAL-USE STATUS (UNSEEN))\n"
        "S: * LIST () \"/\" Half\nS: l BAD what is that\n" +
            plainList + "S: * LIST () \"/\" INBOX\nS: l OK\n");
    QCOMPARE(asked.names(), QStringList{QStringLiteral("INBOX=0")});
}

void TestImapLister::refusedList()
{
    const Asked asked(bareIdle(), plainList + "S: l NO [NOPERM] not today\nC: i IDLE\nS: + i\n");
    QVERIFY(asked.failure());
    QVERIFY2(asked.failure()->text.contains(QStringLiteral("not today")),
        qPrintable(asked.failure()->text));
    QVERIFY(!asked.c.failure); // news come all the same
    QTRY_VERIFY2(asked.c.server.isDone(), asked.c.server.trouble().constData());
}

void TestImapLister::hundredThousand()
{
    QByteArray lines;
    for (int i = 0; i < ImapLimits::listed; ++i)
        lines += "S: * LIST () \"/\" b" + QByteArray::number(i) + '\n';
    const Asked asked(ableUpToIdle("LIST-STATUS"),
        "C: l LIST \"\" \"*\" RETURN (SPECIAL-USE STATUS (UNSEEN))\n" + lines + "S: l OK\n");
    QCOMPARE(asked.list().entries.size(), MailboxList::most);
    QVERIFY(!asked.list().isWhole);
}

void TestImapLister::evenMore()
{
    QByteArray lines;
    for (int i = 0; i <= ImapLimits::listed; ++i)
        lines += "S: * LIST () \"/\" b\n";
    Asked asked(bareIdle(), plainList + lines + "WAIT\n");
    QVERIFY(asked.failure());
    QTRY_VERIFY(asked.c.failure);
    QCOMPARE(asked.c.failure->kind, FailureKind::Permanent);
    QVERIFY2(asked.c.failure->text.contains(QString::number(ImapLimits::listed)),
        qPrintable(asked.c.failure->text));
}

void TestImapLister::connectionEnds()
{
    const Asked asked(bareIdle(),
        plainList +
            "S: * LIST () \"/\" one\nS: * LIST () \"/\" two\nS: l OK\n"
            "C: o STATUS \"one\" (UNSEEN)\nCLOSE\n");
    QVERIFY(asked.failure());
    QCOMPARE(asked.failure()->kind, FailureKind::Transient);
}

void TestImapLister::beforeItStands()
{
    ImapConversation c("WAIT\n");
    c.open();
    std::optional<Failure> failure;
    c.link->listMailboxes([&failure](const auto &answer) { failure = std::get<Failure>(answer); });
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::Transient);
}

QTEST_GUILESS_MAIN(TestImapLister)
#include "tst_imaplister.moc"
