// SPDX-License-Identifier: MIT
// The lines of the Output panel as a text with a gutter, one block each. It knows nothing of the log.
// Lives on the GUI thread.
#pragma once

#include "core/output/outputlog.h"
#include "core/table/processtable.h"
#include "ui/look/timestamps.h"
#include "ui/output/textlooks.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <span>

namespace pangaea {

/// Part of the text, so that users who cannot see the frame around it also know the stream.
[[nodiscard]] const QString &errorWord();
/// Likewise for typed input.
[[nodiscard]] const QString &inputWord();

/// What is said about a line whose order is not known.
[[nodiscard]] QString noOrderSentence();

/// What a block shows.
struct LineData final : QTextBlockUserData {
    explicit LineData(const OutputLine &line)
        : number(line.number)
        , time(line.time)
        , process(line.process)
        , isError(line.stream == Stream::Error && !line.notice && !line.typed)
        , isInput(line.typed)
        , notice(line.notice)
        , unordered(line.unordered)
        , runs(line.runs)
    {
    }
    quint64 number;
    qint64 time;
    ProcessId process;
    bool isError;
    bool isInput;
    bool notice;
    bool unordered;             ///< when it was shown
    std::vector<StyleRun> runs; ///< positions in the printed text

    /// Length of the part of the block that was not printed: the word and a space.
    [[nodiscard]] int prefix() const { return hasWord() ? int(word().size()) + 1 : 0; }
    [[nodiscard]] bool hasWord() const { return isError || isInput; }
    [[nodiscard]] const QString &word() const { return isInput ? inputWord() : errorWord(); }
};
[[nodiscard]] LineData *dataOf(const QTextBlock &block);
/// A block's text between two positions, without the part that was not printed.
[[nodiscard]] QString printedText(const QTextBlock &block, int from = 0, int to = std::numeric_limits<int>::max());

/// Gives all lines the design's height and baseline, whatever fonts a line needs. Lines are coloured when they are laid
/// out, which is when they come into view: most never do.
class LineLayout final : public QPlainTextDocumentLayout
{
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    std::function<QList<QTextLayout::FormatRange>(const LineData &)> formats;

    void setLine(int height, int baseline)
    {
        m_height = height;
        m_baseline = baseline;
    }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int baseline() const { return m_baseline; }

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override
    {
        const LineData *line = block.isValid() ? dataOf(block) : nullptr;
        if (line && !line->runs.empty() && block.layout()->lineCount() == 0 && block.layout()->formats().isEmpty())
            block.layout()->setFormats(formats(*line));
        QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
        if (!block.isValid() || block.layout()->lineCount() == 0)
            return rect;
        const int lines = block.layout()->lineCount();
        for (int i = 0; i < lines; ++i) {
            QTextLine part = block.layout()->lineAt(i);
            part.setPosition({part.x(), std::round(i * m_height + m_baseline - part.ascent())});
        }
        rect.setHeight(lines * m_height);
        return rect;
    }

private:
    int m_height = 21;
    int m_baseline = 15;
};

/// The selection of a text that is about to change: afterwards it selects the same, and nothing of what is new beside it.
class KeptSelection
{
public:
    explicit KeptSelection(QPlainTextEdit &text);
    /// Not while the text is being edited.
    void restore() const;

private:
    QPlainTextEdit &m_text;
    QTextCursor m_begin;
    QTextCursor m_end;
    bool m_isBackwards;
};

/// Of each row, in order of number.
using LiveLines = std::map<ProcessId, std::vector<OutputLine>>;

/// The lines, one block each; live ones come last. It knows nothing of the log.
class OutputText final : public QPlainTextEdit
{
public:
    explicit OutputText(QWidget *parent);

    std::function<void(bool)> followChanged;
    std::function<void()> scrolled;
    std::function<void()> paletteChanged;
    std::function<bool(const LineData &)> isUnordered; ///< now
    QAction *copyAction = nullptr;
    qint64 timeZero = 0;  ///< session times are counted from here, monotonic ns; 0: unknown
    qint64 clockZero = 0; ///< wall clock at monotonic 0, ms since the epoch; 0: unknown

