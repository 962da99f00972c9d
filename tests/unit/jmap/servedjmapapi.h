// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmapapi.h"
#include "jmapservice.h"

#include <QJsonDocument>

#include <deque>

namespace Grelot {

/// Method calls that a simulated server answers when the test says so.
class ServedJmapApi final : public JmapApi
{
public:
    explicit ServedJmapApi(JmapService &service)
        : m_service(service)
    {
    }
    void call(const JmapRequest &request, Answered answered) override
    {
        ++requests;
        callsOfLast.clear();
        for (const JmapCall &call : request.calls)
            callsOfLast.append(call.name);
        m_waiting.push_back({request, std::move(answered)});
    }
    bool isWaiting() const { return !m_waiting.empty(); }
    /// Answers the request that waits longest.
    void answer()
    {
        const Waiting next = take();
        const QJsonObject request = QJsonDocument::fromJson(next.request.toJson()).object();
        const auto response = JmapResponse::fromJson(m_service.answer(request));
        if (const auto *text = std::get_if<QString>(&response))
            qFatal("not a response: %ls", qUtf16Printable(*text));
        next.answered(std::get<JmapResponse>(response));
    }
    void answerAll()
    {
        while (isWaiting())
            answer();
    }
    void fail(const Failure &failure) { take().answered(failure); }

    int requests = 0;
    QStringList callsOfLast;

private:
    struct Waiting
    {
        JmapRequest request;
        Answered answered;
    };
    Waiting take()
    {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        return next;
    }

    JmapService &m_service;
    std::deque<Waiting> m_waiting;
};

} // namespace Grelot
