// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "watchpage.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace Grelot {

namespace {

constexpr int mostMailboxes = 100;
constexpr int longestName = 1'000;

} // namespace

WatchPage::WatchPage()
    : AssistantPage(tr("Which mailboxes do you want to hear of?"))
    , m_mailboxes(new QListWidget)
    , m_other(new QLineEdit)
    , m_add(new QPushButton(tr("A&dd")))
    , m_start(new QCheckBox(tr("&Start Grelot when I log in")))
{
    m_mailboxes->setAccessibleName(tr("Mailboxes"));
    m_other->setMaxLength(longestName);
    m_other->setPlaceholderText(tr("Lists/Qt"));
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    m_add->setAccessibleName(tr("Add the mailbox"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_other, 1);
    row->addWidget(m_add);
    auto *form = new QFormLayout;
    form->addRow(tr("An&other one:"), row);
    qobject_cast<QLabel *>(form->labelForField(row))->setBuddy(m_other);
    body()->addWidget(m_mailboxes, 1);
    body()->addLayout(form);
    body()->addWidget(m_start);
    append(QStringLiteral("INBOX"));
    connect(m_other, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &WatchPage::add);
    connect(m_mailboxes, &QListWidget::itemChanged, this, &AssistantPage::changed);
}

void WatchPage::setStartsWithSession(bool starts)
{
    m_start->setChecked(starts);
}

WatchChoice WatchPage::choice() const
{
    WatchChoice choice;
    for (int i = 0; i < m_mailboxes->count(); ++i) {
        const QListWidgetItem *item = m_mailboxes->item(i);
        if (item->checkState() == Qt::Checked)
            choice.mailboxes.append(item->data(Qt::UserRole).toString());
    }
    choice.startWithSession = m_start->isChecked();
    return choice;
}

bool WatchPage::isReady() const
{
    return !choice().mailboxes.isEmpty();
}

void WatchPage::goOn()
{
    if (!m_other->text().trimmed().isEmpty())
        add(); // typed, and "Add" forgotten
    Q_EMIT answered(choice());
}

void WatchPage::entered()
{
    m_mailboxes->setFocus();
    m_mailboxes->setCurrentRow(0);
}

void WatchPage::add()
{
    const QString name = m_other->text().trimmed();
    m_other->clear();
    for (int i = 0; i < m_mailboxes->count(); ++i) {
        if (m_mailboxes->item(i)->data(Qt::UserRole).toString() == name) {
            m_mailboxes->item(i)->setCheckState(Qt::Checked);
            return;
        }
    }
    if (m_mailboxes->count() < mostMailboxes)
        append(name);
    else
        setProblem(
            tr("Grelot watches at most %n mailboxes of an account.", nullptr, mostMailboxes));
}

void WatchPage::append(const QString &mailbox)
{
    const bool isInbox = mailbox == QLatin1String("INBOX");
    auto *item = new QListWidgetItem(isInbox ? tr("Inbox") : mailbox, m_mailboxes);
    item->setData(Qt::UserRole, mailbox);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
}

} // namespace Grelot
