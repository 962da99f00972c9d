// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "mailaction.h"
#include "mailupdate.h"
#include "orderedid.h"

#include <QSet>
#include <QTest>

using namespace Grelot;

/// The small values of core/mail.
class MailValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderedIds_data();
    void orderedIds();
    void opaqueIds_data();
    void opaqueIds();
    void everyFlagHasItsKeyword_data();
    void everyFlagHasItsKeyword();
    void keywordsOfBothKinds_data();
    void keywordsOfBothKinds();
    void addresses_data();
    void addresses();
    void everyUpdateNamesItsMailbox();
    void statusHasNoCursor();
    void actionsHaveNames_data();
    void actionsHaveNames();
    void unknownActions_data();
    void unknownActions();
};

void MailValuesTest::orderedIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<quint64>("epoch");
    QTest::addColumn<quint64>("number");
    QTest::newRow("usual") << QStringLiteral("17.4") << Q_UINT64_C(17) << Q_UINT64_C(4);
    QTest::newRow("zeros") << QStringLiteral("0.0") << Q_UINT64_C(0) << Q_UINT64_C(0);
    QTest::newRow("tens") << QStringLiteral("10.100") << Q_UINT64_C(10) << Q_UINT64_C(100);
    QTest::newRow("IMAP's greatest") << QStringLiteral("4294967295.4294967295")
                                     << Q_UINT64_C(4294967295) << Q_UINT64_C(4294967295);
    QTest::newRow("greatest") << QStringLiteral("1.18446744073709551615") << Q_UINT64_C(1)
                              << Q_UINT64_C(18446744073709551615);
}

void MailValuesTest::orderedIds()
{
    QFETCH(const QString, id);
    QFETCH(const quint64, epoch);
    QFETCH(const quint64, number);
    QCOMPARE(OrderedId::parse(id), std::optional(OrderedId{epoch, number}));
    QCOMPARE((OrderedId{epoch, number}).toString(), id);
}

void MailValuesTest::opaqueIds_data()
{
    QTest::addColumn<QString>("id");
    const char *const ids[] = {"", ".", "1", "1.", ".1", "1.2.3", "1..2", "-1.2", "1.-2", "+1.2",
        " 1.2", "1.2 ", "1. 2", "1.2\n", "a.b", "1.2a", "1.0x2", "1.02", "01.2", "00.1", "1e1.2",
        "1.18446744073709551616", "99999999999999999999.1", "1.2,3", "1.2:3"};
    for (const char *id : ids)
        QTest::newRow(*id ? id : "nothing") << QString::fromLatin1(id);
    QTest::newRow("Arabic digits") << QString(QChar(0x0661)) + u'.' + QChar(0x0662);
}

void MailValuesTest::opaqueIds()
{
    QFETCH(const QString, id);
    QVERIFY(!OrderedId::parse(id));
}

void MailValuesTest::everyFlagHasItsKeyword_data()
{
    QTest::addColumn<int>("bits");
    for (int bits = 0; bits < 32; ++bits)
        QTest::addRow("%d", bits) << bits;
}

void MailValuesTest::everyFlagHasItsKeyword()
{
    QFETCH(const int, bits);
    const Flags flags = Flags::fromInt(bits);
    const QStringList keywords = keywordsOf(flags);
    QCOMPARE(keywords.size(), qsizetype(qPopulationCount(quint32(bits))));
    QCOMPARE(flagsOf(keywords), flags);
}

void MailValuesTest::keywordsOfBothKinds_data()
{
    QTest::addColumn<QStringList>("keywords");
    QTest::addColumn<Flags>("flags");
    const auto row = [](const char *keywords, Flags flags) {
        QTest::newRow(*keywords ? keywords : "none")
            << QString::fromLatin1(keywords).split(u' ', Qt::SkipEmptyParts) << flags;
    };
    row("", {});
    row("$seen", Flag::Seen);
    row("$SEEN", Flag::Seen);
    row("\\Seen", Flag::Seen);
    row("\\sEEN $seen", Flag::Seen);
    row("\\Seen $flagged", Flag::Seen | Flag::Flagged);
    row("$answered $draft $deleted", Flag::Answered | Flag::Draft | Flag::Deleted);
    row("seen", {});
    row("$$seen", {});
    row("$see $seenx $ \\", {});
    row("$junk $Forwarded \\Recent \\*", {});
}

