// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountspage.h"

#include "accountdialog.h"
#include "hues.h"
#include "settingsparts.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Grelot {

using namespace SettingsParts;

namespace {

constexpr int markSize = 24;

/// The account's colour: a full disc, or a ring while it is not connected.
QIcon markOf(const AccountLine &line)
{
    QPixmap pixmap(markSize, markSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = Hues::colour(line.config.hue());
    painter.setPen(QPen(colour, 3));
    painter.setBrush(line.isWell ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(pixmap.rect().adjusted(4, 4, -4, -4));
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // no style may tint an account's colour
    return icon;
}

QString textOf(const AccountLine &line)
{
    QStringList texts{line.config.name, line.sentence};
    if (!line.config.url.warning().isEmpty())
        texts.append(line.config.url.warning());
    texts.removeAll(QString());
    return texts.join(u'\n');
}

} // namespace

AccountsPage::AccountsPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_edit(new QPushButton(tr("&Edit...")))
    , m_remove(new QPushButton(tr("&Remove...")))
    , m_up(new QPushButton(tr("Move &up")))
    , m_down(new QPushButton(tr("Move &down")))
{
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setWordWrap(true);
    m_list->setIconSize({markSize, markSize});
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    explain(m_list,
        tr("A full disc: connected. A ring: not connected; the sentence says why. Enter edits."));
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    layout->addWidget(m_list, 1);
    layout->addLayout(column);
    addButtons(column);
    connect(m_list, &QListWidget::itemActivated, this, &AccountsPage::edit);
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsPage::enableButtons);
    enableButtons();
}

void AccountsPage::addButtons(QVBoxLayout *column)
{
    auto *add = new QPushButton(tr("&Add..."));
    explain(add, tr("Sets up another account."));
    explain(m_edit, tr("Address, password, colour, mailboxes and connection of this account."));
    explain(m_remove, tr("Says first what is deleted."));
    explain(m_up, tr("The order is that of the tray's menu and the inbox."));
    explain(m_down, tr("The order is that of the tray's menu and the inbox."));
    column->addWidget(add);
    for (QPushButton *button : {m_edit, m_remove, m_up, m_down})
        column->addWidget(button);
    column->addStretch();
    connect(add, &QPushButton::clicked, this, &AccountsPage::addRequested);
    connect(m_edit, &QPushButton::clicked, this, &AccountsPage::edit);
    connect(m_remove, &QPushButton::clicked, this, &AccountsPage::askAboutRemoval);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

void AccountsPage::setLines(const QList<AccountLine> &lines)
{
    if (lines == m_lines)
        return;
    const QString chosen = current() ? current()->config.name : QString();
    m_lines = lines;
    // In place, so that the list does not jump under whoever looks at it.
    while (m_list->count() > lines.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < lines.size())
        m_list->addItem(QString());
    int row = lines.isEmpty() ? -1 : 0;
    for (int i = 0; i < int(lines.size()); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setText(textOf(lines[i]));
        item->setIcon(markOf(lines[i]));
        item->setData(
            Qt::AccessibleDescriptionRole, lines[i].isWell ? tr("Connected") : tr("Not connected"));
        if (lines[i].config.name == chosen)
            row = i;
        if (m_dialog)
            m_dialog->setAccount(lines[i].config);
    }
    m_list->setCurrentRow(row);
    enableButtons();
}

const AccountLine *AccountsPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

void AccountsPage::enableButtons()
{
    const int row = m_list->currentRow();
    m_edit->setEnabled(current());
    m_remove->setEnabled(current());
    m_up->setEnabled(current() && row > 0);
    m_down->setEnabled(current() && row + 1 < m_lines.size());
}

void AccountsPage::edit()
{
    if (!current() || m_dialog)
        return;
    m_dialog = new AccountDialog(current()->config, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AccountDialog::changed, this, &AccountsPage::changed);
    connect(m_dialog, &AccountDialog::secretChanged, this, &AccountsPage::secretChanged);
    m_dialog->open();
}

QString AccountsPage::removalWords(const AccountConfig &account)
{
    const QString inKeyring = account.oauthProvider.isEmpty()
        ? tr("- its password in the keyring")
        : tr("- its sign-in, which is in the keyring");
    QStringList words{tr("Removing the account %1 deletes from this computer:").arg(account.name),
        tr("- its entry in the settings"),
        account.passwordCommand.isEmpty() ? inKeyring : QString(),
        tr("- what Grelot remembers of it: which messages rang, and actions that still wait")};
    words.removeAll(QString());
    words.append(tr("Your messages stay on the server."));
    if (!account.passwordCommand.isEmpty())
        words.append(tr("The password that your command prints stays where it is."));
    return words.join(u'\n');
}

void AccountsPage::askAboutRemoval()
{
    if (!current())
        return;
    const AccountConfig account = current()->config;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove account"), removalWords(account),
        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QDialog::accepted, this,
        [this, name = account.name] { Q_EMIT removeRequested(name); });
    box->open();
}

void AccountsPage::move(int step)
{
    const int row = m_list->currentRow();
    QStringList names;
    for (const AccountLine &line : std::as_const(m_lines))
        names.append(line.config.name);
    if (row < 0 || row + step < 0 || row + step >= names.size())
        return;
    names.move(row, row + step);
    Q_EMIT orderChanged(names);
}

} // namespace Grelot
