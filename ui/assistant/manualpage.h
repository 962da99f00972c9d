// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantpage.h"

class QLineEdit;

namespace Grelot {

/// "Which server?", for those who know it.
class ManualPage final : public AssistantPage
{
    Q_OBJECT

public:
    /// forms: what an account address looks like, a line each.
    explicit ManualPage(const QStringList &forms);

    bool isReady() const override;
    void goOn() override;
    void entered() override;

Q_SIGNALS:
    void answered(const QString &accountAddress);

private:
    QLineEdit *m_server;
};

} // namespace Grelot
