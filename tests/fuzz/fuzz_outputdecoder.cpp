// SPDX-License-Identifier: MIT
// Any bytes as output: the same lines however they are cut into reads, and nothing in them that a window could
// interpret.
#include "core/output/outputdecoder.h"

#include <cstdint>
#include <cstdlib>

using namespace pangaea;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

std::vector<StyledLine> decoded(QByteArrayView bytes, qsizetype piece)
{
    OutputDecoder decoder;
    std::vector<StyledLine> lines;
    for (; !bytes.isEmpty(); bytes = bytes.sliced(std::min(piece, bytes.size()))) {
        for (StyledLine &line : decoder.feed(bytes.first(std::min(piece, bytes.size()))))
            lines.push_back(std::move(line));
    }
    for (StyledLine &line : decoder.finish())
        lines.push_back(std::move(line));
    return lines;
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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const std::vector<StyledLine> whole = decoded(bytes, std::max<qsizetype>(1, bytes.size()));
    for (const StyledLine &line : whole)
        requireSafe(line);
    for (const qsizetype piece : {1, 2, 3, 7, 64, 4095}) {
        const std::vector<StyledLine> again = decoded(bytes, piece);
        require(again.size() == whole.size());
        for (size_t i = 0; i < whole.size(); ++i)
            require(again[i].text == whole[i].text && again[i].runs == whole[i].runs);
    }
    return 0;
}
