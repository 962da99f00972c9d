// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QSocketNotifier;

namespace Grelot {

/// SIGTERM and SIGINT as a signal of the event loop. One object a process. On Windows it never
/// fires: there the console ends a program.
class TerminationSignal : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignal(QObject *parent = nullptr);
    ~TerminationSignal() override;

Q_SIGNALS:
    void asked();

private:
    QSocketNotifier *m_notifier = nullptr; // a child
};

} // namespace Grelot
