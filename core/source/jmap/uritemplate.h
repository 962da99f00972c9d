// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QString>

namespace Grelot {

/// A URI template of level 1 (RFC 6570 3.2.2) with its variables filled in by name; those that are
/// not given become nothing. The template stays a string until here, since QUrl would encode the
/// braces.
QString expandUriTemplate(const QString &uriTemplate, const QMap<QString, QString> &variables);

} // namespace Grelot
