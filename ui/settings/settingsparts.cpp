// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "settingsparts.h"

#include <QCoreApplication>

namespace Grelot::SettingsParts {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SettingsParts", text);
}

} // namespace

QString words(NotificationDetail detail)
{
    switch (detail) {
    case NotificationDetail::Nothing:
        return tr("No notifications");
    case NotificationDetail::NewMail:
        return tr("Only that there is new mail");
    case NotificationDetail::Sender:
        return tr("Sender");
    case NotificationDetail::Subject:
        return tr("Sender and subject");
    case NotificationDetail::Preview:
        return tr("Sender, subject and preview");
    }
    Q_UNREACHABLE();
}

void explain(QWidget *widget, const QString &help)
{
    // Qt would take a text with markup in it for rich text; ours has none.
    widget->setToolTip(help);
    widget->setWhatsThis(help);
    widget->setAccessibleDescription(help);
}

QLabel *note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &help)
{
    form->addRow(label, field); // makes them buddies
    QString name = label;
    field->setAccessibleName(name.remove(u'&').remove(u':'));
    explain(field, help);
}

QFormLayout *formIn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(margin, margin, margin, margin);
    form->setSpacing(spacing);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace Grelot::SettingsParts
