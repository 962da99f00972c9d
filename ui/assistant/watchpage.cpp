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
constexpr qint64 mostCounted = 999'999;

const QString inboxName = QStringLiteral("INBOX");

QString textOf(const MailboxOffer &offer)
{
    const QString title = offer.name == inboxName ? WatchPage::tr("Inbox") : offer.title;
    const int unread = int(qBound<qint64>(0, offer.unread.value_or(0), mostCounted));
    return unread == 0 ? title : WatchPage::tr("%1, %n unread", nullptr, unread).arg(title);
}

} // namespace

WatchPage::WatchPage()
    : AssistantPage(tr("Which mailboxes do you want to hear of?"))
    , m_note(makeLabel())
    , m_mailboxes(new QListWidget)
    , m_other(new QLineEdit)
    , m_add(new QPushButton(tr("A&dd")))
    , m_start(new QCheckBox(tr("&Start Grelot when I log in")))
{
    m_mailboxes->setAccessibleName(tr("Mailboxes"));
    m_mailboxes->setUniformItemSizes(true);
    m_mailboxes->setTextElideMode(Qt::ElideMiddle);
    m_mailboxes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    body()->addWidget(m_note);
    body()->addLayout(form);
    body()->addWidget(m_start);
    begin();
    connect(m_other, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &WatchPage::add);
    connect(m_mailboxes, &QListWidget::itemChanged, this, &WatchPage::keepToLimit);
}

void WatchPage::begin()
{
    m_mailboxes->clear();
    m_other->clear();
    append({inboxName, inboxName}, true);
    setNote({});
    setProblem({});
}

void WatchPage::setOffers(const QList<MailboxOffer> &offers)
{
    QStringList chosen = choice().mailboxes;
    const QString current = m_mailboxes->currentItem()
        ? m_mailboxes->currentItem()->data(Qt::UserRole).toString()
        : inboxName;
    if (offers.isEmpty())
        return;
    {
        const QSignalBlocker blocker(m_mailboxes);
        m_mailboxes->clear();
        for (const MailboxOffer &offer : offers)
            append(offer, chosen.removeOne(offer.name));
        // What was typed meanwhile, or an inbox that the server does not name.
        for (const QString &name : std::as_const(chosen))
            append({name, name}, true);
        QListWidgetItem *item = find(current);
        m_mailboxes->setCurrentItem(item ? item : m_mailboxes->item(0));
    }
    Q_EMIT changed();
}

void WatchPage::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
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
    // Typed, and "Add" forgotten.
    if (!m_other->text().trimmed().isEmpty() && !add())
        return;
    Q_EMIT answered(choice());
}

void WatchPage::entered()
{
    m_mailboxes->setFocus();
    m_mailboxes->setCurrentRow(0);
}

bool WatchPage::add()
{
    const QString name = m_other->text().trimmed();
    m_other->clear();
    if (QListWidgetItem *item = find(name))
        item->setCheckState(Qt::Checked);
    else if (choice().mailboxes.size() < mostMailboxes)
        append({name, name}, true);
    else
        sayTooMany();
    QListWidgetItem *item = find(name);
    const bool isWatched = item && item->checkState() == Qt::Checked;
    if (isWatched)
        m_mailboxes->setCurrentItem(item);
    Q_EMIT changed();
    return isWatched;
}

QListWidgetItem *WatchPage::find(const QString &mailbox) const
{
    for (int i = 0; i < m_mailboxes->count(); ++i) {
        if (m_mailboxes->item(i)->data(Qt::UserRole).toString() == mailbox)
            return m_mailboxes->item(i);
    }
    return nullptr;
}

void WatchPage::sayTooMany()
{
    setProblem(tr("Grelot watches at most %n mailboxes of an account.", nullptr, mostMailboxes));
}

void WatchPage::keepToLimit(QListWidgetItem *item)
{
    const bool isTooMany =
        item->checkState() == Qt::Checked && choice().mailboxes.size() > mostMailboxes;
    if (isTooMany) {
        const QSignalBlocker blocker(m_mailboxes);
        item->setCheckState(Qt::Unchecked);
        sayTooMany();
    } else {
        setProblem({});
    }
    Q_EMIT changed();
}

void WatchPage::append(const MailboxOffer &offer, bool isChosen)
{
    auto *item = new QListWidgetItem(textOf(offer));
    item->setData(Qt::UserRole, offer.name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    // As people see it is not always how the server writes it, nor does it always fit.
    item->setToolTip(QStringLiteral("<p>%1</p>").arg(offer.name.toHtmlEscaped()));
    m_mailboxes->addItem(item);
}

} // namespace Grelot
