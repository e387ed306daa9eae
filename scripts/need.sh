# Finds what Handrail needs, installs what it can, and otherwise says in one line what is missing.
# Sourced by ./run, ./test, ./handrail, ./bench and ./format.

say() { printf '%s\n' "$*" >&2; }
die() { say "handrail: $*"; exit 2; }

java_release() { # the feature release of the JDK in $1, or nothing
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

need_jdk() { # sets JAVA_HOME to a JDK 25
  for home in "${JAVA_HOME:-}" "${JAVA_HOME_25_X64:-}" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* \
    "$HOME"/.jdks/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    [ -n "$home" ] && [ "$(java_release "$home")" = 25 ] && { JAVA_HOME=$home; export JAVA_HOME; return; }
  done
  if command -v javac >/dev/null 2>&1; then
    home=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
    [ "$(java_release "$home")" = 25 ] && { JAVA_HOME=$home; export JAVA_HOME; return; }
  fi
  die "JDK 25 is missing: install one (for example Eclipse Temurin 25) or point JAVA_HOME at it."
}

need_node() {
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || die "Node.js is missing: install Node.js 20.19 or newer, with npm."
  node -e 'const [a,b]=process.versions.node.split(".").map(Number); process.exit(a>20||(a===20&&b>=19)?0:1)' \
    || die "Node.js $(node --version) is too old: install 20.19 or newer."
}

find_browser() {
  for browser in "${HANDRAIL_BROWSER:-}" "${CHROME_BIN:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    [ -n "$browser" ] && found=$(command -v "$browser" 2>/dev/null) && { HANDRAIL_BROWSER=$found; export HANDRAIL_BROWSER; return 0; }
  done
  return 1
}

need_browser() { # sets HANDRAIL_BROWSER
  find_browser && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "handrail: installing Chromium for the browser tests …"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core; } >/dev/null 2>&1 || true
    find_browser && return
  fi
  die "a Chromium browser is missing: install Chromium or Chrome, or set HANDRAIL_BROWSER to its program."
}
