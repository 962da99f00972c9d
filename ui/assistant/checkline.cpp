// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "checkline.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Grelot {

namespace {

constexpr int markWidth = 24;

QString glyphOf(CheckState state)
{
    switch (state) {
    case CheckState::Waiting:
        return QStringLiteral("\u25CB");
    case CheckState::Running:
        return QStringLiteral("\u25D4");
    case CheckState::Done:
        return QStringLiteral("\u2713");
    case CheckState::Failed:
        return QStringLiteral("\u2717");
    }
    Q_UNREACHABLE();
}

} // namespace

CheckLine::CheckLine(const QString &what)
    : m_mark(new QLabel)
    , m_what(new QLabel(what))
    , m_note(new QLabel)
{
    for (QLabel *label : {m_mark, m_what, m_note})
        label->setTextFormat(Qt::PlainText);
    m_mark->setFixedWidth(markWidth);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_mark);
    layout->addWidget(m_what);
    layout->addSpacing(16);
    layout->addWidget(m_note, 1);
    setState(CheckState::Waiting);
}

void CheckLine::setState(CheckState state, const QString &note)
{
    const auto words = [state] {
        switch (state) {
        case CheckState::Waiting:
            return tr("not yet");
        case CheckState::Running:
            return tr("under way");
        case CheckState::Done:
            return tr("done");
        case CheckState::Failed:
            return tr("failed");
        }
        Q_UNREACHABLE();
    };
    m_state = state;
    m_mark->setText(glyphOf(state));
    m_mark->setAccessibleName(words());
    m_note->setText(note);
    m_what->setEnabled(state != CheckState::Waiting);
    QFont font = m_what->font();
    font.setBold(state == CheckState::Running || state == CheckState::Failed);
    m_what->setFont(font);
    setAccessibleName(tr("%1: %2").arg(m_what->text(), words()));
}

} // namespace Grelot
