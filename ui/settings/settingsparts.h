// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "notificationrules.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <array>

/// What the pages of the settings are made of.
namespace Grelot::SettingsParts {

inline constexpr int margin = 16;
inline constexpr int spacing = 8;

/// The five steps of what a notification tells, most first.
inline constexpr std::array details{NotificationDetail::Preview, NotificationDetail::Subject,
    NotificationDetail::Sender, NotificationDetail::NewMail, NotificationDetail::Nothing};
QString words(NotificationDetail detail);

/// As tooltip and as "What's this".
void explain(QWidget *widget, const QString &help);
/// A sentence below what it explains.
QLabel *note(const QString &text = {});
/// A line of a form; its label names the field for screen readers, too.
void addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &help);
QFormLayout *formIn(QWidget *page);

template <typename Value>
void addChoice(QComboBox *box, const QString &text, Value value)
{
    box->addItem(text, int(value));
}
template <typename Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(box->findData(int(value)));
}
template <typename Value>
Value chosen(const QComboBox *box)
{
    return Value(box->currentData().toInt());
}

} // namespace Grelot::SettingsParts
