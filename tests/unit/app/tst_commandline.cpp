// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include <QTest>

using namespace Grelot;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void neverRepeatsASecret_data();
    void neverRepeatsASecret();
    void misuseSaysHow();
    void helpNamesEveryCommand();
};

namespace {

/// A command in words, to compare.
struct Describe
{
    QString operator()(const Command::Tray &tray) const
    {
        return tray.demo ? QStringLiteral("tray demo") : QStringLiteral("tray");
    }
    QString operator()(const Command::Watch &watch) const
    {
        QString text = QStringLiteral("watch");
        if (watch.json)
            text += QLatin1String(" json");
        if (watch.demo)
            text += QLatin1String(" demo");
        return watch.exec.isEmpty() ? text : text + QLatin1String(" exec=") + watch.exec;
    }
    QString operator()(const Command::Status &status) const
    {
        return status.json ? QStringLiteral("status json") : QStringLiteral("status");
    }
    QString operator()(const Command::AccountAdd &add) const
    {
        using From = Command::AccountAdd::SecretFrom;
        QString from;
        switch (add.secretFrom) {
        case From::Prompt:
            from = QStringLiteral("prompt");
            break;
        case From::PasswordStdin:
            from = QStringLiteral("password-stdin");
            break;
        case From::TokenStdin:
            from = QStringLiteral("token-stdin");
            break;
        case From::Command:
            from = QStringLiteral("command=") + add.passwordCommand;
            break;
        case From::SignIn:
            from = QStringLiteral("sign-in <") + add.provider + u'>';
            break;
        }
        if (add.yes)
            from += QLatin1String(" yes");
        return QStringLiteral("add ") + add.name + u' ' + add.url + u' ' + from;
    }
    QString operator()(const Command::AccountDiscover &discover) const
    {
        const QString text = QStringLiteral("discover ") + discover.address;
        return discover.json ? text + QLatin1String(" json") : text;
    }
    QString operator()(const Command::AccountList &) const { return QStringLiteral("list"); }
    QString operator()(const Command::AccountRemove &remove) const
    {
        return QStringLiteral("remove ") + remove.name;
    }
    QString operator()(const Command::AccountTest &test) const
    {
        return QStringLiteral("test ") + test.name;
    }
    QString operator()(const Command::AccountSignIn &signIn) const
    {
        return QStringLiteral("sign-in ") + signIn.name;
    }
    QString operator()(const Command::Check &) const { return QStringLiteral("check"); }
    QString operator()(const Command::Pause &pause) const
    {
        return QStringLiteral("pause <") + pause.length + u'>';
    }
    QString operator()(const Command::Quit &) const { return QStringLiteral("quit"); }
    QString operator()(const Command::Help &) const { return QStringLiteral("help"); }
    QString operator()(const Command::Version &) const { return QStringLiteral("version"); }
    QString operator()(const Command::Misuse &) const { return QStringLiteral("misuse"); }
};

/// Words are parted by '|', so that one may hold spaces or be empty.
QStringList wordsOf(const QString &line)
{
    return line.isEmpty() ? QStringList() : line.split(u'|');
}

QString parsed(const QString &line)
{
    return std::visit(Describe(), parseCommandLine(wordsOf(line)));
}

} // namespace

void CommandLineTest::understands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("command");
    const auto row = [](const char *line, const char *command) {
        QTest::newRow(*line ? line : "nothing")
            << QString::fromLatin1(line) << QString::fromLatin1(command);
    };
    row("", "tray");
    row("--demo", "tray demo");
    row("watch", "watch");
    row("watch|--json", "watch json");
    row("watch|--demo", "watch demo");
    row("watch|--exec|notify me", "watch exec=notify me");
    row("watch|--exec=notify me", "watch exec=notify me");
    row("watch|--exec|--json", "watch exec=--json");
    row("watch|--demo|--exec|x|--json", "watch json demo exec=x");
    row("status", "status");
    row("status|--json", "status json");
    row("check", "check");
    row("quit", "quit");
    row("pause", "pause <>");
    row("pause|30m", "pause <30m>");
    row("pause|2h", "pause <2h>");
    row("pause|until-tomorrow", "pause <until-tomorrow>");
    row("pause|off", "pause <off>");
    row("account|list", "list");
    row("account|remove|work", "remove work");
    row("account|remove|--|-odd", "remove -odd");
    row("account|test|work", "test work");
    row("account|sign-in|work", "sign-in work");
    row("account|add|work|URL|--sign-in", "add work URL sign-in <>");
    row("account|add|work|URL|--sign-in|--provider|google", "add work URL sign-in <google>");
    row("account|add|work|a@b|--sign-in|--yes", "add work a@b sign-in <> yes");
    row("account|add|work|URL", "add work URL prompt");
    row("account|add|work|URL|--password-stdin", "add work URL password-stdin");
    row("account|add|--password-stdin|work|URL", "add work URL password-stdin");
    row("account|add|work|--token-stdin|URL", "add work URL token-stdin");
    row("account|add|work|URL|--password-command|pass show x", "add work URL command=pass show x");
    row("account|add|--password-command=pass show x|work|URL", "add work URL command=pass show x");
    row("account|add|work|URL|--password-command|", "add work URL command=");
    row("account|add|my work|URL", "add my work URL prompt");
    row("account|add|work|ADDRESS|--yes", "add work ADDRESS prompt yes");
    row("account|discover|ADDRESS", "discover ADDRESS");
    row("account|discover|--json|ADDRESS", "discover ADDRESS json");
    for (const char *help : {"help", "--help", "-h", "watch|--help", "watch|-h", "status|--help",
             "pause|-h", "account|add|--help", "account|list|-h", "--demo|--help"})
        row(help, "help");
    row("--version", "version");
    row("-v", "version");
}

