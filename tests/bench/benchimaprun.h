// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchprocess.h"

namespace Grelot {

/// The figures of IMAP accounts. Their idle windows run beside those of the others, from the
/// construction on.
class BenchImapRun
{
public:
    explicit BenchImapRun(std::chrono::seconds window);

    /// The end of the windows.
    void awaitIdle();
    /// What is measured one after another then, and the idle figures: "plain", "tls", "many",
    /// "huge", "hugeBare".
    QJsonObject measure();

private:
    QJsonObject measure(BenchProcess &cell, const QJsonObject &idle);

    std::chrono::seconds m_window;
    BenchProcess m_many;
    BenchProcess m_plain;
    BenchProcess m_tls;
    QJsonObject m_manyIdle;
    QJsonObject m_plainIdle;
    QJsonObject m_tlsIdle;
};

/// A line for each figure that has a goal, with the goal.
QString tableOfImap(const QJsonObject &figures);

} // namespace Grelot
