// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "undobar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Grelot {

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel)
    , m_undo(new QPushButton(tr("&Undo")))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_undo->setToolTip(
        tr("%1 within six seconds")
            .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoRequested);
    hide();
}

void UndoBar::say(const QString &sentence)
{
    if (m_sentence->text() == sentence && isHidden() == sentence.isEmpty())
        return;
    m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) { // those who do not see it hear it
        QAccessibleEvent event(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Grelot
