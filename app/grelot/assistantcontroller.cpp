// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "assistantcontroller.h"

#include "assistantwords.h"
#include "keyringpresence.h"
#include "oauthproviders.h"

#include <QDesktopServices>

namespace Grelot {

namespace {

/// Ends what may be the one that calls.
template <typename Object>
void retire(std::unique_ptr<Object> &object, QObject *listener)
{
    if (!object)
        return;
    object->disconnect(listener);
    object.release()->deleteLater();
}

QString textOf(const AccountEditor::Problem &problem)
{
    return std::visit([](const auto &what) { return what.text; }, problem);
}

} // namespace

AssistantController::AssistantController(Service &service, Notifier &notifier,
    std::unique_ptr<Autostart> autostart, ToolsMaker tools, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_notifier(notifier)
    , m_autostart(std::move(autostart))
    , m_tools(std::move(tools))
    , m_random(RandomSource::fromSystem())
{
}

AssistantController::~AssistantController() = default;

void AssistantController::open()
{
    if (!m_window) {
        m_window = std::make_unique<AssistantWindow>(accountForms());
        // Once somebody has said no, it is no longer a matter of course.
        const Autostart::State starts = m_autostart->state();
        m_window->setStartsWithSession(starts == Autostart::State::On ||
            (starts == Autostart::State::Off && m_service.accounts().isEmpty()));
        connectWindow();
        showTray();
    }
    m_window->present();
}

void AssistantController::setTray(bool isThere)
{
    m_hasTray = isThere;
    if (m_window)
        showTray();
}

void AssistantController::showTray()
{
    m_window->setNote(m_hasTray
            ? QString()
            : tr("This desktop shows no tray, so Grelot lives in its window. "
                 "On GNOME the extension \"AppIndicator and KStatusNotifierItem "
                 "Support\" brings a tray."));
}

void AssistantController::connectWindow()
{
    AssistantWindow *window = m_window.get();
    connect(window, &AssistantWindow::addressGiven, this, &AssistantController::find);
    connect(window, &AssistantWindow::accountAddressGiven, this,
        &AssistantController::takeAccountAddress);
    connect(window, &AssistantWindow::serverChosen, this, &AssistantController::choose);
    connect(window, &AssistantWindow::signInChosen, this, &AssistantController::signIn);
    connect(window, &AssistantWindow::browserPageWanted, this, [this] {
        if (m_browser)
            m_browser->openAgain();
    });
    connect(window, &AssistantWindow::trialWanted, this, &AssistantController::tryAccount);
    connect(window, &AssistantWindow::bellWanted, this, &AssistantController::ring);
    connect(window, &AssistantWindow::answered, this, &AssistantController::store);
    connect(window, &AssistantWindow::withdrawn, this, &AssistantController::withdraw);
    connect(window, &QDialog::rejected, this, &AssistantController::close);
}

void AssistantController::find(const QString &typed)
{
    withdraw();
    m_address = MailAddress::parse(typed);
    if (!m_address) {
        m_window->sayProblem(tr("That is no mail address that a server can be found for. Write it "
                                "as alice@example.org."));
        return;
    }
    m_window->setBusy(tr("Looking for the server of %1, at most %2 s.")
                          .arg(m_address->domain())
                          .arg(Discovery::timeLimit.count()));
    m_began = m_service.clock().now();
    m_discovery = std::make_unique<Discovery>(m_tools(), m_service.clock(), m_random);
    connect(m_discovery.get(), &Discovery::finished, this, &AssistantController::found);
    m_discovery->start(*m_address);
}

void AssistantController::found(const Discovered &discovered)
{
    m_foundIn = durationWords(m_service.clock().now() - m_began);
    retire(m_discovery, this);
    m_found = discovered.results;
    if (m_found.isEmpty())
        m_window->sayProblem(nothingFoundWords(*m_address, discovered));
    else
        m_window->showServers(serverOffers(*m_address, discovered));
}

void AssistantController::takeAccountAddress(const QString &typed)
{
    withdraw();
    const auto parsed = AccountUrl::parse(typed);
    if (const auto *failure = std::get_if<Failure>(&parsed)) {
        m_window->sayProblem(failure->text);
        return;
    }
    m_foundIn = tr("you named it");
    askSignIn(std::get<AccountUrl>(parsed), false);
}

void AssistantController::choose(int index)
{
    withdraw();
    const DiscoveryResult &chosen = m_found.at(index);
    askSignIn(chosen.url, chosen.oauth);
}

void AssistantController::askSignIn(const AccountUrl &url, bool wantsBrowser)
{
    m_draft.emplace(accountNameFor(url, m_service.accounts()), url);
    SignInOffer offer =
        signInOffer(url, wantsBrowser, OAuthProviders::load(m_service.oauthProvidersFile()));
    if (!url.warning().isEmpty())
        offer.note = url.warning();
    m_window->showSignIn(offer);
    // Better told before a password is typed than after.
    askWhetherKeyringRuns(m_window.get(), [this](bool runs) {
        if (!runs && m_window) {
            m_window->setSignInNote(
                tr("No keyring runs on this desktop, so that no password can be kept. Start GNOME "
                   "Keyring or KWallet, or let a command give the password."));
        }
    });
}

void AssistantController::signIn(const SignInChoice &choice)
{
    withdraw();
    if (const auto *password = std::get_if<SignInBy::Password>(&choice))
        m_draft->signInByPassword(password->password);
    else if (const auto *command = std::get_if<SignInBy::Command>(&choice))
        m_draft->signInByCommand(command->commandLine);
    else
        return signInByBrowser();
    tryAccount();
}

void AssistantController::signInByBrowser()
{
    m_browser = std::make_unique<BrowserSignIn>(m_service.oauthProvidersFile(),
        m_draft->account().url, QDesktopServices::openUrl, m_service.clock());
    connect(m_browser.get(), &BrowserSignIn::waiting, this, [this](const QString &text) {
        m_window->setBusy(text);
        m_window->setWaitsForBrowser(true);
    });
    connect(m_browser.get(), &BrowserSignIn::failed, this, [this](const QString &text) {
        withdraw();
        m_window->sayProblem(text);
    });
    connect(m_browser.get(), &BrowserSignIn::succeeded, this,
        [this](const QString &provider, const TokenSet &tokens) {
            withdraw();
            m_draft->signInByTokens(provider, tokens);
            tryAccount();
        });
    m_browser->start();
}

void AssistantController::tryAccount()
{
    retire(m_trial, this);
    m_window->showChecklist();
    m_window->setStep(CheckStep::Find, CheckState::Done, m_foundIn);
    m_trial = m_service.makeTrial(m_draft->account(), m_draft->secretToTry(m_service.clock()));
    connect(m_trial.get(), &AccountTrial::began, this, [this] {
        m_passedAt = {};
        m_window->setStep(CheckStep::Secure, CheckState::Running);
    });
    connect(m_trial.get(), &AccountTrial::passed, this, &AssistantController::passed);
    connect(m_trial.get(), &AccountTrial::delayed, this,
        [this](const Failure &failure) { m_window->setBusy(failure.text); });
    connect(m_trial.get(), &AccountTrial::failed, this, &AssistantController::failed);
    connect(m_trial.get(), &AccountTrial::succeeded, this, &AssistantController::succeeded);
    m_trial->start();
}

void AssistantController::passed(AccountTrial::Step step)
{
    const auto now = m_trial->elapsed();
    QString note = durationWords(now - std::exchange(m_passedAt, now));
    const CheckStep line = checkStepOf(step);
    if (line == CheckStep::Secure && m_draft->account().url.encryption() == Encryption::None)
        note = tr("without encryption, %1").arg(note);
    if (line == CheckStep::Push)
        note = transportWords(*m_trial->rung());
    m_window->setStep(line, CheckState::Done, note);
    if (line != CheckStep::Push)
        m_window->setStep(CheckStep(int(line) + 1), CheckState::Running);
}

void AssistantController::failed(const Failure &failure, AccountTrial::Step at)
{
    retire(m_trial, this);
    m_window->setStep(checkStepOf(at), CheckState::Failed);
    m_window->failChecklist(failure.text, remedyFor(failure));
}

void AssistantController::succeeded()
{
    QStringList words;
    if (const auto unread = m_trial->unread())
        words.append(tr("%n unread in the inbox.", nullptr, int(qMin<qint64>(*unread, 999'999))));
    if (const QString reason = m_trial->reason(); !reason.isEmpty())
        words.append(reason);
    m_window->endChecklist(words.join(u' '));
    askMailboxes();
}

// The connection has served when it has told them.
void AssistantController::askMailboxes()
{
    m_window->awaitMailboxes();
    m_trial->listMailboxes([self = QPointer(this), trial = m_trial.get()](const auto &answer) {
        if (self && self->m_trial.get() == trial)
            self->listed(answer);
    });
}

void AssistantController::listed(const std::variant<MailboxList, Failure> &answer)
{
    retire(m_trial, this);
    if (const auto *list = std::get_if<MailboxList>(&answer))
        m_window->showMailboxes(mailboxOffers(*list), mailboxWords(*list));
    else
        m_window->showMailboxes({}, mailboxWords(std::get<Failure>(answer)));
}

void AssistantController::ring()
{
    Notification notification;
    notification.key = QStringLiteral("test-bell");
    notification.kind = NotificationKind::Trouble;
    notification.summary = tr("The bell rings");
    notification.body = tr("So you will hear of new mail.");
    m_notifier.show(notification);
}

void AssistantController::store(const WatchChoice &choice)
{
    m_startsWithSession = choice.startWithSession;
    m_draft->setMailboxes(choice.mailboxes);
    // Another one may have come by the command line,
    // or by a storing that is still to be undone.
    const QString name =
        accountNameFor(m_draft->account().url, m_service.accounts() + m_beingStored);
    m_draft->setName(name);
    m_beingStored.append(m_draft->account());
    m_window->setBusy(m_draft->secret()
            ? tr("Storing the account, and its password in the keyring. A locked keyring asks for "
                 "its own password.")
            : tr("Storing the account."));
    m_service.addAccount(m_draft->account(), m_draft->secret(),
        [self = QPointer(this), name, attempt = ++m_attempt](
            const std::optional<AccountEditor::Problem> &problem) {
            if (self)
                self->stored(name, attempt, problem ? textOf(*problem) : QString());
        });
}

void AssistantController::stored(const QString &name, quint64 attempt, const QString &problem)
{
    m_beingStored.removeIf([&name](const AccountConfig &account) { return account.name == name; });
    if (attempt != m_attempt) {
        if (problem.isEmpty())
            m_service.removeAccount(name); // the person had gone back or cancelled
        return;
    }
    if (!problem.isEmpty()) {
        m_window->sayProblem(problem);
        return;
    }
    if (const auto trouble = m_autostart->set(m_startsWithSession))
        Q_EMIT wentWrong(*trouble);
    close();
}

void AssistantController::withdraw()
{
    ++m_attempt;
    retire(m_discovery, this);
    retire(m_browser, this);
    retire(m_trial, this);
    if (m_window)
        m_window->setWaitsForBrowser(false);
}

// What was typed goes with it.
void AssistantController::close()
{
    withdraw();
    m_draft.reset();
    m_found.clear();
    if (m_window)
        m_window->hide();
    retire(m_window, this);
}

} // namespace Grelot
