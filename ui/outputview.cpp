// SPDX-License-Identifier: MIT
// The text with its gutter, then the view around it. GUI thread.
#include "ui/outputview.h"

#include "ui/palette.h"
#include "ui/zoom.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace pangaea {

namespace {

constexpr int mostBlocks = 100'000;
constexpr size_t mostMatches = 10'000;
constexpr int mostHighlights = 500;
constexpr std::chrono::milliseconds refreshInterval {50};

/// Stands in the text, so that the stream is told in words to whoever cannot see the frame around it.
const QString &errorWord()
{
    static const QString word = QStringLiteral(" stderr ");
    return word;
}

/// What a block shows.
struct LineData final : QTextBlockUserData {
    explicit LineData(const OutputLine &line)
        : number(line.number)
        , time(line.time)
        , process(line.process)
        , isError(line.stream == Stream::Error && !line.notice)
        , notice(line.notice)
    {
    }
    quint64 number;
    qint64 time;
    ProcessId process;
    bool isError;
    bool notice;

    /// How much of the block was not printed: the word and a space.
    [[nodiscard]] int prefix() const { return isError ? int(errorWord().size()) + 1 : 0; }
};

LineData *dataOf(const QTextBlock &block)
{
    return static_cast<LineData *>(block.userData());
}

QString printedText(const QTextBlock &block, int from = 0, int to = std::numeric_limits<int>::max())
{
    const LineData *line = dataOf(block);
    if (!line)
        return {};
    from = std::max(from, line->prefix());
    const QString text = block.text().mid(from, std::max(0, to - from));
    return line->notice ? QLatin1Char('[') + text + QLatin1Char(']') : text;
}

/// Every line as high as the design says, all on one baseline, whatever fonts a line needs.
class LineLayout final : public QPlainTextDocumentLayout
{
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    void setLine(int height, int baseline)
    {
        m_height = height;
        m_baseline = baseline;
    }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int baseline() const { return m_baseline; }

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override
    {
        QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
        if (!block.isValid() || block.layout()->lineCount() == 0)
            return rect;
        QTextLine line = block.layout()->lineAt(0);
        line.setPosition({line.x(), std::round(m_baseline - line.ascent())});
        rect.setHeight(m_height);
        return rect;
    }

private:
    int m_height = 21;
    int m_baseline = 15;
};

} // namespace

/// The lines, one block each. It knows nothing of the log.
class OutputText final : public QPlainTextEdit
{
public:
    explicit OutputText(QWidget *parent);

    std::function<void(bool)> followChanged;
    std::function<void()> scrolled;
    std::function<void()> paletteChanged;
    QAction *copyAction = nullptr;
    qint64 timeZero = 0;

    [[nodiscard]] bool follow() const { return m_follow; }
    void setFollow(bool follow);
    void scrollTo(int block);

    void introduce(const ProcessState &row);
    void forgetAll();
    void append(std::span<const OutputLine *const> lines);
    /// The lines of these rows that are older than the given one go, and it becomes a notice.
    void drop(const std::map<ProcessId, const OutputLine *> &oldest);
    void dropAllBut(int blocks);
    void applyLooks();

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

private:
    struct Who {
        QString name;
        int number = 0;
    };
    template <typename Function> void forEachVisible(Function function) const;
    void paintGutter();
    void paintLineHead(QPainter &painter, const LineData &line, int y) const;
    void insertLine(QTextCursor &cursor, const OutputLine &line) const;
    void replaceLine(const OutputLine &line);
    void removeRun(int first, int end);
    void layOutGutter();
    void scrollToEnd();
    void noteScrolling();

    LineLayout *m_layout;
    QWidget *m_gutter;
    std::map<ProcessId, Who> m_who; ///< kept when a row goes, as a paused view still shows it
    int m_nameWidth = 0;
    int m_gutterWidth = -1;
    bool m_follow = true;
    bool m_moving = false; ///< it is us who scroll
    int m_top = 0;
    QTextCharFormat m_plain;
    QTextCharFormat m_error;
    QTextCharFormat m_errorWord;
    QTextCharFormat m_notice;
};

