#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# completions.sh BIN_DIR SOURCE_DIR: what the shells offer behind "pangaea" is what "pangaea --help" prints, neither less
# nor more, and the words behind an option are those that the program takes. A shell that is not installed is said.
set -euo pipefail
bin=$1 completions=$2/packaging/completions
status=0

wrong() {
    printf '%s\n' "$*" >&2
    status=1
}

# same WHERE EXPECTED FOUND: two lists of words, in any order.
same() {
    local expected found
    expected=$(printf '%s\n' $2 | LC_ALL=C sort -u) found=$(printf '%s\n' $3 | LC_ALL=C sort -u)
    [ "$expected" = "$found" ] || wrong "$1: $(diff <(echo "$expected") <(echo "$found") | grep '^[<>]' | tr '\n' ' ')(<: missing, >: too much)"
}

help=$("$bin/pangaea" --help)
options=$(printf '%s\n' "$help" | grep -oE '^  (-[a-z], )?--?[a-z][a-z-]*' | tr -d ',')
[ "$(printf '%s\n' $options | wc -l)" -gt 20 ] || wrong "too few options in --help: $options"
# "Of this panel alone, with all of its content: table, timeline, …." over several lines
flat=$(printf '%s' "$help" | tr -s ' \n' ' ')
panels=$(printf '%s' "$flat" | sed 's/.*all of its content: \([^.]*\)\..*/\1/' | tr -d ,)
themes=$(printf '%s' "$flat" | sed 's/.*--theme <NAME> \([^.]*\)\..*/\1/; s/ or / /' | tr -d ,)
targets=$("$bin/pangaea-worker" --list | grep -oE '"name":"[a-z_]+","summary":"[^"]*",("input":true,)?"parameters"' | cut -d'"' -f4)

# offered_by_bash WORD...: what bash offers for the last word, which may be empty.
offered_by_bash() {
    bash -c 'source "$1/pangaea.bash" && shift && COMP_WORDS=(pangaea "$@") COMP_CWORD=$# && _pangaea && printf "%s\n" "${COMPREPLY[@]}"' \
        bash "$completions" "$@"
}
same 'bash, options' "$options" "$(offered_by_bash -)"
same 'bash, --panel' "$panels" "$(offered_by_bash --panel '')"
same 'bash, --theme' "$themes" "$(offered_by_bash --theme = '')"
same 'bash, --theme=' "$themes" "$(offered_by_bash --theme =)"
same 'bash, --no' '--no-join --no-warden' "$(offered_by_bash --no)"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/sub" && touch "$folder"/{a.pangaea,b.pangaea-lesson,c.jsonl,d.txt,e.png,Procfile}
same 'bash, files' "$(printf "$folder/%s " a.pangaea b.pangaea-lesson c.jsonl Procfile sub)" "$(offered_by_bash "$folder/")"
same 'bash, --screenshot' "$folder/e.png $folder/sub" "$(offered_by_bash --screenshot "$folder/")"
same 'bash, --spawn' '' "$(offered_by_bash --spawn '')"

# zsh and fish: what is written, and that the shell takes it.
same 'zsh, options' "$options" "$(grep -oE -e "--?[a-z][a-z-]*(\[|,|\})" "$completions/_pangaea" | tr -d '[,}')"
same 'zsh, --panel' "$panels" "$(sed -n 's/.*:panel:(\(.*\)).*/\1/p' "$completions/_pangaea")"
same 'zsh, --theme' "$themes" "$(sed -n 's/.*:theme:(\(.*\)).*/\1/p' "$completions/_pangaea")"
if command -v zsh >/dev/null; then
    zsh -n "$completions/_pangaea" || wrong 'zsh does not take _pangaea.'
else
    echo 'NOT CHECKED: zsh is not installed.'
fi
same 'fish, options' "$options" "$(sed -nE 's/^complete -c pangaea( -s ([a-z]))? -l ([a-z-]+).*/\2 --\3/p' "$completions/pangaea.fish" | sed -E 's/^([a-z]) /-\1 /')"
if command -v fish >/dev/null; then
    offered_by_fish() { fish --no-config -c "source $completions/pangaea.fish; complete -C'pangaea $1'" | cut -f1; }
    same 'fish, options' "$options" "$(offered_by_fish -) $(offered_by_fish --)"
    same 'fish, --panel' "$panels" "$(offered_by_fish '--panel ')"
    same 'fish, --theme' "$themes" "$(offered_by_fish '--theme ')"
else
    echo 'NOT CHECKED: fish is not installed.'
fi

# A target that is offered exists; not every one is offered.
for target in $(offered_by_bash --target ''); do
    grep -qx "$target" <<<"$targets" || wrong "bash offers the target $target, which pangaea-worker does not have."
done
exit $status
