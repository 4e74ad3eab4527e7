# shellcheck shell=bash
# The files of an installation: what scripts/install writes, scripts/uninstall removes and scripts/package packs. Wants prepare.sh and $top.

# Where a zsh looks for completions differs between an installation by hand and a Debian package.
zsh_folder=share/zsh/site-functions

# The files below the prefix, one a line.
installed_files() {
  printf '%s\n' \
    bin/culprit \
    share/man/man1/culprit.1 \
    share/bash-completion/completions/culprit \
    "$zsh_folder/_culprit" \
    share/fish/vendor_completions.d/culprit.fish
}

# write_files FOLDER PROGRAM: makes the files below a folder.
write_files() {
  local folder=$1 program=$2 shell
  installed_files | while read -r file; do mkdir -p "$folder/$(dirname "$file")"; done
  install -m 755 "$program" "$folder/bin/culprit"
  write_manual "$program" "$folder/share/man/man1/culprit.1"
  for shell in bash zsh fish; do
    # Completions are read by a shell, not run: a first line that names an interpreter is out of place.
    "$program" --generate-completion-script "$shell" | sed '1{/^#!/d;}' > "$folder/$(installed_files | grep "/$shell")"
  done
}

# write_manual PROGRAM FILE: the manual page, from what the program tells of its commands.
write_manual() {
  install_python
  "$1" --experimental-dump-help | python3 "$top/scripts/lib/manual.py" "$("$1" --version)" > "$2"
}

# The prefix when none is named: /usr/local if it can be written, else the user's own.
default_prefix() {
  if [ -w /usr/local/bin ] && [ -w /usr/local/share ]; then
    printf '/usr/local\n'
  else
    printf '%s/.local\n' "${HOME:?}"
  fi
}