    /// While it is set, keys are given to it; true if one is used up. The window's shortcuts get those it does not want.
    std::function<bool(const QKeyEvent &)> keyTyped;
    /// Whether a key is for it, though the window has a shortcut for it.
    std::function<bool(const QKeyEvent &)> wantsKey;
    /// Text that an input method or a composed letter gives.
    std::function<void(const QString &)> textTyped;
    void setTakesKeys(bool takes);
    /// What is said of a text that takes keys, in its tool tip and to screen readers; empty: nothing.
    void sayOfTerminal(const QString &sentence);

    /// Where the next letter of a terminal appears.
    struct TerminalCursor {
        quint64 number = 0; ///< of the line
        int at = 0;         ///< UTF-16 units before it; the line may end before
        friend bool operator==(const TerminalCursor &, const TerminalCursor &) = default;
    };
    void setTerminalCursor(const std::optional<TerminalCursor> &cursor);
    /// How many letters and lines there is room for beside the gutter and the scroll bar.
    [[nodiscard]] TerminalSize room() const;

    [[nodiscard]] bool follow() const { return m_follow; }
    void setFollow(bool follow);
    void scrollToBlock(int block);
    void setTimeStamps(TimeStamps stamps);
    void setWraps(bool wraps);
    /// So many lines are in view at least.
    void setLeastLines(int lines);
    /// As shown, with times and names.
    [[nodiscard]] QString textWithHeads() const;

    void introduce(const ProcessState &row);
    void forgetAll();
    /// Behind the last line that is not live.
    void append(std::span<const OutputLine *const> lines);
    /// Shows these lines as they are now, where they are shown; and of these rows the live lines, and no others.
    void update(const std::vector<const OutputLine *> &revised, const LiveLines &live);
    /// The live lines that are shown.
    [[nodiscard]] LiveLines live() const;
    /// Removes the lines of these rows that are older than the given one, which becomes a notice.
    void drop(const std::map<ProcessId, const OutputLine *> &oldest);
    void dropAllBut(int blocks);
    void applyLooks();
    /// Looks again which lines have an unknown order.
    void showOrder();

    /// The first block whose line has this number or a greater one.
    [[nodiscard]] QTextBlock blockFrom(quint64 number) const;
    [[nodiscard]] bool isEmpty() const { return !dataOf(document()->begin()); }
    [[nodiscard]] QTextBlock firstVisible() const { return firstVisibleBlock(); }
    [[nodiscard]] int visibleCount() const { return viewport()->height() / m_layout->height() + 2; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Who {
        QString name;
        int number = 0;
        int width = -1; ///< px of its name; -1: not measured in these fonts
    };
    template <typename Function>
    void forEachVisible(Function function) const;
    [[nodiscard]] bool hasNoOrder(const QTextBlock &block) const;
    void showGutterTip(const QPoint &place, const QPoint &onScreen);
    void paintTerminalCursor();
    void paintGutter();
    void paintLineHead(QPainter &painter, const LineData &line, int y) const;
    void paintNoOrder(QPainter &painter, int y) const;
    void insertLine(QTextCursor &cursor, const OutputLine &line) const;
    QTextBlock insertBefore(const QTextBlock &next, const OutputLine &line);
    void updateLive(ProcessId process, const std::vector<OutputLine> &lines);
    void replaceLine(const OutputLine &line);
    void changeLine(const QTextBlock &block, const OutputLine &line);
    void removeBlock(const QTextBlock &block);
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const LineData &line);
    void scrollTo(int value);
    void removeRun(int first, int end);
    [[nodiscard]] QString timeText(qint64 time) const;
    void layOutGutter();
    void scrollToEnd();
    void noteScrolling();

    LineLayout *m_layout;
    QWidget *m_gutter;
    std::map<ProcessId, Who> m_who; ///< kept after a row is removed, since a paused view still shows it
    int m_nameWidth = 0;
    QFont m_nameFont;
    int m_leastLines = 2;
    int m_gutterWidth = -1;
    int m_swatch = 0; ///< where the row's colour stands, behind the time
    TimeStamps m_stamps = TimeStamps::Session;
    bool m_takesKeys = false;
    QString m_terminalSentence;
    std::optional<TerminalCursor> m_cursor;
    bool m_follow = true;
    bool m_moving = false; ///< the code scrolls, not the user
    int m_top = 0;
    TextLooks m_looks;
    QTextCharFormat m_plain;
    QTextCharFormat m_error;
    QTextCharFormat m_errorWord;
    QTextCharFormat m_input;
    QTextCharFormat m_inputWord;
    QTextCharFormat m_notice;
};
} // namespace pangaea
