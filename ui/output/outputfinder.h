// SPDX-License-Identifier: MIT
// Drives the search in the log: words are looked for in short turns of the event loop, expressions on a thread of their
// own, since one line may take long. Lives on the GUI thread.
#pragma once

#include "core/output/outputsearch.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace pangaea {

class OutputFinder final : public QObject
{
    Q_OBJECT
public:
    explicit OutputFinder(const OutputLog &log, QObject *parent = nullptr);
    ~OutputFinder() override;

    /// From the log's beginning; an empty pattern ends the search.
    void find(const LinePattern &pattern);
    /// The log has changed. `whole`: words are looked for in everything at once, not only for a short time.
    void follow(bool whole);
    /// These lines have changed.
    void searchAgain(std::vector<OutputLine> lines);
    /// Some of them wait for the other thread: matches() tells of them as they were.
    [[nodiscard]] bool isSearchingAgain() const
    {
        return isOn() && (!m_again.empty() || (m_isSearching && !m_searchedAgain.lines.empty()));
    }
    /// The live lines of a row are these now.
    void searchLive(ProcessId row, const std::vector<OutputLine> &lines);

    [[nodiscard]] const OutputSearch &search() const { return m_search; }
    /// Empty while there is a pattern in use; else why there is none.
    [[nodiscard]] const Failure &problem() const { return m_problem; }
    /// Something is looked for, and nothing prevents it.
    [[nodiscard]] bool isOn() const { return !m_search.pattern().isEmpty() && !m_problem; }

signals:
    /// There is more that was searched.
    void advanced();

private:
    void takeTurn(bool whole);
    void startThread();
    [[nodiscard]] bool isStillThere(const OutputMatch &line) const;
    void takeResult();

    const OutputLog &m_log;
    OutputSearch m_search;
    std::vector<OutputLine> m_again; ///< to be searched on the other thread
    SearchPiece m_searchedAgain;     ///< that are searched there
    Failure m_problem;
    QTimer m_timer;
    QFutureWatcher<SearchResult> m_watcher;
    bool m_isSearching = false; ///< on the other thread, for the pattern in use
};

} // namespace pangaea
