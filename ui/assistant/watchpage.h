// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantpage.h"
#include "assistantvalues.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Grelot {

/// "Which mailboxes ring?", and whether Grelot starts with the session.
class WatchPage final : public AssistantPage
{
    Q_OBJECT

public:
    WatchPage();

    void setStartsWithSession(bool starts);
    WatchChoice choice() const;
    bool isReady() const override;
    void goOn() override;
    void entered() override;

Q_SIGNALS:
    void answered(const Grelot::WatchChoice &choice);

private:
    void add();
    void append(const QString &mailbox);

    QListWidget *m_mailboxes;
    QLineEdit *m_other;
    QPushButton *m_add;
    QCheckBox *m_start;
};

} // namespace Grelot
