// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmapmailstore.h"
#include "modelmailserver.h"

namespace Grelot {

/// The model's mailboxes as a JMAP server has them: keeps its store the same as the truth, and the
/// truth the same as what a client sets there.
class ModelJmapMirror final
{
public:
    /// sharesIds: an Email keeps its id wherever it is moved, and a copy in a second mailbox is the
    /// same one; else each mailbox has its own.
    ModelJmapMirror(
        ModelMailServer &mail, const ModelLetters &letters, JmapMailStore &store, bool sharesIds);

    /// The truth is different.
    void update();
    /// The id of a message in a mailbox.
    QString idOf(const ModelMailbox &mailbox, quint64 uid) const;
    /// The mailbox of that id in the store; nullptr where it is none of the truth's.
    const ModelMailbox *mailboxOf(const QString &boxId) const;

private:
    struct Copy
    {
        ModelMailbox *mailbox;
        quint64 uid;
    };
    struct Wanted
    {
        Message message;
        QSet<QString> boxes;
        QList<Copy> copies;
    };

    QString addBox(const QString &path);
    /// A copy moved to where the message is already is no second one.
    void mergeCopies();
    QMap<QString, Wanted> wanted() const;
    void take(const QString &id, const Wanted &wanted);
    void leave(const QString &id);
    /// A client has set something.
    void takeBack();

    ModelMailServer &m_mail;
    const ModelLetters &m_letters;
    JmapMailStore &m_store;
    bool m_sharesIds;
    QHash<QString, QString> m_boxes; ///< ids by path
    QString m_archive;
    bool m_busy = false;
};

} // namespace Grelot
