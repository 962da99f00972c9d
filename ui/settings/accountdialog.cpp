// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountdialog.h"

#include "hues.h"
#include "linesedit.h"
#include "openwithedit.h"
#include "settingsparts.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Grelot {

using namespace SettingsParts;

namespace {

constexpr QSize firstSize{600, 540};
constexpr int automatic = -1; ///< in the boxes
constexpr int discSize = 16;

QIcon disc(int hue)
{
    QPixmap pixmap(discSize, discSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Hues::colour(hue));
    painter.drawEllipse(pixmap.rect().adjusted(1, 1, -1, -1));
    return pixmap;
}

} // namespace

AccountDialog::AccountDialog(AccountConfig account, QWidget *parent)
    : QDialog(parent)
    , m_account(std::move(account))
    , m_address(new QLineEdit)
    , m_problem(note())
    , m_secret(new QLineEdit)
    , m_command(new QLineEdit)
    , m_colour(new QComboBox)
    , m_tell(new QComboBox)
    , m_openWith(new OpenWithEdit)
    , m_mailboxes(new LinesEdit)
    , m_instant(new LinesEdit)
    , m_transport(new QComboBox)
    , m_keepalive(new QSpinBox)
{
    setWindowTitle(tr("Account %1").arg(m_account.name));
    auto *page = new QWidget;
    QFormLayout *form = formIn(page);
    addAddress(form);
    addLook(form);
    addMailboxes(form);
    addConnection(form);
    auto *top = new QWidget; // the rows stay together, however high the window is
    auto *rows = new QVBoxLayout(top);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(page);
    rows->addStretch();
    auto *scroller = new QScrollArea;
    scroller->setWidget(top);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroller);
    layout->addWidget(buttons);
    resize(firstSize);
    display();
    connectFields();
}

void AccountDialog::addAddress(QFormLayout *form)
{
    addRow(form, tr("&Address:"), m_address,
        tr("Kind of server, user and host, as in imaps://alice@mail.example.org. An @ in the "
           "user's name is written %40."));
    form->addRow(m_problem);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("Type a new one to change it"));
    addRow(form, tr("&Password:"), m_secret,
        tr("Goes to the keyring, never into a file. It is not shown here again."));
    m_command->setPlaceholderText(QStringLiteral("pass show mail/work"));
    addRow(form, tr("Password c&ommand:"), m_command,
        tr("A command that prints the password, run without a shell. Where there is one, the "
           "keyring is not asked."));
    const bool hasPassword = m_account.oauthProvider.isEmpty(); // else one signs in elsewhere
    form->setRowVisible(m_secret, hasPassword);
    form->setRowVisible(m_command, hasPassword);
}

void AccountDialog::addLook(QFormLayout *form)
{
    addChoice(m_colour, tr("Automatic"), automatic);
    for (int hue = 0; hue < Hues::count; ++hue)
        m_colour->addItem(disc(hue), Hues::name(hue), hue);
    addRow(form, tr("&Colour:"), m_colour,
        tr("Of this account's mark in the inbox, and of the number in the tray when it alone has "
           "mail."));
    addChoice(m_tell, tr("As for all accounts"), automatic);
    for (const NotificationDetail detail : details)
        addChoice(m_tell, words(detail), detail);
    addRow(form, tr("&Notifications show:"), m_tell,
        tr("How much of this account's messages a notification shows."));
    addRow(form, tr("O&pen messages with:"), m_openWith, tr("What a click on a message opens."));
}

void AccountDialog::addMailboxes(QFormLayout *form)
{
    addRow(form, tr("&Mailboxes:"), m_mailboxes,
        tr("Those that are watched, one a line. INBOX is the inbox."));
    addRow(form, tr("A&t once:"), m_instant,
        tr("Up to three of them, one a line, that may have a connection of their own where the "
           "server tells of the inbox alone."));
    form->setRowVisible(m_instant, m_account.url.kind() == SourceKind::Imap);
}

void AccountDialog::addConnection(QFormLayout *form)
{
    const QList<Rung> rungs = pinnableRungs(m_account.url.kind());
    addChoice(m_transport, tr("Automatic: the best that gets through"), automatic);
    for (const Rung rung : rungs)
        addChoice(m_transport, tr("Only %1").arg(transportWords(rung)), rung);
    m_keepalive->setRange(int(AccountConfig::shortestKeepalive.count()) - 1,
        int(AccountConfig::longestKeepalive.count()));
    m_keepalive->setSpecialValueText(tr("Automatic"));
    m_keepalive->setSuffix(tr(" s"));
    m_keepalive->setKeyboardTracking(false);
    addRow(form, tr("&Transport:"), m_transport,
        tr("Automatic finds out what proxies and firewalls let through, and goes back up when it "
           "can. Pinned, no other way is tried."));
    addRow(form, tr("&Keepalive:"), m_keepalive,
        tr("After how much silence a WebSocket is asked for a sign of life, 10 to 300 seconds. A "
           "server that wants signs more often gets them."));
    form->setRowVisible(m_transport, !rungs.isEmpty());
    form->setRowVisible(m_keepalive, !rungs.isEmpty());
}

