// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "statusaccount.h"

#include <QWidget>

class QLabel;

namespace Grelot {

/// The figures of an account's connection, side by side.
class FigureRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);

    void setAccount(const StatusAccount &account, const QDateTime &now);

private:
    QLabel *add(const QString &caption);

    QLabel *m_transport;
    QLabel *m_since;
    QLabel *m_lastSign;
    QLabel *m_roundTrip;
    QLabel *m_retry;
};

} // namespace Grelot
