#!/bin/sh
# Prints the path of Handrail's jar, building it when it is missing or older than a source file.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/scripts/need.sh"
need_jdk
jar="$root/bot-web/target/handrail.jar"
changed() {
  [ -f "$jar" ] || return 0
  [ -n "$(find "$root/pom.xml" "$root/bot-core" "$root/bot-web" -name target -prune -o -name node_modules -prune -o -name dist -prune \
    -o -path '*/src/test' -prune -o -type f -newer "$jar" -print | head -n 1)" ]
}
if changed; then
  need_node
  say "handrail: building (the first time takes a few minutes) …"
  "$root/mvnw" -q -B -f "$root/pom.xml" -pl bot-core,bot-web -am -DskipTests -Dmaven.test.skip=true package >&2 \
    || die "the build failed; the lines above say where."
fi
printf '%s\n' "$jar"
