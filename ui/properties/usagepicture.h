// SPDX-License-Identifier: MIT
// The graphs of CPU and memory of several rows below each other, for a picture. Lives on the GUI thread.
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

namespace pangaea {

class Journal;
struct ProcessState;

/// Ready to be rendered; neither the journal nor the rows are needed afterwards.
[[nodiscard]] std::unique_ptr<QWidget> usagePicture(Journal &journal, const std::vector<const ProcessState *> &rows);

} // namespace pangaea
