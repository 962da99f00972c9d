// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "openwithedit.h"

#include "settingsparts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Grelot {

using namespace SettingsParts;

OpenWithEdit::OpenWithEdit(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_pattern(new QLineEdit)
    , m_problem(note())
{
    addChoice(m_kind, tr("The mail program of this system"), OpenWith::Kind::MailProgram);
    addChoice(m_kind, tr("A web address"), OpenWith::Kind::Webmail);
    addChoice(m_kind, tr("A command"), OpenWith::Kind::Command);
    m_kind->setAccessibleName(tr("Open messages with"));
    m_pattern->setAccessibleName(tr("Address or command"));
    m_pattern->setMaxLength(int(OpenWith::longest));
    explain(m_pattern,
        tr("{id} and {messageId} stand for the message's own. A command is run without a shell."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_pattern);
    layout->addWidget(m_problem);
    setFocusProxy(m_kind);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_kind, &QComboBox::activated, this, &OpenWithEdit::choiceMade);
    connect(m_pattern, &QLineEdit::editingFinished, this, &OpenWithEdit::consider);
    setValue({});
}

void OpenWithEdit::setValue(const OpenWith &value)
{
    choose(m_kind, value.kind);
    m_pattern->setText(value.pattern);
    showPattern(value.kind);
    m_problem->hide();
}

void OpenWithEdit::choiceMade()
{
    m_pattern->clear();
    showPattern(chosen<OpenWith::Kind>(m_kind));
    consider();
    if (m_pattern->isVisible())
        m_pattern->setFocus();
}

void OpenWithEdit::consider()
{
    const auto kind = chosen<OpenWith::Kind>(m_kind);
    const OpenWith value{
        kind, kind == OpenWith::Kind::MailProgram ? QString() : m_pattern->text().trimmed()};
    const QString problem = value.problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        Q_EMIT edited(value);
}

void OpenWithEdit::showPattern(OpenWith::Kind kind)
{
    m_pattern->setVisible(kind != OpenWith::Kind::MailProgram);
    m_pattern->setPlaceholderText(kind == OpenWith::Kind::Webmail
            ? QStringLiteral("https://mail.example.org/#search/rfc822msgid:{messageId}")
            : QStringLiteral("thunderbird mid:{messageId}"));
}

} // namespace Grelot
