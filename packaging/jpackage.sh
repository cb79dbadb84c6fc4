#!/bin/sh
# Makes an installer for Windows, macOS or an RPM system of the image that "mvn -Ppackages -DskipTests package" made on that system.
# The Debian package comes from that command itself. Needs the jpackage of a JDK 25 or newer; see packaging/README.md.
# usage: packaging/jpackage.sh TYPE     rpm, dmg, pkg; with Git Bash on Windows: exe, msi
set -e
cd "$(dirname "$0")/.."
image=target/jpackage/aiworkbench
[ -d "$image" ] || image=target/jpackage/aiworkbench.app
[ -d "$image" ] || { echo "Run mvn -Ppackages -DskipTests package first." >&2; exit 2; }
type=$1
version=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' pom.xml)

set -- --type "$type" --app-image "$image" --dest target/jpackage --name aiworkbench --app-version "$version" \
    --vendor "AI Product Workbench" --description "Plan AI products offline" --license-file LICENSE
for kind in canvas plan risks; do
    set -- "$@" --file-associations packaging/file-types/$kind.properties
done
case $type in
    exe | msi) set -- "$@" @packaging/windows/msi.options ;;
    dmg | pkg)
        # The first number of a version may not be 0 there.
        set -- "$@" --app-version "1.${version#*.}" @packaging/macos/dmg.options
        ;;
    rpm) ;;
    *) echo "There is no type $type: rpm, dmg, pkg, exe or msi." >&2; exit 2 ;;
esac
echo "Making $type in target/jpackage"
jpackage "$@"
ls target/jpackage
