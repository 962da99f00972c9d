#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# readover.sh FOLDER: has Debian's and RPM's own tools read the packages of FOLDER, and fails by what
# they find. What stands in spite of them is named, with why, in rpmlint.toml.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$1"
status=0
# Debian 13's wants a home page in the metainfo, which only whoever publishes can give; ./dev lint
# validates the metainfo by itself. Debian 12's stops at a tag that it does not know.
suppressed=()
tag=appstream-metadata-validation-failed
if [[ $'\n'$(lintian-explain-tags --list-tags)$'\n' == *$'\n'"$tag"$'\n'* ]]; then suppressed=(--suppress-tags "$tag"); fi
lintian --allow-root "${suppressed[@]}" --fail-on error,warning grelot*.deb || status=1
said=$(rpmlint --config "$here/rpmlint.toml" grelot*.rpm 2>&1) || status=1
if ((status)) || ! grep -q ' 0 errors, 0 warnings' <<<"$said"; then
    printf '%s\n' "$said"
    status=1
fi
exit "$status"
