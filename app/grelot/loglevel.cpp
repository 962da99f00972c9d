// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "loglevel.h"

#include <QLoggingCategory>

namespace Grelot {

void applyLogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Info:
        QLoggingCategory::setFilterRules(QString());
        return;
    case LogLevel::Debug:
        QLoggingCategory::setFilterRules(QStringLiteral("grelot.*.debug=true"));
        return;
    case LogLevel::Warnings:
        QLoggingCategory::setFilterRules(QStringLiteral("grelot.*.info=false"));
        return;
    }
    Q_UNREACHABLE();
}

} // namespace Grelot
