// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantpage.h"
#include "assistantvalues.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Grelot {

/// "Which mailboxes ring?", and whether Grelot starts with the session.
class WatchPage final : public AssistantPage
{
    Q_OBJECT

public:
    WatchPage();

    /// Nothing is known but that there is an inbox, which is chosen.
    void begin();
    /// Those that there are, in this order; what was chosen stays chosen.
    void setOffers(const QList<MailboxOffer> &offers);
    /// What is to be said of them; empty: nothing.
    void setNote(const QString &note);
    void setStartsWithSession(bool starts);
    WatchChoice choice() const;
    bool isReady() const override;
    void goOn() override;
    void entered() override;

Q_SIGNALS:
    void answered(const Grelot::WatchChoice &choice);

private:
    /// What was typed; false where no more can be chosen.
    bool add();
    void append(const MailboxOffer &offer, bool isChosen);
    QListWidgetItem *find(const QString &mailbox) const;
    void sayTooMany();
    void keepToLimit(QListWidgetItem *item);

    QLabel *m_note;
    QListWidget *m_mailboxes;
    QLineEdit *m_other;
    QPushButton *m_add;
    QCheckBox *m_start;
};

} // namespace Grelot
