#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# trydeb.sh FOLDER: as root of a clean Debian, installs the DEBs of FOLDER with apt as a person would,
# tries what they bring, takes them off again and looks for what they leave. A picture of the running
# program stays in FOLDER/trial.png. What the trial itself needs is installed first.
# shellcheck disable=SC2016 # what is in single quotes is for another shell
set -euo pipefail
folder=$(readlink -f "$1")
status=0
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf 'trydeb: %s\n' "$*" >&2
    status=1
}
# wants WHAT TEXT REGEX: TEXT has a line that matches.
wants() { if grep -Eq -- "$3" <<<"$2"; then echo "$1: fine"; else fail "$1: no $3 in:"$'\n'"$2"; fi; }

packages() { dpkg-query --show --showformat='${db:Status-Abbrev} ${Package}\n' | sort; }
# What apt, dpkg and the font cache write of themselves is not ours.
files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path "$folder" \
        -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/cache -o -path /var/log -o -path /root \
        -o -path /home -o -name __pycache__ \) -prune -o -print | sort
}

say "what the trial needs"
# Containers leave out manuals; a person's system has them.
rm -f /etc/dpkg/dpkg.cfg.d/docker /etc/dpkg/dpkg.cfg.d/excludes
apt-get -q update >/dev/null
apt-get -q -y --no-install-recommends install bash-completion dbus dunst fish imagemagick librsvg2-common man-db openbox \
    procps systemd trayer x11-utils xauth xdotool xvfb zsh >/dev/null
id person >/dev/null 2>&1 || useradd --create-home person
packages >/tmp/packages.before
files >/tmp/files.before

say "apt install"
apt-get -q -y install "$folder"/grelot_*.deb "$folder"/grelot-gateway_*.deb >/tmp/install.log 2>&1 ||
    { cat /tmp/install.log; exit 1; }
grep -E '^Setting up grelot' /tmp/install.log || fail "apt does not say that it has set up Grelot"
ldd /usr/bin/grelot /usr/bin/grelot-gateway | grep 'not found' && fail "a library is missing"

# person COMMAND...: as somebody without rights, at a desktop.
person() { runuser -u person -- env -i HOME=/home/person USER=person LANG=C.UTF-8 PATH=/usr/bin:/bin "$@"; }

say "in a terminal"
wants "grelot --version" "$(person grelot --version)" '^grelot [0-9]'
wants "grelot-gateway --version" "$(person grelot-gateway --version)" '^grelot-gateway [0-9]'
mail=$( (person timeout 120 grelot watch --demo --json || true) | grep -m 1 '"event":"mail"')
echo "$mail"
wants "grelot watch --demo --json" "$mail" '^\{.*"account"'
wants "man grelot" "$(person man grelot | cat)" '^ +grelot [^a-z]*.*mail'
wants "man grelot-gateway" "$(person man grelot-gateway | cat)" '^ +grelot-gateway '
wants "bash completes" "$(person bash -c '
    . /usr/share/bash-completion/bash_completion
    { _completion_loader grelot || _comp_load grelot; } 2>/dev/null
    COMP_WORDS=(grelot sta) COMP_CWORD=1
    _grelot
    echo "${COMPREPLY[@]}"')" '^status$'
wants "zsh completes" "$(person zsh -fc 'autoload -Uz compinit; compinit -u -D; echo $_comps[grelot]')" '^_grelot$'
wants "fish completes" "$(person fish -c 'complete -C "grelot sta"')" '^status'

say "the gateway's service"
systemd-analyze verify --man=yes grelot-gateway.service || fail "systemd does not take the unit"
[[ -L /etc/systemd/system/multi-user.target.wants/grelot-gateway.service ]] || fail "the unit is not enabled"

say "at a desktop"
cat >/tmp/desktop.sh <<'DESKTOP'
openbox &
trayer &
dunst &
grelot --demo &
grelot=$!
within() {
    for _ in $(seq 120); do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.5
    done
    echo "in vain: $*"
    return 1
}
within xdotool search --onlyvisible --class grelot && echo "an icon in the tray"
within xdotool search --onlyvisible --class dunst && echo "a notification"
eval "$(xdotool search --onlyvisible --class grelot getwindowgeometry --shell)"
xdotool mousemove $((X + WIDTH / 2)) $((Y + HEIGHT / 2)) click 1
within xdotool search --onlyvisible --name 'unread - Grelot' && echo "the inbox"
sleep 1 # until it is drawn
import -window root /tmp/trial.png
kill $grelot # a demonstration listens to no command, so that it is nobody's Grelot
wait $grelot
echo "asked to end, it ends with $?"
DESKTOP
shown=$(person xvfb-run --auto-servernum --server-args='-screen 0 1024x768x24' dbus-run-session -- \
    bash /tmp/desktop.sh 2>/tmp/desktop.log) || fail "the desktop: $(cat /tmp/desktop.log)"
cat /tmp/desktop.log
for seen in 'an icon in the tray' 'a notification' 'the inbox'; do wants "$seen" "$shown" "^$seen\$"; done
wants "grelot's end" "$shown" '^asked to end, it ends with 0$'
mv /tmp/trial.png "$folder/trial.png"
echo "what is left in the person's home:"
find /home/person -newer /tmp/files.before -type f | sed 's/^/  /'

say "apt remove, apt purge"
apt-get -q -y remove grelot grelot-gateway >/dev/null
[[ ! -e /usr/bin/grelot && ! -e /usr/bin/grelot-gateway ]] || fail "a program is left after removing"
mapfile -t kept < <(dpkg-query --show --showformat='${db:Status-Abbrev} ${Package}\n' | sed -n 's/^rc *\(grelot.*\)/\1/p')
if ((${#kept[@]})); then apt-get -q -y purge "${kept[@]}" >/dev/null; fi # apt has forgotten the others
# What the trial's own tools recommend or suggest counts as theirs otherwise.
apt-get -q -y autoremove --purge -o APT::AutoRemove::RecommendsImportant=false \
    -o APT::AutoRemove::SuggestsImportant=false >/dev/null
# The manual was formatted: that is man's cache, and its to clear.
left=$(find / -xdev \( -path /proc -o -path /sys -o -path "$folder" -o -path /tmp -o -path /home -o -path /var/log \
    -o -path /var/cache/man \) \
    -prune -o -iname '*grelot*' -print)
[[ -z $left ]] || fail "this is left of Grelot: $left"
packages >/tmp/packages.after
changed=$(diff /tmp/packages.before /tmp/packages.after) || fail "packages are left: $(head -n 40 <<<"$changed")"
files >/tmp/files.after
changed=$(diff /tmp/files.before /tmp/files.after) || fail "files are left: $(head -n 40 <<<"$changed")"
if ((status == 0)); then say "everything that was tried works, and nothing is left"; fi
exit "$status"
