// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pagefetcher.h"

#include <QNetworkAccessManager>

namespace Grelot {

/// The real web, with full verification of certificates.
class HttpsFetcher final : public PageFetcher
{
public:
    void fetch(const PageRequest &request, QObject *asker, Answered answered) override;

private:
    QNetworkAccessManager m_network;
};

} // namespace Grelot
