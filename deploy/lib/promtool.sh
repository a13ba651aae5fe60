# shellcheck shell=bash
# Finds, or on Debian takes out of its package, the tool that checks the rules of alerts. To be sourced after chromium.sh, with $root set.

# The package's server is not installed; only the tool is taken out of it.
take_promtool() {
  mkdir -p "$1" && cd "$1" || return
  apt-get -qq download prometheus || { is_debian_root && apt-get -qq update && apt-get -qq download prometheus; } || return
  dpkg-deb -x prometheus_*.deb . && rm -f prometheus_*.deb
}

# Puts promtool on the PATH; else says that the rules' own tests are skipped. Never fails.
find_promtool() {
  local tools=${root:?}/target/tools
  if command -v promtool >/dev/null; then return; fi
  if [ ! -x "$tools/usr/bin/promtool" ] && command -v dpkg-deb >/dev/null; then
    (take_promtool "$tools") >/dev/null 2>&1 || true
  fi
  if [ -x "$tools/usr/bin/promtool" ]; then
    export PATH=$PATH:$tools/usr/bin
  else
    printf 'No promtool here: the rules of alerts are not tried\n'
  fi
}
