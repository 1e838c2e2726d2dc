// SPDX-License-Identifier: MIT
// The fork tree in words: its labels, and all facts of a process for the pointer and for screen readers. Any thread.
#pragma once

#include "core/timeline/forktree.h"

#include <QString>
#include <QStringList>

namespace pangaea {

/// "4712 sh": the pid, and the newest name; of a row's own process the row's name, which the tree does not have.
[[nodiscard]] QString nodeTitle(const ForkNode &node, const QString &rowName);
/// "4712 sh": as it was at birth.
[[nodiscard]] QString bornText(const ForkNode &node, const QString &rowName);
/// "exec ls", "exit 0", "SIGKILL", "exit —", "orphan, child of the warden", "reaped"; not for births.
[[nodiscard]] QString eventText(const ForkTree &tree, const ForkEvent &event);
/// Who has that pid, if it is no process of the tree: "Pangaea", "the warden", "init", "process 4700".
[[nodiscard]] QString outsiderName(const ForkTree &tree, qint64 pid);

/// Lines: who made it and when, its programs, its end, what became of its parent. Times count from the tree's origin.
[[nodiscard]] QStringList nodeFacts(const ForkTree &tree, int node, const QString &rowName);
/// For the title bar: how many, and what is not known.
[[nodiscard]] QString treeHint(const ForkTree &tree);

/// Nobody has to ask for such an end: a fault of the program itself, as by SIGSEGV.
[[nodiscard]] bool isCrash(const ForkNode &node);

} // namespace pangaea
