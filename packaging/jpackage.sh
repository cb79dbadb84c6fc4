#!/bin/sh
# Makes a program with its own Java, or an installer, from the folder that runs. Needs the jpackage of a JDK 25 or newer.
# usage: packaging/jpackage.sh [TYPE]     app-image (default), deb, rpm, dmg, pkg; with Git Bash on Windows: exe, msi
set -e
cd "$(dirname "$0")/.."
app=target/app
[ -d "$app/lib" ] || { echo "Run mvn -DskipTests package first." >&2; exit 2; }
version=$("$app/bin/aiworkbench" --version | sed 's/.* //')
type=${1:-app-image}

set -- --type "$type" --dest target/jpackage --name aiworkbench --app-version "$version" \
    --vendor "AI Product Workbench" --description "Plan AI products offline" \
    --input target/jpackage-input --main-jar aiworkbench.jar --main-class aiworkbench.Main \
    --add-modules java.se,jdk.unsupported,jdk.unsupported.desktop,jdk.crypto.ec,jdk.localedata,jdk.zipfs \
    --app-content "$app/samples" --app-content "$app/templates" \
    --java-options -XX:+UseSerialGC \
    --java-options '--module-path=$APPDIR/javafx' \
    --java-options --add-modules=javafx.controls,javafx.fxml,javafx.swing \
    --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED \
    --java-options '-Daiworkbench.home=$APPDIR/..'
# Line breaks of Arabic and Hindi are mended in a package that only JavaFX on Linux has (docs/decisions/0030).
if [ "$(uname)" = Linux ]; then
    set -- "$@" --java-options --add-opens=javafx.graphics/com.sun.javafx.font.freetype=ALL-UNNAMED
fi
if [ "$type" != app-image ]; then
    set -- "$@" --license-file LICENSE
fi
rm -rf target/jpackage target/jpackage-input
cp -R "$app/lib" target/jpackage-input
rm -f target/jpackage-input/*.aot
echo "Making $type in target/jpackage"
jpackage "$@"
ls target/jpackage
