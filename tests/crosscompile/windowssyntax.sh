#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# windowssyntax.sh QT_HEADERS [--all]: has MinGW read, as for Windows, each source that has
# something for Windows in it; --all: every source that is compiled there (ten minutes). Qt's
# headers of this machine do, since they ask the compiler which system it is for; nothing is linked.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
headers=$1
which=${2:-}

# Of other systems alone.
others='/(freedesktop|logind|netlink|mac|xdg|portal|dbus|notifycall|personreturn|sleepwatch|trayhost|systembus)[a-z]*\.cpp$'
mapfile -t sources < <(find core ui app -name '*.cpp' | grep -vE "$others" | sort)
if [[ $which != --all ]]; then
    mapfile -t sources < <(printf '%s\n' "${sources[@]}" | xargs grep -lE '_WIN32|Q_OS_WIN|windows\.h|/windows[a-z]*\.cpp' -- |
        cat - <(printf '%s\n' "${sources[@]}" | grep '/windows') | sort -u)
fi
((${#sources[@]} >= 8)) || { echo "windowssyntax: only ${#sources[@]} sources found"; exit 1; }

flags=(-std=c++20 -fsyntax-only -Wall -Wextra -Werror -DQT_NO_KEYWORDS '-DGRELOT_VERSION="0"'
    '-DGRELOT_APP_USER_MODEL_ID=L"x"' -isystem "$headers")
for module in QtCore QtGui QtNetwork QtSvg QtWebSockets QtWidgets; do flags+=(-isystem "$headers/$module"); done
while read -r folder; do flags+=("-I$folder"); done < <(find core ui app -type d)
printf '%s\0' "${sources[@]}" | xargs -0 -n 1 -P 2 x86_64-w64-mingw32-g++ "${flags[@]}"
echo "windowssyntax: ${#sources[@]} sources, fine"
