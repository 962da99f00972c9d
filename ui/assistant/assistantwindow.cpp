// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "assistantwindow.h"

#include "addresspage.h"
#include "bellpage.h"
#include "checklistpage.h"
#include "manualpage.h"
#include "serverspage.h"
#include "signinpage.h"
#include "watchpage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Grelot {

AssistantWindow::AssistantWindow(const QStringList &accountForms, QWidget *parent)
    : QDialog(parent)
    , m_pages(new QStackedWidget)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_back(new QPushButton(tr("&Back")))
    , m_primary(new QPushButton)
    , m_address(add(new AddressPage))
    , m_manual(add(new ManualPage(accountForms)))
    , m_servers(add(new ServersPage))
    , m_signIn(add(new SignInPage))
    , m_checklist(add(new ChecklistPage))
    , m_watch(add(new WatchPage))
    , m_bell(add(new BellPage))
{
    setWindowTitle(tr("Add an account - Grelot"));
    layOut();
    connectPages();
    resize(560, 420);
    enter(m_address);
}

template <typename Page>
Page *AssistantWindow::add(Page *page)
{
    m_pages->addWidget(page);
    connect(page, &AssistantPage::changed, this, &AssistantWindow::refresh);
    return page;
}

void AssistantWindow::layOut()
{
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_primary->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &AssistantWindow::goBack);
    connect(m_primary, &QPushButton::clicked, this, [this] { current()->goOn(); });
}

void AssistantWindow::connectPages()
{
    connect(m_address, &AddressPage::answered, this, &AssistantWindow::addressGiven);
    connect(m_address, &AddressPage::manualWanted, this, [this] {
        if (m_address->isBusy())
            Q_EMIT withdrawn();
        m_address->setBusy({});
        turnTo(m_manual);
    });
    connect(m_manual, &ManualPage::answered, this, &AssistantWindow::accountAddressGiven);
    connect(m_servers, &ServersPage::answered, this, &AssistantWindow::serverChosen);
    connect(m_signIn, &SignInPage::answered, this, &AssistantWindow::signInChosen);
    connect(m_signIn, &SignInPage::pageWantedAgain, this, &AssistantWindow::browserPageWanted);
    connect(m_checklist, &ChecklistPage::answered, this, [this] { turnTo(m_watch); });
    connect(m_checklist, &ChecklistPage::remedyWanted, this, &AssistantWindow::mend);
    connect(m_watch, &WatchPage::answered, this, [this] { turnTo(m_bell); });
    connect(m_bell, &BellPage::bellWanted, this, &AssistantWindow::bellWanted);
    connect(m_bell, &BellPage::answered, this, [this] { Q_EMIT answered(m_watch->choice()); });
}

void AssistantWindow::setBusy(const QString &what)
{
    current()->setBusy(what);
}

void AssistantWindow::sayProblem(const QString &text)
{
    current()->setProblem(text);
}

void AssistantWindow::showServers(const QList<ServerOffer> &offers)
{
    m_servers->setOffers(offers);
    // What is new comes last in the window's order: its buttons go behind it again.
    const QList<QWidget *> stops =
        m_servers->tabStops() + QList<QWidget *>{m_cancel, m_back, m_primary};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
    turnTo(m_servers);
}

void AssistantWindow::showSignIn(const SignInOffer &offer)
{
    m_signIn->setOffer(offer);
    turnTo(m_signIn);
}

void AssistantWindow::setSignInNote(const QString &note)
{
    m_signIn->setNote(note);
}

void AssistantWindow::setWaitsForBrowser(bool waits)
{
    m_signIn->setWaitsForBrowser(waits);
}

void AssistantWindow::showChecklist()
{
    m_checklist->begin();
    m_watch->begin();
    turnTo(m_checklist);
}

void AssistantWindow::setStep(CheckStep step, CheckState state, const QString &note)
{
    m_checklist->setStep(step, state, note);
}

void AssistantWindow::endChecklist(const QString &summary)
{
    m_checklist->succeed(summary);
}

void AssistantWindow::failChecklist(const QString &reason, Remedy remedy)
{
    m_checklist->fail(reason, remedy);
}

void AssistantWindow::goBackTo(Remedy remedy)
{
    const auto isThere = [this, remedy] {
        switch (remedy) {
        case Remedy::TryAgain:
            return true;
        case Remedy::SignIn:
            return current() == m_signIn;
        case Remedy::Server:
            return current() != m_checklist && current() != m_signIn;
        }
        Q_UNREACHABLE();
    };
    while (!isThere() && !m_history.isEmpty())
        enter(m_history.takeLast());
}

void AssistantWindow::awaitMailboxes()
{
    m_watch->setNote(tr("Asking the server which mailboxes there are."));
}

void AssistantWindow::showMailboxes(const QList<MailboxOffer> &offers, const QString &note)
{
    m_watch->setNote(note);
    m_watch->setOffers(offers);
}

void AssistantWindow::setStartsWithSession(bool starts)
{
    m_watch->setStartsWithSession(starts);
}

void AssistantWindow::setNote(const QString &note)
{
    m_bell->setNote(note);
}

void AssistantWindow::present()
{
    show();
    raise();
    activateWindow();
}

AssistantPage *AssistantWindow::current() const
{
    return qobject_cast<AssistantPage *>(m_pages->currentWidget());
}

void AssistantWindow::turnTo(AssistantPage *page)
{
    if (page == current())
        return;
    current()->setBusy({});
    m_history.append(current());
    enter(page);
}

void AssistantWindow::enter(AssistantPage *page)
{
    m_pages->setCurrentWidget(page);
    page->entered();
    refresh();
}

void AssistantWindow::goBack()
{
    // All that may be under way behind these two is the list of mailboxes, which is still welcome.
    if (current() != m_watch && (current() != m_bell || current()->isBusy()))
        Q_EMIT withdrawn();
    if (current()->isBusy() && current() != m_checklist)
        current()->setBusy({}); // the question stands again
    else if (!m_history.isEmpty())
        enter(m_history.takeLast());
}

void AssistantWindow::refresh()
{
    AssistantPage *page = current();
    if (!page)
        return; // still being built
    m_primary->setText(page->primaryText());
    m_primary->setEnabled(page->isReady() && !page->isBusy());
    m_back->setEnabled(!m_history.isEmpty() || page->isBusy());
    // A checklist that is done has nothing else for the keyboard.
    if (m_primary->isEnabled() && !page->isAncestorOf(focusWidget()))
        m_primary->setFocus();
}

void AssistantWindow::mend(Remedy remedy)
{
    if (remedy == Remedy::TryAgain) {
        Q_EMIT trialWanted();
        return;
    }
    const QString reason = m_checklist->problem();
    goBackTo(remedy);
    sayProblem(reason);
}

} // namespace Grelot
