// SPDX-License-Identifier: MIT
// Sets up a child between fork and exec, regardless of Pangaea's own inherited settings.
#pragma once

#include <QtGlobal>

class QProcess;

namespace pangaea {

/// The limits on how many tasks the child and its descendants may have.
struct ChildLimit {
    int group = -1; ///< cgroup.procs of the control group that it moves into, open until the child is started; -1: none
    quint64 tasks = 0; ///< RLIMIT_NPROC; 0: unchanged
};

/// Raises the soft limit on open descriptors, and remembers the original one for the children. Call it once, before
/// there is a second thread.
void raiseDescriptorLimit();

/// Our descriptors for the child's standard output and error; both are greater than 2.
struct ChildOutput {
    int output = -1;
    int error = -1;
};

/// Gives the child its own session, default signals, an empty signal mask, none of our descriptors, the original limit
/// on descriptors, and the limit on tasks. Uses the process's only child modifier. Call it on the thread that owns the
/// process.
void prepareChild(QProcess &process, const ChildLimit &limit = {});

/// Connects the child's standard input to our descriptor `input`, which is greater than 2. Call it after
/// prepareChild().
void redirectInput(QProcess &process, int input);

/// Connects the child's output to these descriptors. Call it after prepareChild(), which closes our other descriptors
/// in the child.
void redirectOutput(QProcess &process, const ChildOutput &output);

/// Makes the terminal with our descriptor `terminal`, which is greater than 2, the child's controlling terminal, and its
/// standard input, output and error. Call it after prepareChild().
void redirectToTerminal(QProcess &process, int terminal);

} // namespace pangaea
