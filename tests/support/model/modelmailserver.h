// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelmailbox.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Grelot {

/// The mail server behind the gateway, and who is told what by it.
class ModelMailServer final : public QObject
{
    Q_OBJECT

public:
    explicit ModelMailServer(ModelLetters &letters)
        : m_letters(letters)
    {
    }
    ModelMailbox &add(const QString &name);
    std::size_t size() const { return m_mailboxes.size(); }
    ModelMailbox &at(std::size_t index) const { return *m_mailboxes[index]; }
    ModelMailbox *find(const QString &name) const;

    bool isAway() const { return m_away; }
    void setAway(bool away);
    /// Something in it is different; those who watch it are told.
    void touch(ModelMailbox &mailbox) { Q_EMIT changed(mailbox.name()); }
    /// Its connections break, as they do when a mailbox is renumbered.
    void drop(ModelMailbox &mailbox) { Q_EMIT dropped(mailbox.name()); }

Q_SIGNALS:
    void changed(const QString &mailbox);
    void dropped(const QString &mailbox);

private:
    ModelLetters &m_letters;
    std::vector<std::unique_ptr<ModelMailbox>> m_mailboxes;
    bool m_away = false;
};

} // namespace Grelot
