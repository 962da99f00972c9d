// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <variant>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Grelot {

struct PageRequest
{
    QUrl url; ///< https
    QByteArray accept = {};
    /// Where a redirect may lead, besides what holds for all of them; empty: anywhere.
    std::function<bool(const QUrl &)> mayGoTo = {};
};

/// An answer over HTTPS, of whatever status.
struct Page
{
    QUrl url; ///< after redirects
    int status = 0;
    QByteArray contentType = {}; ///< without parameters, in lower case
    QByteArray body = {};
    bool challenges = false; ///< it asks for credentials (WWW-Authenticate)
};

/// Reads from the web; an interface, so that tests answer.
class PageFetcher
{
public:
    static constexpr qsizetype maxBody = 256 * 1024; ///< bytes
    static constexpr int maxRedirects = 5;

    /// The page; or what went wrong, a sentence for people.
    using Answer = std::variant<Page, QString>;
    using Answered = std::function<void(const Answer &)>;

    virtual ~PageFetcher() = default;

    /// A GET without credentials or cookies. Redirects are followed to https alone. answered is
    /// called once, from the event loop, and not any more when the asker is gone.
    virtual void fetch(const PageRequest &request, QObject *asker, Answered answered) = 0;
};

} // namespace Grelot
