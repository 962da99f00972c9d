// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "addresspage.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Grelot {

AddressPage::AddressPage()
    : AssistantPage(tr("What is your mail address?"),
          tr("Grelot finds the server that holds your mail. Nothing but the part behind the @ is "
             "shown to anybody outside it, and no password is asked for yet."))
    , m_address(new QLineEdit)
    , m_manual(new QPushButton(tr("I know the &server")))
{
    m_address->setPlaceholderText(tr("alice@example.org"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_manual->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->addRow(tr("&Address:"), m_address);
    body()->addLayout(form);
    body()->addStretch(1);
    body()->addWidget(m_manual, 0, Qt::AlignLeft);
    connect(m_address, &QLineEdit::textChanged, this, [this] { setProblem({}); });
    connect(m_manual, &QPushButton::clicked, this, &AddressPage::manualWanted);
}

bool AddressPage::isReady() const
{
    return !m_address->text().trimmed().isEmpty();
}

void AddressPage::goOn()
{
    Q_EMIT answered(m_address->text().trimmed());
}

void AddressPage::entered()
{
    m_address->setFocus();
}

} // namespace Grelot
