// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "settingsparts.h"

#include <QCoreApplication>

namespace Grelot::SettingsParts {

namespace {

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingsParts)
};

constexpr int leastLetters = 12; ///< of a choice that are seen in any case

} // namespace

QString words(NotificationDetail detail)
{
    switch (detail) {
    case NotificationDetail::Nothing:
        return Words::tr("No notifications");
    case NotificationDetail::NewMail:
        return Words::tr("Only that there is new mail");
    case NotificationDetail::Sender:
        return Words::tr("Sender");
    case NotificationDetail::Subject:
        return Words::tr("Sender and subject");
    case NotificationDetail::Preview:
        return Words::tr("Sender, subject and preview");
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
    if (auto *box =
            qobject_cast<QComboBox *>(field)) { // its longest choice may be wider than the page
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastLetters);
    }
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
