// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "settingsdialog.h"

#include "advancedpage.h"
#include "appearancepage.h"
#include "networkpage.h"
#include "notificationspage.h"
#include "settingsparts.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace Grelot {

using namespace SettingsParts;

namespace {

constexpr QSize firstSize{760, 520};
constexpr int iconSize = 24;

/// Of one size, so that the words beside them stand below each other: not each theme and style has
/// this size of each.
QIcon sidebarIcon(const QIcon &icon, qreal ratio)
{
    QPixmap square(QSize(iconSize, iconSize) * ratio);
    square.setDevicePixelRatio(ratio);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    icon.paint(&painter, QRect(0, 0, iconSize, iconSize));
    painter.end();
    QIcon result(square);
    result.addPixmap(square, QIcon::Selected);
    return result;
}

QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_sidebar(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_said(note())
    , m_accounts(new AccountsPage)
    , m_advanced(new AdvancedPage)
{
    setWindowTitle(tr("Settings - Grelot"));
    setWindowFlag(Qt::WindowContextHelpButtonHint);
    m_sidebar->setAccessibleName(tr("Pages"));
    m_sidebar->setIconSize({iconSize, iconSize});
    m_sidebar->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_said->setContentsMargins(margin, 0, margin, 0);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->hide();
    addPages();
    fitSidebar();
    connectAccounts();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sidebar, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *top = new QHBoxLayout;
    top->addWidget(m_sidebar);
    top->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addWidget(m_said);
    layout->addWidget(buttons);
    m_sidebar->setCurrentRow(0);
    resize(firstSize);
}

void SettingsDialog::addPages()
{
    const auto page = [](const char *name) { return QLatin1String(name); };
    addPage(tr("Accounts"), page("user-identity"), QStyle::SP_DirHomeIcon, m_accounts);
    addSettingsPage(tr("Notifications"), page("preferences-desktop-notification"),
        QStyle::SP_MessageBoxInformation, new NotificationsPage);
    addSettingsPage(tr("Appearance"), page("preferences-desktop-theme"), QStyle::SP_DesktopIcon,
        new AppearancePage);
    auto *network = new NetworkPage;
    addSettingsPage(
        tr("Network"), page("preferences-system-network"), QStyle::SP_DriveNetIcon, network);
    addSettingsPage(
        tr("Advanced"), page("preferences-other"), QStyle::SP_FileDialogDetailedView, m_advanced);
    connect(network, &NetworkPage::secretChanged, this, &SettingsDialog::proxySecretChanged);
    connect(m_advanced, &AdvancedPage::exportRequested, this, &SettingsDialog::exportRequested);
    connect(m_advanced, &AdvancedPage::importRequested, this, &SettingsDialog::importRequested);
}

void SettingsDialog::addPage(
    const QString &title, const QString &icon, int standardIcon, QWidget *page)
{
    const auto fallback = QStyle::StandardPixmap(standardIcon);
    const QIcon themed = QIcon::fromTheme(icon, style()->standardIcon(fallback));
    new QListWidgetItem(sidebarIcon(themed, devicePixelRatioF()), title, m_sidebar);
    m_pages->addWidget(scrolling(page));
}

void SettingsDialog::addSettingsPage(
    const QString &title, const QString &icon, int standardIcon, SettingsPage *page)
{
    addPage(title, icon, standardIcon, page);
    m_settingsPages.append(page);
    page->setSettings({});
    connect(page, &SettingsPage::changed, this, &SettingsDialog::settingsChanged);
}

// As wide as its words, in whatever language and font.
void SettingsDialog::fitSidebar()
{
    for (int row = 0; row < m_sidebar->count(); ++row)
        m_sidebar->item(row)->setSizeHint({0, iconSize + 2 * spacing});
    int widest = 0;
    for (int row = 0; row < m_sidebar->count(); ++row)
        widest = qMax(widest, fontMetrics().horizontalAdvance(m_sidebar->item(row)->text()));
    m_sidebar->setFixedWidth(widest + iconSize + 4 * spacing);
}

void SettingsDialog::connectAccounts()
{
    connect(m_accounts, &AccountsPage::addRequested, this, &SettingsDialog::addAccountRequested);
    connect(m_accounts, &AccountsPage::changed, this, &SettingsDialog::accountChanged);
    connect(m_accounts, &AccountsPage::secretChanged, this, &SettingsDialog::accountSecretChanged);
    connect(m_accounts, &AccountsPage::orderChanged, this, &SettingsDialog::accountOrderChanged);
    connect(
        m_accounts, &AccountsPage::removeRequested, this, &SettingsDialog::removeAccountRequested);
}

void SettingsDialog::setSettings(const AppSettings &settings)
{
    for (SettingsPage *page : std::as_const(m_settingsPages))
        page->setSettings(settings);
}

void SettingsDialog::setAccounts(const QList<AccountLine> &lines)
{
    m_accounts->setLines(lines);
}

void SettingsDialog::setFolders(const QString &settingsFile, const QString &dataFolder)
{
    m_advanced->setFolders(settingsFile, dataFolder);
}

void SettingsDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void SettingsDialog::present(Page page)
{
    m_sidebar->setCurrentRow(int(page));
    show();
    raise();
    activateWindow();
}

} // namespace Grelot
