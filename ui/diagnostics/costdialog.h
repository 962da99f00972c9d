// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace Grelot {

/// How the comparison with polling is computed: what is counted, and the table of what is not.
class CostDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CostDialog(QWidget *parent = nullptr);
};

} // namespace Grelot
