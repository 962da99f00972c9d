// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "advancedpage.h"

#include "settingsparts.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Grelot {

using namespace SettingsParts;

namespace {

QString filter()
{
    return AdvancedPage::tr("Settings (*.ini)");
}

} // namespace

AdvancedPage::AdvancedPage(QWidget *parent)
    : SettingsPage(parent)
    , m_level(new QComboBox)
    , m_settingsFile(new QLineEdit)
    , m_dataFolder(new QLineEdit)
{
    addChoice(m_level, tr("Warnings only"), LogLevel::Warnings);
    addChoice(m_level, tr("What happens"), LogLevel::Info);
    addChoice(m_level, tr("Every step, to look for a fault"), LogLevel::Debug);
    auto *exporting = new QPushButton(tr("&Export..."));
    auto *importing = new QPushButton(tr("&Import..."));
    explain(exporting,
        tr("Writes all settings and accounts into a file, without passwords and "
           "password commands."));
    explain(importing,
        tr("Takes over the settings of such a file and adds the accounts that are "
           "not here yet. Commands in it are left out."));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(exporting);
    row->addWidget(importing);
    row->addStretch();
    for (QLineEdit *path : {m_settingsFile, m_dataFolder})
        path->setReadOnly(true);
    QFormLayout *form = formIn(this);
    addRow(form, tr("&Log tells:"), m_level,
        tr("How much the log tells. No password, address or subject ever stands in it."));
    addRow(form, tr("&Settings file:"), m_settingsFile, tr("Where these settings are kept."));
    addRow(form, tr("&Data folder:"), m_dataFolder,
        tr("Where Grelot remembers which messages rang. It holds no address and no subject."));
    form->addRow(tr("Other computer:"), buttons);
    form->addRow(note(tr("An exported file holds no password and no password command.")));
    connect(m_level, &QComboBox::activated, this, [this] {
        change([this](AppSettings &next) { next.logLevel = chosen<LogLevel>(m_level); });
    });
    connect(exporting, &QPushButton::clicked, this, &AdvancedPage::askWhereTo);
    connect(importing, &QPushButton::clicked, this, &AdvancedPage::askWhereFrom);
}

void AdvancedPage::setFolders(const QString &settingsFile, const QString &dataFolder)
{
    m_settingsFile->setText(settingsFile);
    m_dataFolder->setText(dataFolder);
}

void AdvancedPage::display(const AppSettings &settings)
{
    choose(m_level, settings.logLevel);
}

void AdvancedPage::askWhereTo()
{
    auto *dialog = new QFileDialog(this, tr("Export settings"), {}, filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ini"));
    dialog->selectFile(QStringLiteral("grelot-settings.ini"));
    connect(dialog, &QFileDialog::fileSelected, this, &AdvancedPage::exportRequested);
    dialog->open();
}

void AdvancedPage::askWhereFrom()
{
    auto *dialog = new QFileDialog(this, tr("Import settings"), {}, filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AdvancedPage::importRequested);
    dialog->open();
}

} // namespace Grelot
