#!/usr/bin/env bash
# Rehearses a forgotten save on a router that runs: commits a line, asks what a power cut would cost, cuts the power, and sees that it was so.
#   examples/rehearsal.sh ne40e-state
# NE40E_PASSWORD is the password, as for console.mjs; NE40E is how the program is called.
set -euo pipefail
state=${1:?name the state folder of a router that runs: examples/rehearsal.sh ne40e-state}
here=$(dirname "$0")
read -ra ne40e <<<"${NE40E:-npx --no-install ne40e}"

ctl() { "${ne40e[@]}" ctl --state "$state" "$@"; }
console() { node "$here/console.mjs" "$state/console" "$@"; }

console "system-view" "sysname Rehearsed" "commit" "return"
ctl survives --json | grep -q '"what":"running","fate":"lost"' || { echo 'rehearsal.sh: nothing is unsaved' >&2; exit 1; }
ctl survives
ctl power cycle
if console "display current-configuration | include ^sysname" | grep -q "sysname Rehearsed"; then
  echo 'rehearsal.sh: the line is still there: it was saved' >&2
  exit 1
fi
echo 'As predicted: what was committed and not saved is gone.'
