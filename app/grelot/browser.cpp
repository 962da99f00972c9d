// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "browser.h"

#include <QDesktopServices>
#include <QProcess>
#include <QUrl>

namespace Grelot {

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
bool openInBrowser(const QUrl &url)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return false;
    QProcess opener;
    opener.setProgram(QStringLiteral("xdg-open"));
    opener.setArguments({QString::fromLatin1(url.toEncoded())});
    // What a browser complains of is not for our terminal.
    opener.setStandardOutputFile(QProcess::nullDevice());
    opener.setStandardErrorFile(QProcess::nullDevice());
    return opener.startDetached();
}
#else
bool openInBrowser(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}
#endif

} // namespace Grelot