OutputText::OutputText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new QWidget(this))
{
    auto *text = new QTextDocument(this);
    m_layout = new LineLayout(text);
    text->setDocumentLayout(m_layout);
    text->setDocumentMargin(0);
    text->setUndoRedoEnabled(false);
    setDocument(text);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    // A line in Arabic begins beside its name, too.
    QTextOption option = text->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    text->setDefaultTextOption(option);
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(OutputView::tr("Output"));
    m_gutter->installEventFilter(this);
    // The scroll bar alone does not tell: where the text moves by the keyboard, its signals are blocked.
    connect(this, &QPlainTextEdit::updateRequest, this, &OutputText::noteScrolling);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &OutputText::noteScrolling);
    applyLooks();
}

void OutputText::noteScrolling()
{
    m_gutter->update();
    if (m_top == verticalScrollBar()->value())
        return;
    m_top = verticalScrollBar()->value();
    if (!m_moving)
        setFollow(m_top == verticalScrollBar()->maximum());
    if (scrolled)
        scrolled();
}

void OutputText::setFollow(bool follow)
{
    const bool changes = follow != m_follow;
    m_follow = follow;
    if (follow)
        scrollToEnd();
    if (changes && followChanged)
        followChanged(follow);
}

void OutputText::scrollToEnd()
{
    scrollTo(verticalScrollBar()->maximum());
}

// Without wrapping, the scroll bar counts blocks.
void OutputText::scrollTo(int block)
{
    const QScopedValueRollback moving(m_moving, true);
    verticalScrollBar()->setValue(block);
}

void OutputText::introduce(const ProcessState &row)
{
    const QString name = visibleText(row.made.name);
    m_who[row.id] = {name, row.number};
    m_nameWidth = std::max(m_nameWidth, QFontMetrics(Zoom::instance().boldFont()).horizontalAdvance(name));
}

void OutputText::forgetAll()
{
    const QScopedValueRollback moving(m_moving, true);
    clear();
    document()->begin().setUserData(nullptr);
    m_nameWidth = 0;
    layOutGutter();
}

void OutputText::append(std::span<const OutputLine *const> lines)
{
    const QScopedValueRollback moving(m_moving, true);
    QTextCursor selected = textCursor();
    const std::pair selection {selected.anchor(), selected.position()};
    const int top = verticalScrollBar()->value();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End);
    for (const OutputLine *line : lines) {
        if (dataOf(cursor.block()))
            cursor.insertBlock(QTextBlockFormat(), m_plain);
        insertLine(cursor, *line);
        cursor.block().setUserData(new LineData(*line));
    }
    cursor.endEditBlock();
    // What is new at the end must not become part of a selection that ended there.
    if (selection != std::pair {textCursor().anchor(), textCursor().position()}) {
        selected.setPosition(selection.first);
        selected.setPosition(selection.second, QTextCursor::KeepAnchor);
        setTextCursor(selected);
    }
    layOutGutter();
    scrollTo(m_follow ? verticalScrollBar()->maximum() : top);
}

void OutputText::insertLine(QTextCursor &cursor, const OutputLine &line) const
{
    if (line.notice) {
        cursor.insertText(line.text, m_notice);
    } else if (line.stream == Stream::Error) {
        cursor.insertText(errorWord(), m_errorWord);
        cursor.insertText(QLatin1Char(' ') + line.text, m_error);
    } else {
        cursor.insertText(line.text, m_plain);
    }
}

void OutputText::drop(const std::map<ProcessId, const OutputLine *> &oldest)
{
    const auto isGone = [&](const QTextBlock &block) {
        const LineData *line = dataOf(block);
        const auto row = line ? oldest.find(line->process) : oldest.end();
        return row != oldest.end() && line->number < row->second->number;
    };
    quint64 newest = 0;
    for (const auto &[process, line] : oldest)
        newest = std::max(newest, line->number);

    const QScopedValueRollback moving(m_moving, true);
    int top = verticalScrollBar()->value();
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (int i = 0; i < document()->blockCount(); ++i) {
        QTextBlock block = document()->findBlockByNumber(i);
        while (block.isValid() && !isGone(block) && dataOf(block) && dataOf(block)->number <= newest)
            block = block.next();
        if (!block.isValid() || !isGone(block))
            break;
        i = block.blockNumber();
        int end = i;
        for (; block.isValid() && isGone(block); block = block.next())
            ++end;
        removeRun(i, end);
        top -= std::clamp(top - i, 0, end - i);
    }
    for (const auto &[process, line] : oldest)
        replaceLine(*line);
    edit.endEditBlock();
    scrollTo(m_follow ? verticalScrollBar()->maximum() : top);
}

