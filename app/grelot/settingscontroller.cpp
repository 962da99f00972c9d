// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "settingscontroller.h"

#include "settingsexchange.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace Grelot {

namespace {

QString textOf(const AccountEditor::Problem &problem)
{
    return std::visit([](const auto &what) { return what.text; }, problem);
}

} // namespace

SettingsController::SettingsController(Service &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_editor(service.accountStore(), service.secrets())
{
}

SettingsController::~SettingsController() = default;

void SettingsController::open(Page page)
{
    if (!m_dialog) {
        m_dialog = std::make_unique<SettingsDialog>();
        m_dialog->setFolders(QDir::toNativeSeparators(m_service.settings().filePath()),
            QDir::toNativeSeparators(m_service.dataFolder()));
        connectDialog();
    }
    if (!m_dialog->isVisible())
        m_dialog->say({});
    refresh();
    m_dialog->present(page);
}

void SettingsController::connectDialog()
{
    const SettingsDialog *dialog = m_dialog.get();
    connect(dialog, &SettingsDialog::settingsChanged, this, &SettingsController::change);
    connect(
        dialog, &SettingsDialog::proxySecretChanged, &m_service.proxy(), &ProxyKeeper::setSecret);
    connect(dialog, &SettingsDialog::exportRequested, this, &SettingsController::exportTo);
    connect(dialog, &SettingsDialog::importRequested, this, &SettingsController::importFrom);
    connect(dialog, &SettingsDialog::addAccountRequested, this,
        &SettingsController::addAccountRequested);
    connect(dialog, &SettingsDialog::accountChanged, this, &SettingsController::updateAccount);
    connect(dialog, &SettingsDialog::accountSecretChanged, this, &SettingsController::setSecret);
    connect(dialog, &SettingsDialog::accountOrderChanged, this, &SettingsController::order);
    connect(dialog, &SettingsDialog::removeAccountRequested, this, &SettingsController::remove);
    connect(
        &m_service.settings(), &AppSettingsStore::changed, this, &SettingsController::refreshSoon);
    connect(&m_service.sessions(), &Sessions::changed, this, &SettingsController::refreshSoon);
    connect(&m_service, &Service::wentWrong, m_dialog.get(), &SettingsDialog::say);
}

void SettingsController::refreshSoon()
{
    if (m_dialog->isVisible() && !std::exchange(m_refreshing, true))
        QMetaObject::invokeMethod(this, &SettingsController::refresh, Qt::QueuedConnection);
}

void SettingsController::refresh()
{
    m_refreshing = false;
    QList<AccountLine> lines;
    for (const AccountConfig &account : m_service.accountStore().accounts()) {
        const AccountSession *session = m_service.sessions().find(account.name);
        const bool isWell = session && session->connection().state() == ConnectionState::Online &&
            session->inbox().trouble().isEmpty();
        lines.append({account, isWell,
            session ? session->sentence() : tr("This version of Grelot cannot open it.")});
    }
    m_dialog->setSettings(m_service.settings().settings());
    m_dialog->setAccounts(lines);
}

void SettingsController::change(const AppSettings &settings)
{
    const auto problem = m_service.settings().change(settings);
    m_dialog->say(problem.value_or(QString()));
    refresh();
}

void SettingsController::say(const std::optional<StoreError> &error)
{
    m_dialog->say(error ? error->text : QString());
}

void SettingsController::updateAccount(const AccountConfig &account)
{
    const auto error = m_service.accountStore().update(account);
    m_service.applyAccounts();
    say(error);
    refresh();
}

void SettingsController::setSecret(const QString &account, const QString &secret)
{
    m_service.secrets().write(
        account, secret, [self = QPointer(this), account](const std::optional<Failure> &failure) {
            if (!self)
                return;
            self->m_dialog->say(failure ? failure->text : tr("The password is in the keyring."));
            if (!failure)
                self->m_service.startAnew(account);
        });
}

void SettingsController::order(const QStringList &names)
{
    const auto error = m_service.accountStore().setOrder(names);
    m_service.applyAccounts();
    say(error);
    refresh();
}

void SettingsController::remove(const QString &account)
{
    const auto config = m_service.accountStore().find(account);
    if (!config)
        return;
    m_editor.remove(account,
        [self = QPointer(this), config](const std::optional<AccountEditor::Problem> &problem) {
            if (!self)
                return;
            self->m_service.applyAccounts(); // its session saves once more as it ends
            if (!self->m_service.accountStore().find(config->name))
                self->m_service.forget(*config);
            self->m_dialog->say(problem ? textOf(*problem) : QString());
            self->refresh();
        });
}

void SettingsController::exportTo(const QString &path)
{
    if (QFileInfo(path) == QFileInfo(m_service.settings().filePath())) {
        m_dialog->say(tr("That is the file of these settings themselves. Choose another one."));
        return;
    }
    const auto problem = SettingsExchange::write(
        path, m_service.settings().settings(), m_service.accountStore().accounts());
    m_dialog->say(problem.value_or(
        tr("The settings were written to %1.").arg(QDir::toNativeSeparators(path))));
}

void SettingsController::importFrom(const QString &path)
{
    const auto read = SettingsExchange::read(path);
    if (const auto *problem = std::get_if<QString>(&read)) {
        m_dialog->say(*problem);
        return;
    }
    const auto &imported = std::get<SettingsExchange::Imported>(read);
    QStringList said;
    if (const auto problem = m_service.settings().change(imported.settings))
        said.append(*problem);
    for (const AccountConfig &account : imported.accounts) {
        if (const auto error = m_service.accountStore().add(account))
            said.append(error->text);
    }
    m_service.applyAccounts();
    said += imported.notes;
    said.prepend(tr("The settings were imported. New accounts need their passwords."));
    m_dialog->say(said.join(u'\n'));
    refresh();
}

} // namespace Grelot
