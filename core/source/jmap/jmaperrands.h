// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmapapi.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace Grelot {

/// Carries requests that are asked beside push over the api of whichever link stands, so that there
/// is no second connection. Each is answered: with a failure where no link stands, and where one
/// ends before it has the answer.
class JmapErrands final : public JmapApi
{
public:
    /// link: the one that stands, or nullptr; its api, asked for anew each time.
    void setLink(QObject *link, std::function<JmapApi *()> api);
    void call(const JmapRequest &request, Answered answered) override;

    /// There is no connection to the mail server at the moment.
    static Failure away();

private:
    void end(const QObject *link);

    struct Errand
    {
        const QObject *link; ///< only compared
        Answered answered;
    };
    /// Ends with the errands, whatever still holds an answer for one of them.
    struct Book
    {
        std::map<quint64, Errand> open;
        quint64 last = 0;
    };

    std::shared_ptr<Book> m_book = std::make_shared<Book>();
    QObject m_context;
    QObject *m_link = nullptr;
    std::function<JmapApi *()> m_api;
};

} // namespace Grelot
