// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelhouse.h"

namespace Grelot {

/// What happens to a mailbox, by its owner's other programs and by the world.
class MailDeeds final
{
public:
    explicit MailDeeds(ModelHouse &house)
        : m_house(house)
    {
    }

    /// What is there before the client first comes.
    void fill();

    void arrive();
    void arriveTogether();
    void arriveInBulk();
    void arriveRead();
    void arriveTwice(); ///< the same message in both mailboxes
    void read();
    void readAll();
    void unread();
    void flag();
    void remove();
    void moveOver();
    void moveAway();
    void bringBack();
    void renumber();
    void loseIndex();
    void goAway();

private:
    ModelMailbox &anyMailbox();
    /// nullopt when there is none of these.
    std::optional<quint64> anyOf(const ModelMailbox &mailbox, bool unread);
    void deliver(ModelMailbox &mailbox, int count, bool read);
    void setSeen(bool seen);

    ModelHouse &m_house;
    QList<std::pair<QString, Message>> m_away; ///< and where it was
};

} // namespace Grelot
