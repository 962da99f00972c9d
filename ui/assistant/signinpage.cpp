// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "signinpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Grelot {

namespace {

constexpr int indent = 24;

void addIndented(QVBoxLayout *layout, QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(indent, 0, 0, 0);
    row->addWidget(widget);
    layout->addLayout(row);
}

} // namespace

SignInPage::SignInPage()
    : AssistantPage(tr("How do you sign in?"))
    , m_byPassword(new QRadioButton(tr("With a &password")))
    , m_password(new QLineEdit)
    , m_byBrowser(new QRadioButton)
    , m_again(new QPushButton(tr("Open the page &again")))
    , m_byCommand(new QRadioButton(tr("A &command gives the password")))
    , m_command(new QLineEdit)
{
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_command->setAccessibleName(tr("Command"));
    m_command->setPlaceholderText(tr("pass show mail/work"));
    m_command->setToolTip(
        tr("It is run without a shell and prints the password as its first line."));
    m_again->setAutoDefault(false);
    m_again->hide();
    layOut();
    for (QRadioButton *way : {m_byPassword, m_byBrowser, m_byCommand})
        connect(way, &QRadioButton::toggled, this, &SignInPage::choose);
    for (QLineEdit *field : {m_password, m_command})
        connect(field, &QLineEdit::textChanged, this, [this] { setProblem({}); });
    connect(m_again, &QPushButton::clicked, this, &SignInPage::pageWantedAgain);
    m_byPassword->setChecked(true);
}

void SignInPage::layOut()
{
    body()->addWidget(m_byBrowser);
    addIndented(body(), m_again);
    body()->addWidget(m_byPassword);
    addIndented(body(), m_password);
    body()->addWidget(m_byCommand);
    addIndented(body(), m_command);
    body()->addStretch(1);
}

void SignInPage::setOffer(const SignInOffer &offer)
{
    const bool isAnother = offer.user != m_offer.user || offer.provider != m_offer.provider;
    m_offer = offer;
    setQuestion(tr("How does %1 sign in?").arg(offer.user));
    setHint(offer.note);
    m_byBrowser->setText(tr("In the &browser, with %1")
                             .arg(QString(offer.provider).replace(u'&', QLatin1String("&&"))));
    m_byBrowser->setVisible(!offer.provider.isEmpty());
    // What the person chose stays, as long as the question is the same.
    if (isAnother)
        (offer.prefersBrowser ? m_byBrowser : m_byPassword)->setChecked(true);
}

void SignInPage::setWaitsForBrowser(bool waits)
{
    m_again->setVisible(waits);
}

QString SignInPage::primaryText() const
{
    return m_byBrowser->isChecked() ? tr("Open the browser") : tr("Sign in");
}

bool SignInPage::isReady() const
{
    if (m_byPassword->isChecked())
        return !m_password->text().isEmpty();
    return m_byBrowser->isChecked() || !m_command->text().trimmed().isEmpty();
}

void SignInPage::goOn()
{
    if (m_byPassword->isChecked())
        Q_EMIT answered(SignInBy::Password{m_password->text()});
    else if (m_byBrowser->isChecked())
        Q_EMIT answered(SignInBy::Browser{});
    else
        Q_EMIT answered(SignInBy::Command{m_command->text().trimmed()});
}

void SignInPage::entered()
{
    setWaitsForBrowser(false);
    if (m_byPassword->isChecked()) {
        m_password->setFocus();
        m_password->selectAll();
    } else if (m_byCommand->isChecked()) {
        m_command->setFocus();
    } else {
        m_byBrowser->setFocus();
    }
}

void SignInPage::choose()
{
    m_password->setEnabled(m_byPassword->isChecked());
    m_command->setEnabled(m_byCommand->isChecked());
    setProblem({});
}

} // namespace Grelot
