// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "timeline.h"

#include <QWidget>

class QGridLayout;

namespace Grelot {

/// What the colours and patterns of a ribbon mean: those that it shows.
class RibbonLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit RibbonLegend(QWidget *parent = nullptr);

    void setTimeline(const QList<TimelineSegment> &timeline);

protected:
    void changeEvent(QEvent *event) override;

private:
    using State = std::pair<TimelineState, std::optional<Rung>>;

    void build();

    QList<State> m_states;
    QGridLayout *m_layout;
};

} // namespace Grelot
