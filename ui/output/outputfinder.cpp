// SPDX-License-Identifier: MIT
#include "ui/output/outputfinder.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <memory>
#include <utility>

namespace pangaea {

namespace {

constexpr std::chrono::milliseconds turn {6};       // of the event loop, for words
constexpr std::chrono::milliseconds pieceTime {50}; // on the other thread, until something is told
constexpr std::chrono::milliseconds betweenTurns {1};
constexpr size_t linesInPiece = 500;
constexpr size_t linesForThread = 5'000;
constexpr int mostGivenUp = 20; // lines, until the expression is

} // namespace

OutputFinder::OutputFinder(const OutputLog &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_search(log)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        takeTurn(false);
        emit advanced();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OutputFinder::takeResult);
}

// Its thread sees that at the next line, and has no part of this object.
OutputFinder::~OutputFinder()
{
    m_watcher.cancel();
}

void OutputFinder::find(const LinePattern &pattern)
{
    m_timer.stop();
    m_watcher.cancel();
    m_watcher.setFuture({});
    m_isSearching = false;
    m_again.clear();
    m_problem = pattern.problem();
    m_search.begin(pattern);
    follow(false);
}

void OutputFinder::follow(bool whole)
{
    m_search.forgetDropped();
    if (isOn())
        takeTurn(whole);
}

void OutputFinder::takeTurn(bool whole)
{
    if (m_search.pattern().isExpression()) {
        startThread();
        return;
    }
    QElapsedTimer clock;
    clock.start();
    while (!m_search.isComplete() && (whole || clock.elapsed() < turn.count()))
        m_search.take(searchPiece(m_search.next(linesInPiece), m_search.pattern()));
    if (!m_search.isComplete())
        m_timer.start(betweenTurns);
}

void OutputFinder::searchAgain(std::vector<OutputLine> lines)
{
    if (!isOn() || lines.empty())
        return;
    if (m_search.pattern().isExpression()) {
        m_again.insert(m_again.end(), std::move_iterator(lines.begin()), std::move_iterator(lines.end()));
        startThread();
        return;
    }
    const SearchPiece piece = OutputSearch::pieceOf(lines);
    m_search.takeAgain(piece, searchPiece(piece, m_search.pattern()));
}

void OutputFinder::searchLive(ProcessId row, const std::vector<OutputLine> &lines)
{
    m_search.forgetLive(row);
    std::erase_if(m_again, [row](const OutputLine &line) { return line.process == row && isLive(line.number); });
    searchAgain(lines);
}

// Lines that were not searched yet come in their turn.
bool OutputFinder::isStillThere(const OutputMatch &line) const
{
    if (!isLive(line.number))
        return m_log.line(line.process, line.number);
    const std::vector<OutputLine> live = m_log.liveLines(line.process);
    return std::ranges::find(live, line.number, &OutputLine::number) != live.end();
}

void OutputFinder::startThread()
{
    if (m_isSearching || (m_search.isComplete() && m_again.empty()))
        return;
    m_searchedAgain = OutputSearch::pieceOf(std::exchange(m_again, {}));
    m_isSearching = true;
    const auto promise = std::make_shared<QPromise<SearchResult>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, pattern = m_search.pattern(), again = m_searchedAgain,
                                          piece = m_search.next(linesForThread)] {
        QElapsedTimer clock;
        clock.start();
        promise->addResult(searchPiece(again, pattern, [&] { return promise->isCanceled(); }));
        clock.restart();
        SearchResult result = searchPiece(piece, pattern,
                                          [&] { return promise->isCanceled() || clock.elapsed() > pieceTime.count(); });
        promise->addResult(std::move(result));
        promise->finish();
    });
}

void OutputFinder::takeResult()
{
    if (!m_isSearching || m_watcher.future().resultCount() < 2)
        return;
    m_isSearching = false;
    m_search.take(m_watcher.future().resultAt(1));
    SearchResult again = m_watcher.future().resultAt(0);
    std::erase_if(again.matches, [this](const OutputMatch &match) { return !isStillThere(match); });
    m_search.takeAgain(m_searchedAgain, again);
    m_search.forgetDropped();
    if (m_search.givenUp() >= mostGivenUp)
        m_problem = tr("This expression takes too long: it was given up after %1 lines. Look for something simpler.")
                        .arg(m_search.givenUp());
    else
        startThread();
    emit advanced();
}

} // namespace pangaea
