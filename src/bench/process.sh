#!/bin/sh
# How fast whole processes export, in ratios: one canvas beside headless Chromium printing the same words as HTML, and
# 1,000 documents by one command; and how fast "check" reviews 10,000 documents by one command, with how much memory. Run "mvn package" first; a start
# cache is made if there is none. Prints lines for docs/performance.md.
# usage: src/bench/process.sh [RUNS [DOCUMENTS]]
set -e
here=$(cd "$(dirname "$0")/../.." && pwd)
app=$here/target/app/bin/aiworkbench
canvas=$here/src/bench/resources/aiworkbench/bench/page.canvas.json
runs=${1:-9}
documents=${2:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -f "$here/target/app/lib/verbs.aot" ] || "$here/packaging/aot.sh" "$here/target/app"

now() { date +%s%N; }

# The middle of the numbers on standard input.
median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

# The time of a command in microseconds.
time_of() {
    start=$(now)
    "$@" > /dev/null 2>&1
    echo $((($(now) - start) / 1000))
}

ours() { time_of "$app" export "$work/page.canvas.json" --to pdf -o "$work/out"; }

theirs() {
    time_of "$browser" --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --no-pdf-header-footer \
        --print-to-pdf="$work/page.pdf" "file://$work/page.html"
}

cp "$canvas" "$work/page.canvas.json"
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -n "$browser" ]; then
    "$app" export "$work/page.canvas.json" --to md -o "$work/out"
    {
        echo '<!doctype html><meta charset="utf-8"><style>@page{size:A4 landscape}body{columns:3;font:10.5pt sans-serif}</style>'
        sed -e 's/&/\&amp;/g; s/</\&lt;/g' -e 's/^# \(.*\)/<h1>\1<\/h1>/; s/^## \(.*\)/<h2>\1<\/h2>/; s/^- \(.*\)/<p>\1<\/p>/' "$work/out/page.canvas.md"
    } > "$work/page.html"
fi
# In turn, after one run of each that is not counted.
i=0
while [ "$i" -le "$runs" ]; do
    ours >> "$work/ours"
    [ -z "$browser" ] || theirs >> "$work/theirs"
    i=$((i + 1))
done
ours=$(tail -n +2 "$work/ours" | median)
echo "one canvas, cold, whole process: $((ours / 1000)) ms (median of $runs)"
if [ -n "$browser" ]; then
    theirs=$(tail -n +2 "$work/theirs" | median)
    echo "the same words as HTML by $("$browser" --version 2> /dev/null | tail -1): $((theirs / 1000)) ms"
    echo "ratio: Chromium takes $(awk "BEGIN { printf \"%.2f\", $theirs / $ours }") times as long"
else
    echo "no Chromium here: nothing to compare with"
fi

mkdir "$work/many"
i=0
while [ "$i" -lt "$documents" ]; do
    id=$(printf '0192a000-0000-7000-8000-%012d' "$i")
    sed -e "s/\"id\": \"[0-9a-f]\{8\}-[0-9a-f-]*\"/\"id\": \"$id\"/; s/\"text\": \"/\"text\": \"$i /" "$canvas" > "$work/many/p$i.canvas.json"
    i=$((i + 1))
done
start=$(now)
"$app" export "$work/many" --to pdf -o "$work/all" > /dev/null 2>&1
spent=$((($(now) - start) / 1000000))
made=$(find "$work/all" -name '*.pdf' | wc -l)
echo "$made documents by one command: $spent ms, $((made * 1000 / spent)) a second on $(getconf _NPROCESSORS_ONLN) cores"

# The samples as so many products, three documents each, linked to each other as the samples are.
products() {
    p=0
    while [ "$p" -lt "$1" ]; do
        n=$(printf '%012d' "$p")
        for kind in canvas plan risks; do
            sed -e "s/\"Support reply assistant\"/\"Product $p\"/" \
                -e "s/$canvas_id/0192a000-0000-7000-8001-$n/; s/$plan_id/0192a000-0000-7000-8002-$n/; s/$risks_id/0192a000-0000-7000-8003-$n/" \
                "$here/assets/samples/support-assistant.$kind.json" > "$2/p$p.$kind.json"
        done
        p=$((p + 1))
    done
}
id() { sed -n 's/^  "id": "\(.*\)",$/\1/p' "$here/assets/samples/support-assistant.$1.json"; }
canvas_id=$(id canvas)
plan_id=$(id plan)
risks_id=$(id risks)

# Milliseconds and the most memory in MB of a check of a folder.
check() {
    start=$(now)
    "$app" check "$1" > /dev/null 2>&1 &
    pid=$!
    most=0
    while kill -0 "$pid" 2> /dev/null; do
        used=$(awk '/VmHWM/ { print $2 }' "/proc/$pid/status" 2> /dev/null || echo 0)
        [ "${used:-0}" -gt "$most" ] && most=$used
        sleep 0.5
    done
    echo "$((($(now) - start) / 1000000)) $((most / 1024))"
}

for count in 1 334 3334; do
    mkdir "$work/check$count"
    products "$count" "$work/check$count"
    set -- $(check "$work/check$count")
    if [ "$count" -eq 1 ]; then
        first=$1
        echo "check of 3 documents, which is mostly the start: $1 ms, at most $2 MB"
    else
        spent=$(($1 > first ? $1 - first : 1))
        echo "check of $((count * 3)) documents: $1 ms, $((count * 3 * 1000 / spent)) a second after start, at most $2 MB"
    fi
done
