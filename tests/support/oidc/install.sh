#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# install.sh FOLDER: has the OpenID provider for the tests in FOLDER, as the lock file beside this
# script says, and leaves it alone when it is there already.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
folder=$1
lock=$(sha256sum "$here/package-lock.json" | cut -d ' ' -f 1)

mkdir -p "$folder"
if [ "$(cat "$folder/installed" 2>/dev/null)" != "$lock" ]; then
    cp "$here/package.json" "$here/package-lock.json" "$folder/"
    cd "$folder"
    npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier
    echo "$lock" >"$folder/installed"
fi
cp "$here/oidcserver.mjs" "$folder/"
