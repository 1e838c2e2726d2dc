// SPDX-License-Identifier: MIT
// The perf event that reports context switches, the same for both programs that open it: Pangaea itself, or
// pangaea-recorder if the kernel refuses an ordinary user. Without Qt; any thread.
#pragma once

#include <linux/perf_event.h>
#include <time.h>

namespace pangaea {

/// A dummy event counts nothing; it is there for the records that come with it. Its reader is woken when `watermark`
/// bytes of a ring are filled, or all of it.
inline perf_event_attr switchEvent(unsigned watermark)
{
    perf_event_attr attributes {};
    attributes.size = sizeof attributes;
    attributes.type = PERF_TYPE_SOFTWARE;
    attributes.config = PERF_COUNT_SW_DUMMY;
    attributes.sample_type = PERF_SAMPLE_TID | PERF_SAMPLE_TIME | PERF_SAMPLE_CPU;
    attributes.sample_id_all = 1;
    attributes.inherit = 1;
    attributes.exclude_kernel = 1; // otherwise the kernel requires more rights
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