void OutputText::replaceLine(const OutputLine &line)
{
    const QTextBlock block = blockFrom(line.number);
    if (!line.notice || !block.isValid() || dataOf(block)->number != line.number)
        return;
    QTextCursor place(block);
    place.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    place.removeSelectedText();
    insertLine(place, line);
    place.block().setUserData(new LineData(line));
}

void OutputText::dropAllBut(int blocks)
{
    const int surplus = document()->blockCount() - blocks;
    if (surplus <= 0)
        return;
    const QScopedValueRollback moving(m_moving, true);
    const int top = verticalScrollBar()->value();
    removeRun(0, surplus);
    scrollTo(m_follow ? verticalScrollBar()->maximum() : std::max(0, top - surplus));
}

// A block always follows the run.
void OutputText::removeRun(int first, int end)
{
    const QTextBlock next = document()->findBlockByNumber(end);
    QTextCursor cursor(document()->findBlockByNumber(first));
    // Which of the merged blocks keeps its data is Qt's affair.
    auto *kept = new LineData(*dataOf(next));
    cursor.setPosition(next.position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.block().setUserData(kept);
}

QTextBlock OutputText::blockFrom(quint64 number) const
{
    int first = 0;
    int count = isEmpty() ? 0 : document()->blockCount();
    while (count > 0) {
        const int half = count / 2;
        if (dataOf(document()->findBlockByNumber(first + half))->number < number) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return isEmpty() ? QTextBlock() : document()->findBlockByNumber(first);
}

void OutputText::applyLooks()
{
    const Zoom &zoom = Zoom::instance();
    const QFont font = zoom.fixedFont(zoom.isCompact() ? 12 : 13);
    setFont(font);
    m_plain = {};
    m_error.setForeground(stderrText(palette()));
    m_errorWord.setForeground(stderrText(palette()));
    m_errorWord.setFont(zoom.smallFont());
    m_errorWord.setFontWordSpacing(zoom.px(2));
    m_notice.setForeground(quietText(palette()));
    m_notice.setFontItalic(true);

    const QFontMetrics fontSize(font);
    const int height = zoom.pick(21, 18);
    m_layout->setLine(height, (height + fontSize.ascent() - fontSize.descent()) / 2);
    m_gutterWidth = -1;
    layOutGutter();
}

// Wider for long names, up to twice the design's width; gone while there is nothing to say.
void OutputText::layOutGutter()
{
    const Zoom &zoom = Zoom::instance();
    const int width = isEmpty() ? 0 : std::clamp(zoom.px(95 + 8) + m_nameWidth, zoom.px(176), zoom.px(352));
    if (width == m_gutterWidth)
        return;
    m_gutterWidth = width;
    setViewportMargins(width, zoom.pick(6, 3), 0, 0);
    m_gutter->setGeometry(0, viewport()->y(), width, viewport()->height());
}

void OutputText::resizeEvent(QResizeEvent *event)
{
    {
        const QScopedValueRollback moving(m_moving, true);
        QPlainTextEdit::resizeEvent(event);
    }
    m_gutter->setGeometry(0, viewport()->y(), std::max(0, m_gutterWidth), viewport()->height());
    if (m_follow)
        scrollToEnd();
    if (scrolled)
        scrolled();
}

void OutputText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyAction->trigger();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void OutputText::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    menu.addAction(copyAction);
    menu.addAction(OutputView::tr("Select &All"), this, &QPlainTextEdit::selectAll);
    menu.exec(event->globalPos());
}

QMimeData *OutputText::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QStringList lines;
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    for (; block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        const int from = std::max(0, cursor.selectionStart() - block.position());
        lines += printedText(block, from, cursor.selectionEnd() - block.position());
    }
    auto *mime = new QMimeData;
    mime->setText(lines.join(QLatin1Char('\n')));
    return mime;
}

template <typename Function> void OutputText::forEachVisible(Function function) const
{
    const QPointF offset = contentOffset();
    double y = blockBoundingGeometry(firstVisibleBlock()).translated(offset).top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && y < viewport()->height();
         block = block.next(), y += m_layout->height()) {
        if (const LineData *line = dataOf(block))
            function(block, *line, int(y));
    }
}

