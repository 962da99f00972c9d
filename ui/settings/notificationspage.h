// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settingspage.h"

class QCheckBox;
class QComboBox;

namespace Grelot {

class QuietTimesEdit;

/// What notifications tell, and when.
class NotificationsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit NotificationsPage(QWidget *parent = nullptr);

protected:
    void display(const AppSettings &settings) override;

private:
    QComboBox *m_tell;
    QCheckBox *m_sound;
    QuietTimesEdit *m_quiet;
};

} // namespace Grelot
