// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

class QUrl;

namespace Grelot {

/// Opens it in the person's browser; false where there is none. On a Linux desktop without a
/// QGuiApplication, since one ends the program where DISPLAY leads nowhere.
bool openInBrowser(const QUrl &url);

} // namespace Grelot
