# shellcheck shell=bash
# Finds what a build needs on this machine: a JDK from 21 on and Maven from 3.8 on. To be sourced.

whistle_least_jdk=21

# Prints the major version of the JDK in a directory; fails when there is no JDK.
jdk_major() {
  local home=$1 version
  [ -x "$home/bin/java" ] && [ -x "$home/bin/javac" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9._]*\).*/\1/p' "$home/release" 2>/dev/null | head -n 1)
  if [ -z "$version" ]; then
    version=$("$home/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9._]*\).*/\1/p' | head -n 1)
  fi
  version=${version#1.}
  version=${version%%[._]*}
  [ -n "$version" ] || return 1
  printf '%s\n' "$version"
}

# Prints the places where JDKs usually are, one a line, the user's own choice first.
jdk_places() {
  local java
  if [ -n "${JAVA_HOME:-}" ]; then printf '%s\n' "$JAVA_HOME"; fi
  if java=$(command -v java); then
    java=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
    printf '%s\n' "${java%/bin/java}"
  fi
  printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

# Sets and exports JAVA_HOME to the newest JDK of this machine, its version in $whistle_jdk, and says which; fails with a sentence when all are too old.
find_jdk() {
  local place major best='' best_major=0
  while IFS= read -r place; do
    major=$(jdk_major "$place") || continue
    if [ "$major" -gt "$best_major" ]; then
      best=$place
      best_major=$major
    fi
  done < <(jdk_places)
  if [ "$best_major" -lt "$whistle_least_jdk" ]; then
    {
      if [ -n "$best" ]; then
        printf 'Whistle needs a JDK from %s on; the newest here is %s (%s).' "$whistle_least_jdk" "$best_major" "$best"
      else
        printf 'Whistle needs a JDK from %s on; there is none here.' "$whistle_least_jdk"
      fi
      printf ' Install one (Debian: openjdk-21-jdk or newer, macOS: brew install openjdk, anywhere: Temurin) or set JAVA_HOME.\n'
    } >&2
    return 1
  fi
  export JAVA_HOME=$best
  export whistle_jdk=$best_major
  printf 'Using JDK %s at %s\n' "$best_major" "$best"
}

# Fails with a sentence unless there is a Maven from 3.8 on.
find_maven() {
  local version
  if ! command -v mvn >/dev/null; then
    printf 'Whistle is built with Maven from 3.8 on; there is no mvn here. Install it (Debian: apt-get install maven, macOS: brew install maven).\n' >&2
    return 1
  fi
  version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
  case "$version" in
    [4-9].* | 3.[89] | 3.[1-9][0-9]) ;;
    *)
      printf 'Whistle is built with Maven from 3.8 on; mvn here is %s. Install a newer one.\n' "${version:-of an unknown version}" >&2
      return 1
      ;;
  esac
}
