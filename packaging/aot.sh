#!/bin/sh
# Makes the start of the program faster: runs it without a window that anybody sees, and keeps what the virtual machine learnt.
# With Xvfb it learns the start that most people have; without it, one on a platform that only has memory for a screen.
# usage: packaging/aot.sh [FOLDER]     the folder that runs, target/app if left out
set -e
app=${1:-$(dirname "$0")/../target/app}
app=$(cd "$app" && pwd)
scratch=$(mktemp -d)
screen=
trap '[ -z "$screen" ] || kill "$screen"; rm -rf "$scratch"' EXIT
export AIWORKBENCH_TRAIN=yes
export XDG_CONFIG_HOME="$scratch/config" XDG_STATE_HOME="$scratch/state" XDG_CACHE_HOME="$scratch/cache"
unset DISPLAY WAYLAND_DISPLAY

rm -f "$app/lib/verbs.aot" "$app/lib/window.aot"
# What people and scripts do most.
echo "Training the verbs"
cp "$app/samples/support-assistant.canvas.json" "$scratch/copy.canvas.json"
{
    printf 'check\t%s\n' "$app/samples/support-assistant.canvas.json"
    printf 'check\t--format\tjson\t%s\n' "$app/samples"
    printf 'export\t%s\t--to\tpdf\t--report\t-o\t%s\n' "$app/samples" "$scratch"
    printf 'export\t%s\t--to\tpdf\t-o\t%s\n' "$app/samples/support-assistant.canvas.json" "$scratch"
    printf 'format\t%s\n' "$scratch/copy.canvas.json"
    printf -- '--version\n'
} > "$scratch/lines"
"$app/bin/aiworkbench" check "$scratch/lines" > "$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }

echo "Training the window"
options="-Daiworkbench.rehearsal=$scratch/frame"
if command -v Xvfb > /dev/null; then
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3> "$scratch/display" 2> /dev/null &
    screen=$!
    while [ ! -s "$scratch/display" ]; do sleep 0.1; done
    DISPLAY=:$(cat "$scratch/display")
    export DISPLAY
else
    options="$options -Dglass.platform=Headless -Dprism.order=sw"
fi
JDK_JAVA_OPTIONS="$options" "$app/bin/aiworkbench" "$app/samples/"*.json > "$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }
[ -s "$scratch/frame" ] || { cat "$scratch/log"; echo "The window showed no document." >&2; exit 1; }
ls -l "$app/lib/verbs.aot" "$app/lib/window.aot"
