// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "networkpage.h"

#include "settingsparts.h"

#include <QLineEdit>
#include <QSpinBox>

namespace Grelot {

using namespace SettingsParts;

namespace {

constexpr int longestText = 255;

} // namespace

NetworkPage::NetworkPage(QWidget *parent)
    : SettingsPage(parent)
    , m_kind(new QComboBox)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_user(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_missing(note())
{
    using Kind = ProxySettings::Kind;
    addChoice(m_kind, tr("As the system says"), Kind::System);
    addChoice(m_kind, tr("None"), Kind::None);
    addChoice(m_kind, tr("HTTP (CONNECT)"), Kind::Http);
    addChoice(m_kind, tr("SOCKS 5"), Kind::Socks5);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("none"));
    m_port->setKeyboardTracking(false);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("Type a new one to change it"));
    for (QLineEdit *edit : {m_host, m_user, m_secret})
        edit->setMaxLength(longestText);
    QFormLayout *form = formIn(this);
    addRow(form, tr("&Proxy:"), m_kind,
        tr("The way from this computer to the mail servers. All connections of Grelot take it, but "
           "those to this computer itself."));
    addRow(form, tr("&Host:"), m_host, tr("The proxy's name or address, without http://."));
    addRow(form, tr("P&ort:"), m_port, tr("The proxy's port, often 3128, 8080 or 1080."));
    addRow(form, tr("&User:"), m_user, tr("Only where the proxy wants one to sign in."));
    addRow(form, tr("Pass&word:"), m_secret,
        tr("Goes to the keyring, never into a file. It is not shown here again."));
    form->addRow(m_missing);
    connect(m_kind, &QComboBox::activated, this, &NetworkPage::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkPage::edited);
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkPage::edited);
    connect(m_user, &QLineEdit::editingFinished, this, &NetworkPage::edited);
    connect(m_secret, &QLineEdit::editingFinished, this, &NetworkPage::giveSecret);
    enableFields();
}

void NetworkPage::display(const AppSettings &settings)
{
    const QSignalBlocker quiet(m_port);
    choose(m_kind, settings.proxy.kind);
    m_host->setText(settings.proxy.host);
    m_port->setValue(settings.proxy.port);
    m_user->setText(settings.proxy.user);
    enableFields();
}

void NetworkPage::edited()
{
    change([this](AppSettings &next) {
        next.proxy = {chosen<ProxySettings::Kind>(m_kind), m_host->text().trimmed(),
            quint16(m_port->value()), m_user->text()};
    });
    enableFields();
}

void NetworkPage::enableFields()
{
    const ProxySettings &proxy = settings().proxy;
    for (QWidget *field : std::initializer_list<QWidget *>{m_host, m_port, m_user})
        field->setEnabled(proxy.isManual());
    m_secret->setEnabled(proxy.isManual() && !proxy.user.isEmpty());
    const bool isMissing = proxy.isManual() && (proxy.host.isEmpty() || proxy.port == 0);
    m_missing->setText(isMissing ? tr("Without host and port no server can be reached.")
                                 : tr("This computer itself is never reached through a proxy."));
}

void NetworkPage::giveSecret()
{
    if (!m_secret->isModified())
        return;
    const QString secret = m_secret->text();
    m_secret->clear();
    m_secret->setModified(false);
    Q_EMIT secretChanged(secret);
}

} // namespace Grelot
