# SPDX-License-Identifier: MIT
# What fish offers behind "pangaea". tests/packaging/completions.sh holds it against "pangaea --help".
complete -c pangaea -l spawn -x -d 'Make a process for each name'
complete -c pangaea -l target -x -d 'What they run' \
    -a 'print_func compute count ignore_terminate exit_code crash flood error_output'
complete -c pangaea -l no-join -d 'Do not join them'
complete -c pangaea -l headless -d 'Run without a window and print the final table'
complete -c pangaea -l timeout -x -d 'End what still lives after some seconds'
complete -c pangaea -l screenshot -r -d 'Write a picture of the window'
complete -c pangaea -l panel -x -d 'Write a picture of this panel alone' \
    -a 'table timeline output share comparison code usage tree'
complete -c pangaea -l caption -x -d 'Write this title below the picture'
complete -c pangaea -l after -x -d 'Take the picture some seconds after the first spawn'
complete -c pangaea -l scale -x -d 'Pixels of the picture for each of the window' -a '1 2 3'
complete -c pangaea -l theme -x -d 'Colours of the window' -a 'system light dark contrast-light contrast-dark'
complete -c pangaea -l export -r -d 'At the end write the table, the session or the timeline'
complete -c pangaea -l report -r -d 'At the end write the result of a lesson'
complete -c pangaea -l sampled -d 'Do not record switches; sample only'
complete -c pangaea -l exit-when-joined -d 'Close the window when all is joined'
complete -c pangaea -l ask -d 'Show what a scenario runs, and ask first'
complete -c pangaea -l reading -x -d 'Play a lesson as for a reader who takes some seconds'
complete -c pangaea -l no-warden -d 'No second process that ends what the window leaves behind'
complete -c pangaea -s h -l help -d 'Print the options and exit'
complete -c pangaea -s v -l version -d 'Print the version and exit'
