// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantpage.h"

class QLineEdit;
class QPushButton;

namespace Grelot {

/// "What is your mail address?"
class AddressPage final : public AssistantPage
{
    Q_OBJECT

public:
    AddressPage();

    bool isReady() const override;
    void goOn() override;
    void entered() override;

Q_SIGNALS:
    void answered(const QString &address);
    /// The person knows the server.
    void manualWanted();

private:
    QLineEdit *m_address;
    QPushButton *m_manual;
};

} // namespace Grelot
