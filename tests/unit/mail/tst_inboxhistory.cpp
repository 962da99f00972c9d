// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inbox.h"

#include "letters.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Grelot;

namespace {

/// A mailbox as its server has it, and the updates a source would make of what happens in it.
class ModelMailbox
{
public:
    explicit ModelMailbox(QRandomGenerator &random)
        : m_random(random)
    {
    }

    MailUpdate next()
    {
        switch (m_random.bounded(6)) {
        case 0:
            return pictureOf(unreadMessages(), m_nextUid);
        case 1:
        case 2:
            return arrive();
        case 3:
        case 4:
            return change();
        default:
            return vanish();
        }
    }

    Messages unreadMessages() const
    {
        Messages result;
        for (const auto &[uid, message] : m_all) {
            if (message.isUnread())
                result.append(message);
        }
        return result;
    }
    bool isUnread(const QString &id) const
    {
        const auto unread = unreadMessages();
        return std::any_of(
            unread.begin(), unread.end(), [&](const Message &message) { return message.id == id; });
    }
    Message find(const QString &id) const
    {
        for (const auto &[uid, message] : m_all) {
            if (message.id == id)
                return message;
        }
        return {};
    }

private:
    qint64 unread() const { return unreadMessages().size(); }

    MailUpdate arrive()
    {
        Messages fresh = letters(m_nextUid, m_nextUid + m_random.bounded(3));
        for (Message &message : fresh) {
            if (m_random.bounded(4) == 0)
                message.flags |= Flag::Seen;
            m_all[m_nextUid++] = message;
        }
        return arrival(fresh, unread());
    }
    MailUpdate change()
    {
        FlagsChanged update{QStringLiteral("INBOX"), {}, 0, {}};
        for (auto &[uid, message] : m_all) {
            if (m_random.bounded(6) != 0)
                continue;
            message.flags = Flags::fromInt(m_random.bounded(4)); // \Seen and \Flagged
            update.changed.append({message.id, message.flags});
        }
        update.unread = unread();
        return update;
    }
    MailUpdate vanish()
    {
        Vanished update{QStringLiteral("INBOX"), {}, 0, {}};
        for (auto it = m_all.begin(); it != m_all.end();) {
            if (m_random.bounded(6) == 0) {
                update.ids.append(it->second.id);
                it = m_all.erase(it);
            } else {
                ++it;
            }
        }
        update.unread = unread();
        return update;
    }

    QRandomGenerator &m_random;
    std::map<quint64, Message> m_all;
    quint64 m_nextUid = 1;
};

QByteArray describe(quint32 seed, int step, const MailUpdate &update)
{
    return QStringLiteral("seed %1, step %2, kind %3")
        .arg(seed)
        .arg(step)
        .arg(update.index())
        .toUtf8();
}

} // namespace

/// Random histories of one mailbox, compared with the mailbox itself after each step.
class InboxHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheMailbox();
    void anUpdateSeenTwiceIsSeenOnce();
};

void InboxHistoryTest::followsTheMailbox()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        ModelMailbox mailbox(random);
        Inbox inbox;
        inbox.apply(pictureOf({}, 1));
        for (int step = 0; step < 60; ++step) {
            const IdSet before = inbox.unreadIds(QStringLiteral("INBOX"));
            const MailUpdate update = mailbox.next();
            const Inbox::Change change = inbox.apply(update);
            const QByteArray where = describe(seed, step, update);
            for (const QString &id : change.read)
                QVERIFY2(before.contains(id) && !mailbox.isUnread(id), where);
            for (const QString &id : change.unknown) {
                QVERIFY2(!before.contains(id) && mailbox.isUnread(id), where);
                inbox.add(QStringLiteral("INBOX"), {mailbox.find(id)});
            }
            const Messages unread = mailbox.unreadMessages();
            QVERIFY2(inbox.unread() == std::optional<qint64>(unread.size()), where);
            const auto items = inbox.items();
            QVERIFY2(items.size() == unread.size(), where);
            for (qsizetype i = 0; i < items.size(); ++i)
                QVERIFY2(items[i].message == unread[unread.size() - 1 - i], where);
            QVERIFY2(
                inbox.unreadIds(QStringLiteral("INBOX")).size() == quint64(unread.size()), where);
        }
    }
}

void InboxHistoryTest::anUpdateSeenTwiceIsSeenOnce()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        QRandomGenerator random(seed);
        ModelMailbox mailbox(random);
        Inbox inbox;
        for (int step = 0; step < 60; ++step) {
            const MailUpdate update = mailbox.next();
            inbox.apply(update);
            const Inbox::Change again = inbox.apply(update);
            const QByteArray where = describe(seed, step, update);
            QVERIFY2(!again.counts && !again.messages && !again.status, where);
            QVERIFY2(again.read.isEmpty() && again.unknown.isEmpty(), where);
        }
    }
}

QTEST_APPLESS_MAIN(InboxHistoryTest)
#include "tst_inboxhistory.moc"