void OutputText::paintEvent(QPaintEvent *event)
{
    const int height = m_layout->height();
    {
        QPainter painter(viewport());
        if (isEmpty()) {
            painter.setFont(Zoom::instance().font());
            painter.setPen(quietText(palette()));
            painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                OutputView::tr("What the processes print will appear here."));
        }
        forEachVisible([&](const QTextBlock &, const LineData &line, int y) {
            if (line.isError)
                painter.fillRect(0, y, viewport()->width(), height, stderrFill(palette()));
        });
    }
    QPlainTextEdit::paintEvent(event);

    const Zoom &zoom = Zoom::instance();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(stderrText(palette()), zoom.border()));
    const double left = contentOffset().x();
    forEachVisible([&](const QTextBlock &block, const LineData &line, int y) {
        if (!line.isError)
            return;
        const double width = block.layout()->lineAt(0).cursorToX(int(errorWord().size()));
        const double half = zoom.border() / 2.0;
        const int margin = zoom.pick(2, 1);
        painter.drawRoundedRect(QRectF(std::floor(left), y + margin, std::round(width), height - 2 * margin)
                                    .adjusted(half, half, -half, -half),
            zoom.px(2), zoom.px(2));
    });
}

void OutputText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && paletteChanged)
        paletteChanged();
}

bool OutputText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_gutter && event->type() == QEvent::Paint)
        paintGutter();
    return QPlainTextEdit::eventFilter(watched, event);
}

void OutputText::paintGutter()
{
    QPainter painter(m_gutter);
    forEachVisible([&](const QTextBlock &, const LineData &line, int y) { paintLineHead(painter, line, y); });
}

void OutputText::paintLineHead(QPainter &painter, const LineData &line, int y) const
{
    const Zoom &zoom = Zoom::instance();
    const int height = m_layout->height();
    const int baseline = y + m_layout->baseline();
    if (line.isError)
        painter.fillRect(0, y, m_gutterWidth, height, stderrFill(palette()));

    if (timeZero && line.time >= timeZero) {
        const QString time
            = OutputView::tr("%1 s").arg(double(line.time - timeZero) / nanosecondsPerSecond, 0, 'f', 3);
        painter.setFont(zoom.smallFont());
        painter.setPen(quietText(palette()));
        painter.drawText(zoom.px(72) - painter.fontMetrics().horizontalAdvance(time), baseline, time);
    }

    const auto who = m_who.find(line.process);
    if (who == m_who.end())
        return;
    const Identity colors = identity(who->second.number, palette());
    const int margin = zoom.pick(2, 1);
    painter.fillRect(zoom.px(84), y + margin, zoom.px(3), height - 2 * margin, colors.edge);
    painter.setFont(zoom.boldFont());
    painter.setPen(colors.ink);
    painter.drawText(zoom.px(95), baseline,
        painter.fontMetrics().elidedText(who->second.name, Qt::ElideRight, m_gutterWidth - zoom.px(95 + 8)));
}

OutputView::OutputView(const OutputLog &log, const ProcessTable &table, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_table(table)
    , m_text(new OutputText(this))
    , m_copyAction(new QAction(tr("&Copy Output"), this))
{
    m_copyAction->setToolTip(tr("Copies the selected text, or all lines if none is selected."));
    connect(m_copyAction, &QAction::triggered, this, &OutputView::copy);
    m_text->copyAction = m_copyAction;
    m_text->followChanged = [this](bool follow) { emit followChanged(follow); };
    m_text->scrolled = [this] { highlight(); };
    m_text->paletteChanged = [this] { rebuild(); };

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addWidget(makeFindBar());
    setFocusProxy(m_text);

    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshInterval);
    connect(&m_timer, &QTimer::timeout, this, &OutputView::refresh);
    connect(&log, &OutputLog::changed, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&Zoom::instance(), &Zoom::changed, this, &OutputView::rebuild);
    refresh();
}

void OutputView::setProcesses(const ProcessIds &processes)
{
    if (processes == m_processes)
        return;
    m_processes = processes;
    rebuild();
}

bool OutputView::follow() const
{
    return m_text->follow();
}

void OutputView::setFollow(bool follow)
{
    m_text->setFollow(follow);
}

void OutputView::setPaused(bool paused)
{
    m_paused = paused;
    refresh();
}

void OutputView::refresh()
{
    m_timer.stop();
    if (m_paused)
        return;
    if (lostRow())
        rebuild();
    else
        load(std::numeric_limits<quint64>::max());
}

/// A row was removed, and its lines with it.
bool OutputView::lostRow() const
{
    return std::ranges::any_of(m_oldest, [this](const auto &row) { return m_log.lines(row.first).empty(); });
}