void CommandLineTest::understands()
{
    QFETCH(const QString, line);
    QFETCH(const QString, command);
    QCOMPARE(parsed(line), command);
}

void CommandLineTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    const char *const lines[] = {"frobnicate", "Watch", "--json", "--demo=1", "-x", "--demo|watch",
        "--|watch", "watch|now", "watch|--exec", "watch|--exec|", "watch|--exec|  ",
        "watch|--exec=", "watch|--exec|\"\"", "watch|--jso", "watch|-json", "watch|--json=1",
        "status|now", "status|--demo", "check|now", "check|--json", "quit|now", "quit|--json",
        "pause|--json", "pause|30", "pause|m", "pause|0m", "pause|30m|2h", "pause|tomorrow",
        "pause|1.5h", "pause|-30m", "account", "account|", "account|frob", "account|list|x",
        "account|list|--json", "account|remove", "account|remove|a|b", "account|test",
        "account|test|a|b", "account|add", "account|add|work", "account|add|work|URL|x",
        "account|add|work|URL|--password-command",
        "account|add|work|URL|--password-stdin|--token-stdin",
        "account|add|work|URL|--password-stdin|--password-command|x",
        "account|add|work|URL|--password", "account|add|work|URL|--password-stdin=x",
        "account|add|work|URL|--yes=no", "account|discover", "account|discover|a|b",
        "account|discover|a|--yes", "account|sign-in", "account|sign-in|a|b",
        "account|add|work|URL|--provider|google", "account|add|work|URL|--sign-in|--provider",
        "account|add|work|URL|--sign-in|--password-stdin"};
    for (const char *line : lines)
        QTest::newRow(line) << QString::fromLatin1(line);
    QTest::newRow("an empty word") << QStringLiteral("|");
}

void CommandLineTest::refuses()
{
    QFETCH(const QString, line);
    QCOMPARE(parsed(line), QStringLiteral("misuse"));
    const AnyCommand command = parseCommandLine(wordsOf(line));
    QVERIFY(!std::get<Command::Misuse>(command).text.isEmpty());
}

void CommandLineTest::neverRepeatsASecret_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"account|add|work|URL|--password=hunter2",
             "account|add|--token=hunter2", "account|add|work|push+https://a:hunter2@h|x",
             "account|add|work|URL|--password-stdin=hunter2",
             "account|add|work|URL|--password-stdin|hunter2"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CommandLineTest::neverRepeatsASecret()
{
    QFETCH(const QString, line);
    const AnyCommand command = parseCommandLine(wordsOf(line));
    const auto *misuse = std::get_if<Command::Misuse>(&command);
    QVERIFY(misuse);
    QVERIFY2(!misuse->text.contains(QStringLiteral("hunter2")), qPrintable(misuse->text));
}

void CommandLineTest::misuseSaysHow()
{
    const auto textOf = [](const char *line) {
        return std::get<Command::Misuse>(parseCommandLine(wordsOf(QString::fromLatin1(line)))).text;
    };
    QVERIFY(textOf("frobnicate").contains(QStringLiteral("frobnicate")));
    QVERIFY(textOf("watch|--exec").contains(QStringLiteral("grelot watch [--json]")));
    QVERIFY(textOf("watch|--frob").contains(QStringLiteral("frob")));
    QVERIFY(textOf("pause|x").contains(QStringLiteral("until-tomorrow")));
    QVERIFY(textOf("account|add|x").contains(QStringLiteral("grelot account add NAME URL")));
}

void CommandLineTest::helpNamesEveryCommand()
{
    for (const char *word :
        {"--demo", "watch", "--json", "--exec", "status", "account add", "account discover",
            "--yes", "list", "remove", "test", "check", "pause", "quit", "--password-stdin",
            "--password-command", "--token-stdin", "--sign-in", "--provider", "account sign-in"})
        QVERIFY2(helpText().contains(QLatin1String(word)), word);
}

QTEST_APPLESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
