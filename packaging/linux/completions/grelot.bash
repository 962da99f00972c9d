# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

_grelot() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local verb=${COMP_WORDS[1]-} deed=${COMP_WORDS[2]-} words=
    if ((COMP_CWORD == 1)); then
        words='watch status account check pause quit help --demo --help --version'
    else
        case $verb in
        watch)
            if [[ $prev == --exec ]]; then
                mapfile -t COMPREPLY < <(compgen -c -- "$cur")
                return
            fi
            words='--json --demo --exec'
            ;;
        status) words=--json ;;
        pause) words='30m 1h 2h until-tomorrow off' ;;
        account)
            if ((COMP_CWORD == 2)); then
                words='add discover list remove test sign-in'
            elif [[ $deed == add && $cur == -* ]]; then
                words='--password-stdin --password-command --token-stdin --sign-in --provider --yes'
            elif [[ $deed == add ]] && ((COMP_CWORD == 4)); then
                words='imaps:// imap:// jmap+https:// push+https://'
            elif [[ $deed == discover ]]; then
                words=--json
            elif [[ $deed =~ ^(remove|test|sign-in)$ ]] && ((COMP_CWORD == 3)); then
                words=$(grelot account list 2>/dev/null | sed -n 's/\t.*//p')
            fi
            ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -F _grelot grelot
