# shellcheck shell=bash
# Builds the release binary when sources or rules changed. Wants prepare.sh and the top folder in $top.

build_folder="$top/.build-release"
binary="$build_folder/culprit-program"

is_current() {
  [ -x "$binary" ] || return 1
  [ -z "$(find "$top/Package.swift" "$top/Sources" "$top/Plugins" "$top/rules" -newer "$binary" -print -quit)" ]
}

# The steps of a build on one line of the terminal, so that nobody takes minutes of silence for the end.
show_progress() {
  local line
  while read -r line; do
    case "$line" in
      \[*/*\]*) [ ! -t 2 ] || printf '\r\033[K%s' "${line:0:72}" >&2 ;;
    esac
  done
  [ ! -t 2 ] || printf '\r\033[K' >&2
}

# The C++ library, which the Swift runtime needs, goes into the program: finding and relocating it takes a sixth of the time of a short log. A linker takes the
# first library of a name, so a folder that holds nothing but the archive stands before all others. Where there is no archive the shared library serves.
link_options=()
find_link_options() {
  local archive
  archive=$(clang -print-file-name=libstdc++.a 2> /dev/null || true)
  case "$archive" in
    /*) ;;
    *) return 0 ;;
  esac
  mkdir -p "$build_folder/archives"
  ln -sf "$archive" "$build_folder/archives/libstdc++.a"
  link_options=(-Xlinker "-L$build_folder/archives")
}

build() {
  prepare
  find_link_options
  say "building the release binary (a few minutes the first time)"
  local output
  output=$(mktemp)
  if ! (cd "$top" && swift build -c release --static-swift-stdlib --scratch-path "$build_folder" --product culprit ${link_options[@]+"${link_options[@]}"} 2>&1 < /dev/null) | tee "$output" | show_progress; then
    cat "$output" >&2
    rm "$output"
    fail "the build failed; its output stands above"
  fi
  rm "$output"
  # A copy with a new time: the build leaves an unchanged binary alone.
  cp "$(cd "$top" && swift build -c release --static-swift-stdlib --scratch-path "$build_folder" --show-bin-path)/culprit" "$binary.new"
  mv -f "$binary.new" "$binary"
  say "done"
}

build_if_needed() { is_current || build; }

# link_tested_program FILE: the program that the tests were run on, linked once more with the Swift runtime inside, as the release binary has it.
# A second instead of the minutes of another build; without tests that were built, or where it cannot be linked so, it fails.
link_tested_program() {
  local folder
  folder=$(cd "$top" && swift build -c release --scratch-path .build-test --show-bin-path) || return 1
  [ -e "$folder/culprit.product/Objects.LinkFileList" ] || return 1
  find_link_options
  # The objects were made for shared libraries: the archives name neither main nor the parts of FoundationEssentials.
  swiftc -static-stdlib "@$folder/culprit.product/Objects.LinkFileList" -o "$1" -lpcre2-8 -lFoundationEssentials -l_FoundationCShims \
    -l_FoundationCollections ${link_options[@]+"${link_options[@]}"} -Xlinker --defsym=main=CulpritProgram_main -Xlinker --gc-sections > "$1.txt" 2>&1
}
