# shellcheck shell=bash
# Finds, or on Debian takes out of its package, the library by which a city's clock can be put wrong. To be sourced after debian.sh, with $root set.

# Exports WHISTLE_FAKETIME when there is one; else says that the clock is left alone. Never fails.
find_faketime() {
  local tools=${root:?}/target/tools place
  for _ in once again; do
    for place in /usr/lib/*/faketime/libfaketimeMT.so.1 "$tools"/usr/lib/*/faketime/libfaketimeMT.so.1; do
      if [ -r "$place" ]; then
        export WHISTLE_FAKETIME=$place
        return
      fi
    done
    (take_package libfaketime "$tools") >/dev/null 2>&1 || break
  done
  printf 'No libfaketime here: the clock is left alone\n'
}
