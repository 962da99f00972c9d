# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

_grelot_gateway() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    case $prev in
    --config | --ca)
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W '--imap --listen --config --insecure --allow-origin
        --trusted-proxy --base-path --mailbox --ca --demo --help --version' -- "$cur")
}
complete -F _grelot_gateway grelot-gateway
