// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "handleranswers.h"

namespace Grelot {

namespace {

int streamStatus(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Transient:
        return 503;
    case FailureKind::User:
        // A client that is told 401 asks the person for another password.
        return failure.need == Need::Password ? 401 : 503;
    case FailureKind::Rung:
    case FailureKind::Permanent:
        return 502;
    }
    Q_UNREACHABLE();
}

HttpResponse failureOf(const Failure &failure, int status)
{
    HttpResponse response =
        status == 401 ? unauthorized(failure.text) : HttpResponse::error(status, failure.text);
    if (status == 503)
        response.retryAfter(failure.retryAfter.value_or(defaultRetry));
    return response;
}

} // namespace

HttpResponse unauthorized(const QString &words)
{
    return HttpResponse::error(401, words)
        .with("WWW-Authenticate", "Basic realm=\"Grelot\", charset=\"UTF-8\"");
}

HttpResponse eventList(const QList<EncodedEvent> &events)
{
    QByteArray json = R"({"events":[)";
    for (const EncodedEvent &event : events) {
        if (!json.endsWith('['))
            json += ',';
        json += event.text.toUtf8();
    }
    return HttpResponse::json(json + "]}").with("X-Accel-Buffering", "no");
}

HttpResponse streamFailure(const Failure &failure)
{
    return failureOf(failure, streamStatus(failure));
}

HttpResponse messageFailure(const Failure &failure)
{
    return failureOf(failure, failure.kind == FailureKind::Permanent ? 404 : streamStatus(failure));
}

bool isJson(const HttpRequest &request)
{
    const QByteArray type = request.header("content-type").value_or(QByteArray());
    return type.split(';').constFirst().trimmed().toLower() == "application/json";
}

} // namespace Grelot
