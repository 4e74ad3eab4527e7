#!/usr/bin/env bash
# Tells where the program is cached, and under which key: system, processor, and the content of everything that is built.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
content=$(cd "$top" && find Package.swift Package.resolved Sources Plugins rules scripts -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum)

{
  printf 'path=%s\n' "$RUNNER_TEMP/culprit-program"
  printf 'key=culprit-%s-%s-%s\n' "${RUNNER_OS:-$(uname -s)}" "${RUNNER_ARCH:-$(uname -m)}" "${content%% *}"
} >> "$GITHUB_OUTPUT"
