// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "httpcaller.h"
#include "trafficmeter.h"

#include <QObject>

#include <memory>

namespace Grelot {

/// Counts what one account's requests beside its stream come to, and leaves them to another caller,
/// which has to outlive it. A child of whom it serves, it lives as long.
class MeteredHttpCaller final : public QObject, public HttpCaller
{
    Q_OBJECT

public:
    MeteredHttpCaller(
        HttpCaller &caller, std::shared_ptr<TrafficMeter> meter, QObject *parent = nullptr);

    void call(const HttpCall &call, Answered answered) override;

private:
    HttpCaller &m_caller;
    std::shared_ptr<TrafficMeter> m_meter;
};

} // namespace Grelot
