// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settingspage.h"

class QComboBox;

namespace Grelot {

/// How the tray and the inbox look.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

protected:
    void display(const AppSettings &settings) override;

private:
    QComboBox *m_style;
    QComboBox *m_number;
    QComboBox *m_density;
};

} // namespace Grelot
