// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "messageopener.h"

#include "opentarget.h"

#include <QCoreApplication>
#include <QProcess>

namespace Grelot {

namespace {

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageOpener)
};

std::optional<QString> start(const QStringList &line)
{
    QProcess process;
    process.setProgram(line.first());
    process.setArguments(line.mid(1));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (process.startDetached())
        return std::nullopt;
    return Words::tr("%1 could not be started. Look at the settings of this account, under \"Open "
                     "messages with\".")
        .arg(line.first());
}

} // namespace

std::optional<QString> MessageOpener::open(
    const OpenWith &with, const QString &id, const QString &messageId) const
{
    const auto target = openTarget(with, id, messageId);
    if (const auto *problem = std::get_if<OpenProblem>(&target))
        return problem->text;
    if (const auto *command = std::get_if<OpenCommand>(&target))
        return start(command->line);
    if (m_openUrl(std::get<QUrl>(target)))
        return std::nullopt;
    if (with.kind == OpenWith::Kind::Webmail)
        return Words::tr("No web browser on this computer opens that address.");
    return Words::tr(
        "No program on this computer opens mail by its Message-ID (mid: addresses). Choose "
        "a web address or a command in the settings of this account.");
}

std::optional<QString> MessageOpener::openMail(const OpenWith &with) const
{
    const auto target = mailTarget(with);
    if (const auto *problem = std::get_if<OpenProblem>(&target))
        return problem->text;
    if (const auto *command = std::get_if<OpenCommand>(&target))
        return start(command->line);
    if (m_openUrl(std::get<QUrl>(target)))
        return std::nullopt;
    return Words::tr("No web browser on this computer opens that address.");
}

} // namespace Grelot
