#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# makeicons.sh: draws windows/grelot.ico and macos/grelot.icns anew from the bell's SVG. Both are
# kept in the tree, since build machines for Windows and macOS have none of these tools: Debian's
# librsvg2-bin, icoutils, icnsutils. The same tools give the same bytes each time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
icons=../resources/icons
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for size in 16 20 24 32 40 48 64 128 256 512 1024; do
    drawing=bell.svg
    if ((size <= 20)); then drawing=bell-small.svg; fi # fewer lines, on whole pixels
    rsvg-convert --width "$size" --height "$size" --output "$work/$size.png" "$icons/$drawing"
done

# Up to 64 as bitmaps, which every reader knows; the two large ones as PNG, which is a tenth.
small=()
for size in 16 20 24 32 40 48 64; do small+=("$work/$size.png"); done
icotool --create --output windows/grelot.ico "${small[@]}" --raw="$work/128.png" --raw="$work/256.png"

# No 64: png2icns knows no element for it.
images=()
for size in 16 32 48 128 256 512 1024; do images+=("$work/$size.png"); done
png2icns macos/grelot.icns "${images[@]}" >/dev/null
