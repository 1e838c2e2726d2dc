// SPDX-License-Identifier: MIT
// What a child is given between fork and exec, whatever Pangaea itself was started with.
#pragma once

#include <QtGlobal>

class QProcess;

namespace pangaea {

/// On how many tasks the child may have, with all that it makes.
struct ChildLimit {
    int group = -1;    ///< cgroup.procs of the control group that it moves into, open until it is started; -1: none
    quint64 tasks = 0; ///< RLIMIT_NPROC; 0: as it is
};

/// Raises the soft limit on open descriptors, and remembers the one that Pangaea was started with for the
/// children. Call it once, before there is a second thread.
void raiseDescriptorLimit();

/// Descriptors of ours that become the child's standard output and error; both are greater than 2.
struct ChildOutput {
    int output = -1;
    int error = -1;
};

/// A session of its own, default signals, an empty signal mask, no descriptor of ours, the original limit on
/// descriptors, and that on tasks. Takes the process's only child modifier. The thread that owns the process.
void prepareChild(QProcess &process, const ChildLimit &limit = {});

/// The child's standard input comes from this descriptor of ours, which is greater than 2. After prepareChild() too.
void redirectInput(QProcess &process, int input);

/// The child's output goes there. After prepareChild(), which closes in the child what is left of ours.
void redirectOutput(QProcess &process, const ChildOutput &output);

} // namespace pangaea
