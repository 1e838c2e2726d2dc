// SPDX-License-Identifier: MIT
// Any bytes as output: the same lines however they are cut into reads, live ones and revised ones too, and nothing in
// them that a window could interpret. The log has the same lines as the decoder, and tells each change.
#include "core/journal/journal.h"
#include "core/output/outputlog.h"
#include "tests/fixtures/decodedlines.h"

#include <cstdint>
#include <cstdlib>
#include <map>

using namespace pangaea;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

std::vector<StyledLine> decoded(QByteArrayView bytes, qsizetype piece)
{
    testing::DecodedLines lines;
    for (; !bytes.isEmpty(); bytes = bytes.sliced(std::min(piece, bytes.size())))
        lines.write(bytes.first(std::min(piece, bytes.size())));
    lines.end();
    return lines.complete();
}

void requireSafe(const StyledLine &line)
{
    require(line.text.size() <= maxLineLength);
    require(line.text.isValidUtf16());
    QString shown = line.text;
    shown.remove(u'\t'); // the one control character that may be shown
    require(visibleText(shown) == shown);
    require(line.runs.size() <= OutputDecoder::maxRuns + 2);
    qsizetype end = 0;
    for (const StyleRun &run : line.runs) {
        require(run.start >= end && run.length > 0 && run.style != TextStyle());
        end = run.end();
    }
    require(end <= line.text.size());
}

/// What a reader shows that asks only for what is new.
struct Shown {
    std::map<quint64, StyledLine> lines;
    quint64 last = 0;
    quint64 revision = 0;

    void update(const OutputLog &log, ProcessId row)
    {
        for (const OutputLine *line : log.since(last)) {
            lines[line->number] = {line->text, line->runs};
            last = line->number;
        }
        require(log.revisions().has(revision));
        for (const LineRevision &revised : log.revisions().since(revision)) {
            if (revised.number == 0)
                lines.erase(lines.lower_bound(firstLiveNumber), lines.end());
            else if (const OutputLine *line = log.line(row, revised.number))
                lines[line->number] = {line->text, line->runs};
            for (const OutputLine &line : log.liveLines(row))
                lines[line.number] = {line.text, line.runs};
        }
        revision = log.revisions().count();
    }
};

void requireThatTheLogTellsAll(QByteArrayView bytes, qsizetype piece)
{
    constexpr ProcessId row {1};
    Journal journal;
    const OutputLog log(journal);
    Shown shown;
    testing::DecodedLines lines;
    for (; !bytes.isEmpty(); bytes = bytes.sliced(std::min(piece, bytes.size()))) {
        const QByteArrayView read = bytes.first(std::min(piece, bytes.size()));
        lines.write(read);
        journal.append({Event {1, row, event::Output {Stream::Output, read.toByteArray()}}});
        shown.update(log, row);
    }
    std::vector<StyledLine> all = lines.all();
    if (all.back().text.isEmpty())
        all.pop_back();
    require(shown.lines.size() == all.size());
    require(std::ranges::equal(shown.lines, all, {}, &std::pair<const quint64, StyledLine>::second));
    for (const StyledLine &line : all)
        requireSafe(line);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const std::vector<StyledLine> whole = decoded(bytes, std::max<qsizetype>(1, bytes.size()));
    for (const StyledLine &line : whole)
        requireSafe(line);
    for (const qsizetype piece : {1, 2, 3, 7, 64, 4095})
        require(decoded(bytes, piece) == whole);
    // A log drops lines.
    if (whole.size() < 5000 && size < 100'000)
        requireThatTheLogTellsAll(bytes, 1 + qsizetype(size % 100));
    return 0;
}
