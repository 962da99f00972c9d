#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# buildcyrus.sh: sees to it that a Cyrus IMAP that speaks JMAP over WebSocket, which Debian's own
#     does not, stands in the cache; builds it from Debian's source package if it does not.
# buildcyrus.sh --where: prints that folder; 1 if it has not been built.
#
# What is built depends on this file, the distribution and the architecture alone, and so does its
# folder's name; a newer package of the same distribution changes nothing.
set -euo pipefail

script=$(realpath "${BASH_SOURCE[0]}")
cache=${XDG_CACHE_HOME:-$HOME/.cache}/grelot-cyrus
programs=(master/master imap/imapd imap/lmtpd imap/httpd imap/idled)
options=(--enable-http --enable-jmap --enable-xapian --enable-autocreate --enable-idled
    --disable-shared --enable-static --with-cyrus-user=mail --with-perl=no --with-libcap=no
    --disable-gssapi --disable-sieve --disable-srs --without-krb --without-ldap --without-clamav
    --without-brotli)

say() { printf '%s\n' "cyrus: $*" >&2; }

key() {
    (
        # shellcheck source=/dev/null
        . /etc/os-release
        printf '%s ' "${ID:-}" "${VERSION_ID:-}" "$(uname -m)"
        cat "$script"
    ) | sha256sum | cut -c 1-12
}

# The folder that counts, if there is one: it got its name when it was complete.
built() { find "$cache" -mindepth 1 -maxdepth 1 -type d -name "*-$key" -print -quit 2>/dev/null; }

# apt ARGS of a private apt: the machine's own sources, asked for source packages; its lists and
# locks are ours.
private_apt() {
    local command=$1
    shift
    "$command" -qq -o Dir::Etc::sourcelist="$work/apt/sources.list" \
        -o Dir::Etc::sourceparts="$work/apt/parts" -o Dir::State::lists="$work/apt/lists" \
        -o Dir::Cache="$work/apt/cache" -o APT::Sandbox::User= -o Acquire::Languages=none "$@"
}

# The machine's own package sources, asked for source packages instead.
copy_sources() {
    local list parts file
    eval "$(apt-config shell list Dir::Etc::sourcelist/f parts Dir::Etc::sourceparts/d)"
    mkdir -p "$work/apt/parts" "$work/apt/lists/partial" "$work/apt/cache/archives/partial"
    : >"$work/apt/sources.list"
    for file in "${list:-}" "${parts:-}"*.list "${parts:-}"*.sources; do
        [[ -f $file ]] || continue
        sed -E -e 's/^[[:space:]]*deb([[:space:]])/deb-src\1/' \
            -e 's/^[Tt]ypes:.*/Types: deb-src/' "$file" >"$work/apt/parts/${file##*/}"
    done
}

# The upstream tarball, verified by apt, into the folder at hand.
fetch_tarball() {
    local version
    copy_sources
    private_apt apt-get update
    # A mirror may lack the tarball beside the newest of them; it is the same beside an older one.
    for version in $(private_apt apt-cache showsrc cyrus-imapd |
        sed -n 's/^Version: //p' | sort --version-sort --reverse); do
        if private_apt apt-get --tar-only --download-only source "cyrus-imapd=$version"; then return; fi
    done
    echo "the machine's package sources have no source package cyrus-imapd"
    return 1
}

# Called where set -e does not hold.
compile() {
    # Debian's libwslay-dev has no .pc file that configure could find.
    ./configure WSLAY_CFLAGS=-I/usr/include WSLAY_LIBS=-lwslay "${options[@]}" \
        CFLAGS='-O1 -w' CXXFLAGS='-O1 -w' LDFLAGS=-s || return
    if ! grep -q '^#define HAVE_WSLAY' config.h; then
        echo "configure did not find libwslay"
        return 1
    fi
    make --jobs "$(nproc)"
}

build() {
    local version log=$cache/build-$key.log tarball
    work=$(mktemp -d "$cache/half-XXXXXX")
    cd "$work"
    say "building Cyrus IMAP with JMAP, once, which takes some minutes; $log tells"
    if ! fetch_tarball >"$log" 2>&1; then fail "$log"; fi
    tarball=$(echo cyrus-imapd_*.orig.tar.*)
    version=${tarball#cyrus-imapd_}
    version=${version%.orig.tar.*}
    mkdir source complete
    tar --extract --file "$tarball" --directory source --strip-components 1
    if ! (cd source && compile) >>"$log" 2>&1; then fail "$log"; fi
    (cd source && cp "${programs[@]}" ../complete)
    mv --no-target-directory complete "$cache/$version-$key"
    cd "$cache"
    rm -rf "$work"
    say "Cyrus IMAP $version is in $cache/$version-$key"
}

fail() {
    tail -n 20 "$1" >&2
    say "Cyrus IMAP could not be built: see $1"
    exit 1
}

key=$(key)
if [[ ${1:-} == --where ]]; then
    built | grep .
    exit
fi
if ! command -v apt-get >/dev/null; then
    say "there is no apt-get here, so no Cyrus IMAP is built; tests that need it will fail"
    exit 1
fi
mkdir -p "$cache"
exec 9>"$cache/lock"
flock 9 # whoever comes second finds it built
if [[ -z $(built) ]]; then
    rm -rf "$cache"/half-* # of a build that was killed
    build
fi
