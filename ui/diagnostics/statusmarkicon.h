// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "statusaccount.h"

#include <QIcon>

class QWidget;

namespace Grelot {

/// The dot beside an account: each state has a shape of its own besides its colour.
QPixmap statusMarkPixmap(StatusMark mark, int size, const QWidget &on);

} // namespace Grelot
