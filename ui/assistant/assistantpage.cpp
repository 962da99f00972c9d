// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "assistantpage.h"

#include "scaledfont.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

namespace Grelot {

namespace {

constexpr int markSize = 16;
constexpr qreal larger = 1.35;

} // namespace

AssistantPage::AssistantPage(const QString &question, const QString &hint)
    : m_question(makeLabel(question))
    , m_hint(makeLabel(hint))
    , m_body(new QVBoxLayout)
    , m_mark(new QLabel)
    , m_line(makeLabel())
    , m_progress(new QProgressBar)
{
    QFont font = scaledFont(m_question->font(), larger);
    font.setBold(true);
    m_question->setFont(font);
    m_hint->setVisible(!hint.isEmpty());
    m_mark->setPixmap(
        style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(markSize, markSize));
    m_mark->setAccessibleName(tr("Warning"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("Under way"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_line, 1);

    m_body->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_hint);
    layout->addSpacing(8);
    layout->addLayout(m_body, 1);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    showLine({}, false);
}

QString AssistantPage::primaryText() const
{
    return tr("Next");
}

bool AssistantPage::isBusy() const
{
    return !m_progress->isHidden();
}

void AssistantPage::setBusy(const QString &what)
{
    showLine(what, false);
}

void AssistantPage::setProblem(const QString &text)
{
    showLine(text, true);
}

QString AssistantPage::problem() const
{
    return m_isProblem ? m_line->text() : QString();
}

void AssistantPage::setQuestion(const QString &question)
{
    m_question->setText(question);
}

void AssistantPage::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QLabel *AssistantPage::makeLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void AssistantPage::showLine(const QString &text, bool isProblem)
{
    m_isProblem = isProblem && !text.isEmpty();
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
    m_mark->setVisible(m_isProblem);
    m_progress->setVisible(!isProblem && !text.isEmpty());
    Q_EMIT changed();
}

} // namespace Grelot