// Everything anew: other rows, other fonts and colours. A paused view does not go on by that.
void OutputView::rebuild()
{
    const LineData *top = dataOf(m_text->firstVisible());
    const quint64 topNumber = top ? top->number : 0;
    const quint64 last = m_paused ? m_last : std::numeric_limits<quint64>::max();
    m_oldest.clear();
    m_text->forgetAll();
    m_text->applyLooks();
    m_last = 0;
    load(last);
    if (m_paused)
        m_last = last;
    if (!m_text->follow() && !m_text->isEmpty())
        m_text->scrollTo(m_text->blockFrom(topNumber).blockNumber());
    findAnew();
}

void OutputView::load(quint64 last)
{
    std::vector<const OutputLine *> lines = m_log.since(m_last, m_processes);
    std::erase_if(lines, [last](const OutputLine *line) { return line->number > last; });
    m_text->timeZero = m_table.firstStart();
    introduce(lines);
    const quint64 before = m_last;
    if (!lines.empty()) {
        m_last = lines.back()->number;
        m_text->append(std::span(lines).last(std::min<size_t>(lines.size(), mostBlocks)));
    }
    const bool dropped = dropOldest();
    m_text->dropAllBut(mostBlocks);
    if (dropped)
        m_matches.clear();
    search(dropped ? 0 : before);
}

void OutputView::introduce(const std::vector<const OutputLine *> &lines)
{
    for (const OutputLine *line : lines) {
        const OutputLine &oldest = m_log.lines(line->process).front();
        if (!m_oldest.try_emplace(line->process, Oldest {oldest.number, oldest.text}).second)
            continue;
        if (const ProcessState *row = m_table.find(line->process))
            m_text->introduce(*row);
    }
}

/// What the log let go goes here, and its notice comes in place.
bool OutputView::dropOldest()
{
    std::map<ProcessId, const OutputLine *> moved;
    for (auto &[process, known] : m_oldest) {
        const std::deque<OutputLine> &lines = m_log.lines(process);
        if (lines.empty())
            continue;
        const OutputLine &line = lines.front();
        if (known.number != line.number || known.text != line.text)
            moved[process] = &line;
        known = {line.number, line.text};
    }
    if (!moved.empty())
        m_text->drop(moved);
    return !moved.empty();
}

void OutputView::copy()
{
    if (m_text->textCursor().hasSelection())
        m_text->copy();
    else
        QGuiApplication::clipboard()->setText(plainText());
}

QString OutputView::plainText() const
{
    QString text;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && dataOf(block);
         block = block.next())
        text += printedText(block) + QLatin1Char('\n');
    return text;
}

QString OutputView::save(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray text = plainText().toUtf8();
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(text) == text.size() && file.commit())
        return {};
    return tr("The output could not be saved as %1: %2. Choose another place, or make room there.")
        .arg(visibleText(path), file.errorString());
}

QWidget *OutputView::makeFindBar()
{
    m_findBar = new QWidget(this);
    m_needle = new QLineEdit;
    m_needle->setPlaceholderText(tr("Find in output"));
    m_needle->setAccessibleName(tr("Find in output"));
    m_needle->setClearButtonEnabled(true);
    m_matchCase = new QCheckBox(tr("&Match case"));
    m_count = new QLabel;
    m_count->setTextFormat(Qt::PlainText);

    auto *layout = new QHBoxLayout(m_findBar);
    const auto addButton = [layout](const QString &text) {
        auto *button = new QPushButton(text);
        layout->addWidget(button);
        return button;
    };
    layout->addWidget(m_needle, 1);
    connect(addButton(tr("&Next")), &QPushButton::clicked, this, [this] { findStep(true); });
    connect(addButton(tr("&Previous")), &QPushButton::clicked, this, [this] { findStep(false); });
    layout->addWidget(m_matchCase);
    layout->addWidget(m_count);
    layout->addStretch();
    connect(addButton(tr("Close")), &QPushButton::clicked, this, &OutputView::hideFind);

    connect(m_needle, &QLineEdit::textChanged, this, &OutputView::findAnew);
    connect(m_needle, &QLineEdit::returnPressed, this, [this] { findStep(true); });
    connect(m_matchCase, &QCheckBox::toggled, this, &OutputView::findAnew);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &OutputView::showCount);
    auto *escape = new QShortcut(Qt::Key_Escape, m_findBar, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &OutputView::hideFind);
    connect(&Zoom::instance(), &Zoom::changed, this, &OutputView::zoomFindBar);
    zoomFindBar();
    m_findBar->hide();
    return m_findBar;
}

