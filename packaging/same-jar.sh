#!/bin/sh
# Builds the commit that is checked out twice, in two folders, and says whether both give the same bytes.
# usage: packaging/same-jar.sh
set -e
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for turn in first second-with-another-name; do
    git clone -q --no-hardlinks "$here" "$work/$turn"
    (cd "$work/$turn" && TZ=$([ "$turn" = first ] && echo UTC || echo Asia/Kolkata) mvn -B -ntp -q -Dmaven.test.skip=true package)
done
first=$work/first/target/app/lib/aiworkbench.jar
second=$work/second-with-another-name/target/app/lib/aiworkbench.jar
sha256sum "$first" "$second"
if cmp "$first" "$second"; then
    echo "same bytes"
else
    # Which of the files in them.
    (cd "$work" && mkdir a b && (cd a && unzip -q "$first") && (cd b && unzip -q "$second") && diff -rq a b) || true
    exit 1
fi
