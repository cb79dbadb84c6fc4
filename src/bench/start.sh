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

# Processor time in microseconds that what was started between two looks has taken.
between() {
    awk 'FNR == 2 { for (i = 1; i <= 2; i++) { split($i, t, /[ms]/); sum[FILENAME] += t[1] * 60 + t[2] } }
        END { printf "%d\n", (sum[ARGV[2]] - sum[ARGV[1]]) * 1000000 }' "$work/times.before" "$work/times.after"
}
# NAME COMMAND...: microseconds from here to the frame whose time a program leaves in a file, and processor time until its end.
frame() {
    name=$1
    shift
    rm -f "$work/frame"
    times > "$work/times.before"
    start=$(date +%s%N)
    "$@" > /dev/null 2>&1 || true
    times > "$work/times.after"
    echo $(($(cat "$work/frame") - start / 1000)) >> "$work/$name"
    between >> "$work/$name.cpu"
}
# The same of a whole process.
whole() {
    name=$1
    shift
    times > "$work/times.before"
    start=$(date +%s%N)
    "$@" > /dev/null 2>&1 || true
    echo $((($(date +%s%N) - start) / 1000)) >> "$work/$name"
    times > "$work/times.after"
    between >> "$work/$name.cpu"
}
# WHAT OURS THEIRS LIMIT
result() {
    ours=$(median < "$work/$2")
    bare=$(median < "$work/$3")
    echo "$1: $((ours / 1000)) ms, bare program $((bare / 1000)) ms, ratio $(ratio "$ours" "$bare") (limit $4)"
    ours=$(median < "$work/$2.cpu")
    bare=$(median < "$work/$3.cpu")
    echo "    processor time: $((ours / 1000)) ms, bare program $((bare / 1000)) ms, ratio $(ratio "$ours" "$bare")"
}

load() { cut -d ' ' -f 1 /proc/loadavg; }
# The first start of each kind unpacks its cache.
start=$(date +%s%N)
program "$canvas" > /dev/null 2>&1
echo "load $(load), $runs pairs; the very first start took $((($(cat "$work/frame") - start / 1000) / 1000)) ms"
"$app/bin/aiworkbench" check "$canvas" > /dev/null 2>&1 || true
i=0
while [ "$i" -lt "$runs" ]; do
    frame bare.window bare_window -Daiworkbench.rehearsal="$work/frame"
    frame program.window program
    whole bare.verb bare_verb
    whole program.verb "$app/bin/aiworkbench" check "$canvas"
    i=$((i + 1))
done
result "window to the first frame with the last document" program.window bare.window 1.25
result "check of one file" program.verb bare.verb 1.3

# Resident memory in KB, ten seconds after the start; the median of three.
memory() {
    for _ in 1 2 3; do
        "$@" > /dev/null 2>&1 &
        started=$!
        sleep 10
        awk '/VmRSS/ { print $2 }' "/proc/$started/status"
        kill "$started"
        wait "$started" 2> /dev/null || true
    done | median
}
# shellcheck disable=SC2086
bare=$(memory "$java" -XX:AOTCache="$work/window.aot" $window -cp "$work/bare.jar" bare.Window)
ours=$(memory "$app/bin/aiworkbench" "$work"/support-assistant.*.json)
echo "memory with three samples: $((ours / 1024)) MB, bare window $((bare / 1024)) MB, ratio $(ratio "$ours" "$bare") (limit 1.6)"
echo "installed size: $(du -s --apparent-size -B 1000000 "$app" | cut -f 1) MB (limit 110); a user's unpacked start caches $(du -s --apparent-size -B 1000000 "$work/cache" | cut -f 1) MB"

# What the busy thread does in each 10 ms of a start, for docs/performance.md.
options=$(grep -v '^#' "$app/lib/window.options" | tr '\n' ' ')
# shellcheck disable=SC2086
"$java" -XX:AOTCache="$(ls "$work"/cache/aiworkbench/window-*.aot)" $options --add-modules=javafx.base -Daiworkbench.home="$app" -Daiworkbench.rehearsal="$work/frame" \
    -cp "$app/lib/aiworkbench.jar:$work/bare.jar" bare.Watch "$here/target/start-profile.txt" "$canvas" > /dev/null 2>&1
echo "each 10 ms of a start: target/start-profile.txt"

# NAME TITLE COMMAND...: the time until a window of another program has a title with a document. The first start, which sets the program
# up, does not count. Needs xwininfo.
other() {
    name=$1
    title=$2
    shift 2
    command -v "$1" > /dev/null && command -v xwininfo > /dev/null || { echo "$name: not measured, because it or xwininfo is not installed"; return; }
    rm -f "$work/other"
    i=0
    while [ "$i" -le "$runs" ]; do
        start=$(date +%s%N)
        setsid "$@" > /dev/null 2>&1 &
        started=$!
        while ! xwininfo -root -tree 2> /dev/null | grep -q "$title"; do
            sleep 0.02
            [ $(($(date +%s%N) - start)) -lt 60000000000 ] || { echo "$name: no window within a minute"; kill -- "-$started"; return; }
        done
        took=$((($(date +%s%N) - start) / 1000))
        [ "$i" -eq 0 ] || echo "$took" >> "$work/other"
        kill -- "-$started" 2> /dev/null || true
        wait "$started" 2> /dev/null || true
        while xwininfo -root -tree 2> /dev/null | grep -q "$title"; do sleep 0.1; done
        i=$((i + 1))
    done
    echo "$name: $(($(median < "$work/other") / 1000)) ms to a window with its document; ours takes $(ratio "$(median < "$work/program.window")" "$(median < "$work/other")") of that"
}
other "LibreOffice Draw" "Untitled 1 - LibreOffice" libreoffice --draw --norestore
# Freeplane's own choice of Java, since it does not run on every newer one.
echo '<map version="freeplane 1.7.0"><node TEXT="Support assistant"><node TEXT="One"/></node></map>' > "$work/support.mm"
unset JAVA_HOME
other Freeplane " - Freeplane - " freeplane "$work/support.mm"
