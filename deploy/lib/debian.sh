# shellcheck shell=bash
# What Debian's packages have and this machine may lack. To be sourced.

is_debian_root() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && grep -qs '^ID\(_LIKE\)\{0,1\}=.*debian' /etc/os-release
}

# Unpacks a package below a directory; nothing is installed.
take_package() {
  local package=$1
  command -v dpkg-deb >/dev/null || return
  mkdir -p "$2" && cd "$2" || return
  apt-get -qq download "$package" || { is_debian_root && apt-get -qq update && apt-get -qq download "$package"; } || return
  dpkg-deb -x "$package"_*.deb . && rm -f "$package"_*.deb
}
