// SPDX-License-Identifier: MIT
// What a terminal shows of the bytes that were written to it: libvterm, with lines in our own form. One for each attempt
// that has a terminal; not bound to a thread.
#pragma once

#include "core/facts/terminalsize.h"
#include "core/output/styledline.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringDecoder>

#include <memory>
#include <utility>
#include <vector>

struct VTerm;

namespace pangaea {

struct TerminalRow : StyledLine {
    qint64 time = 0; ///< of the read that changed it last: as it is given to TerminalScreen::feed()
};

/// A screen as it is now.
struct TerminalPicture {
    /// From the top to the last one that is not blank, or to the cursor's. The first ones may be above the screen: the
    /// begin of a line that goes on in its first row.
    std::vector<TerminalRow> rows;
    int cursorRow = 0;       ///< of `rows`
    qsizetype cursorAt = 0;  ///< UTF-16 units of that row's text before it; the text may end before
    bool cursorShown = true; ///< as the program wishes
};

/// Titles, pictures, links and sounds are dropped. What would reverse, break or hide text becomes visible marks, as in all
/// output. Lines that scrolled off the top are final.
class TerminalScreen final
{
public:
    using Lines = std::vector<TerminalRow>;
    static constexpr qsizetype mostAnswered = 4096; ///< bytes for one feed()

    explicit TerminalScreen(const TerminalSize &size = {});
    ~TerminalScreen();
    Q_DISABLE_COPY_MOVE(TerminalScreen)

    /// Returns the lines that scrolled off. One that was only wrapped by the terminal's width is one line, where libvterm
    /// tells (0.3 does, 0.1 does not).
    [[nodiscard]] Lines feed(QByteArrayView bytes, qint64 time = 0);
    /// Takes of so many bytes only what sets modes, colours and regions, so that what follows them looks right.
    void skip(QByteArrayView bytes);
    [[nodiscard]] Lines resize(const TerminalSize &size);
    [[nodiscard]] TerminalSize size() const;
    /// What is still on the screen, without the blank rest, when nothing more comes.
    [[nodiscard]] Lines finish();

    [[nodiscard]] TerminalPicture picture() const;
    /// A full-screen program has the other screen, which has no lines above it.
    [[nodiscard]] bool isAlternate() const { return m_alternate; }
    /// The last row that is not blank, or the cursor's where something stands there.
    [[nodiscard]] QString lastWords() const;

    /// What the program asked the terminal, answered since the last call; to be written to the process once.
    [[nodiscard]] QByteArray takeAnswers();

    /// What a key sends; empty if it sends nothing. `key` and `modifiers` are Qt's (Qt::Key, Qt::KeyboardModifiers).
    [[nodiscard]] QByteArray bytesOf(int key, Qt::KeyboardModifiers modifiers, const QString &text);
    /// Lines end by returns; between marks, if the program asked for them. Other control characters are left out.
    [[nodiscard]] QByteArray bytesOfPaste(const QString &text);

private:
    struct Callbacks;
    void tell(const QByteArray &sequence);
    void alternate(bool on);
    void rowScrolledOff(StyledLine row);
    void addRow(TerminalRow row, bool goesOn);
    void rowsChanged(int first, int end);
    void rowsMoved(int from, int to, int count);
    [[nodiscard]] bool continuesAbove(int row) const;
    [[nodiscard]] StyledLine row(int number, int cursorColumn = -1, qsizetype *cursorAt = nullptr) const;
    [[nodiscard]] Lines take();

    struct Free {
        void operator()(VTerm *terminal) const;
    };
    std::unique_ptr<VTerm, Free> m_terminal;
    QStringDecoder m_decoder {QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom};
    QByteArray m_begunSequence; ///< goes on in the next read
    Lines m_lines;              ///< scrolled off, not returned yet
    TerminalRow m_begun;        ///< scrolled off, and goes on in the first row
    bool m_hasBegun = false;
    QByteArray m_answers;
    QByteArray m_keys; ///< what libvterm says of the key that is asked for
    bool m_isKey = false;
    bool m_alternate = false;
    std::pair<int, int> m_cursorOfMain {}; ///< row and column, when the alternate screen came
    bool m_cursorShown = true;
    std::vector<qint64> m_times;       ///< when each row of the screen changed last
    std::vector<qint64> m_timesOfMain; ///< while the alternate screen is shown
    qint64 m_now = 0;                  ///< of what is read
    int m_resizedRows = -1;            ///< while the size changes: the rows that were pushed out so far
};

} // namespace pangaea
