#!/bin/sh
# How fast the packaged program starts, in pairs, in turn: its window beside a bare JavaFX window, "check" of one file beside an empty
# program of picocli, each with a start cache of its own on the same Java; memory with three samples open; the installed size.
# Run "mvn -Ppackages -DskipTests package" first. Needs Xvfb and a JDK 25 (JAVA_HOME). Prints lines for docs/performance.md.
# LibreOffice Draw and Freeplane are measured too if they are installed.
# usage: src/bench/start.sh [RUNS]
set -e
here=$(cd "$(dirname "$0")/../.." && pwd)
app=$here/target/package/aiworkbench
runs=${1:-10}
java=$app/runtime/bin/java
picocli=$(ls "$app"/lib/picocli-*.jar)
work=$(mktemp -d)
screen=
trap '[ -z "$screen" ] || kill "$screen"; rm -rf "$work"' EXIT
export XDG_CONFIG_HOME="$work/config" XDG_STATE_HOME="$work/state" XDG_CACHE_HOME="$work/cache"
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac

Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3> "$work/display" 2> /dev/null &
screen=$!
while [ ! -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY

median() { sort -n | awk '{ all[NR] = $1 } END { print (NR % 2) ? all[(NR + 1) / 2] : int((all[NR / 2] + all[NR / 2 + 1]) / 2) }'; }
ratio() { awk "BEGIN { printf \"%.2f\", $1 / $2 }"; }

mkdir "$work/classes"
"$javac" --release 25 -d "$work/classes" --module-path "$here/target/app/lib/javafx" --add-modules javafx.controls -proc:none \
    -cp "$picocli" "$here"/src/bench/start/bare/*.java
(cd "$work/classes" && "${javac%javac}jar" -c -f "$work/bare.jar" bare)
window="-Xlog:aot=off -Xlog:cds=off -XX:+UseSerialGC --add-modules javafx.controls --enable-native-access=javafx.graphics"
verb="-Xlog:aot=off -Xlog:cds=off -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
# shellcheck disable=SC2086
"$java" -XX:AOTCacheOutput="$work/window.aot" $window -Daiworkbench.rehearsal="$work/frame" -cp "$work/bare.jar" bare.Window > /dev/null 2>&1
# shellcheck disable=SC2086
"$java" -XX:AOTCacheOutput="$work/verb.aot" $verb -cp "$work/bare.jar:$picocli" bare.Verb file > /dev/null 2>&1

cp "$app"/samples/support-assistant.*.json "$work"
canvas=$work/support-assistant.canvas.json
bare_window() { "$java" -XX:AOTCache="$work/window.aot" $window "$@" -cp "$work/bare.jar" bare.Window; }
bare_verb() { "$java" -XX:AOTCache="$work/verb.aot" $verb -cp "$work/bare.jar:$picocli" bare.Verb file; }
program() { JDK_JAVA_OPTIONS="-Daiworkbench.rehearsal=$work/frame" "$app/bin/aiworkbench" "$@"; }

# Microseconds from here to the frame whose time a program leaves in a file.
frame() {
    rm -f "$work/frame"
    start=$(date +%s%N)
    "$@" > /dev/null 2>&1 || true
    echo $(($(cat "$work/frame") - start / 1000))
}
# Microseconds of a whole process.
whole() {
    start=$(date +%s%N)
    "$@" > /dev/null 2>&1 || true
    echo $((($(date +%s%N) - start) / 1000))
}

load() { cut -d ' ' -f 1 /proc/loadavg; }
program "$canvas" > /dev/null 2>&1
echo "load $(load), $runs pairs"
i=0
while [ "$i" -lt "$runs" ]; do
    frame bare_window -Daiworkbench.rehearsal="$work/frame" >> "$work/bare.window"
    frame program >> "$work/program.window"
    whole bare_verb >> "$work/bare.verb"
    whole "$app/bin/aiworkbench" check "$canvas" >> "$work/program.verb"
    i=$((i + 1))
done
bare=$(median < "$work/bare.window")
ours=$(median < "$work/program.window")
echo "window: $((ours / 1000)) ms to the first frame with the last document, bare window $((bare / 1000)) ms, ratio $(ratio "$ours" "$bare") (limit 1.25)"
bare=$(median < "$work/bare.verb")
ours=$(median < "$work/program.verb")
echo "check of one file: $((ours / 1000)) ms, empty program $((bare / 1000)) ms, ratio $(ratio "$ours" "$bare") (limit 1.3)"

# Resident memory in KB, ten seconds after the start.
memory() {
    "$@" > /dev/null 2>&1 &
    started=$!
    sleep 10
    awk '/VmRSS/ { print $2 }' "/proc/$started/status"
    kill "$started"
    wait "$started" 2> /dev/null || true
}
# shellcheck disable=SC2086
bare=$(memory "$java" -XX:AOTCache="$work/window.aot" $window -cp "$work/bare.jar" bare.Window)
ours=$(memory "$app/bin/aiworkbench" "$work"/support-assistant.*.json)
echo "memory with three samples: $((ours / 1024)) MB, bare window $((bare / 1024)) MB, ratio $(ratio "$ours" "$bare") (limit 1.6)"
echo "installed size: $(du -s --apparent-size -B 1000000 "$app" | cut -f 1) MB (limit 110), without the start caches $(du -s --apparent-size -B 1000000 --exclude='*.aot' "$app" | cut -f 1) MB"

# The first window of another program: the first one that its display has. Needs xwininfo.
other() {
    command -v "$1" > /dev/null && command -v xwininfo > /dev/null || { echo "$1: not measured, because it or xwininfo is not installed"; return; }
    i=0
    while [ "$i" -lt "$runs" ]; do
        start=$(date +%s%N)
        setsid "$@" > /dev/null 2>&1 &
        started=$!
        while ! xwininfo -root -tree 2> /dev/null | grep -Eq ' [0-9]{3,4}x[4-9][0-9]{2}\+'; do sleep 0.02; done
        echo $((($(date +%s%N) - start) / 1000)) >> "$work/other.$1"
        kill -- "-$started" 2> /dev/null || true
        wait "$started" 2> /dev/null || true
        while xwininfo -root -tree 2> /dev/null | grep -Eq ' [0-9]{3,4}x[4-9][0-9]{2}\+'; do sleep 0.1; done
        i=$((i + 1))
    done
    echo "$1: $(($(median < "$work/other.$1") / 1000)) ms to its first window"
}
other libreoffice --draw --norestore
other freeplane
