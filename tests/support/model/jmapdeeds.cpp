// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapdeeds.h"

namespace Grelot {

void JmapDeeds::spoilMethod()
{
    static const char *const methods[] = {
        "Email/changes", "Email/get", "Email/query", "Mailbox/get", "Email/set"};
    static const char *const errors[] = {
        "serverUnavailable", "serverFail", "rateLimit", "serverPartialFail", "accountNotFound"};
    const QString method = QLatin1String(methods[m_house.world.draw(5)]);
    // An action that is refused is dropped; only what passes is of interest here.
    const int which = m_house.world.draw(5);
    const QString error = method == QLatin1String("Email/changes") && m_house.world.drawOneIn(3)
        ? QStringLiteral("cannotCalculateChanges")
        : QLatin1String(errors[which]);
    m_house.world.say(
        [&] { return QStringLiteral("the next %1 is answered %2").arg(method, error); });
    m_house.jmap->service().spoil(method, error);
}

void JmapDeeds::refuseRequest()
{
    static const int statuses[] = {429, 500, 503};
    const int status = statuses[m_house.world.draw(3)];
    HttpResponse response{status, {}, {}};
    if (m_house.world.drawOneIn(2))
        response.retryAfter(
            m_house.world.drawBetween(ModelWorld::Millis(1'000), ModelWorld::Millis(40'000)));
    m_house.world.say(
        [&] { return QStringLiteral("the next request is answered %1").arg(status); });
    m_house.jmap->service().refuse(response);
}

void JmapDeeds::changeSession()
{
    m_house.world.say([] { return QStringLiteral("the session changes"); });
    m_house.jmap->service().changeSession();
}

void JmapDeeds::forgetChanges()
{
    m_house.world.say([] { return QStringLiteral("the server forgets what changed"); });
    m_house.jmap->store().forgetChanges();
}

void JmapDeeds::endStreams()
{
    m_house.world.say([] { return QStringLiteral("the server ends all streams"); });
    m_house.jmap->kill();
    m_house.jmap->start();
}

} // namespace Grelot
