// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "openwith.h"

#include <QUrl>

#include <functional>
#include <optional>

namespace Grelot {

/// Opens messages as their accounts say: by an address, or by a command of the person's.
class MessageOpener
{
public:
    /// False: nothing here opens it.
    using OpenUrl = std::function<bool(const QUrl &)>;

    explicit MessageOpener(OpenUrl openUrl)
        : m_openUrl(std::move(openUrl))
    {
    }
    /// What went wrong, in words; nullopt: it was handed over.
    std::optional<QString> open(
        const OpenWith &with, const QString &id, const QString &messageId) const;

    /// Where the mail is read, without a message: the address up to the first mark, or the command
    /// without the arguments that hold one. A problem, too, where hasMailTarget() is
    /// false.
    std::optional<QString> openMail(const OpenWith &with) const;

private:
    OpenUrl m_openUrl;
};

} // namespace Grelot
