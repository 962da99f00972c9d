// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fallbacknotifier.h"

namespace Grelot {

FallbackNotifier::FallbackNotifier(Notifier &first, Notifier &second, QObject *parent)
    : Notifier(parent)
    , m_first(first)
    , m_second(second)
{
    for (const Notifier *notifier : {&first, &second}) {
        connect(notifier, &Notifier::activated, this, &Notifier::activated);
        connect(notifier, &Notifier::closed, this, &Notifier::closed);
    }
    connect(&first, &Notifier::undeliverable, &second, &Notifier::show);
    connect(&second, &Notifier::undeliverable, this, &Notifier::undeliverable);
}

void FallbackNotifier::show(const Notification &notification)
{
    m_first.show(notification);
}

void FallbackNotifier::withdraw(const QString &key)
{
    m_first.withdraw(key);
    m_second.withdraw(key);
}

} // namespace Grelot
