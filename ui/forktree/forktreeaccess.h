// SPDX-License-Identifier: MIT
// The fork tree for assistive tools: a tree with an item for each process, named by its facts. Lives on the GUI thread.
#pragma once

namespace pangaea {

/// Makes assistive tools see the items of every ForkTreeView; further calls do nothing.
void registerForkTreeAccess();

} // namespace pangaea
