// SPDX-License-Identifier: MIT
// Any bytes as the text of a filter: read, or refused with a sentence that is safe to show; and asked of rows in every
// state.
#include "core/basics/visibletext.h"
#include "core/table/rowfilter.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

using namespace pangaea;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

ProcessState rowIn(State state, bool begun)
{
    ProcessState row {.id = ProcessId {1}, .state = state};
    row.made.name = u"Asia 3"_s;
    row.made.program = u"/usr/bin/python3"_s;
    row.lastLine = u"two words"_s;
    if (!begun)
        return row;
    row.attempts.push_back({.number = 1, .pid = 4711, .startedAt = 1});
    row.sample = KernelSample {'S', {}};
    if (hasEnded(state))
        row.attempts.back().exit = ExitStatus {.code = 1};
    return row;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const RowFilterText read = readRowFilter(text);
    for (const QChar c : read.problem)
        require(!isTreacherous(c.unicode()));
    int matching = 0;
    for (int state = 0; state <= int(State::Unknown); ++state)
        matching += int(read.filter.matches(rowIn(State(state), true)))
            + int(state == 0 && read.filter.matches(rowIn(State(state), false)));
    require(!read.filter.isEmpty() || matching == int(State::Unknown) + 2);
    return 0;
}
