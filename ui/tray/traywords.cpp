// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "traywords.h"

#include "plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Grelot::TrayWords {

namespace {

constexpr qsizetype nameSize = 40;
constexpr qsizetype reasonSize = 120;
constexpr qsizetype accountsShown = 12;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Tray", text, nullptr, n);
}

QString count(std::optional<qint64> unread)
{
    if (!unread)
        return {};
    if (*unread <= 0)
        return say(QT_TRANSLATE_NOOP("Tray", "nothing unread"));
    return say(QT_TRANSLATE_N_NOOP("Tray", "%n unread"), int(qMin<qint64>(*unread, 999'999)));
}

// The C locale's short form has seconds.
QString clockTime(const QDateTime &moment)
{
    const QLocale locale;
    const QTime time = moment.toLocalTime().time();
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString named(const QString &name, const QString &what)
{
    const QString shown = plainLine(name, nameSize);
    return what.isEmpty() ? shown : say(QT_TRANSLATE_NOOP("Tray", "%1: %2")).arg(shown, what);
}

QString counted(const TrayAccount &account)
{
    const QString connection = plainLine(account.connection, reasonSize);
    const QString number = count(account.unread);
    if (number.isEmpty() || connection.isEmpty())
        return named(account.name, number + connection);
    return named(account.name, say(QT_TRANSLATE_NOOP("Tray", "%1. %2")).arg(number, connection));
}

} // namespace

QString account(const TrayAccount &account)
{
    if (!account.connected)
        return counted(account);
    return named(account.name, count(account.unread));
}

QString toolTip(const TrayState &state)
{
    QStringList lines{QStringLiteral("Grelot")};
    if (state.unread)
        lines[0] = say(QT_TRANSLATE_NOOP("Tray", "Grelot: %1")).arg(count(state.unread));
    if (state.paused)
        lines += pause(state);
    else if (state.quiet)
        lines += quiet(state);
    for (const TrayAccount &each : state.accounts.first(qMin(accountsShown, state.accounts.size())))
        lines += counted(each);
    if (state.accounts.size() > accountsShown)
        lines += say(QT_TRANSLATE_N_NOOP("Tray", "and %n more accounts"),
            int(state.accounts.size() - accountsShown));
    return lines.join(u'\n');
}

QString pause(const TrayState &state)
{
    if (!state.pausedUntil)
        return say(QT_TRANSLATE_NOOP("Tray", "Paused until you resume"));
    return say(QT_TRANSLATE_NOOP("Tray", "Paused until %1")).arg(clockTime(*state.pausedUntil));
}

QString quiet(const TrayState &state)
{
    if (!state.quietUntil)
        return say(QT_TRANSLATE_NOOP("Tray", "Quiet at all times, as the settings say"));
    return say(QT_TRANSLATE_NOOP("Tray", "Quiet until %1, as the settings say"))
        .arg(clockTime(*state.quietUntil));
}

} // namespace Grelot::TrayWords
