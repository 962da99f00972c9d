// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "appsettings.h"

#include <QWidget>

namespace Grelot {

/// One page of the settings. It applies what is changed at once: by changed(), which is answered by
/// setSettings() with what came of it.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What is the same already is left alone: somebody may be typing.
    void setSettings(const AppSettings &settings)
    {
        if (m_isDisplayed && settings == m_settings)
            return;
        m_isDisplayed = true;
        m_settings = settings;
        display(m_settings);
    }

Q_SIGNALS:
    void changed(const Grelot::AppSettings &settings);

protected:
    /// Without telling of a change.
    virtual void display(const AppSettings &settings) = 0;
    /// The person changed something: edits the settings and tells.
    template <typename Edit>
    void change(Edit edit)
    {
        AppSettings next = m_settings;
        edit(next);
        if (next == m_settings)
            return;
        m_settings = next;
        Q_EMIT changed(next);
    }
    const AppSettings &settings() const { return m_settings; }

private:
    AppSettings m_settings;
    bool m_isDisplayed = false;
};

} // namespace Grelot