void MailValuesTest::keywordsOfBothKinds()
{
    QFETCH(const QStringList, keywords);
    QFETCH(const Flags, flags);
    QCOMPARE(flagsOf(keywords), flags);
}

void MailValuesTest::addresses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("display");
    QTest::newRow("both") << QStringLiteral("Ada") << QStringLiteral("ada@example.org")
                          << QStringLiteral("Ada <ada@example.org>") << QStringLiteral("Ada");
    QTest::newRow("name") << QStringLiteral("Ada") << QString() << QStringLiteral("Ada")
                          << QStringLiteral("Ada");
    QTest::newRow("address") << QString() << QStringLiteral("ada@example.org")
                             << QStringLiteral("ada@example.org")
                             << QStringLiteral("ada@example.org");
    QTest::newRow("neither") << QString() << QString() << QString() << QString();
}

void MailValuesTest::addresses()
{
    QFETCH(const QString, name);
    QFETCH(const QString, address);
    const Address someone{name, address};
    QTEST(someone.full(), "full");
    QTEST(someone.display(), "display");
}

void MailValuesTest::everyUpdateNamesItsMailbox()
{
    const QString mailbox = QStringLiteral("INBOX");
    const Cursor cursor{QStringLiteral("here")};
    Snapshot snapshot;
    snapshot.mailbox = mailbox;
    snapshot.cursor = cursor;
    const QList<MailUpdate> updates{snapshot, Arrived{mailbox, {}, 0, cursor},
        FlagsChanged{mailbox, {}, 0, cursor}, Vanished{mailbox, {}, 0, cursor}};
    QCOMPARE(std::size_t(updates.size() + 1), std::variant_size_v<MailUpdate>);
    for (const MailUpdate &update : updates) {
        QCOMPARE(mailboxOf(update), mailbox);
        QVERIFY(cursorOf(update));
        QCOMPARE(*cursorOf(update), cursor);
    }
}

void MailValuesTest::statusHasNoCursor()
{
    const MailUpdate status = MailboxStatus{QStringLiteral("Work"), false, QStringLiteral("away")};
    QCOMPARE(mailboxOf(status), QStringLiteral("Work"));
    QVERIFY(!cursorOf(status));
    QVERIFY(Cursor().isEmpty());
}

void MailValuesTest::actionsHaveNames_data()
{
    QTest::addColumn<MailAction>("action");
    QTest::addColumn<QString>("name");
    QTest::newRow("read") << MailAction::MarkRead << QStringLiteral("markRead");
    QTest::newRow("unread") << MailAction::MarkUnread << QStringLiteral("markUnread");
    QTest::newRow("archive") << MailAction::Archive << QStringLiteral("archive");
    QTest::newRow("trash") << MailAction::Trash << QStringLiteral("trash");
    QTest::newRow("flag") << MailAction::Flag << QStringLiteral("flag");
}

void MailValuesTest::actionsHaveNames()
{
    QFETCH(const MailAction, action);
    QFETCH(const QString, name);
    QCOMPARE(actionName(action), name);
    QCOMPARE(actionOf(name), std::optional(action));
}

void MailValuesTest::unknownActions_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "markread", "MarkRead", "delete", "flag ", "archive\n"})
        QTest::newRow(*name ? name : "nothing") << QString::fromLatin1(name);
}

void MailValuesTest::unknownActions()
{
    QFETCH(const QString, name);
    QVERIFY(!actionOf(name));
}

QTEST_APPLESS_MAIN(MailValuesTest)
#include "tst_mailvalues.moc"
