// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "logpanel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Grelot {

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton)
    , m_body(new QWidget)
    , m_text(new QPlainTextEdit)
    , m_said(new QLabel(tr("Without addresses, names of servers, subjects and passwords.")))
{
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::toggled, this, &LogPanel::fold);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Log"));
    m_text->setMinimumHeight(96);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    auto *copyButton = new QPushButton(tr("Copy"));
    auto *saveButton = new QPushButton(tr("Save..."));
    connect(copyButton, &QPushButton::clicked, this, &LogPanel::copy);
    connect(saveButton, &QPushButton::clicked, this, &LogPanel::askWhere);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_said, 1);
    buttons->addWidget(copyButton);
    buttons->addWidget(saveButton);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(m_text, 1);
    body->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_fold);
    layout->addWidget(m_body, 1);
    fold(false);
}

bool LogPanel::isOpen() const
{
    return m_fold->isChecked();
}

void LogPanel::fold(bool open)
{
    m_fold->setText(open ? tr("Hide the log") : tr("Show the log"));
    m_body->setVisible(open);
    setSizePolicy(QSizePolicy::Preferred, open ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    if (open)
        Q_EMIT opened();
    else
        m_text->clear();
}

void LogPanel::setText(const QString &text)
{
    if (text == m_text->toPlainText())
        return;
    QScrollBar *bar = m_text->verticalScrollBar();
    const int place = bar->value();
    const bool follows = place == bar->maximum();
    m_text->setPlainText(text);
    bar->setValue(follows ? bar->maximum() : place);
}

void LogPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_said->setText(tr("Copied."));
}

void LogPanel::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("grelot-log.txt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &LogPanel::saveTo);
    dialog->open();
}

void LogPanel::saveTo(const QString &file)
{
    QSaveFile out(file);
    const bool done = out.open(QIODevice::WriteOnly) &&
        out.write(m_text->toPlainText().toUtf8()) >= 0 && out.commit();
    m_said->setText(done
            ? tr("Saved.")
            : tr("The log could not be saved: %1. Choose another place.").arg(out.errorString()));
}

} // namespace Grelot
