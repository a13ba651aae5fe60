# shellcheck shell=bash
# Finds, or on Debian as root installs, the browser that the browser tests drive. To be sourced after debian.sh.

chromium_places() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" || true
  done
  printf '%s\n' '/Applications/Chromium.app/Contents/MacOS/Chromium' \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
}

has_chinese_font() {
  [ -n "$(fc-list :lang=zh 2>/dev/null | head -n 1)" ]
}

install_packages() {
  printf 'Installing %s for the browser tests\n' "$*"
  { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"; } \
    >/dev/null 2>&1 || printf 'Could not install %s; going on without\n' "$*"
}

# Exports WHISTLE_CHROMIUM when there is a browser; else says that the browser tests are skipped. Never fails.
find_chromium() {
  local place missing=()
  if is_debian_root; then
    if ! command -v chromium >/dev/null && ! command -v google-chrome >/dev/null; then missing+=(chromium); fi
    if ! has_chinese_font; then missing+=(fontconfig fonts-noto-cjk); fi
    if [ ${#missing[@]} -gt 0 ]; then install_packages "${missing[@]}"; fi
  fi
  while IFS= read -r place; do
    if [ -x "$place" ]; then
      export WHISTLE_CHROMIUM=$place
      printf 'Using the browser %s\n' "$place"
      return
    fi
  done < <(chromium_places)
  unset WHISTLE_CHROMIUM
  printf 'No Chromium here: the browser tests are skipped\n'
}
