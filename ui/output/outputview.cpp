// SPDX-License-Identifier: MIT
// Brings the text up to date with the log; copies it. GUI thread.
#include "ui/output/outputview.h"

#include "ui/look/zoom.h"
#include "ui/output/findbar.h"
#include "ui/output/hintbar.h"
#include "ui/output/inputline.h"
#include "ui/output/matchlist.h"
#include "ui/output/outputfinder.h"
#include "ui/output/outputtext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <limits>

namespace pangaea {

namespace {

constexpr std::chrono::milliseconds refreshInterval {50};
// Adding a line takes some microseconds, and a burst may bring ten thousand from each process: the rest comes in the
// next turns of the event loop, in each as many as the last ones took time.
constexpr double turnTime = 6e6; // ns
constexpr double leastPerTurn = 100;
constexpr double mostPerTurn = 3'000;
constexpr size_t linesAtFirst = 300; // in the turn that empties the text
constexpr size_t everything = std::numeric_limits<size_t>::max();
constexpr quint64 newest = std::numeric_limits<quint64>::max();
constexpr std::chrono::milliseconds nextTurn {5};

} // namespace

OutputView::OutputView(OutputLog &log, const ProcessTable &table, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_table(table)
    , m_text(new OutputText(this))
    , m_hints(nullptr)
    , m_copyAction(new QAction(tr("&Copy Output"), this))
    , m_finder(new OutputFinder(log, this))
{
    m_copyAction->setToolTip(tr("Copies the selected text, or all lines if none is selected."));
    connect(m_copyAction, &QAction::triggered, this, &OutputView::copy);
    m_text->copyAction = m_copyAction;
    m_text->followChanged = [this](bool follow) {
        m_tookFollow = m_selecting;
        emit followChanged(follow);
    };
    m_text->scrolled = [this] { highlight(); };
    m_text->paletteChanged = [this] { rebuild(m_linesPerTurn); };
    m_text->isUnordered = [this](const LineData &line) { return m_log.isUnordered(line.process, line.number); };

    makeFind();
    makeMenu();
    m_input = new InputLine(this);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_text, 1);
    columns->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_hints = new HintBar(this);
    layout->addWidget(m_hints);
    layout->addWidget(makeHiddenBar());
    layout->addLayout(columns, 1);
    layout->addWidget(m_input);
    layout->addWidget(m_findBar);

    connect(m_input, &InputLine::typed, this, &OutputView::typed);
    connect(m_input, &InputLine::ended, this, &OutputView::inputEnded);
    makeTerminal();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { takeNew(m_linesPerTurn); });
    connect(&log, &OutputLog::changed, this, [this] {
        if (!m_timer.isActive())
            m_timer.start(refreshInterval);
    });
    connect(&Zoom::instance(), &Zoom::changed, this, [this] { rebuild(m_linesPerTurn); });
    refresh();
}

void OutputView::setProcesses(const ProcessIds &processes)
{
    if (processes == m_processes)
        return;
    const bool same = onlyAddsNewRows(processes);
    m_processes = processes;
    m_shown = {processes.begin(), processes.end()};
    if (!same)
        rebuild(linesAtFirst);
    chooseTerminal();
    showFound();
    showScope();
}

/// Rows without output change nothing of what is shown.
bool OutputView::onlyAddsNewRows(const ProcessIds &processes) const
{
    if (m_processes.empty() || processes.size() < m_processes.size()
        || !std::equal(m_processes.begin(), m_processes.end(), processes.begin()))
        return false;
    return std::ranges::all_of(
        processes.begin() + qsizetype(m_processes.size()), processes.end(),
        [this](ProcessId process) { return m_log.lines(process).empty() && m_log.liveLines(process).empty(); });
}

void OutputView::setOrigin(qint64 origin)
{
    if (std::exchange(m_origin, origin) != origin)
        rebuild(m_linesPerTurn);
}

void OutputView::offerInput(const ProcessIds &selected)
{
    const ProcessState *open = nullptr;
    int count = 0;
    for (const ProcessState &row : m_table.rows()) {
        if (!row.inputOpen || (!selected.empty() && std::ranges::find(selected, row.id) == selected.end()))
            continue;
        open = &row;
        ++count;
    }
    const bool hadFocus = m_input->isAncestorOf(QApplication::focusWidget());
    const bool hasTerminal = count == 1 && open->made.input.kind == Input::Kind::Terminal;
    m_input->setProcess(count == 1 ? open->id : ProcessId::Pangaea, count == 1 ? open->made.name : QString(),
                        hasTerminal ? '\r' : '\n');
    m_offered = hasTerminal ? open->id : ProcessId::Pangaea;
    chooseTerminal();
    if (hadFocus && m_input->isHidden())
        m_text->setFocus();
}

