#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# runfuzzer.sh PROGRAM CORPUS FOUND SECONDS [SEED]: runs every file of CORPUS once, then looks for new
# inputs for SECONDS. Inputs that break something, and those that reach new code, go to FOUND. With a
# SEED it begins from CORPUS alone, else it goes on from what it found before.
set -euo pipefail
program=$1 corpus=$2 found=$3 seconds=$4 seed=${5:-0}

if [[ $seed != 0 ]]; then rm -rf "$found"; fi
mkdir -p "$found/corpus"
options=(-artifact_prefix="$found/" -rss_limit_mb=1024 -timeout=10)
if [[ -e $corpus.dict ]]; then options+=(-dict="$corpus.dict"); fi
if [[ -e $corpus.options ]]; then mapfile -t -O "${#options[@]}" options <"$corpus.options"; fi

export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_stack_use_after_return=1}
# Nice: other tests beside it measure times.
nice -n 19 "$program" "${options[@]}" "$corpus"/*
exec nice -n 19 "$program" "${options[@]}" -seed="$seed" -max_total_time="$seconds" -print_final_stats=1 \
    "$found/corpus" "$corpus"
