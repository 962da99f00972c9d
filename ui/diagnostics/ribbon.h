// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "timeline.h"

#include <QWidget>

namespace Grelot {

/// The last 24 hours of an account, painted; the hours below.
class Ribbon final : public QWidget
{
    Q_OBJECT

public:
    explicit Ribbon(QWidget *parent = nullptr);

    void setTimeline(const QList<TimelineSegment> &timeline, const QDateTime &now);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF band() const;
    qreal xOf(const QDateTime &moment) const;
    void paintHours(QPainter &painter) const;
    QString wordsAt(const QPoint &position) const;

    QList<TimelineSegment> m_timeline;
    QDateTime m_now;
};

} // namespace Grelot
