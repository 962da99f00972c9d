#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# installer.sh FOLDER APP_USER_MODEL_ID: runs what crosscompile.sh made in FOLDER under Wine, in a
# Windows of its own: the Win32 parts; then the installer, an upgrade over a program that runs, and
# both ways to uninstall. Runs itself in an Xvfb.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$1
model=$2
if [[ ${GRELOT_IN_XVFB:-} != yes ]]; then
    GRELOT_IN_XVFB=yes exec xvfb-run --auto-servernum "$here/installer.sh" "$@"
fi

export WINEPREFIX=$folder/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" LC_ALL=C.UTF-8
unset LANG LANGUAGE
rm -rf "$WINEPREFIX"
cd "$folder"
trap 'wineserver --kill || true' EXIT

fail() {
    echo "installer: $*" >&2
    exit 1
}

# within SECONDS COMMAND...: until it succeeds.
within() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < end)) || return 1
        sleep 0.1
    done
}

value() { wine reg query "$1" /v "$2" 2>/dev/null | sed -n "s/^ *$2 *REG_[A-Z]* *//p" | tr -d '\r'; }
windowed() { xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; }
no() { ! "$@"; }
is_unset() { [[ -z $(value "$@") ]]; }

wine wineboot --init
wine 1.1.0/win32checks.exe || fail "a Win32 part does not do what it should"

user=$WINEPREFIX/drive_c/users/$(id -un)
local=$user/AppData/Local
home="$local/Programs/Grelot"
menu="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
uninstall='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Grelot'
run='HKCU\Software\Microsoft\Windows\CurrentVersion\Run'
approved='HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run'

# What a person has besides: settings, an autostart entry of Grelot's and one of another program.
person() {
    mkdir -p "$local/grelot"
    echo "[accounts]" >"$local/grelot/grelot.ini"
    wine reg add "$run" /v Grelot /d '"grelot.exe"' /f >/dev/null
    wine reg add "$approved" /v Grelot /t REG_BINARY /d 03 /f >/dev/null
    wine reg add "$run" /v Other /d other /f >/dev/null
}

# ---- install
wine 1.0.0/grelot-1.0.0-win64.exe /S || fail "installing ends with $?"
for file in bin/grelot.exe bin/grelot.com bin/old.txt Uninstall.exe; do
    [[ -s $home/$file ]] || fail "$file is not installed for this person"
done
[[ -z $(find "$WINEPREFIX/drive_c/Program Files"* -iname '*grelot*') ]] || fail "something is there for all"
[[ $(value "$uninstall" DisplayVersion) == 1.0.0 ]] || fail "Settings, Apps shows no 1.0.0"
[[ $(value "$uninstall" EstimatedSize) == 0x* ]] || fail "Settings, Apps shows no size"
[[ -s $menu/Grelot.lnk ]] || fail "no entry in the start menu"
tr -d '\0' <"$menu/Grelot.lnk" | grep -aq 'bin\\grelot.exe' || fail "the entry starts something else"
if ! tr -d '\0' <"$menu/Grelot.lnk" | grep -aq "$model"; then
    echo "installer: the entry has no AppUserModelID (Wine does not store one)"
fi

# ---- upgrade over a Grelot that runs
person
echo mine >"$home/bin/mine.txt"
wine "$home/bin/grelot.exe" &
first=$!
within 20 wine "$home/bin/grelot.com" status || fail "the program does not start"
wine 1.1.0/grelot-1.1.0-win64.exe /S || fail "upgrading ends with $?"
wait "$first" || fail "the old program was not asked to quit: it ended with $?"
[[ $(value "$uninstall" DisplayVersion) == 1.1.0 ]] || fail "Settings, Apps still shows the old version"
cmp -s 1.1.0/grelot.exe "$home/bin/grelot.exe" || fail "the program is the old one"
[[ ! -e $home/bin/old.txt ]] || fail "a file of the old version was left behind"
[[ -e $home/bin/mine.txt ]] || fail "somebody else's file was deleted"
[[ $(value "$run" Grelot) == *grelot.exe* ]] || fail "an upgrade switched the autostart off"
[[ -s $local/grelot/grelot.ini ]] || fail "an upgrade deleted the settings"
[[ -s $menu/Grelot.lnk ]] || fail "an upgrade took the entry away"
within 20 wine "$home/bin/grelot.com" quit || fail "the new program was not started again"

# ---- uninstall without a question: settings stay
wine "$home/Uninstall.exe" /S
within 20 no test -e "$home/bin/grelot.exe" || fail "silently uninstalled, and the program is there"
within 20 no test -e "$menu/Grelot.lnk" || fail "the entry in the start menu was left behind"
within 20 is_unset "$run" Grelot || fail "the autostart entry was left behind"
[[ -z $(value "$approved" Grelot) ]] || fail "what the Task Manager said of it was left behind"
[[ $(value "$run" Other) == other ]] || fail "another program's autostart is gone"
[[ -z $(value "$uninstall" DisplayName) ]] || fail "Settings, Apps still lists it"
[[ -s $local/grelot/grelot.ini ]] || fail "silently uninstalled, and the settings are gone"
[[ -e $home/bin/mine.txt ]] || fail "uninstalling deleted somebody else's file"
rm -r "$home"

# ---- uninstall with windows: the question, its default, and yes
for answer in Return y; do
    wine 1.1.0/grelot-1.1.0-win64.exe /S
    person
    wine "$home/Uninstall.exe" "_?=$(winepath --windows "$home")" &
    asking=$!
    within 30 windowed '^Grelot Uninstall' || fail "the uninstaller shows no window"
    # "Uninstall" is what Return does on the first page; a key that comes too early is sent again.
    pressed() {
        xdotool key Return
        within 2 no test -e "$home/bin/grelot.exe"
    }
    within 20 pressed || fail "the uninstaller does not begin"
    asked() { (($(xdotool search --onlyvisible --name '^Grelot Uninstall' | wc -l) > 1)); }
    within 20 asked || fail "the uninstaller does not ask about the settings"
    [[ -s $local/grelot/grelot.ini ]] || fail "the settings went before the answer"
    xdotool key "$answer"
    within 20 no asked || fail "the question does not take an answer"
    if [[ $answer == y ]]; then
        within 20 no test -e "$local/grelot" || fail "yes, and the settings are there"
    else
        [[ -s $local/grelot/grelot.ini ]] || fail "the default deletes the settings"
    fi
    wine taskkill /f /im Uninstall.exe >/dev/null 2>&1 || true
    wait "$asking" || true
    within 20 no windowed '^Grelot Uninstall' || fail "the uninstaller does not end"
    rm -rf "$home"
done
echo "installer: fine"
