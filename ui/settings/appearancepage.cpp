// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "appearancepage.h"

#include "settingsparts.h"

namespace Grelot {

using namespace SettingsParts;

AppearancePage::AppearancePage(QWidget *parent)
    : SettingsPage(parent)
    , m_style(new QComboBox)
    , m_number(new QComboBox)
    , m_density(new QComboBox)
{
    addChoice(m_style, tr("In colour"), TrayStyle::Coloured);
    addChoice(m_style, tr("In one colour, like the panel"), TrayStyle::Symbolic);
    addChoice(m_number, tr("Unread messages"), TrayNumber::Unread);
    addChoice(m_number, tr("New since I looked"), TrayNumber::NewSinceLooked);
    addChoice(m_density, tr("Comfortable"), Density::Comfortable);
    addChoice(m_density, tr("Compact"), Density::Compact);
    QFormLayout *form = formIn(this);
    addRow(form, tr("&Bell in the tray:"), m_style,
        tr("In one colour it takes the panel's own, as other symbols there may do."));
    addRow(form, tr("&Number on the bell:"), m_number,
        tr("What counts: all that is unread, or only what has rung since the inbox was last looked "
           "at."));
    addRow(form, tr("&Rows of the inbox:"), m_density,
        tr("Compact rows are lower, so that more messages fit."));
    form->addRow(note(tr("Colours, font and dark mode follow the desktop.")));
    connect(m_style, &QComboBox::activated, this, [this] {
        change([this](AppSettings &next) { next.trayStyle = chosen<TrayStyle>(m_style); });
    });
    connect(m_number, &QComboBox::activated, this, [this] {
        change([this](AppSettings &next) { next.trayNumber = chosen<TrayNumber>(m_number); });
    });
    connect(m_density, &QComboBox::activated, this, [this] {
        change([this](AppSettings &next) { next.density = chosen<Density>(m_density); });
    });
}

void AppearancePage::display(const AppSettings &settings)
{
    choose(m_style, settings.trayStyle);
    choose(m_number, settings.trayNumber);
    choose(m_density, settings.density);
}

} // namespace Grelot
