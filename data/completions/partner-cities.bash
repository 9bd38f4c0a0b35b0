# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

_partner_cities ()
{
  local current=${COMP_WORDS[COMP_CWORD]}
  local previous=${COMP_WORDS[COMP_CWORD - 1]}

  # “=” breaks words: an option's value, which only the user knows, is a word of its own.
  if [[ $current == = || $previous == = || $previous == --select || $previous == --as-of ]]; then
    COMPREPLY=()
  elif [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W '--as-of= --help --list --select= --validate --version' -- "$current")
    if [[ ${COMPREPLY[0]-} == *= ]]; then
      compopt -o nospace
    fi
  else
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -d -- "$current"; compgen -f -X '!*.json' -- "$current")
  fi
}

complete -F _partner_cities partner-cities
