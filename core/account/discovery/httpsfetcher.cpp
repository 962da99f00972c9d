// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "httpsfetcher.h"

#include "httpsfetch.h"

namespace Grelot {

void HttpsFetcher::fetch(const PageRequest &request, QObject *asker, Answered answered)
{
    auto *fetch = new HttpsFetch(m_network, request, std::move(answered), asker);
    fetch->start();
}

} // namespace Grelot
