// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "previewpane.h"

#include "inboxrow.h"
#include "plaintext.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Grelot {

namespace {

constexpr qsizetype mostText = 2'000;
constexpr int paneHeight = 176;

QLabel *line()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QFrame(parent)
    , m_sender(line())
    , m_subject(line())
    , m_when(line())
    , m_text(line())
{
    QFont bold = font();
    bold.setBold(true);
    m_subject->setFont(bold);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    for (QLabel *label : {m_subject, m_sender, m_when, m_text})
        column->addWidget(label);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFixedHeight(paneHeight);
    setAccessibleName(tr("Preview"));
}

void PreviewPane::setRow(const InboxRow *row)
{
    if (!row) {
        for (QLabel *label : {m_sender, m_when, m_text})
            label->clear();
        m_subject->setText(tr("No message is chosen."));
        return;
    }
    const Message &message = row->message;
    const QString subject = plainLine(message.subject, mostText);
    m_subject->setText(subject.isEmpty() ? tr("(no subject)") : subject);
    m_sender->setText(plainLine(message.from.full(), mostText));
    m_when->setText(QLocale().toString(message.receivedAt.toLocalTime(), QLocale::LongFormat));
    const QString text = plainLine(message.preview, mostText);
    m_text->setText(text.isEmpty() ? tr("Nothing of its text is known.") : text);
}

} // namespace Grelot
