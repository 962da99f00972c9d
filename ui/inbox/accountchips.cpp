// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountchips.h"

#include "plaintext.h"

#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>

#include <algorithm>

namespace Grelot {

namespace {

constexpr int markSize = 16;
constexpr qsizetype longestName = 40;

} // namespace

AccountChips::AccountChips(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setIconSize({markSize, markSize});
    setAccessibleName(tr("Accounts"));
    hide();
    connect(this, &QTabBar::currentChanged, this,
        [this](int tab) { Q_EMIT chosen(tab > 0 ? m_accounts.value(tab - 1).name : QString()); });
}

void AccountChips::setAccounts(const QList<InboxAccount> &accounts)
{
    if (accounts == m_accounts)
        return;
    const QString before =
        currentIndex() > 0 ? m_accounts.value(currentIndex() - 1).name : QString();
    m_accounts = accounts;
    {
        const QSignalBlocker quiet(this);
        while (count() > accounts.size() + 1)
            removeTab(count() - 1);
        while (count() < accounts.size() + 1)
            addTab({});
        setTabText(0, tr("All"));
        for (int tab = 1; tab < count(); ++tab) {
            const InboxAccount &account = accounts[tab - 1];
            setTabText(tab, textOf(account).replace(u'&', QLatin1String("&&")));
            setTabIcon(tab, iconOf(account));
            setTabToolTip(tab, QStringLiteral("<p>%1</p>").arg(account.sentence.toHtmlEscaped()));
            setAccessibleTabName(tab,
                account.isWell ? textOf(account)
                               : tr("%1: %2").arg(textOf(account), account.sentence));
        }
    }
    setVisible(accounts.size() > 1);
    choose(before);
    if (currentIndex() <= 0 && !before.isEmpty())
        Q_EMIT chosen({}); // it is gone
}

void AccountChips::choose(const QString &account)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
        [&account](const InboxAccount &one) { return one.name == account; });
    setCurrentIndex(found == m_accounts.end() ? 0 : int(found - m_accounts.begin()) + 1);
}

QString AccountChips::textOf(const InboxAccount &account) const
{
    const QString name = plainLine(account.name, longestName);
    return account.unread ? tr("%1 %2").arg(name, locale().toString(*account.unread)) : name;
}

// Filled while it is well, a ring while it is not: no colour has to be told from another.
QIcon AccountChips::iconOf(const InboxAccount &account) const
{
    QPixmap pixmap(QSize(markSize, markSize) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(account.colour, 2));
    painter.setBrush(account.isWell ? QBrush(account.colour) : Qt::NoBrush);
    constexpr qreal inset = 4;
    painter.drawEllipse(QRectF(inset, inset, markSize - 2 * inset, markSize - 2 * inset));
    return pixmap;
}

} // namespace Grelot
