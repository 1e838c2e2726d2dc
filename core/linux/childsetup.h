// SPDX-License-Identifier: MIT
// What a child is given between fork and exec, whatever Pangaea itself was started with.
#pragma once

class QProcess;

namespace pangaea {

/// Raises the soft limit on open descriptors, and remembers the one that Pangaea was started with for the
/// children. Call it once, before there is a second thread.
void raiseDescriptorLimit();

/// Descriptors of ours that become the child's standard output and error; negative: as QProcess has it. They are
/// greater than 2.
struct ChildOutput {
    int output = -1;
    int error = -1;
};

/// A session of its own, default signals, an empty signal mask, no descriptor of ours, and the original
/// limit on descriptors. Takes the process's only child modifier. The thread that owns the process.
void prepareChild(QProcess &process, ChildOutput output = {});

} // namespace pangaea
