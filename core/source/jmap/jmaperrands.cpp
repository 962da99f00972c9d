// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaperrands.h"

#include <QCoreApplication>

#include <vector>

namespace Grelot {

Failure JmapErrands::away()
{
    return {FailureKind::Transient,
        QCoreApplication::translate("JmapErrands",
            "There is no connection to the mail server at the moment. Grelot connects again by "
            "itself."),
        QStringLiteral("not connected"), {}};
}

void JmapErrands::setLink(QObject *link, std::function<JmapApi *()> api)
{
    m_link = link;
    m_api = std::move(api);
    QObject::connect(link, &QObject::destroyed, &m_context, [this, link] { end(link); });
}

void JmapErrands::call(const JmapRequest &request, Answered answered)
{
    JmapApi *api = m_link ? m_api() : nullptr;
    if (!api) {
        answered(away());
        return;
    }
    const quint64 number = ++m_book->last;
    m_book->open.emplace(number, Errand{m_link, std::move(answered)});
    api->call(request,
        [book = std::weak_ptr(m_book), number](const std::variant<JmapResponse, Failure> &answer) {
            const auto open = book.lock();
            if (!open)
                return;
            if (auto errand = open->open.extract(number))
                errand.mapped().answered(answer);
        });
}

void JmapErrands::end(const QObject *link)
{
    if (m_link == link)
        m_link = nullptr;
    // An answer may ask for more, or be the end of all this.
    std::vector<Answered> lost;
    for (auto it = m_book->open.begin(); it != m_book->open.end();) {
        if (it->second.link == link) {
            lost.push_back(std::move(it->second.answered));
            it = m_book->open.erase(it);
        } else {
            ++it;
        }
    }
    for (const Answered &answered : lost)
        answered(away());
}

} // namespace Grelot
