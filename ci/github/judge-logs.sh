#!/usr/bin/env bash
# What the GitHub Action does: gets culprit, gets the logs, judges them. All inputs come in the environment, see action.yml.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
workspace=${GITHUB_WORKSPACE:-$PWD}
scratch=$(mktemp -d "${RUNNER_TEMP:-/tmp}/culprit.XXXXXX")

say() { printf 'culprit: %s\n' "$1" >&2; }

fail() {
  # The runner takes what stands behind the second pair of colons as text; the messages below hold no foreign text.
  printf '::error title=culprit::%s\n' "$1"
  exit "${2:-2}"
}

# Prints the lines of a text that are not blank, each ended by a zero byte.
entries() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    [ -z "${line//[[:space:]]/}" ] || printf '%s\0' "$line"
  done <<< "$1"
}

# Sets `program`: the one that was named, the cached one, or one that is built now.
find_program() {
  if [ -n "${CULPRIT_BINARY:-}" ]; then
    program=$(cd "$workspace" && command -v -- "$CULPRIT_BINARY") || fail "the input binary names no program"
    case "$program" in /*) ;; *) program="$workspace/$program" ;; esac
    return
  fi
  program="${CULPRIT_CACHE:?}/culprit"
  [ ! -x "$program" ] || return 0
  "$top/scripts/culprit" --version >&2 || fail "culprit could not be built; it needs Swift 6.3 or newer, see docs/ci.md"
  mkdir -p "$CULPRIT_CACHE"
  cp "$top/.build-release/culprit-program" "$program"
}

# Fetches the logs of the failed jobs of this run into `$scratch/logs`.
fetch_logs() {
  local jobs id
  command -v gh > /dev/null || fail "the GitHub CLI (gh) is missing; install it, or name files in the input logs"
  mkdir -p "$scratch/logs"
  jobs=$(gh api --paginate "repos/${GITHUB_REPOSITORY:?}/actions/runs/${GITHUB_RUN_ID:?}/attempts/${GITHUB_RUN_ATTEMPT:-1}/jobs?per_page=100" \
    --jq '.jobs[] | select(.conclusion == "failure") | .id') ||
    fail "the jobs of this run cannot be listed; give the job the permission actions: read"
  [ -n "$jobs" ] || { say "no job of this run has failed so far; nothing to judge"; exit 0; }
  for id in $jobs; do
    case "$id" in *[!0-9]*) fail "GitHub gave a job without a number" ;; esac
    gh api "repos/$GITHUB_REPOSITORY/actions/jobs/$id/logs" > "$scratch/logs/job-$id.log" ||
      say "the log of job $id cannot be fetched"
  done
}

find_program
arguments=(scan)
inputs=()
if [ -n "${CULPRIT_LOGS//[[:space:]]/}" ]; then
  folder=$workspace
  while IFS= read -r -d '' entry; do inputs+=("$entry"); done < <(entries "$CULPRIT_LOGS")
else
  fetch_logs
  folder="$scratch/logs"
  inputs=(.)
fi

format=${CULPRIT_FORMAT:-github}
arguments+=(--format "$format" --lang "${CULPRIT_LANGUAGE:-en}" -o "$scratch/summary.json")
if [ "${CULPRIT_STEP_SUMMARY:-true}" = true ]; then arguments+=(-o "$scratch/step-summary.md"); fi
while IFS= read -r -d '' entry; do
  case "$entry" in /*) ;; *) entry="$workspace/$entry" ;; esac
  mkdir -p "$(dirname "$entry")"
  arguments+=(-o "$entry")
done < <(entries "${CULPRIT_REPORTS:-}")
while IFS= read -r -d '' entry; do
  case "$entry" in /*) ;; *) entry="$workspace/$entry" ;; esac
  arguments+=(--rules "$entry")
done < <(entries "${CULPRIT_RULES:-}")
if [ -n "${CULPRIT_BASELINE:-}" ]; then
  case "$CULPRIT_BASELINE" in /*) ;; *) CULPRIT_BASELINE="$workspace/$CULPRIT_BASELINE" ;; esac
  arguments+=(--baseline "$CULPRIT_BASELINE")
fi
if [ -n "${CULPRIT_FAIL_ON:-}" ]; then arguments+=(--fail-on "$CULPRIT_FAIL_ON"); fi

# Other formats show lines of logs as they are, and a line that begins like a workflow command would be one.
pause="culprit-$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
if [ "$format" != github ]; then printf '::stop-commands::%s\n' "$pause"; fi
status=0
(cd "$folder" && "$program" "${arguments[@]}" -- "${inputs[@]}") || status=$?
if [ "$format" != github ]; then printf '\n::%s::\n' "$pause"; fi

if [ -s "$scratch/step-summary.md" ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  cat "$scratch/step-summary.md" >> "$GITHUB_STEP_SUMMARY"
fi
if [ -s "$scratch/summary.json" ] && [ -n "${GITHUB_OUTPUT:-}" ] && command -v jq > /dev/null; then
  jq -r '"failed=\(.outcomes.failure + .outcomes.unknown)", "cause=\(.causes[0].cause // "")", "retry=\(.causes[0].retry // "")"' \
    "$scratch/summary.json" >> "$GITHUB_OUTPUT"
fi
if [ "$status" = 1 ]; then fail "a log fails in a way that the input fail-on forbids" 1; fi
exit "$status"
