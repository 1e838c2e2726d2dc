// SPDX-License-Identifier: MIT
// The one kind of event that tells of switches, the same whoever opens it: Pangaea for itself, or pangaea-recorder
// where the kernel does not let an ordinary user. Without Qt; any thread.
#pragma once

#include <linux/perf_event.h>
#include <time.h>

namespace pangaea {

/// A dummy counts nothing; it is there for the records beside it. Whoever reads them is woken when so many bytes of
/// a ring are filled, or all of it.
inline perf_event_attr switchEvent(unsigned watermark)
{
    perf_event_attr attributes {};
    attributes.size = sizeof attributes;
    attributes.type = PERF_TYPE_SOFTWARE;
    attributes.config = PERF_COUNT_SW_DUMMY;
    attributes.sample_type = PERF_SAMPLE_TID | PERF_SAMPLE_TIME | PERF_SAMPLE_CPU;
    attributes.sample_id_all = 1;
    attributes.inherit = 1;
    attributes.exclude_kernel = 1; // else the kernel asks for more rights
    attributes.exclude_hv = 1;
    attributes.context_switch = 1;
    attributes.task = 1;
    attributes.comm = 1;
    attributes.comm_exec = 1;
    attributes.use_clockid = 1;
    attributes.clockid = CLOCK_MONOTONIC;
    attributes.watermark = 1;
    attributes.wakeup_watermark = watermark;
    return attributes;
}

} // namespace pangaea
