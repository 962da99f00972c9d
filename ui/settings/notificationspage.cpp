// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "notificationspage.h"

#include "quiettimesedit.h"
#include "settingsparts.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace Grelot {

NotificationsPage::NotificationsPage(QWidget *parent)
    : SettingsPage(parent)
    , m_tell(new QComboBox)
    , m_sound(new QCheckBox(tr("Play the &sound of the desktop")))
    , m_quiet(new QuietTimesEdit)
{
    for (const NotificationDetail detail : SettingsParts::details)
        SettingsParts::addChoice(m_tell, SettingsParts::words(detail), detail);
    SettingsParts::explain(m_sound,
        tr("Notifications ask the desktop for its sound of new mail. Without this they are "
           "silent."));
    QFormLayout *form = SettingsParts::formIn(this);
    SettingsParts::addRow(form, tr("&Notifications show:"), m_tell,
        tr("How much of a message a notification shows, on a locked screen too where the desktop "
           "shows notifications there. An account may differ: see its own settings."));
    form->addRow(QString(), m_sound);
    form->addRow(m_quiet);
    connect(m_tell, &QComboBox::activated, this, [this] {
        change([this](AppSettings &settings) {
            settings.tell = SettingsParts::chosen<NotificationDetail>(m_tell);
        });
    });
    connect(m_sound, &QCheckBox::clicked, this,
        [this](bool on) { change([on](AppSettings &settings) { settings.sound = on; }); });
    connect(m_quiet, &QuietTimesEdit::edited, this, [this](const QuietPlan &plan) {
        change([&plan](AppSettings &settings) { settings.quiet = plan; });
    });
}

void NotificationsPage::display(const AppSettings &settings)
{
    SettingsParts::choose(m_tell, settings.tell);
    m_sound->setChecked(settings.sound);
    m_quiet->setPlan(settings.quiet);
}

} // namespace Grelot
