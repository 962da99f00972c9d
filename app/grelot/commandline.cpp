// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include "pauselength.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>

namespace Grelot {

namespace {

/// What people read here.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Reads the words of one subcommand; whatever was wrong is kept as the first misuse.
class Words
{
public:
    Words(const QStringList &arguments, const QStringList &flags, const QStringList &valued)
    {
        m_parser.addOption(
            QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
        for (const QString &flag : flags)
            m_parser.addOption(QCommandLineOption(flag));
        for (const QString &name : valued)
            m_parser.addOption(QCommandLineOption(name, QString(), name));
        if (!m_parser.parse(QStringList(QStringLiteral("grelot")) + arguments))
            m_problem = m_parser.errorText();
    }

    bool has(const char *flag) const { return m_parser.isSet(QLatin1String(flag)); }
    QString value(const char *name) const { return m_parser.value(QLatin1String(name)); }
    QString at(qsizetype index) const { return m_parser.positionalArguments().value(index); }

    /// The command, or how it should have been typed.
    AnyCommand expect(
        qsizetype least, qsizetype most, const char *usage, const AnyCommand &command) const
    {
        if (has("help"))
            return Command::Help{};
        const qsizetype count = m_parser.positionalArguments().size();
        const QString form = Text::tr("Usage: %1").arg(QLatin1String(usage));
        if (!m_problem.isEmpty())
            return Command::Misuse{m_problem + u'\n' + form};
        if (count < least || count > most)
            return Command::Misuse{form};
        return command;
    }

private:
    QCommandLineParser m_parser;
    QString m_problem;
};

AnyCommand parseTray(const QStringList &arguments)
{
    const Words words(arguments, {QStringLiteral("demo")}, {});
    return words.expect(0, 0, "grelot [--demo]", Command::Tray{words.has("demo")});
}

AnyCommand parseWatch(const QStringList &arguments)
{
    const Words words(
        arguments, {QStringLiteral("json"), QStringLiteral("demo")}, {QStringLiteral("exec")});
    const AnyCommand watch = words.expect(0, 0, "grelot watch [--json] [--demo] [--exec CMD]",
        Command::Watch{words.has("json"), words.has("demo"), words.value("exec")});
    const bool understood = std::holds_alternative<Command::Watch>(watch);
    if (understood && words.has("exec") && QProcess::splitCommand(words.value("exec")).isEmpty())
        return Command::Misuse{Text::tr("The command of --exec is empty.")};
    return watch;
}

AnyCommand parseStatus(const QStringList &arguments)
{
    const Words words(arguments, {QStringLiteral("json")}, {});
    return words.expect(0, 0, "grelot status [--json]", Command::Status{words.has("json")});
}

AnyCommand parsePauseWords(const Words &words)
{
    const char *const usage = "grelot pause [30m|2h|until-tomorrow|off]";
    // Said here too, so that it is a misuse whether an instance runs or not.
    const bool good = parsePause(words.at(0)).has_value();
    return words.expect(0, good ? 1 : 0, usage, Command::Pause{words.at(0)});
}

AnyCommand parseAccountAdd(const QStringList &arguments)
{
    const Words words(arguments,
        {QStringLiteral("password-stdin"), QStringLiteral("token-stdin"), QStringLiteral("sign-in"),
            QStringLiteral("yes")},
        {QStringLiteral("password-command"), QStringLiteral("provider")});
    using From = Command::AccountAdd::SecretFrom;
    const bool command = words.has("password-command");
    const bool signIn = words.has("sign-in");
    if (int(words.has("password-stdin")) + int(words.has("token-stdin")) + int(command) +
            int(signIn) >
        1) {
        return Command::Misuse{Text::tr("Give only one of --password-stdin, --password-command, "
                                        "--token-stdin and --sign-in.")};
    }
    if (words.has("provider") && !signIn)
        return Command::Misuse{
            Text::tr("--provider names whom to sign in with: give --sign-in, too.")};
    From from = command ? From::Command : From::Prompt;
    if (words.has("password-stdin"))
        from = From::PasswordStdin;
    if (words.has("token-stdin"))
        from = From::TokenStdin;
    if (signIn)
        from = From::SignIn;
    return words.expect(2, 2,
        "grelot account add NAME URL|ADDRESS [--password-stdin | --password-command CMD | "
        "--token-stdin | --sign-in [--provider ID]] [--yes]",
        Command::AccountAdd{words.at(0), words.at(1), from, words.value("password-command"),
            words.has("yes"), words.value("provider")});
}

AnyCommand parseAccountDiscover(const QStringList &arguments)
{
    const Words words(arguments, {QStringLiteral("json")}, {});
    return words.expect(1, 1, "grelot account discover ADDRESS [--json]",
        Command::AccountDiscover{words.at(0), words.has("json")});
}

AnyCommand parseAccount(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (verb == QLatin1String("add"))
        return parseAccountAdd(rest);
    if (verb == QLatin1String("discover"))
        return parseAccountDiscover(rest);
    const Words words(rest, {}, {});
    if (verb == QLatin1String("list"))
        return words.expect(0, 0, "grelot account list", Command::AccountList{});
    if (verb == QLatin1String("remove"))
        return words.expect(
            1, 1, "grelot account remove NAME", Command::AccountRemove{words.at(0)});
    if (verb == QLatin1String("test"))
        return words.expect(1, 1, "grelot account test NAME", Command::AccountTest{words.at(0)});
    if (verb == QLatin1String("sign-in"))
        return words.expect(
            1, 1, "grelot account sign-in NAME", Command::AccountSignIn{words.at(0)});
    return Command::Misuse{
        Text::tr("Usage: %1")
            .arg(QLatin1String("grelot account add|discover|list|remove|sign-in|test"))};
}

} // namespace

AnyCommand parseCommandLine(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (verb == QLatin1String("--help") || verb == QLatin1String("-h") ||
        verb == QLatin1String("help"))
        return Command::Help{};
    if (verb == QLatin1String("--version") || verb == QLatin1String("-v"))
        return Command::Version{};
    if (verb.isEmpty() || verb.startsWith(u'-'))
        return parseTray(arguments);
    if (verb == QLatin1String("watch"))
        return parseWatch(rest);
    if (verb == QLatin1String("account"))
        return parseAccount(rest);
    if (verb == QLatin1String("status"))
        return parseStatus(rest);
    const Words words(rest, {}, {});
    if (verb == QLatin1String("check"))
        return words.expect(0, 0, "grelot check", Command::Check{});
    if (verb == QLatin1String("pause"))
        return parsePauseWords(words);
    if (verb == QLatin1String("quit"))
        return words.expect(0, 0, "grelot quit", Command::Quit{});
    return Command::Misuse{Text::tr("There is no command \"%1\". See grelot --help.").arg(verb)};
}

QString helpText()
{
    return Text::tr(
        "Grelot rings when mail arrives.\n"
        "\n"
        "  grelot [--demo]                 the tray application; --demo: on a simulated mailbox\n"
        "  grelot watch [--json] [--demo] [--exec CMD]\n"
        "                                  a line per event, without a window\n"
        "  grelot status [--json]          what the running Grelot knows\n"
        "  grelot account add NAME URL|ADDRESS [--password-stdin | --password-command CMD | "
        "--token-stdin | --sign-in [--provider ID]] [--yes]\n"
        "                                  --sign-in: through the browser (OAuth 2)\n"
        "                                  --yes: a server outside the address's domain is fine\n"
        "  grelot account discover ADDRESS [--json]\n"
        "                                  finds the mail server of an address\n"
        "  grelot account list | remove NAME | test NAME\n"
        "  grelot account sign-in NAME     signs in through the browser again\n"
        "  grelot check                    ask the servers now\n"
        "  grelot pause [30m|2h|until-tomorrow|off]\n"
        "  grelot quit\n"
        "\n"
        "Account URLs: push+https://user@host[:port]/push/v1\n"
        "Exit codes: 0 fine, 1 failed, 2 usage, 3 not reachable or not running, 4 credentials "
        "refused");
}

} // namespace Grelot