void AccountDialog::connectFields()
{
    connect(m_address, &QLineEdit::editingFinished, this, &AccountDialog::takeAddress);
    connect(m_secret, &QLineEdit::editingFinished, this, &AccountDialog::giveSecret);
    connect(m_command, &QLineEdit::editingFinished, this, [this] {
        change([this](AccountConfig &next) { next.passwordCommand = m_command->text().trimmed(); });
    });
    connect(m_colour, &QComboBox::activated, this, [this] {
        const int hue = m_colour->currentData().toInt();
        change([hue](AccountConfig &next) {
            next.look.hue = hue == automatic ? std::nullopt : std::optional(hue);
        });
    });
    connect(m_tell, &QComboBox::activated, this, [this] {
        const int detail = m_tell->currentData().toInt();
        change([detail](AccountConfig &next) {
            next.look.tell =
                detail == automatic ? std::nullopt : std::optional(NotificationDetail(detail));
        });
    });
    connect(m_openWith, &OpenWithEdit::edited, this, [this](const OpenWith &with) {
        change([&with](AccountConfig &next) { next.look.openWith = with; });
    });
    connect(m_mailboxes, &LinesEdit::edited, this, [this](const QStringList &lines) {
        change([&lines](AccountConfig &next) {
            next.mailboxes = lines.isEmpty() ? QStringList{QStringLiteral("INBOX")}
                                             : lines.mid(0, AccountConfig::mostMailboxes);
        });
    });
    connect(m_instant, &LinesEdit::edited, this, [this](const QStringList &lines) {
        change([&lines](AccountConfig &next) {
            next.instantMailboxes = lines.mid(0, AccountConfig::mostInstantMailboxes);
        });
    });
    connect(m_transport, &QComboBox::activated, this, [this] {
        const int rung = m_transport->currentData().toInt();
        change([rung](AccountConfig &next) {
            next.transport = rung == automatic ? std::nullopt : std::optional(Rung(rung));
        });
    });
    connect(m_keepalive, &QSpinBox::valueChanged, this, [this](int seconds) {
        change([seconds](AccountConfig &next) {
            const std::chrono::seconds length(seconds);
            next.keepalive =
                length < AccountConfig::shortestKeepalive ? std::nullopt : std::optional(length);
        });
    });
}

template <typename Edit>
void AccountDialog::change(Edit edit)
{
    AccountConfig next = m_account;
    edit(next);
    if (next == m_account)
        return;
    m_account = next;
    Q_EMIT changed(next);
}

void AccountDialog::setAccount(const AccountConfig &account)
{
    // What is the same already is left alone: somebody may be typing.
    if (account.name != m_account.name || account == m_account)
        return;
    m_account = account;
    display();
}

void AccountDialog::display()
{
    const QSignalBlocker quiet(m_keepalive);
    m_address->setText(m_account.url.toString());
    m_problem->setText(m_account.url.warning());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_command->setText(m_account.passwordCommand);
    m_colour->setCurrentIndex(m_colour->findData(m_account.look.hue.value_or(automatic)));
    const auto tell = m_account.look.tell;
    m_tell->setCurrentIndex(m_tell->findData(tell ? int(*tell) : automatic));
    m_openWith->setValue(m_account.look.openWith);
    m_mailboxes->setLines(m_account.mailboxes);
    m_instant->setLines(m_account.instantMailboxes);
    const auto rung = m_account.transport;
    m_transport->setCurrentIndex(m_transport->findData(rung ? int(*rung) : automatic));
    m_keepalive->setValue(m_account.keepalive ? int(m_account.keepalive->count()) : 0);
}

void AccountDialog::takeAddress()
{
    const auto url = AccountUrl::parse(m_address->text().trimmed());
    const auto *failure = std::get_if<Failure>(&url);
    QString problem = failure ? failure->text : QString();
    // Transports and credentials belong to the kind.
    if (!failure && std::get<AccountUrl>(url).kind() != m_account.url.kind())
        problem = tr("An account keeps its kind of server. Add another one, and remove this.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty()) {
        change([&url](AccountConfig &next) { next.url = std::get<AccountUrl>(url); });
        display();
    }
}

void AccountDialog::giveSecret()
{
    const QString secret = m_secret->text();
    m_secret->clear();
    if (!secret.isEmpty())
        Q_EMIT secretChanged(m_account.name, secret);
}

void AccountDialog::done(int result)
{
    if (QWidget *field = focusWidget())
        field->clearFocus(); // what was typed last counts
    m_mailboxes->finish();
    m_instant->finish();
    QDialog::done(result);
}

} // namespace Grelot
