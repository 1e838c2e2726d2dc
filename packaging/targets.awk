# SPDX-License-Identifier: MIT
# What "pangaea-worker --help" prints of the targets, as a part of its manual page.
function plain(text) { gsub(/\\/, "\\e", text); gsub(/-/, "\\-", text); return text }
/^Targets:/ { within = 1; next }
!within { next }
/^  [a-z]/ { print ".TP\n.B " $1; next }
/^      [a-z_]+=/ {
    split($1, pair, "=")
    sub(/^ *[^ ]+ +/, "")
    print ".RS\n.TP\n.BI " plain(pair[1]) "= " plain(pair[2]) "\n" plain($0) ".\n.RE"
    next
}
{ sub(/^ +/, ""); print plain($0) }
