#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# packages.sh BUILD SOURCE FOLDER: packs what BUILD has built, twice, into FOLDER; compares the two,
# looks at what is in the packages, and starts what the archive holds.
set -euo pipefail
build=$1
source=$2
folder=$3
status=0

fail() {
    echo "packages: $*" >&2
    status=1
}

pack() {
    mkdir -p "$folder/$1"
    (cd "$build" && cpack --config "$build/CPackConfig.cmake" -B "$folder/$1") >"$folder/$1.log" 2>&1 ||
        { cat "$folder/$1.log" >&2; exit 1; }
    rm -rf "$folder/$1/_CPack_Packages"
}

# same WHAT FILE: standard input holds these lines and no others, in whatever order.
same() {
    local what=$1 wanted=$2
    diff <(sort "$wanted") <(sort) >&2 || fail "$what is not what $(basename "$wanted") says"
}

# wants WHAT TEXT REGEX: TEXT has a line that matches.
wants() { grep -Eq -- "$3" <<<"$2" || fail "$1 lacks $3:"$'\n'"$2"; }

rm -rf "$folder"
export SOURCE_DATE_EPOCH=1790000000
pack first
pack second
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
for made in "$folder"/first/grelot*; do
    cmp "$made" "$folder/second/$(basename "$made")" || fail "packed twice, $(basename "$made") differs"
done
cd "$folder/first"

one() {
    local found=("$@")
    [[ ${#found[@]} == 1 && -s ${found[0]} ]] || { echo "packages: not one file: $*" >&2; exit 1; }
    printf '%s\n' "${found[0]}"
}
deb=$(one grelot_*.deb)
gateway_deb=$(one grelot-gateway_*.deb)
rpm=$(one grelot-[0-9]*.rpm)
gateway_rpm=$(one grelot-gateway-*.rpm)
archive=$(one grelot-*.tar.gz)

# ---- DEB
deb_files() { dpkg-deb --fsys-tarfile "$1" | tar -t | sed -n 's|^\.||; /[^/]$/p'; }
deb_files "$deb" | same "the file list of $deb" "$here/grelot.files"
deb_files "$gateway_deb" | same "the file list of $gateway_deb" "$here/grelot-gateway.files"
control=$(dpkg-deb --info "$deb")
for need in 'Depends:.*libqt6widgets6 ' 'Depends:.*libqt6websockets6 ' 'Depends:.*libqt6keychain1 ' \
    'Depends:.*libc6 ' 'Depends:.*qt6-qpa-plugins' 'Depends:.*ca-certificates' 'Section: mail' 'Description: mail notifier for the desktop$'; do
    wants "$deb" "$control" "$need"
done
gateway_control=$(dpkg-deb --info "$gateway_deb")
wants "$gateway_deb" "$gateway_control" 'Depends:.*libqt6websockets6 '
wants "$gateway_deb" "$gateway_control" 'Description: push stream'
wants "$gateway_rpm" "$(rpm --query --info --package "$gateway_rpm")" '^Summary *: Push stream'
wants "$gateway_deb" "$gateway_control" 'Depends:.*ca-certificates'
if grep -Eq 'Depends:.*(qt6gui|qt6widgets)' <<<"$gateway_control"; then fail "the gateway wants windows"; fi
if dpkg-deb --fsys-tarfile "$deb" | tar -tv | grep -v ' root/root '; then fail "not everything is root's"; fi

# ---- RPM, into a root of its own
# Debian's own place for what is installed is the home folder; elsewhere it is this one.
rpm_at=(rpm --dbpath /var/lib/rpm --root)
# into ROOT RPM: what the package needs is Debian's here, hence --nodeps.
into() {
    mkdir -p "$1"
    "${rpm_at[@]}" "$1" --initdb
    "${rpm_at[@]}" "$1" --install --nodeps --noscripts "$2"
}
installed() { (cd "$1" && find . -path ./var -prune -o \( -type f -o -type l \) -print) | sed 's|^\.||'; }
for pair in "grelot $rpm" "grelot-gateway $gateway_rpm"; do
    read -r name file <<<"$pair"
    into "$folder/root-$name" "$file"
    installed "$folder/root-$name" | same "what $file installs" "$here/$name.files"
done
needed=$(rpm --query --requires --package "$rpm")
for need in 'libQt6Widgets\.so\.6' 'libQt6WebSockets\.so\.6' 'libqt6keychain\.so\.1' 'libc\.so\.6'; do
    wants "$rpm" "$needed" "$need"
done
if rpm --query --requires --package "$gateway_rpm" | grep -E 'Qt6(Gui|Widgets)'; then
    fail "the gateway's RPM wants windows"
fi
"${rpm_at[@]}" "$folder/root-grelot" --erase --nodeps grelot
left=$(installed "$folder/root-grelot")
[[ -z $left ]] || fail "erased, the RPM leaves: $left"

# ---- the archive, where nobody installs, under a name with a blank
place="$folder/a place of one's own"
mkdir -p "$place"
tar -xzf "$archive" -C "$place"
unpacked=("$place"/*)
[[ ${#unpacked[@]} == 1 ]] || fail "the archive unpacks into ${#unpacked[@]} things: ${unpacked[*]}"
programs=${unpacked[0]}/bin
version=$("$programs/grelot" --version)
[[ $version == "grelot "[0-9]* ]] || fail "--version says $version"
"$programs/grelot-gateway" --version >/dev/null || fail "the gateway does not start"
export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run
mkdir -p "$HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"
mail=$( (timeout 60 "$programs/grelot" watch --demo --json || true) | head -n 1)
wants "watch --demo --json" "$mail" '^\{.*"'

# ---- nothing absolute
for program in "$programs/grelot" "$programs/grelot-gateway"; do
    if strings -a "$program" | grep -F -e "$source/" -e "$build/" | head -n 3 | grep .; then
        fail "$program names the folder it was built in"
    fi
    if readelf --dynamic "$program" | grep -E 'R(UN)?PATH'; then fail "$program looks for libraries of its own"; fi
done
exit "$status"