void OutputView::explain(const ProcessIds &selected, bool wanted)
{
    const std::vector<ProcessState> &rows = m_table.rows();
    const ProcessState *row = selected.size() == 1 ? m_table.find(selected.front()) : nullptr;
    if (selected.empty() && rows.size() == 1)
        row = &rows.front();
    m_hints->explain(wanted ? row : nullptr, m_log);
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
    chooseTerminal();
}

void OutputView::refresh()
{
    if (!m_paused)
        m_log.catchUp();
    takeNew(everything);
}

void OutputView::takeNew(size_t most)
{
    m_timer.stop();
    if (m_paused)
        return;
    m_finder->follow(most == everything);
    if (lostRow() || !m_log.revisions().has(m_revision) || m_restorations != m_log.restorations())
        rebuild(most);
    else
        load(newest, most);
}

/// True if a row was removed together with its lines.
bool OutputView::lostRow() const
{
    return std::ranges::any_of(m_oldest, [this](const auto &row) { return m_log.lines(row.first).empty(); });
}

// Loads everything again: for other rows, fonts or colours. A paused view gets no newer lines by that, and keeps its live
// lines.
void OutputView::rebuild(size_t most)
{
    const LineData *top = dataOf(m_text->firstVisible());
    const quint64 topNumber = top ? top->number : 0;
    const quint64 last = m_paused ? m_last : newest;
    const LiveLines live = m_paused ? m_text->live() : LiveLines();
    m_oldest.clear();
    m_current.reset();
    m_text->forgetAll();
    m_text->applyLooks();
    m_last = 0;
    if (!m_paused)
        m_revision = m_log.revisions().count();
    if (std::exchange(m_restorations, m_log.restorations()) != m_log.restorations())
        findAnew(); // lines have come back among those that were searched
    // A scroll position further back can be restored only if everything is loaded.
    load(last, m_text->follow() && !m_paused ? most : everything);
    if (m_paused) {
        m_last = last;
        m_awaitsSearch = filtersMatches() && m_finder->search().until() < m_last;
        showChanges({}, live);
    } else {
        showAllLive();
    }
    if (!m_text->follow() && !m_text->isEmpty())
        m_text->scrollToBlock(m_text->blockFrom(topNumber).blockNumber());
}

void OutputView::changeFilter()
{
    rebuild(linesAtFirst);
    chooseTerminal();
}

/// Loads at most `most` of the new lines, the oldest first; the others come in the next turn of the event loop.
void OutputView::load(quint64 last, size_t most)
{
    std::vector<const OutputLine *> lines = m_log.since(m_last, m_processes, most);
    if (lines.size() == most)
        m_timer.start(nextTurn);
    if (filtersMatches())
        last = std::min(last, m_finder->search().until()); // the others wait for the search
    std::erase_if(lines, [last](const OutputLine *line) { return line->number > last; });
    m_text->timeZero = m_origin != 0 ? m_origin : m_table.firstStart();
    introduce(lines);
    m_text->clockZero = m_table.session().wallTime - m_table.sessionStart() / 1'000'000;
    if (!lines.empty())
        m_last = lines.back()->number;
    std::erase_if(lines, [this, lines = scope(), matching = filtersMatches()](const OutputLine *line) {
        return !lines.holds(*line) || (matching && !m_finder->search().matches(*line));
    });
    if (!lines.empty())
        append(std::span(lines).last(std::min<size_t>(lines.size(), mostBlocks)), most);
    dropOldest();
    m_text->dropAllBut(mostBlocks);
    m_text->showOrder();
    if (!m_paused)
        takeRevisions();
    if (m_goal && select(*m_goal))
        m_goal.reset();
    showFound();
    showHidden();
}

void OutputView::append(std::span<const OutputLine *const> lines, size_t most)
{
    QElapsedTimer clock;
    clock.start();
    m_text->append(lines);
    if (lines.size() < leastPerTurn || most == everything)
        return;
    const double wanted = double(lines.size()) * turnTime / double(std::max<qint64>(1, clock.nsecsElapsed()));
    m_linesPerTurn = size_t(std::clamp((double(m_linesPerTurn) + wanted) / 2, leastPerTurn, mostPerTurn));
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

/// Removes the lines that the log dropped, and shows its notice in their place.
void OutputView::dropOldest()
{
    std::map<ProcessId, const OutputLine *> moved;
    for (auto &[process, known] : m_oldest) {
        const std::deque<OutputLine> &lines = m_log.lines(process);
        if (lines.empty())
            continue;
        const OutputLine &line = lines.front();
        if (known.number != line.number || (line.notice && known.text != line.text))
            moved[process] = &line;
        known = {line.number, line.text};
    }
    if (!moved.empty())
        m_text->drop(moved);
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
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && dataOf(block); block = block.next())
        text += printedText(block) + QLatin1Char('\n');
    return text;
}
} // namespace pangaea
