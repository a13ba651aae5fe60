# shellcheck shell=bash
# Finds, or on Debian takes out of its package, the tool that checks the rules of alerts. To be sourced after debian.sh, with $root set.

# Puts promtool on the PATH; else says that the rules' own tests are skipped. Never fails.
find_promtool() {
  local tools=${root:?}/target/tools
  if command -v promtool >/dev/null; then return; fi
  # the package's server is not installed; only the tool is taken out of it
  if [ ! -x "$tools/usr/bin/promtool" ]; then (take_package prometheus "$tools") >/dev/null 2>&1 || true; fi
  if [ -x "$tools/usr/bin/promtool" ]; then
    export PATH=$PATH:$tools/usr/bin
  else
    printf 'No promtool here: the rules of alerts are not tried\n'
  fi
}
