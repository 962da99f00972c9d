// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "bellicon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace Grelot {

namespace {

class BellIconEngine final : public QIconEngine
{
public:
    explicit BellIconEngine(const BellLook &look)
        : m_look(look)
    {
    }

    QIconEngine *clone() const override { return new BellIconEngine(*this); }
    QString key() const override { return QStringLiteral("GrelotBell"); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        QImage image = paintBell(m_look, pixels(rect.size() * ratio));
        image.setDevicePixelRatio(ratio);
        const QSizeF size = QSizeF(image.size()) / ratio;
        painter->drawImage(QRectF(rect).center() - QPointF(size.width(), size.height()) / 2, image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return QPixmap::fromImage(paintBell(m_look, pixels(size)));
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int size : {16, 22, 24, 32, 44, 48, 64})
            sizes.append(QSize(size, size));
        return sizes;
    }

private:
    static int pixels(const QSize &size) { return qMax(1, qMin(size.width(), size.height())); }

    BellLook m_look;
};

} // namespace

QIcon bellIcon(const BellLook &look)
{
    return QIcon(new BellIconEngine(look));
}

} // namespace Grelot
