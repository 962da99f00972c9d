# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
function __grelot_accounts
    grelot account list 2>/dev/null | string replace -rf '\t.*' ''
end

complete -c grelot -f
complete -c grelot -n __fish_use_subcommand -a watch -d 'A line per event'
complete -c grelot -n __fish_use_subcommand -a status -d 'What the running Grelot knows'
complete -c grelot -n __fish_use_subcommand -a account -d Accounts
complete -c grelot -n __fish_use_subcommand -a check -d 'Ask the servers now'
complete -c grelot -n __fish_use_subcommand -a pause -d 'No notifications for a while'
complete -c grelot -n __fish_use_subcommand -a quit -d 'End the running Grelot'
complete -c grelot -n __fish_use_subcommand -l demo -d 'On a simulated mailbox'
complete -c grelot -n '__fish_seen_subcommand_from watch status' -l json -d 'JSON lines'
complete -c grelot -n '__fish_seen_subcommand_from watch' -l demo -d 'On a simulated mailbox'
complete -c grelot -n '__fish_seen_subcommand_from watch' -l exec -r -d 'Run for each event'
complete -c grelot -n '__fish_seen_subcommand_from pause' -a '30m 1h 2h until-tomorrow off'
set -l deeds add discover list remove test sign-in
complete -c grelot -n "__fish_seen_subcommand_from account; and not __fish_seen_subcommand_from $deeds" -a "$deeds"
complete -c grelot -n '__fish_seen_subcommand_from remove test sign-in' -a '(__grelot_accounts)'
complete -c grelot -n '__fish_seen_subcommand_from add' -l password-stdin -l token-stdin -l sign-in -l yes
complete -c grelot -n '__fish_seen_subcommand_from add' -l password-command -l provider -r
