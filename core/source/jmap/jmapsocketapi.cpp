// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapsocketapi.h"

#include "jmapmethoderror.h"
#include "jmapproblem.h"

#include <QPointer>

#include <algorithm>

namespace Grelot {

namespace {

QString requestIdOf(quint64 id)
{
    return QStringLiteral("R%1").arg(id);
}

std::variant<JmapResponse, Failure> resultIn(const QJsonObject &message)
{
    if (message.value(QLatin1String("@type")) == QLatin1String("RequestError"))
        return jmapProblem(message, 0);
    const auto response = JmapResponse::fromJson(message);
    if (const auto *error = std::get_if<QString>(&response))
        return jmapUnreadable(*error);
    return std::get<JmapResponse>(response);
}

} // namespace

JmapSocketApi::JmapSocketApi(Send send, int mostUnderWay, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_send(std::move(send))
    , m_mostUnderWay(std::size_t(mostUnderWay))
    , m_clock(clock)
    , m_alarm(clock.alarm([this] { deadlinePassed(); }))
{
}

void JmapSocketApi::call(const JmapRequest &request, Answered answered)
{
    m_answers.emplace(++m_last, std::move(answered));
    m_waiting.push_back({m_last, request});
    next();
}

JmapSocketApi::Taken JmapSocketApi::take(const QJsonObject &message)
{
    const QString requestId = message.value(QLatin1String("requestId")).toString();
    const auto due = std::find_if(m_due.begin(), m_due.end(),
        [&requestId](const Due &each) { return requestIdOf(each.id) == requestId; });
    if (due == m_due.end())
        return Taken::Stranger;
    const quint64 id = due->id;
    m_due.erase(due);
    rest();
    const Result result = resultIn(message);
    const bool isGood = std::holds_alternative<JmapResponse>(result);
    const QPointer self(this);
    if (isGood)
        Q_EMIT answeredWell();
    if (self)
        answer(id, result);
    return isGood ? Taken::Response : Taken::Failure;
}

void JmapSocketApi::next()
{
    while (m_due.size() < m_mostUnderWay && !m_waiting.empty()) {
        const Waiting waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_due.push_back({waiting.id, m_clock.now() + deadline});
        m_send(waiting.request.toMessage(requestIdOf(waiting.id)));
    }
    rest();
}

void JmapSocketApi::rest()
{
    if (m_due.empty())
        m_alarm->stop();
    else
        m_alarm->start(m_due.front().at - m_clock.now());
}

void JmapSocketApi::answer(quint64 id, const Result &result)
{
    const auto node = m_answers.extract(id);
    const QPointer self(this);
    node.mapped()(result);
    if (self)
        next();
}

void JmapSocketApi::deadlinePassed()
{
    const quint64 id = m_due.front().id;
    m_due.pop_front();
    rest();
    answer(id,
        Failure{FailureKind::Transient, tr("The server did not answer a request in time."),
            QStringLiteral("20 s for a request passed"), {}});
}

} // namespace Grelot
