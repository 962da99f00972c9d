// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "opentarget.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>

namespace Grelot {

namespace {

constexpr QLatin1String commandPrefix("command:");
constexpr QLatin1String idMark("{id}");
constexpr QLatin1String messageIdMark("{messageId}");

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenWith)
};

bool isWebAddress(const QString &text)
{
    return text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) ||
        text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// In one pass: what stands for one mark must not be read as another.
QString filled(const QString &pattern, const QString &id, const QString &messageId)
{
    QString result;
    for (qsizetype at = 0; at < pattern.size();) {
        const QStringView rest = QStringView(pattern).mid(at);
        if (rest.startsWith(idMark)) {
            result += id;
            at += idMark.size();
        } else if (rest.startsWith(messageIdMark)) {
            result += messageId;
            at += messageIdMark.size();
        } else {
            result += pattern[at++];
        }
    }
    return result;
}

QUrl webAddress(const QString &pattern, const QString &id, const QString &messageId)
{
    // As a string: QUrl turns the braces of a mark into %7B.
    return QUrl(filled(pattern, encoded(id), encoded(messageId)), QUrl::StrictMode);
}

/// What began with a dash without the message's own values may do so: the person wrote it.
bool becameOption(const QString &pattern, const QString &argument)
{
    return argument.startsWith(u'-') && !pattern.startsWith(u'-');
}

std::variant<QUrl, OpenCommand, OpenProblem> command(
    const QString &pattern, const QString &id, const QString &messageId)
{
    const QStringList parts = QProcess::splitCommand(pattern);
    OpenCommand command;
    for (const QString &part : parts) {
        const QString argument = filled(part, id, messageId);
        if (becameOption(part, argument) || argument.contains(QChar::Null)) {
            return OpenProblem{
                Words::tr("The message's identifier cannot be handed to the command that "
                          "opens messages of this account.")};
        }
        command.line.append(argument);
    }
    return command;
}

/// -1: there is none.
qsizetype firstMark(const QString &pattern)
{
    const qsizetype id = pattern.indexOf(idMark);
    const qsizetype messageId = pattern.indexOf(messageIdMark);
    return id < 0 ? messageId : messageId < 0 ? id : std::min(id, messageId);
}

/// The address up to the part that holds the first mark.
QString withoutMessage(const QString &pattern)
{
    const qsizetype mark = firstMark(pattern);
    if (mark < 0)
        return pattern;
    for (qsizetype at = mark - 1; at >= 0; --at) {
        if (pattern[at] == u'/')
            return pattern.left(at + 1);
        if (pattern[at] == u'?' || pattern[at] == u'#')
            return pattern.left(at);
    }
    return {};
}

} // namespace

OpenWith OpenWith::fromText(const QString &text)
{
    if (isWebAddress(text))
        return {Kind::Webmail, text.left(longest)};
    if (text.startsWith(commandPrefix))
        return {Kind::Command, text.mid(commandPrefix.size()).left(longest)};
    return {};
}

QString OpenWith::toText() const
{
    switch (kind) {
    case Kind::MailProgram:
        return QStringLiteral("mid:");
    case Kind::Webmail:
        return pattern;
    case Kind::Command:
        return commandPrefix + pattern;
    }
    Q_UNREACHABLE();
}

QString OpenWith::problem() const
{
    switch (kind) {
    case Kind::MailProgram:
        return {};
    case Kind::Webmail: {
        const QUrl url = webAddress(pattern, QStringLiteral("1"), QStringLiteral("a@example.org"));
        if (!isWebAddress(pattern) || !url.isValid() || url.host().isEmpty())
            return Words::tr(
                "This is no web address. It begins with https:// and may have {id} and "
                "{messageId} in it.");
        return {};
    }
    case Kind::Command: {
        const QStringList parts = QProcess::splitCommand(pattern);
        if (parts.isEmpty())
            return Words::tr("There is no command yet. It may have {id} and {messageId} in it.");
        if (parts.first().contains(u'{'))
            return Words::tr("The program itself cannot depend on the message.");
        return {};
    }
    }
    Q_UNREACHABLE();
}

std::variant<QUrl, OpenCommand, OpenProblem> openTarget(
    const OpenWith &with, const QString &id, const QString &messageId)
{
    if (const QString problem = with.problem(); !problem.isEmpty())
        return OpenProblem{problem};
    const bool needsMessageId =
        with.kind == OpenWith::Kind::MailProgram || with.pattern.contains(messageIdMark);
    if (needsMessageId && messageId.isEmpty())
        return OpenProblem{
            Words::tr("This message has no Message-ID by which it could be opened.")};
    switch (with.kind) {
    case OpenWith::Kind::MailProgram:
        return QUrl::fromEncoded("mid:" + QUrl::toPercentEncoding(messageId));
    case OpenWith::Kind::Webmail:
        return webAddress(with.pattern, id, messageId);
    case OpenWith::Kind::Command:
        return command(with.pattern, id, messageId);
    }
    Q_UNREACHABLE();
}

bool hasMailTarget(const OpenWith &with)
{
    return with.kind != OpenWith::Kind::MailProgram && with.problem().isEmpty();
}

std::variant<QUrl, OpenCommand, OpenProblem> mailTarget(const OpenWith &with)
{
    if (const QString problem = with.problem(); !problem.isEmpty())
        return OpenProblem{problem};
    switch (with.kind) {
    case OpenWith::Kind::MailProgram:
        return OpenProblem{
            Words::tr("Messages of this account are opened one by one in the system's mail "
                      "program. Choose a web address or a command in its settings.")};
    case OpenWith::Kind::Webmail:
        return QUrl(withoutMessage(with.pattern), QUrl::StrictMode);
    case OpenWith::Kind::Command: {
        OpenCommand command{QProcess::splitCommand(with.pattern)};
        command.line.removeIf([](const QString &part) { return firstMark(part) >= 0; });
        return command;
    }
    }
    Q_UNREACHABLE();
}

} // namespace Grelot
