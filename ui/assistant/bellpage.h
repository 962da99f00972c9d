// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantpage.h"

class QPushButton;

namespace Grelot {

/// "Do you hear it?": a notification to try, and then all is stored.
class BellPage final : public AssistantPage
{
    Q_OBJECT

public:
    BellPage();

    /// What to know of this desktop, such as that it has no tray; empty: nothing.
    void setNote(const QString &note);
    QString primaryText() const override;
    void goOn() override { Q_EMIT answered(); }
    void entered() override;

Q_SIGNALS:
    void bellWanted();
    void answered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QLabel *m_bell;
    QPushButton *m_ring;
    QLabel *m_note;
};

} // namespace Grelot
