// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QSslError;
QT_END_NAMESPACE

namespace Grelot {

/// A refused certificate in words that name it: for whom it was made, by whom, its SHA-256
/// fingerprint, and what is wrong with it. Never taken for a wrong password.
Failure certificateFailure(const QList<QSslError> &errors, const QString &host);

} // namespace Grelot
