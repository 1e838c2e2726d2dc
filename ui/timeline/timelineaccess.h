// SPDX-License-Identifier: MIT
// The timeline for assistive tools: a tree with an item for each lane, and in each lane one for each entry
// (timelineentries.h). Items are made when they are asked for. Lives on the GUI thread.
#pragma once

namespace pangaea {

/// Makes assistive tools see the lanes of every TimelineWidget; further calls do nothing.
void registerTimelineAccess();

} // namespace pangaea
