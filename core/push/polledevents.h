// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"

#include <QByteArrayList>

#include <variant>

namespace Grelot {

/// The elements of "events" in the answer to a poll, each as JSON of its own. contentType: without
/// parameters, in lower case. limit: bytes of one element.
std::variant<QByteArrayList, Failure> polledEvents(
    const QByteArray &body, const QByteArray &contentType, qsizetype limit);

} // namespace Grelot
