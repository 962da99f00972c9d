// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modeljmapmirror.h"

namespace Grelot {

ModelJmapMirror::ModelJmapMirror(
    ModelMailServer &mail, const ModelLetters &letters, JmapMailStore &store, bool sharesIds)
    : m_mail(mail)
    , m_letters(letters)
    , m_store(store)
    , m_sharesIds(sharesIds)
{
    for (std::size_t i = 0; i < m_mail.size(); ++i)
        addBox(m_mail.at(i).name());
    m_archive = m_store.addMailbox(QStringLiteral("Archive"), QStringLiteral("archive"));
    m_store.addMailbox(QStringLiteral("Trash"), QStringLiteral("trash"));
    m_store.changed = [this, tell = m_store.changed](bool emails) {
        tell(emails);
        if (!m_busy)
            takeBack();
    };
}

QString ModelJmapMirror::addBox(const QString &path)
{
    if (m_boxes.contains(path))
        return m_boxes.value(path);
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString parent = slash > 0 ? addBox(path.left(slash)) : QString();
    const bool isInbox = path == QLatin1String("INBOX");
    const QString id = m_store.addMailbox(
        path.mid(slash + 1), isInbox ? QStringLiteral("inbox") : QString(), parent);
    m_boxes.insert(path, id);
    return id;
}

QString ModelJmapMirror::idOf(const ModelMailbox &mailbox, quint64 uid) const
{
    if (m_sharesIds) {
        return QStringLiteral("M%1").arg(
            ModelLetters::numberOf(mailbox.messages().at(uid).message));
    }
    return QStringLiteral("E%1-%2").arg(mailbox.position().uidValidity).arg(uid);
}

const ModelMailbox *ModelJmapMirror::mailboxOf(const QString &boxId) const
{
    return m_mail.find(m_boxes.key(boxId));
}

void ModelJmapMirror::mergeCopies()
{
    for (std::size_t i = 0; i < m_mail.size(); ++i) {
        ModelMailbox &mailbox = m_mail.at(i);
        QSet<QString> seen;
        QList<quint64> doubles;
        for (const auto &[uid, stored] : mailbox.messages()) {
            const QString id = idOf(mailbox, uid);
            if (seen.contains(id))
                doubles.append(uid);
            seen.insert(id);
        }
        for (const quint64 uid : doubles)
            mailbox.take(uid);
    }
}

QMap<QString, ModelJmapMirror::Wanted> ModelJmapMirror::wanted() const
{
    QMap<QString, Wanted> result;
    for (std::size_t i = 0; i < m_mail.size(); ++i) {
        ModelMailbox &mailbox = m_mail.at(i);
        for (const auto &[uid, stored] : mailbox.messages()) {
            const QString id = idOf(mailbox, uid);
            Wanted &wanted = result[id];
            // Of two copies, the one that has just been changed.
            const auto known = m_store.emails().constFind(id);
            const bool isChanged = known == m_store.emails().constEnd() ||
                known->message.flags != stored.message.flags;
            if (wanted.copies.isEmpty() || isChanged)
                wanted.message = stored.message;
            wanted.message.id = id;
            wanted.boxes.insert(m_boxes.value(mailbox.name()));
            wanted.copies.append({&mailbox, uid});
        }
    }
    return result;
}

void ModelJmapMirror::update()
{
    if (std::exchange(m_busy, true))
        return;
    mergeCopies();
    const QMap<QString, Wanted> all = wanted();
    for (auto it = all.begin(); it != all.end(); ++it)
        take(it.key(), *it);
    const QStringList known = m_store.emails().keys();
    for (const QString &id : known) {
        if (!all.contains(id))
            leave(id);
    }
    m_busy = false;
}

void ModelJmapMirror::take(const QString &id, const Wanted &wanted)
{
    if (m_store.emails().contains(id)) {
        m_store.setFlags(id, wanted.message.flags);
        m_store.setMailboxes(id, wanted.boxes);
    } else {
        m_store.add(wanted.message, wanted.boxes);
    }
    for (const Copy &copy : wanted.copies)
        copy.mailbox->setFlags(copy.uid, wanted.message.flags);
}

void ModelJmapMirror::leave(const QString &id)
{
    const JmapMailStore::Email email = *m_store.email(id);
    const int number = ModelLetters::numberOf(email.message);
    const bool isAway = std::none_of(email.mailboxes.begin(), email.mailboxes.end(),
        [this](const QString &box) { return mailboxOf(box) != nullptr; });
    if (isAway)
        return;
    if (m_sharesIds && m_letters.letter(number).wasMoved)
        m_store.setMailboxes(id, {m_archive});
    else
        m_store.destroy(id);
}

void ModelJmapMirror::takeBack()
{
    for (std::size_t i = 0; i < m_mail.size(); ++i) {
        ModelMailbox &mailbox = m_mail.at(i);
        const QString box = m_boxes.value(mailbox.name());
        const auto messages = mailbox.messages();
        for (const auto &[uid, stored] : messages) {
            const auto email = m_store.email(idOf(mailbox, uid));
            if (!email || !email->mailboxes.contains(box))
                mailbox.take(uid);
            else
                mailbox.setFlags(uid, email->message.flags);
        }
    }
}

} // namespace Grelot
