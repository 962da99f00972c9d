// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountdiscoverrunner.h"
#include "accounteditrunner.h"
#include "accountlist.h"
#include "accountsigninrunner.h"
#include "accounttestrunner.h"
#include "addedauthorities.h"
#include "addressaddrunner.h"
#include "appsettingsstore.h"
#include "bellicon.h"
#include "browser.h"
#include "commandline.h"
#include "console.h"
#include "eventjson.h"
#include "oauthproviders.h"
#include "proxyfactory.h"
#include "requestrunner.h"
#include "statusreport.h"
#include "terminationsignal.h"
#include "translations.h"
#include "trayrunner.h"
#include "watchrunner.h"

#include <QApplication>

#include <clocale>

#ifdef Q_OS_WIN
#include "appusermodel.h"
#endif

namespace Grelot {

namespace {

QString nothing(const QJsonObject &)
{
    return {};
}

/// Makes the runner of a command; what needs none is done at once, and the exit code returned.
class Starter
{
public:
    using Result = std::variant<std::unique_ptr<Runner>, ExitCode>;

    Starter(RuntimePaths paths, Clock &clock)
        : m_paths(std::move(paths))
        , m_clock(clock)
    {
    }

    Result operator()(const Command::Tray &tray) const
    {
        return std::make_unique<TrayRunner>(m_paths, tray.demo);
    }
    Result operator()(const Command::Watch &watch) const
    {
        return std::make_unique<WatchRunner>(
            m_paths, WatchRunner::Options{watch.json, watch.demo, watch.exec});
    }
    Result operator()(const Command::Status &status) const
    {
        return request("status", {}, status.json ? oneLine : statusText);
    }
    Result operator()(const Command::AccountAdd &add) const
    {
        if (isToBeDiscovered(add))
            return std::make_unique<AddressAddRunner>(
                DiscoveryTools::system(), m_paths, add, openInBrowser);
        return std::make_unique<AccountEditRunner>(m_paths, add, openInBrowser);
    }
    Result operator()(const Command::AccountDiscover &discover) const
    {
        return std::make_unique<AccountDiscoverRunner>(
            DiscoveryTools::system(), discover.address, discover.json);
    }
    Result operator()(const Command::AccountRemove &remove) const
    {
        return std::make_unique<AccountEditRunner>(m_paths, remove);
    }
    Result operator()(const Command::AccountSignIn &signIn) const
    {
        return std::make_unique<AccountSignInRunner>(m_paths, signIn.name, openInBrowser);
    }
    Result operator()(const Command::AccountTest &test) const
    {
        return std::make_unique<AccountTestRunner>(m_paths, test.name);
    }
    Result operator()(const Command::AccountList &) const
    {
        const QString text = accountListText(
            AccountStore(m_paths.settingsFile), OAuthProviders::load(m_paths.oauthProvidersFile()));
        if (!text.isEmpty())
            printLine(text);
        return ExitCode::Fine;
    }
    Result operator()(const Command::Check &) const { return request("check"); }
    Result operator()(const Command::Pause &pause) const { return request("pause", pause.length); }
    Result operator()(const Command::Quit &) const { return request("quit"); }
    Result operator()(const Command::Help &) const
    {
        printLine(helpText());
        return ExitCode::Fine;
    }
    Result operator()(const Command::Version &) const
    {
        printLine(QStringLiteral("grelot " GRELOT_VERSION));
        return ExitCode::Fine;
    }
    Result operator()(const Command::Misuse &misuse) const
    {
        printError(misuse.text);
        return ExitCode::Usage;
    }

private:
    std::unique_ptr<Runner> request(const char *command, const QString &argument = {},
        RequestRunner::Printer printer = nothing) const
    {
        return std::make_unique<RequestRunner>(
            m_paths.socket(), QLatin1String(command), argument, std::move(printer), m_clock);
    }

    RuntimePaths m_paths;
    Clock &m_clock;
};

/// Where there is always a display, QDesktopServices opens the browser.
bool needsGui([[maybe_unused]] const AnyCommand &command)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return false;
#else
    const auto *add = std::get_if<Command::AccountAdd>(&command);
    return std::holds_alternative<Command::AccountSignIn>(command) ||
        (add && add->secretFrom == Command::AccountAdd::SecretFrom::SignIn);
#endif
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const AnyCommand &command)
{
    if (needsGui(command))
        return std::make_unique<QGuiApplication>(argc, argv);
    // Only the tray application needs a display.
    if (!std::holds_alternative<Command::Tray>(command))
        return std::make_unique<QCoreApplication>(argc, argv);
#ifdef Q_OS_WIN
    claimAppUserModel(); // before the first window
#endif
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::setDesktopFileName(QStringLiteral("grelot"));
    QGuiApplication::setWindowIcon(bellIcon({}));
    return application;
}

int run(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto application = makeApplication(argc, argv, parseCommandLine(arguments));
    const Translations translations;
    const AnyCommand command = parseCommandLine(arguments); // anew: what is wrong is said in words
    QCoreApplication::setApplicationName(QStringLiteral("grelot"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GRELOT_VERSION));
    const RuntimePaths paths = RuntimePaths::standard();
    // A damaged file is for the instance to find, and to tell.
    ProxyFactory::apply(SettingsFile(paths.settingsFile).isReadable()
            ? AppSettingsStore(paths.settingsFile).settings().proxy
            : ProxySettings());
    if (const auto trouble = trustAddedAuthorities())
        printError(*trouble);

    SystemClock clock;
    const Starter::Result started = std::visit(Starter(paths, clock), command);
    if (const auto *code = std::get_if<ExitCode>(&started))
        return int(*code);
    Runner *runner = std::get<std::unique_ptr<Runner>>(started).get();
    // Short commands end as everything else does; an instance saves and says goodbye.
    std::optional<TerminationSignal> termination;
    if (qobject_cast<InstanceRunner *>(runner))
        QObject::connect(&termination.emplace(), &TerminationSignal::asked, application.get(),
            [] { QCoreApplication::exit(0); });
    QObject::connect(
        runner, &Runner::finished, application.get(),
        [](ExitCode code) { QCoreApplication::exit(int(code)); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(runner, &Runner::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

} // namespace Grelot

int main(int argc, char **argv)
{
    return Grelot::run(argc, argv);
}
