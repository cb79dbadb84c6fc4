#!/bin/sh
# Makes the start of the program faster: runs it once, without a window, and keeps what the virtual machine learnt.
# usage: packaging/aot.sh [FOLDER]     the folder that runs, target/app if left out
set -e
app=${1:-$(dirname "$0")/../target/app}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export AIWORKBENCH_TRAIN=yes
unset DISPLAY

rm -f "$app/lib/verbs.aot" "$app/lib/window.aot"
echo "Training the verbs"
"$app/bin/aiworkbench" export "$app/samples" --to pdf,md,csv -o "$scratch" > "$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }
echo "Training the window"
"$app/bin/aiworkbench" --pictures-to "$scratch" "$app/samples" > "$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }
ls -l "$app/lib/verbs.aot" "$app/lib/window.aot"
