// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "goldenpicture.h"

#include <QDir>

#include <cstdlib>

namespace Grelot {

namespace {

/// How far a colour channel may be off, since the last bit of antialiasing is not Qt's promise.
constexpr int tolerance = 2;

bool isNear(QRgb a, QRgb b)
{
    const auto near = [](int one, int other) { return std::abs(one - other) <= tolerance; };
    return near(qRed(a), qRed(b)) && near(qGreen(a), qGreen(b)) && near(qBlue(a), qBlue(b)) &&
        near(qAlpha(a), qAlpha(b));
}

int pixelsThatDiffer(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += isNear(a.pixel(x, y), b.pixel(x, y)) ? 0 : 1;
    }
    return count;
}

} // namespace

QString differenceToGolden(const QImage &picture, const QString &name)
{
    QImage now = picture.convertToFormat(QImage::Format_ARGB32);
    now.setDevicePixelRatio(1);
    const QString path = QStringLiteral(GRELOT_GOLDEN_FOLDER "/%1.png").arg(name);
    if (qEnvironmentVariableIsSet("GRELOT_UPDATE_GOLDEN"))
        return now.save(path) ? QString() : QStringLiteral("cannot write %1").arg(path);
    QImage golden;
    if (!golden.load(path))
        return QStringLiteral("there is no %1").arg(path);
    golden = golden.convertToFormat(QImage::Format_ARGB32);
    const QString aside = QDir::temp().filePath(QStringLiteral("grelot-%1.png").arg(name));
    if (golden.size() == now.size()) {
        const int differ = pixelsThatDiffer(golden, now);
        if (differ == 0)
            return {};
        now.save(aside);
        return QStringLiteral("%1 pixels differ from %2; see %3").arg(differ).arg(path, aside);
    }
    now.save(aside);
    return QStringLiteral("its size is another than that of %1; see %2").arg(path, aside);
}

} // namespace Grelot
