#!/bin/sh
# Tries the Debian package in a clean Debian root: installs it, starts it, opens a document by its association, exports a PDF,
# removes it, and looks whether the documents are still there. Needs root, and mmdebstrap or debootstrap, which it installs if missing.
# usage: packaging/linux/try-deb.sh [PACKAGE.deb [SUITE]]
set -e
here=$(cd "$(dirname "$0")/../.." && pwd)
deb=${1:-$(ls "$here"/target/aiworkbench_*.deb)}
suite=${2:-bookworm}
root=$(mktemp -d)
clean() {
    umount -l "$root/proc" "$root/dev" 2> /dev/null || true
    rm -rf --one-file-system "$root"
}
trap clean EXIT
fail() {
    echo "try-deb: FAILED: $1" >&2
    exit 1
}
step() { echo "try-deb: $1"; }
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive ${http_proxy:+"http_proxy=$http_proxy"} "$@"; }

# Where Debian is, this machine knows: its own sources and their keys are the ones of the root.
packages=ca-certificates,xvfb,xauth,xdg-utils,shared-mime-info,desktop-file-utils,libglib2.0-bin,procps
if command -v mmdebstrap > /dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends mmdebstrap; }; then
    sources=$(find /etc/apt/sources.list /etc/apt/sources.list.d -type f \( -name '*.list' -o -name '*.sources' \) -size +0 2> /dev/null || true)
    step "making a clean root of $suite"
    # shellcheck disable=SC2086
    mmdebstrap --quiet --variant=apt --include="$packages" "$suite" "$root" $sources
else
    debootstrap --variant=minbase --include="$packages" "$suite" "$root"
fi
[ -d "$root/proc" ] && mount -t proc proc "$root/proc" || step "no /proc in the root: the machine forbids it"
mount --bind /dev "$root/dev" || step "no /dev in the root: the machine forbids it"

step "installing"
# Lists of packages are not part of a fresh root, and where names are found and through whom is as on this machine.
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
inside apt-get update -qq || fail "lists of packages"
cp "$deb" "$root/tmp/aiworkbench.deb"
inside apt-get install -y -qq --no-install-recommends /tmp/aiworkbench.deb > "$root/tmp/install.log" 2>&1 || { tail "$root/tmp/install.log"; fail "install"; }
inside aiworkbench --version || fail "the command"

step "exporting"
mkdir -p "$root/root/plans"
cp "$here/assets/samples/"*.json "$root/root/plans"
document=$(cd "$root/root/plans" && ls *.canvas.json | head -1)
inside aiworkbench export "/root/plans/$document" --to pdf -o /root/out || fail "export"
head -c 5 "$root/root/out/"*.pdf | grep -q '%PDF-' || fail "the export is no PDF"

step "looking at the association"
for kind in canvas plan risks; do
    inside gio info -a standard::content-type "/root/plans/$(cd "$root/root/plans" && ls *."$kind".json | head -1)" | grep -q 'application/vnd.aiworkbench+json' || fail "type of .$kind.json"
done
inside gio mime application/vnd.aiworkbench+json | grep -q aiworkbench.desktop || fail "association"

step "opening a document by its association"
cat > "$root/tmp/open.sh" << 'END'
#!/bin/sh
export JDK_JAVA_OPTIONS="-Daiworkbench.rehearsal=/tmp/frame"
gio open "$1"
i=0
while [ ! -s /tmp/frame ] && [ "$i" -lt 900 ]; do sleep 0.2; i=$((i + 1)); done
END
inside xvfb-run -a sh /tmp/open.sh "/root/plans/$document" > "$root/tmp/open.log" 2>&1 || { cat "$root/tmp/open.log"; fail "opening"; }
[ -s "$root/tmp/frame" ] || { cat "$root/tmp/open.log"; fail "no frame with the document"; }
if [ -e "$root/root/.openjfx" ]; then fail "JavaFX unpacked libraries into the home"; fi

step "removing"
inside apt-get purge -y -qq aiworkbench > "$root/tmp/remove.log" 2>&1 || { cat "$root/tmp/remove.log"; fail "remove"; }
[ ! -e "$root/usr/lib/aiworkbench" ] || fail "something is left in /usr/lib/aiworkbench"
[ ! -e "$root/usr/bin/aiworkbench" ] || fail "the command is left"
for file in "$here/assets/samples/"*.json; do
    cmp -s "$file" "$root/root/plans/$(basename "$file")" || fail "$(basename "$file") is not what it was"
done
[ -d "$root/root/.config/aiworkbench" ] || [ -d "$root/root/.config" ] || fail "the settings are gone"
step "passed: installed, exported, opened by association, removed; documents and settings still there"
