// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "console.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <termios.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace Grelot {

namespace {

constexpr qint64 longestLine = 64 * 1024;

void print(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

#ifdef Q_OS_UNIX
// A signal handler can reach nothing but globals.
termios before{};

/// Ctrl-C at the prompt ends the program, but not with a terminal that shows nothing any more.
void restoreAndDie(int number)
{
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

/// Keeps what is typed off the screen while it lives.
class EchoOff
{
public:
    EchoOff()
    {
        m_changed = ::tcgetattr(STDIN_FILENO, &before) == 0;
        if (!m_changed)
            return;
        std::signal(SIGINT, restoreAndDie);
        std::signal(SIGTERM, restoreAndDie);
        termios quiet = before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~EchoOff()
    {
        if (!m_changed)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    bool m_changed = false;
};
#else
class EchoOff
{
};
#endif

} // namespace

void printLine(const QString &line)
{
    print(stdout, line);
}

void printError(const QString &line)
{
    print(stderr, line);
}

bool inputIsTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDIN_FILENO) != 0;
#else
    return ::_isatty(0) != 0;
#endif
}

std::optional<QString> readSecretLine(const QString &prompt)
{
    const bool terminal = inputIsTerminal();
    [[maybe_unused]] const EchoOff quiet;
    if (terminal) {
        std::fputs(prompt.toUtf8().constData(), stderr);
        std::fflush(stderr);
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray line = input.readLine(longestLine);
    if (terminal)
        std::fputs("\n", stderr);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(line));
}

} // namespace Grelot
