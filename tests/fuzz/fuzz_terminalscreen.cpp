// SPDX-License-Identifier: MIT
// Any bytes written to a terminal, in pieces, while its size changes: nothing ends the program, and nothing is shown that a
// window could interpret. Under a sanitizer it also finds what libvterm reads or writes beyond its memory.
#include "core/basics/visibletext.h"
#include "core/output/terminalscreen.h"

#include <QList>

#include <cstdint>
#include <cstdlib>

using namespace pangaea;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void requireSafe(const TerminalScreen::Lines &lines)
{
    for (const TerminalRow &line : lines) {
        require(line.text.isValidUtf16());
        require(line.time >= 0);
        for (const char32_t c : line.text.toUcs4())
            require(c >= 0x20 && c != 0x7F && !isTreacherous(c));
        qsizetype end = 0;
        for (const StyleRun &run : line.runs) {
            require(run.start >= end && run.length > 0 && run.style != TextStyle());
            end = run.end();
        }
        require(end <= line.text.size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    for (const qsizetype piece : {1, 7, 64, 4095}) {
        TerminalScreen screen({20, 5});
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            requireSafe(screen.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)), at + 1));
            const auto next = uchar(bytes[at]);
            if (next % 16 == 11)
                requireSafe(screen.resize({next / 4, next % 13}));
            const TerminalPicture picture = screen.picture();
            requireSafe(picture.rows);
            require(picture.cursorRow >= 0 && picture.cursorRow < int(picture.rows.size()) && picture.cursorAt >= 0);
            require(screen.takeAnswers().size() <= TerminalScreen::mostAnswered);
        }
        requireSafe(screen.finish());
    }
    return 0;
}
