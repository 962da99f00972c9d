// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmaphttpapi.h"
#include "jmappush.h"

namespace Grelot {

/// What stands in for push where a server has none: a look every minute.
class JmapTimedPush final : public JmapPush
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval{60'000};

    JmapTimedPush(const JmapSession &session, const Parts &parts);

    Rung rung() const override { return Rung::Poll; }
    LinkTimings timings() const override;
    JmapApi &api() override { return m_api; }
    void open() override;
    void probe() override { Q_EMIT lookDue(); }
    void abort() override;

private:
    JmapHttpApi m_api;
    std::unique_ptr<Alarm> m_due;
};

} // namespace Grelot
