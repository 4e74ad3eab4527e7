# shellcheck shell=bash
# The parts of a Debian package beside the installed files. Wants prepare.sh and $top.

# dpkg-shlibdeps, and strip.
install_packaging_tools() {
  command -v dpkg-deb > /dev/null || fail "a Debian package is built on Debian and its relatives: there is no dpkg-deb here"
  if command -v dpkg-shlibdeps > /dev/null && command -v strip > /dev/null; then return; fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends dpkg-dev binutils
}

# library_dependencies WORK FILE: the packages that bring the libraries which the binary needs, with the versions that it needs.
library_dependencies() {
  local work=$1 file=$2 found
  printf 'Source: culprit\n\nPackage: culprit\nArchitecture: any\n' > "$work/debian/control"
  found=$(cd "$work" && dpkg-shlibdeps -O -e"debian/culprit/$file" 2> "$work/shlibdeps.txt") || {
    cat "$work/shlibdeps.txt" >&2
    fail "a library of the binary belongs to no package; build it with the Swift runtime inside, as scripts/package does without --binary"
  }
  printf '%s\n' "${found#shlibs:Depends=}"
}

# write_control TREE VERSION ARCHITECTURE DEPENDS
write_control() {
  cat << CONTROL
Package: culprit
Version: $2
Architecture: $3
Maintainer: ${DEBFULLNAME:-culprit maintainers} <${DEBEMAIL:-culprit@packages.debian.org}>
Installed-Size: $(du -sk --apparent-size "$1/usr" | cut -f 1)
Depends: $4
Recommends: libarchive13
Section: utils
Priority: optional
Description: names the root cause in the output of a failed command
 culprit reads what a failed command printed (go get, curl, git, pip, npm,
 docker, a CI job) and names the root cause: DNS, the proxy, a firewall, a
 certificate, a checksum, a login, a deadline or the module itself. It shows
 the line that proves it and says how to fix it on your platform.
 .
 It touches no network and runs no command. Reports are Markdown, text for a
 terminal, or JSON, in English or Simplified Chinese.
CONTROL
}

# write_documents SHARE VERSION: the licence, the changes, and what lintian takes for a mistake and is none, below usr/share.
write_documents() {
  local folder=$1/doc/culprit version=$2
  mkdir -p "$folder" "$1/lintian/overrides"
  cat > "$1/lintian/overrides/culprit" << 'OVERRIDES'
# The rules name /var/lib/dpkg in what they say about locks; the program does not open it.
culprit: uses-dpkg-database-directly [usr/bin/culprit]
OVERRIDES
  cat > "$folder/copyright" << 'COPYRIGHT'
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: culprit

Files: *
Copyright: 2026 the culprit maintainers
License: Apache-2.0
 On Debian systems the text of the Apache License, version 2.0, is in
 /usr/share/common-licenses/Apache-2.0.

Comment: The binary holds the Swift standard library, Foundation and
 swift-argument-parser, which are Copyright Apple Inc. and the Swift project
 authors, under the Apache License 2.0 with the runtime library exception,
 and ICU, which is Copyright Unicode, Inc., under the Unicode licence.
COPYRIGHT
  {
    printf 'culprit (%s) unstable; urgency=medium\n\n' "$version"
    changes_of "$version"
    printf '\n -- %s <%s>  %s\n' "${DEBFULLNAME:-culprit maintainers}" "${DEBEMAIL:-culprit@packages.debian.org}" \
      "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")"
  } | gzip -9n > "$folder/changelog.gz"
}

# changes_of VERSION: the items of CHANGELOG.md for a version, wrapped as Debian's change logs are.
changes_of() {
  awk -v version="$1" '
    /^## / { inside = index($0, "[" version "]") > 0 }
    inside && /^- / { print substr($0, 3) }
  ' "$top/CHANGELOG.md" | while read -r item; do
    printf '%s\n' "$item" | fold -s -w 74 | sed -e '1s/^/  * /' -e '2,$s/^/    /' -e 's/ *$//'
  done
}
