// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelnetwork.h"

namespace Grelot {

namespace {

using Millis = ModelWorld::Millis;

HttpResponse webPage()
{
    return {200, "<html>Welcome to the hotel</html>", {{"Content-Type", "text/html"}}};
}

} // namespace

ModelNetwork::ModelNetwork(ModelFront &front, ModelWorld &world)
    : m_front(front)
    , m_world(world)
    , m_later(world.clock)
{
}

std::shared_ptr<ModelFlow> ModelNetwork::request(
    std::optional<Rung> rung, const HttpRequest &request, ModelFlow::ClientEnd client)
{
    Millis slowest = usualDelay();
    if (!rung && (m_world.rollOneIn(6) || m_sideTrouble))
        slowest = Millis(6'000); // so that what is beside the stream comes before it or long after
    return begin(slowest, std::move(client),
        [this, rung, request](const auto &flow) { arrive(flow, rung, request); });
}

std::shared_ptr<ModelFlow> ModelNetwork::connectImap(
    ModelFlow::ClientEnd client, std::function<void(const std::shared_ptr<ModelFlow> &)> serve)
{
    return begin(usualDelay(), std::move(client), [this, serve](const auto &flow) {
        if (!meetsObstacle(flow, m_obstacles.value(Rung::ImapNotify)))
            serve(flow);
    });
}

std::shared_ptr<ModelFlow> ModelNetwork::begin(Millis slowest, ModelFlow::ClientEnd client,
    std::function<void(const std::shared_ptr<ModelFlow> &)> arrive)
{
    const auto flow = std::make_shared<ModelFlow>(m_world, slowest, std::move(client));
    std::erase_if(m_flows, [](const auto &known) { return known.expired(); });
    m_flows.push_back(flow);
    if (m_vanishing) {
        flow->silence();
    } else if (!m_up) {
        flow->cut();
    } else {
        flow->stand();
        flow->toServer([weak = std::weak_ptr(flow), arrive] { arrive(weak.lock()); });
    }
    return flow;
}

void ModelNetwork::arrive(
    const std::shared_ptr<ModelFlow> &flow, std::optional<Rung> rung, const HttpRequest &request)
{
    if (rung ? meetsObstacle(flow, m_obstacles.value(*rung)) : meetsSideTrouble(flow))
        return;
    if (!m_front.isUp()) {
        if (m_world.rollOneIn(2)) {
            m_world.count("answered 502");
            flow->answer({502, {}, {}});
        } else {
            flow->cut();
        }
        return;
    }
    if (rung == Rung::LongPoll)
        limitPoll(flow);
    m_front.serve(flow, request);
}

bool ModelNetwork::meetsObstacle(const std::shared_ptr<ModelFlow> &flow, Obstacle obstacle)
{
    static const int refusals[] = {400, 404, 426};
    switch (obstacle) {
    case Obstacle::None:
        return false;
    case Obstacle::Spoils:
        flow->answer(webPage());
        return true;
    case Obstacle::Refuses:
        flow->answer({refusals[m_world.roll(3)], {}, {}});
        return true;
    case Obstacle::Forbids:
        flow->answer({403, {}, {}});
        return true;
    case Obstacle::HoldsBack:
        flow->holdBack();
        return false;
    case Obstacle::HoldsBackLater: // a large beginning passes
        m_later.in(Millis(700), [weak = std::weak_ptr(flow)] {
            if (const auto kept = weak.lock())
                kept->holdBack();
        });
        return false;
    case Obstacle::CutsEarly:
        cutAfter(flow, m_world.rollBetween(Millis(200), Millis(8'000)));
        return false;
    }
    Q_UNREACHABLE();
}

bool ModelNetwork::meetsSideTrouble(const std::shared_ptr<ModelFlow> &flow)
{
    if (!m_sideTrouble)
        return false;
    switch (m_world.roll(4)) {
    case 0:
        flow->answer({502, {}, {}});
        return true;
    case 1:
        flow->cut();
        return true;
    case 2:
        cutAfter(flow, m_world.rollBetween(Millis(5), Millis(5'000)));
        return false;
    default:
        return false;
    }
}

void ModelNetwork::cutAfter(const std::shared_ptr<ModelFlow> &flow, Millis delay)
{
    m_later.in(delay, [weak = std::weak_ptr(flow)] {
        if (const auto kept = weak.lock())
            kept->cut();
    });
}

void ModelNetwork::limitPoll(const std::shared_ptr<ModelFlow> &flow)
{
    if (m_pollLimit == Millis(0))
        return;
    m_later.in(m_pollLimit, [weak = std::weak_ptr(flow)] {
        const auto kept = weak.lock();
        if (kept && !kept->isOver())
            kept->timeOut();
    });
}

void ModelNetwork::setUp(bool up)
{
    m_up = up;
    if (!up)
        cutAll();
}

void ModelNetwork::setVanishing(bool vanishing)
{
    m_vanishing = vanishing;
    if (vanishing)
        silenceAll();
}

void ModelNetwork::cutAll()
{
    const auto all = flows();
    for (const auto &flow : all)
        flow->cut();
}

void ModelNetwork::silenceAll()
{
    const auto all = flows();
    for (const auto &flow : all)
        flow->silence();
}

void ModelNetwork::heal()
{
    m_up = true;
    m_vanishing = m_slow = m_sideTrouble = false;
    m_obstacles.clear();
    m_pollLimit = Millis(0);
}

QList<std::shared_ptr<ModelFlow>> ModelNetwork::flows()
{
    QList<std::shared_ptr<ModelFlow>> result;
    for (const auto &weak : m_flows) {
        if (const auto flow = weak.lock())
            result.append(flow);
    }
    return result;
}

} // namespace Grelot
