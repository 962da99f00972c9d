// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "oauthprovider.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <variant>

namespace Grelot {

/// Reads the text of a providers file. Endpoints are https, or http on loopback.
class OAuthProviderReader
{
    Q_DECLARE_TR_FUNCTIONS(Grelot::OAuthProviderReader)

public:
    static constexpr qint64 maxBytes = 64 * 1024; ///< of a file
    static constexpr qsizetype maxProviders = 100;
    static constexpr qsizetype maxText = 2'048; ///< characters of one value
    static constexpr qsizetype maxValues = 50;  ///< of a list or map in one entry

    /// The entries by their ids, not judged yet; or a sentence about what is wrong.
    static std::variant<QMap<QString, QJsonObject>, QString> entries(const QByteArray &json);
    /// A whole provider; or a sentence about what is wrong with it.
    static std::variant<OAuthProvider, QString> provider(const QJsonObject &entry);
};

} // namespace Grelot
