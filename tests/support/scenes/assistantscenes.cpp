// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "assistantwindow.h"
#include "assistantwords.h"
#include "oauthproviders.h"
#include "scenes.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace Grelot {

namespace {

template <typename Widget>
QList<Widget *> visibleOf(QWidget &window)
{
    QList<Widget *> all = window.findChildren<Widget *>();
    all.removeIf([](const Widget *widget) { return !widget->isVisible(); });
    return all;
}

/// Whatever its language says: the one that Enter presses.
void goOn(QWidget &window)
{
    const auto buttons = visibleOf<QPushButton>(window);
    const auto primary = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton *button) { return button->isDefault(); });
    if (primary == buttons.end() || !(*primary)->isEnabled())
        qFatal("the assistant does not go on");
    (*primary)->click();
}

void fill(QWidget &window, const char *text)
{
    visibleOf<QLineEdit>(window).first()->setText(QLatin1String(text));
}

Discovered found()
{
    Discovered discovered;
    for (const char *url :
        {"jmap+https://alice@jmap.example.org", "imaps://alice@mail.example.net"}) {
        discovered.results.append(
            {std::get<AccountUrl>(AccountUrl::parse(QLatin1String(url))), UserName::Assumed, false,
                QStringLiteral("_jmap._tcp.example.org"), !discovered.results.isEmpty()});
    }
    return discovered;
}

void showSteps(const Stage &stage, AssistantWindow &window)
{
    using namespace std::chrono_literals;
    window.showChecklist();
    window.setStep(CheckStep::Find, CheckState::Done, durationWords(230ms));
    window.setStep(CheckStep::Secure, CheckState::Done, durationWords(48ms));
    window.setStep(CheckStep::SignIn, CheckState::Running);
    stage(window, QStringLiteral("assistant-4-checklist"));
    window.setStep(CheckStep::SignIn, CheckState::Failed);
    window.failChecklist(
        nothingFoundWords(*MailAddress::parse(QStringLiteral("alice@example.org")), {}),
        Remedy::SignIn);
    stage(window, QStringLiteral("assistant-4-checklist-failed"));
    window.showChecklist();
    for (const auto step :
        {CheckStep::Find, CheckStep::Secure, CheckStep::SignIn, CheckStep::Read, CheckStep::Push})
        window.setStep(step, CheckState::Done, durationWords(1200ms));
    window.endChecklist({});
    stage(window, QStringLiteral("assistant-4-checklist-done"));
}

} // namespace

void showAssistant(const Stage &stage)
{
    AssistantWindow window(accountForms());
    stage(window, QStringLiteral("assistant-1-address"));
    fill(window, "alice@example.org");
    goOn(window);
    const auto address = MailAddress::parse(QStringLiteral("alice@example.org"));
    window.showServers(serverOffers(*address, found()));
    stage(window, QStringLiteral("assistant-2-servers"));
    goOn(window);
    SignInOffer offer = signInOffer(found().results.first().url, false, OAuthProviders());
    window.showSignIn(offer);
    stage(window, QStringLiteral("assistant-3-sign-in"));
    fill(window, "sesame");
    goOn(window);
    showSteps(stage, window);
    goOn(window);
    window.awaitMailboxes();
    stage(window, QStringLiteral("assistant-5-watch"));
    window.showMailboxes({{QStringLiteral("INBOX"), {}, 3},
                             {QStringLiteral("Lists/Qt"), QStringLiteral("Lists/Qt"), 1'240},
                             {QStringLiteral("Archive"), QStringLiteral("Archive"), 0},
                             {QStringLiteral("Sent"), QStringLiteral("Sent")}},
        mailboxWords(MailboxList{{}, false}));
    stage(window, QStringLiteral("assistant-5-watch-list"));
    goOn(window);
    stage(window, QStringLiteral("assistant-6-bell"));
}

} // namespace Grelot
