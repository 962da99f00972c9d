// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "manualpage.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace Grelot {

ManualPage::ManualPage(const QStringList &forms)
    : AssistantPage(tr("Which server holds your mail?"),
          tr("Write it as an account address. Your password does not belong in it."))
    , m_server(new QLineEdit)
{
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    if (!forms.isEmpty())
        m_server->setPlaceholderText(forms.first().section(u' ', 0, 0));
    auto *form = new QFormLayout;
    form->addRow(tr("Account &address:"), m_server);
    body()->addLayout(form);
    body()->addWidget(makeLabel(forms.join(u'\n')));
    body()->addStretch(1);
    connect(m_server, &QLineEdit::textChanged, this, [this] { setProblem({}); });
}

bool ManualPage::isReady() const
{
    return !m_server->text().trimmed().isEmpty();
}

void ManualPage::goOn()
{
    Q_EMIT answered(m_server->text().trimmed());
}

void ManualPage::entered()
{
    m_server->setFocus();
}

} // namespace Grelot
