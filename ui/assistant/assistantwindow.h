// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantvalues.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace Grelot {

class AddressPage;
class AssistantPage;
class BellPage;
class ChecklistPage;
class ManualPage;
class ServersPage;
class SignInPage;
class WatchPage;

/// Sets an account up, one question a page. It knows no server: it says what the person answered
/// and shows what it is told. Closing it is cancelling.
class AssistantWindow final : public QDialog
{
    Q_OBJECT

public:
    /// accountForms: what an account address looks like, a line each.
    explicit AssistantWindow(const QStringList &accountForms, QWidget *parent = nullptr);

    /// What is waited for on the present page; empty: nothing any more.
    void setBusy(const QString &what);
    /// What went wrong on the present page; the person may answer anew.
    void sayProblem(const QString &text);
    void showServers(const QList<ServerOffer> &offers);
    void showSignIn(const SignInOffer &offer);
    /// What to know before signing in; may come late.
    void setSignInNote(const QString &note);
    void setWaitsForBrowser(bool waits);
    /// Brings the checklist up, all anew.
    void showChecklist();
    void setStep(CheckStep step, CheckState state, const QString &note = {});
    void endChecklist(const QString &summary);
    void failChecklist(const QString &reason, Remedy remedy);
    /// Which mailboxes there are is being asked for; nobody has to wait for it.
    void awaitMailboxes();
    /// In this order; note: what is to be said of them, such as why there are none; empty: nothing.
    void showMailboxes(const QList<MailboxOffer> &offers, const QString &note);
    void setStartsWithSession(bool starts);
    void setNote(const QString &note);
    /// Shows and raises it.
    void present();

Q_SIGNALS:
    void addressGiven(const QString &address);
    void accountAddressGiven(const QString &accountAddress);
    void serverChosen(int index);
    void signInChosen(const Grelot::SignInChoice &choice);
    void browserPageWanted(); ///< once more
    void trialWanted();       ///< once more
    void bellWanted();
    void answered(const Grelot::WatchChoice &choice); ///< to the last question: store it
    /// Whatever was under way is not wanted any more, since the person went back.
    void withdrawn();

private:
    template <typename Page>
    Page *add(Page *page);
    void layOut();
    void connectPages();
    AssistantPage *current() const;
    void enter(AssistantPage *page);
    void turnTo(AssistantPage *page);
    void goBack();
    /// Back to the page where that is mended.
    void goBackTo(Remedy remedy);
    void refresh();
    void mend(Remedy remedy);

    QStackedWidget *m_pages;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_primary;
    AddressPage *m_address;
    ManualPage *m_manual;
    ServersPage *m_servers;
    SignInPage *m_signIn;
    ChecklistPage *m_checklist;
    WatchPage *m_watch;
    BellPage *m_bell;
    QList<AssistantPage *> m_history; ///< the pages before this one
};

} // namespace Grelot
