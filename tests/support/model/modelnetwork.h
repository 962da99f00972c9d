// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelflow.h"
#include "modelfront.h"
#include "rung.h"

#include <QHash>

namespace Grelot {

/// All that lies between the client and its servers, and what goes wrong there.
class ModelNetwork final
{
public:
    /// What a proxy does to one kind of request.
    enum class Obstacle { None, Spoils, Refuses, Forbids, HoldsBack, HoldsBackLater, CutsEarly };

    ModelNetwork(ModelFront &front, ModelWorld &world);

    /// rung: nullopt for a request beside the stream.
    std::shared_ptr<ModelFlow> request(
        std::optional<Rung> rung, const HttpRequest &request, ModelFlow::ClientEnd client);

    /// A connection to the mail server, which is handed over once it stands.
    std::shared_ptr<ModelFlow> connectImap(
        ModelFlow::ClientEnd client, std::function<void(const std::shared_ptr<ModelFlow> &)> serve);

    void setUp(bool up);
    void setVanishing(bool vanishing);
    void setObstacle(Rung rung, Obstacle obstacle) { m_obstacles[rung] = obstacle; }
    void setSlow(bool slow) { m_slow = slow; }
    /// Of the requests beside the stream some fail, or take long.
    void setSideTrouble(bool trouble) { m_sideTrouble = trouble; }
    /// A proxy ends polls after that long; 0: none does.
    void setPollLimit(ModelWorld::Millis limit) { m_pollLimit = limit; }
    void cutAll();
    void silenceAll();
    /// Faults stop. What is silent stays so: nobody knows of it.
    void heal();

private:
    std::shared_ptr<ModelFlow> begin(ModelWorld::Millis slowest, ModelFlow::ClientEnd client,
        std::function<void(const std::shared_ptr<ModelFlow> &)> arrive);
    ModelWorld::Millis usualDelay() const { return ModelWorld::Millis(m_slow ? 3'000 : 40); }
    void arrive(const std::shared_ptr<ModelFlow> &flow, std::optional<Rung> rung,
        const HttpRequest &request);
    bool meetsObstacle(const std::shared_ptr<ModelFlow> &flow, Obstacle obstacle);
    bool meetsSideTrouble(const std::shared_ptr<ModelFlow> &flow);
    void cutAfter(const std::shared_ptr<ModelFlow> &flow, ModelWorld::Millis delay);
    void limitPoll(const std::shared_ptr<ModelFlow> &flow);
    QList<std::shared_ptr<ModelFlow>> flows();

    ModelFront &m_front;
    ModelWorld &m_world;
    Later m_later;
    std::vector<std::weak_ptr<ModelFlow>> m_flows;
    QHash<Rung, Obstacle> m_obstacles;
    ModelWorld::Millis m_pollLimit{0};
    bool m_up = true;
    bool m_vanishing = false;
    bool m_slow = false;
    bool m_sideTrouble = false;
};

} // namespace Grelot
