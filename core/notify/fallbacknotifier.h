// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "notifier.h"

namespace Grelot {

/// Shows through the first notifier and, what that cannot deliver, through the second. Both must
/// outlive it.
class FallbackNotifier final : public Notifier
{
    Q_OBJECT

public:
    FallbackNotifier(Notifier &first, Notifier &second, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;

private:
    Notifier &m_first;
    Notifier &m_second;
};

} // namespace Grelot
