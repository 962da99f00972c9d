#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# drawhicolor.sh: draws resources/icons/hicolor anew from the bell's SVG. The pictures are kept in the
# tree, so that building takes no rsvg-convert and gives the same bytes whatever its version.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../resources/icons"
for size in 16 22 24 32 48 64 128 256 512; do
    drawing=bell.svg
    if ((size < 22)); then drawing=bell-small.svg; fi # fewer lines, on whole pixels
    rsvg-convert --width "$size" --height "$size" --output "hicolor/grelot-$size.png" "$drawing"
done
