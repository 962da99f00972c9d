// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelsubscriber.h"

#include "handleranswers.h"
#include "usersession.h"

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds clientSilence{62'500};
constexpr int commentsUnheard = 3; ///< as many as the server's system waits for the client's

} // namespace

ModelStreamSubscriber::ModelStreamSubscriber(
    std::shared_ptr<ModelFlow> flow, Kind kind, ModelWorld &world)
    : m_flow(std::move(flow))
    , m_kind(kind)
    , m_world(world)
    , m_deadline(world.clock.alarm([this] { deadlinePassed(); }))
    , m_later(world.clock)
{
    m_flow->setServer({[this] { heard(); }, [this] { Q_EMIT gone(); }});
    m_flow->open();
    m_deadline->start(
        kind == Kind::Hearing ? clientSilence : ModelWorld::Millis(UserSession::heartbeat * 1000));
}

ModelStreamSubscriber::~ModelStreamSubscriber()
{
    m_flow->setServer({});
    m_flow->close();
}

void ModelStreamSubscriber::send(const EncodedEvent &event)
{
    if (m_closing)
        return;
    const QByteArray text = event.text.toUtf8();
    m_flow->send(text);
    if (m_world.duplicates && m_world.rollOneIn(6)) {
        m_world.count("event twice");
        m_flow->send(text);
    }
    if (m_kind == Kind::Telling)
        m_deadline->start(ModelWorld::Millis(UserSession::heartbeat * 1000));
}

void ModelStreamSubscriber::caughtUp()
{
    if (m_kind == Kind::Telling) {
        m_later.in(
            std::chrono::seconds(UserSession::firstPing), [this] { send(encodedOnce(Ping())); });
    }
}

void ModelStreamSubscriber::end(const Bye &bye)
{
    send(encodedOnce(bye));
    drop();
}

void ModelStreamSubscriber::drop()
{
    if (std::exchange(m_closing, true))
        return;
    m_flow->close();
    m_later.in(ModelWorld::Millis(1), [this] { Q_EMIT gone(); });
}

void ModelStreamSubscriber::deadlinePassed()
{
    m_unheard = m_flow->isSilent() ? m_unheard + 1 : 0;
    if (m_kind == Kind::Hearing || m_unheard == commentsUnheard) {
        drop();
        return;
    }
    m_flow->lifeSign();
    m_deadline->start(ModelWorld::Millis(UserSession::heartbeat * 1000));
}

void ModelStreamSubscriber::heard()
{
    if (m_kind == Kind::Telling || m_closing)
        return;
    m_deadline->start(clientSilence);
    m_flow->lifeSign();
}

ModelPollSubscriber::ModelPollSubscriber(std::shared_ptr<ModelFlow> flow, const Cursor &after,
    bool atOnce, std::chrono::seconds wait, ModelWorld &world)
    : m_flow(std::move(flow))
    , m_after(after)
    , m_wait(wait)
    , m_patience(world.clock.alarm([this] { answer(); }))
    , m_hasNews(atOnce)
{
    m_flow->setServer({{}, [this] {
                           m_answered = true;
                           m_patience->stop();
                           Q_EMIT gone();
                       }});
}

ModelPollSubscriber::~ModelPollSubscriber()
{
    m_flow->setServer({});
    m_flow->close();
}

void ModelPollSubscriber::send(const EncodedEvent &event)
{
    if (m_answered)
        return;
    m_events.append(event);
    m_hasNews |= m_isLive || (!event.cursor.isEmpty() && event.cursor != m_after);
    // Not at once: what happened together goes together.
    if (m_isLive)
        m_patience->start(ModelWorld::Millis(0));
}

void ModelPollSubscriber::caughtUp()
{
    m_isLive = true;
    m_patience->start(m_hasNews ? ModelWorld::Millis(0) : ModelWorld::Millis(m_wait));
}

void ModelPollSubscriber::end(const Bye &bye)
{
    if (m_answered)
        return;
    m_events.append(encodedOnce(bye));
    answer();
}

void ModelPollSubscriber::answer()
{
    if (std::exchange(m_answered, true))
        return;
    m_patience->stop();
    m_flow->answer(eventList(m_events.size() > 1 ? m_events : QList<EncodedEvent>()));
    Q_EMIT gone();
}

} // namespace Grelot
