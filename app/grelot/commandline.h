// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace Grelot {

/// What people type, as values (README.md, "Use it").
namespace Command {

struct Tray
{
    bool demo = false;
};
struct Watch
{
    bool json = false;
    bool demo = false;
    QString exec; ///< a command line run for each event; empty: none
};
struct Status
{
    bool json = false;
};
struct AccountAdd
{
    enum class SecretFrom { Prompt, PasswordStdin, TokenStdin, Command, SignIn };
    QString name;
    QString url; ///< or a mail address, whose server is to be found
    SecretFrom secretFrom = SecretFrom::Prompt;
    QString passwordCommand;
    bool yes = false;      ///< a server found outside the address's domain is fine
    QString provider = {}; ///< of SignIn: its id; empty: the one that serves the account
};
struct AccountDiscover
{
    QString address;
    bool json = false;
};
struct AccountList
{
};
struct AccountRemove
{
    QString name;
};
struct AccountTest
{
    QString name;
};
struct AccountSignIn
{
    QString name;
};
struct Check
{
};
struct Pause
{
    QString length; ///< "30m", "2h", "until-tomorrow", "off", or empty: until resumed
};
struct Quit
{
};
struct Help
{
};
struct Version
{
};
/// What was typed makes no sense; the text says what would.
struct Misuse
{
    QString text;
};

} // namespace Command

using AnyCommand = std::variant<Command::Tray, Command::Watch, Command::Status, Command::AccountAdd,
    Command::AccountDiscover, Command::AccountList, Command::AccountRemove, Command::AccountTest,
    Command::AccountSignIn, Command::Check, Command::Pause, Command::Quit, Command::Help,
    Command::Version, Command::Misuse>;

/// arguments: without the program's name.
AnyCommand parseCommandLine(const QStringList &arguments);
QString helpText();

} // namespace Grelot
