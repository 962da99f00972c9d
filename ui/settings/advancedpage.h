// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settingspage.h"

class QComboBox;
class QLineEdit;

namespace Grelot {

/// The log, where things are kept, and carrying the settings to another computer.
class AdvancedPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AdvancedPage(QWidget *parent = nullptr);

    /// In the form of this system.
    void setFolders(const QString &settingsFile, const QString &dataFolder);

Q_SIGNALS:
    void exportRequested(const QString &path);
    void importRequested(const QString &path);

protected:
    void display(const AppSettings &settings) override;

private:
    void askWhereTo();
    void askWhereFrom();

    QComboBox *m_level;
    QLineEdit *m_settingsFile;
    QLineEdit *m_dataFolder;
};

} // namespace Grelot
