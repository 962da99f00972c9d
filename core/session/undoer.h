// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessions.h"

namespace Grelot {

/// Holds what the person does in the inbox back for a moment in which it can be undone. It shows at
/// once. Whatever ends the moment (time, another deed, the end of the program) has it done; a kill
/// within it leaves the messages as they were.
class Undoer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds moment{6'000};

    /// Messages of one mailbox.
    struct Place
    {
        QString account;
        QString mailbox;
        QStringList ids;
    };

    /// What can be undone now.
    struct Deed
    {
        MailAction action = MailAction::MarkRead;
        QList<Place> places;

        qsizetype count() const;
    };

    /// Both have to outlive it.
    Undoer(Sessions &sessions, Clock &clock, QObject *parent = nullptr);
    ~Undoer() override;

    void act(MailAction action, const QList<Place> &places);
    void undo();
    /// What is held is done now.
    void settle();
    /// nullopt: nothing can be undone.
    const std::optional<Deed> &held() const { return m_held; }

Q_SIGNALS:
    /// held() is another one.
    void changed();

private:
    void release(bool isWanted);

    Sessions &m_sessions;
    std::optional<Deed> m_held;
    std::unique_ptr<Alarm> m_end;
};

} // namespace Grelot
