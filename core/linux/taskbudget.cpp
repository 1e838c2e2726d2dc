// SPDX-License-Identifier: MIT
// Lives on the engine's thread.
#include "core/linux/taskbudget.h"

#include <sys/resource.h>

namespace pangaea {

TaskBudget::TaskBudget()
{
    struct ::rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0)
        descriptors.limit = int(std::min<::rlim_t>(limit.rlim_cur / 4, mostDescriptors));
}

} // namespace pangaea
