#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# inchroot.sh RELEASE MIRROR FOLDER [--unit-tests]: as root, makes two clean Debians of RELEASE
# (bookworm, trixie) below FOLDER with debootstrap: in one the last commit is built and packed, in the
# other the packages are tried. They stay, for looking at; a second run goes on with the first one.
# --unit-tests: unit and ui tests as well, with the Qt of that release.
# shellcheck disable=SC2016 # what is in single quotes is for another shell
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
release=$1
mirror=$2
folder=$(mkdir -p "$3" && readlink -f "$3")
with_tests=${4:-}
base=$folder/$release-base
made=$folder/$release-packages

if [[ ! -e $base/done ]]; then
    debootstrap --variant=minbase "$release" "$base" "$mirror"
    touch "$base/done"
fi

# clean NAME: another copy of the release as it was unpacked.
clean() {
    [[ -d $folder/$release-$1 ]] || cp -a "$base" "$folder/$release-$1"
    cp /etc/resolv.conf "$folder/$release-$1/etc/resolv.conf"
}

# within NAME COMMAND...: in that copy, with nothing of this environment, and nothing mounted afterwards.
within() {
    local place=$folder/$release-$1
    shift
    unshare --mount --pid --fork --kill-child bash -c '
        place=$1
        shift
        mount -t proc proc "$place/proc"
        mount --rbind /dev "$place/dev"
        mount -t tmpfs tmpfs "$place/dev/shm"
        mount -t tmpfs tmpfs "$place/run"
        exec chroot "$place" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"
    ' within "$place" "$@"
}

clean build
source=/root/grelot
if [[ ! -d $folder/$release-build$source ]]; then
    git clone --quiet "$root" "$folder/$release-build$source"
else
    git -C "$folder/$release-build$source" pull --quiet --ff-only "$root" HEAD
fi
within build apt-get -q update
within build apt-get -q -y --no-install-recommends install git ca-certificates
within build "$source/dev" package
mkdir -p "$made"
rm -f "$made"/grelot*
cp "$folder/$release-build$source"/build/package/grelot* "$folder/$release-build$source/build/package/SHA256SUMS" "$made"

rm -rf --one-file-system "$folder/$release-try" # what an earlier trial left is not clean
clean try
mkdir -p "$folder/$release-try/packages"
cp "$made"/grelot*.deb "$here/trydeb.sh" "$folder/$release-try/packages/"
within try /packages/trydeb.sh /packages
cp "$folder/$release-try/packages/trial.png" "$made/"

if [[ $with_tests == --unit-tests ]]; then
    within build "$source/dev" setup
    within build bash -c "cd $source &&
        cmake --preset ci -DGRELOT_INTEGRATION_TESTS=OFF -DGRELOT_FUZZ=OFF -DCMAKE_CXX_COMPILER_LAUNCHER=ccache &&
        cmake --build --preset ci && ctest --preset ci"
fi