void OutputView::zoomFindBar()
{
    const Zoom &zoom = Zoom::instance();
    m_needle->setMaximumWidth(zoom.px(330));
    m_findBar->layout()->setContentsMargins(zoom.px(10), zoom.px(4), zoom.px(10), zoom.px(4));
    m_findBar->layout()->setSpacing(zoom.px(8));
}

void OutputView::showFind()
{
    m_findBar->show();
    m_needle->setFocus();
    m_needle->selectAll();
    findAnew();
}

void OutputView::hideFind()
{
    m_findBar->hide();
    m_text->setFocus();
    findAnew();
}

Qt::CaseSensitivity OutputView::caseSensitivity() const
{
    return m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void OutputView::findAnew()
{
    m_matches.clear();
    search(0);
}

/// Only in what is newer: a long text is not read again for each new line.
void OutputView::search(quint64 after)
{
    const QString needle = m_findBar->isHidden() ? QString() : m_needle->text();
    if (!needle.isEmpty()) {
        for (QTextBlock block = m_text->blockFrom(after + 1); block.isValid(); block = block.next()) {
            const QString text = block.text();
            const int prefix = dataOf(block)->prefix();
            for (qsizetype at = text.indexOf(needle, prefix, caseSensitivity());
                 at >= 0 && m_matches.size() < mostMatches;
                 at = text.indexOf(needle, at + needle.size(), caseSensitivity()))
                m_matches.push_back({dataOf(block)->number, int(at) - prefix});
        }
    }
    highlight();
    showCount();
}

void OutputView::findStep(bool forward)
{
    if (m_matches.empty())
        return;
    const QTextCursor cursor = m_text->textCursor();
    const int position = forward ? cursor.selectionEnd() : cursor.selectionStart();
    const QTextBlock block = m_text->document()->findBlock(position);
    const Match here {dataOf(block)->number, position - block.position() - dataOf(block)->prefix()};
    auto found = std::ranges::lower_bound(m_matches, here);
    if (forward)
        select(found == m_matches.end() ? m_matches.front() : *found);
    else
        select(found == m_matches.begin() ? m_matches.back() : *std::prev(found));
}

void OutputView::select(const Match &match)
{
    const QTextBlock block = m_text->blockFrom(match.number);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(block.position() + dataOf(block)->prefix() + match.column);
    cursor.setPosition(cursor.position() + int(m_needle->text().size()), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    // New lines would push the match out of sight.
    setFollow(false);
}

/// Marks the matches in sight.
void OutputView::highlight()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(selectionFill(palette()));
    const QString needle = m_matches.empty() ? QString() : m_needle->text();
    QTextBlock block = m_text->firstVisible();
    for (int i = 0; !needle.isEmpty() && block.isValid() && i < m_text->visibleCount();
         ++i, block = block.next()) {
        const QString text = block.text();
        for (qsizetype at = text.indexOf(needle, dataOf(block)->prefix(), caseSensitivity());
             at >= 0 && marks.size() < mostHighlights;
             at = text.indexOf(needle, at + needle.size(), caseSensitivity())) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + int(at));
            cursor.setPosition(cursor.position() + int(needle.size()), QTextCursor::KeepAnchor);
            marks.push_back({cursor, format});
        }
    }
    if (!marks.isEmpty() || !m_text->extraSelections().isEmpty())
        m_text->setExtraSelections(marks);
}

void OutputView::showCount()
{
    if (m_needle->text().isEmpty()) {
        m_count->clear();
        return;
    }
    const QString total = QLocale(QLocale::English).toString(qulonglong(m_matches.size()))
        + QLatin1String(m_matches.size() == mostMatches ? "+" : "");
    const QTextCursor cursor = m_text->textCursor();
    const QTextBlock block = m_text->document()->findBlock(cursor.selectionStart());
    const LineData *line = dataOf(block);
    const Match here {
        line ? line->number : 0, cursor.selectionStart() - block.position() - (line ? line->prefix() : 0)};
    const auto found = std::ranges::lower_bound(m_matches, here);
    if (m_matches.empty())
        m_count->setText(tr("not found"));
    else if (cursor.hasSelection() && found != m_matches.end() && *found == here)
        m_count->setText(tr("%1 of %2").arg(QString::number(found - m_matches.begin() + 1), total));
    else
        m_count->setText(tr("%1 found").arg(total));
}

} // namespace pangaea
