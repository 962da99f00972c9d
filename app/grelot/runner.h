// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "console.h"

#include <QObject>

namespace Grelot {

/// One command of the command line, at work.
class Runner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void start() = 0;

Q_SIGNALS:
    void finished(Grelot::ExitCode code);
};

} // namespace Grelot
