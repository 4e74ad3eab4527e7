# shellcheck shell=bash
# What the other scripts share: installs what is missing, says what it does, builds.

say() { printf 'culprit setup: %s\n' "$1" >&2; }

fail() {
  printf 'culprit setup: %s\n' "$1" >&2
  exit 2
}

# Runs a command as root; prints it first. Without the right to, says what somebody else has to run.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    say "running: $*"
    "$@" >&2
  elif command -v sudo > /dev/null && sudo -n true 2> /dev/null; then
    say "running: sudo $*"
    sudo "$@" >&2
  else
    fail "this needs to be installed by an administrator; please run: sudo $*"
  fi
}

# The headers of PCRE2, the library for regular expressions, and pkg-config, by which the build finds them.
install_libraries() {
  if command -v pkg-config > /dev/null && pkg-config --exists libpcre2-8; then return; fi
  say "PCRE2's development files are missing"
  if command -v apt-get > /dev/null; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends libpcre2-dev pkg-config
  elif command -v dnf > /dev/null; then
    as_root dnf install -y pcre2-devel pkgconf-pkg-config
  elif command -v brew > /dev/null; then
    say "running: brew install pcre2 pkg-config"
    brew install pcre2 pkg-config >&2
  else
    fail "no apt-get, dnf or brew here; install the development files of PCRE2 (libpcre2-8) and pkg-config, then run this again"
  fi
}

# libarchive, which `culprit scan` opens when it meets an archive. Without it everything but archives works.
install_archive_library() {
  if [ "$(uname)" = Darwin ]; then return; fi
  if ldconfig -p 2> /dev/null | grep -q 'libarchive\.so\.13 '; then return; fi
  say "libarchive, which reads zip and tar archives, is missing"
  if command -v apt-get > /dev/null; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends libarchive13
  elif command -v dnf > /dev/null; then
    as_root dnf install -y libarchive
  else
    say "no apt-get or dnf here; install libarchive (libarchive.so.13) if culprit is to read archives"
  fi
}

# Python, which makes the manual page. Neither the build nor the program needs it.
install_python() {
  if command -v python3 > /dev/null; then return; fi
  say "python3, which makes the manual page, is missing"
  if command -v apt-get > /dev/null; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends python3
  elif command -v dnf > /dev/null; then
    as_root dnf install -y python3
  elif command -v brew > /dev/null; then
    say "running: brew install python3"
    brew install python3 >&2
  else
    fail "no apt-get, dnf or brew here; install python3, then run this again"
  fi
}

require_swift() {
  if ! command -v swift > /dev/null; then
    fail "there is no Swift compiler; install Swift 6.3 from https://www.swift.org/install and run this again"
  fi
  local version
  version=$(swift --version 2> /dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  case "$version" in
    [0-5].* | 6.[012]) fail "Swift $version is too old; install Swift 6.3 or newer from https://www.swift.org/install" ;;
  esac
}

prepare() {
  require_swift
  install_libraries
  install_archive_library
}
