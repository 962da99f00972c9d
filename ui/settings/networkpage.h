// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settingspage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Grelot {

/// How the network is reached.
class NetworkPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit NetworkPage(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A new password for the proxy; empty: none any more.
    void secretChanged(const QString &secret);

protected:
    void display(const AppSettings &settings) override;

private:
    void edited();
    void enableFields();
    void giveSecret();

    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QLabel *m_missing;
};

} // namespace Grelot
