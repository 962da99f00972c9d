// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace Grelot {

/// Turns SIGINT and SIGTERM into a signal of the event loop, so that quitting saves and says
/// goodbye. One object a process. Where there are no such signals it never emits.
class UnixSignals final : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void quitRequested();
};

} // namespace Grelot
