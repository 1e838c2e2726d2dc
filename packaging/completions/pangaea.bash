# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# What bash offers behind "pangaea": options, their words, and files that can be opened. tests/packaging/completions.sh
# holds it against "pangaea --help".

_pangaea() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    # "--theme=dark" are three words here.
    if [ "$current" = = ]; then
        current=''
    elif [ "$before" = = ]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    local words='' pattern=''
    case $before in
    --panel) words='table timeline output share comparison code usage tree' ;;
    --theme) words='system light dark contrast-light contrast-dark' ;;
    --scale) words='1 2 3' ;;
    --target) words='print_func compute count ignore_terminate exit_code crash flood error_output' ;;
    --spawn | --on | --timeout | --after | --caption | --reading) return ;;
    --screenshot) pattern='*.@(png|svg|pdf)' ;;
    --export) pattern='*.@(csv|jsonl|json)' ;;
    --hosts) pattern='*.json' ;;
    --report) pattern='*.@(html|pdf)' ;;
    *)
        case $current in
        -*)
            words='--spawn --target --on --hosts --no-join --headless --timeout --screenshot --panel --caption --after --scale
                --theme --export --report --sampled --exit-when-joined --ask --reading --no-warden --help --version
                -h -v'
            ;;
        *) pattern='@(*.pangaea|*.pangaea-lesson|*.jsonl|*procfile*)' ;;
        esac
        ;;
    esac

    COMPREPLY=()
    local reply
    if [ -n "$words" ]; then
        while IFS= read -r reply; do COMPREPLY+=("$reply"); done < <(compgen -W "$words" -- "$current")
        return
    fi
    compopt -o filenames 2>/dev/null
    while IFS= read -r reply; do
        # Within [[ ]] a pattern is an extended one, whatever the user's shell is set to.
        # shellcheck disable=SC2053
        if [ -d "$reply" ] || [[ ${reply,,} == $pattern ]]; then COMPREPLY+=("$reply"); fi
    done < <(compgen -f -- "$current")
} && complete -F _pangaea pangaea
