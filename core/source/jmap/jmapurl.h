// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QUrl>

namespace Grelot {

/// A URL of a Session object made absolute and http or https (ws and wss are taken for these).
/// Servers write it relative, without authority ("wss:/jmap/ws/" of Cyrus), or with the scheme that
/// they see behind a proxy; `from`, where the session came from, mends these. Empty where it is no
/// such URL, or would carry credentials less protected than `from` did.
QUrl jmapUrl(const QString &text, const QUrl &from);

/// The same for a URI template, which stays a string. Its host must not be a variable.
QString jmapUrlTemplate(const QString &text, const QUrl &from);

} // namespace Grelot
