// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "httpcaller.h"

#include <QList>

namespace Grelot {

/// Keeps every call for the test to answer.
class FakeHttp final : public HttpCaller
{
public:
    struct Pending
    {
        HttpCall call;
        Answered answered;
    };

    void call(const HttpCall &call, Answered answered) override
    {
        pending.append({call, std::move(answered)});
    }
    /// from: where redirects have led to, if there were any.
    void answer(int status, const QByteArray &body, const QUrl &from = {})
    {
        const Pending first = pending.takeFirst();
        first.answered(HttpAnswer{status, body, from.isEmpty() ? first.call.url : from});
    }
    void fail(const Failure &failure)
    {
        const Pending first = pending.takeFirst();
        first.answered(failure);
    }

    QList<Pending> pending;
};

} // namespace Grelot
