// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantpage.h"
#include "assistantvalues.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Grelot {

/// "How do you sign in?": a password, the browser, or a command.
class SignInPage final : public AssistantPage
{
    Q_OBJECT

public:
    SignInPage();

    void setOffer(const SignInOffer &offer);
    /// What to know first.
    void setNote(const QString &note) { setHint(note); }
    /// The browser's page is open: it can be opened again until something else is said.
    void setWaitsForBrowser(bool waits);
    QString primaryText() const override;
    bool isReady() const override;
    void goOn() override;
    void entered() override;

Q_SIGNALS:
    void answered(const Grelot::SignInChoice &choice);
    void pageWantedAgain();

private:
    void layOut();
    void choose();

    QRadioButton *m_byPassword;
    QLineEdit *m_password;
    QRadioButton *m_byBrowser;
    QPushButton *m_again;
    QRadioButton *m_byCommand;
    QLineEdit *m_command;
    SignInOffer m_offer;
};

} // namespace Grelot
