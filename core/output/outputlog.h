// SPDX-License-Identifier: MIT
// The output of the processes, as lines: those that are complete, and the live ones, which are being written. A projection
// of the journal, limited for each row; dropped lines are counted, and a notice replaces them. Lives on the journal's
// thread.
#pragma once

#include "core/facts/command.h"
#include "core/facts/event.h"
#include "core/output/linerevisions.h"
#include "core/output/outputdecoder.h"
#include "core/output/terminalfeed.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <deque>
#include <limits>
#include <map>
#include <unordered_map>

namespace pangaea {

class Journal;

struct OutputLine {
    quint64 number = 0; ///< increases with each line of the log, over all rows, for ever; live lines: see liveNumber()
    qint64 time = 0;    ///< monotonic ns of the read that completed the line, or of the last one for a live line;
                        ///< of a terminal's row the read that changed it last
    ProcessId process = ProcessId::Pangaea;
    Stream stream = Stream::Output;
    bool notice = false; ///< a text of Pangaea's: "attempt 2", "1,234 bytes dropped"
    QString text;
    std::vector<StyleRun> runs {}; ///< the parts that are not plain
    bool typed = false;            ///< not written by the process, but given to it as input
    /// Whether it was written before or after some lines of the other stream is not known: the two pipes were read too
    /// late. All lines whose place may be wrong have this; it may still come while the next lines are read.
    bool unordered = false;
};

/// Live lines have numbers, too, greater than all others: each place of each row its own, in order of the rows.
inline constexpr quint64 firstLiveNumber = quint64(1) << 63;
inline constexpr int livePlaceBits = 12; ///< so many places for each row: 2 to the power of this
[[nodiscard]] constexpr quint64 liveNumber(ProcessId process, quint64 place)
{
    return firstLiveNumber | quint64(process) << livePlaceBits | place;
}
[[nodiscard]] constexpr bool isLive(quint64 number)
{
    return number >= firstLiveNumber;
}

class OutputLog final : public QObject
{
    Q_OBJECT
public:
    explicit OutputLog(Journal &journal, QObject *parent = nullptr);

    /// Oldest first. If lines were dropped, the first one is a notice that says how many bytes, with the number of the
    /// last dropped line.
    [[nodiscard]] const std::deque<OutputLine> &lines(ProcessId process) const;

    /// Lines with a greater number, of these rows (of all rows if `processes` is empty), in order of number; at most
    /// `most`, the oldest. The lines of all rows that came together are numbered in order of time.
    [[nodiscard]] std::vector<const OutputLine *> since(quint64 number, const ProcessIds &processes = {},
                                                        size_t most = std::numeric_limits<size_t>::max()) const;

    /// The lines of a row that are not complete: of each stream the one that is being written, unless it is empty. They
    /// come after all other lines; their places are those of the streams.
    [[nodiscard]] std::vector<OutputLine> liveLines(ProcessId process) const;
    /// The screen of a row with a terminal, while its output is open. Its live lines are the rows of it; places count them.
    [[nodiscard]] TerminalScreen *terminal(ProcessId process) const;
    /// The last words on the screen of a row with a terminal; empty for other rows.
    [[nodiscard]] QString terminalWords(ProcessId process) const;
    /// The line with this number, if the row still has it.
    [[nodiscard]] const OutputLine *line(ProcessId process, quint64 number) const;
    /// Which lines changed under their number, and of which rows the live lines changed, came or went.
    [[nodiscard]] const LineRevisions &revisions() const { return m_revisions; }
    /// Number of the newest line; 0: there was none.
    [[nodiscard]] quint64 newest() const { return m_lastNumber; }
    /// The line's OutputLine::unordered; false if it was dropped.
    [[nodiscard]] bool isUnordered(ProcessId process, quint64 number) const;
    /// How many lines of the row have it.
    [[nodiscard]] qint64 unordered(ProcessId process) const;

    /// Increases when a removed row comes back with its lines, which have the numbers that they had.
    [[nodiscard]] quint64 restorations() const { return m_restorations; }

    /// Lines to keep for each row, at least 1. Up to a tenth more are kept temporarily; fewer if they are very long.
    void setLinesPerProcess(int lines);

    /// Reads the output of pipes at most so long in one turn of the event loop, and the rest in the next ones; 0, as at
    /// first: all at once. That of terminals is always read in turns, as TerminalFeed says.
    void setTurn(std::chrono::milliseconds most);
    /// Whether there is a rest of events; a terminal's own rest is bounded. Whoever has more for the journal waits for caughtUp(), so that the rest stays small.
    [[nodiscard]] bool isBehind() const { return !m_waiting.empty(); }
    /// Reads the rest at once, of terminals too.
    void catchUp();

signals:
    void caughtUp();
    /// Once for each batch that added, changed or dropped lines.
    void changed();
    /// The terminal of a row's attempt answers a question of the program. For whoever runs the process; a recording needs no answer.
    void answered(pangaea::ProcessId process, int attempt, const QByteArray &bytes);
    /// In a later turn than that of their events more was read of these rows with terminals: the last words may be others.
    void readMore(const pangaea::ProcessIds &processes);

private:
    /// What is known of the times at which one stream of an attempt was written. Times in monotonic ns.
    struct Order {
        qint64 since = 0;     ///< the incomplete line was begun after that; 0: unknown, or there is none
        bool isBegun = false; ///< there is an incomplete line
        qint64 until = 0;     ///< the last line was complete by then
        quint64 last = 0;     ///< number of the last line
    };
    struct Process {
        std::deque<OutputLine> lines;
        std::array<OutputDecoder, 2> decoders; ///< indexed by Stream
        std::array<qint64, 2> readAt {};       ///< when each stream was read last; monotonic ns
        OutputDecoder input;
        std::array<Order, 2> order;                ///< indexed by Stream
        qint64 unordered = 0;                      ///< lines
        bool together = false;                     ///< both streams in one pipe, and this was not said yet
        std::unique_ptr<TerminalFeed> terminal {}; ///< of a row that has one, instead of the decoders
        qint64 units = 0;                          ///< UTF-16, of all lines
        qint64 dropped = 0;                        ///< bytes (UTF-8) of lines dropped by the limit
    };
    void read(qsizetype first, qsizetype count);
    void wait(const Event &happened);
    void work();
    [[nodiscard]] bool skip(const Event &happened);
    void drop(Process &process, const event::Output &output, QByteArrayView bytes);
    void tellNews();
    [[nodiscard]] std::vector<qsizetype> inOrderOfTime(qsizetype first, qsizetype count) const;
    void readOutput(Process &process, const Event &happened, const event::Output &output);
    [[nodiscard]] int mostLines() const { return m_linesPerProcess + m_linesPerProcess / 10; }
    void clear();
    [[nodiscard]] bool fold(const Event &happened);
    void putTerminal(Process &process, const Event &happened);
    void readTerminal(ProcessId id, Process &process);
    void foldTerminal(Process &process, const Event &happened);
    void printAll(Process &process, const Event &happened, TerminalScreen::Lines lines);
    void takeTurn();
    void readTerminals();
    [[nodiscard]] static QString droppedText(qint64 bytes);
    [[nodiscard]] bool restore(ProcessId process);
    void add(Process &process, OutputLine line);
    void print(Process &process, const Event &happened, Stream stream, StyledLine line, qint64 since);
    static void place(Process &process, OutputLine &line, qint64 since);
    static void mark(Process &process, OutputLine &line);
    void note(Process &process, const Event &happened, const QString &text);
    void finish(Process &process, const Event &happened, Stream stream);
    void take(Process &process, const Event &happened, Stream stream, WrittenLines written, qint64 since);
    void revise(Process &process, ProcessId id, Stream stream, const std::vector<RevisedLine> &revised);
    void noteLive(ProcessId process) { m_news.push_back({process, 0}); }
    void showInput(Process &process, const Event &happened, QByteArrayView bytes);
    void finishInput(Process &process, const Event &happened);
    [[nodiscard]] bool hasTooMany(const Process &process, int more) const;
    void dropOldest(Process &process);

    Journal &m_journal;
    std::map<ProcessId, Process> m_processes;
    std::map<ProcessId, Process> m_removed; ///< of rows that can be restored
    quint64 m_restorations = 0;
    LineRevisions m_revisions;
    std::vector<LineRevision> m_news; ///< of the batch that is being read
    TerminalFeed::Budget m_budget;    ///< what terminals may still read in this turn
    ProcessIds m_terminalsRead;       ///< in this turn
    quint64 m_lastNumber = 0;
    bool m_startedOver = false; ///< the lines were cleared, and changed() was not emitted yet
    int m_linesPerProcess = 10'000;
    std::chrono::milliseconds m_turn {0};
    QTimer m_next;
    std::deque<Event> m_waiting;                             ///< to be read
    std::unordered_map<ProcessId, qsizetype> m_linesWaiting; ///< their newlines
    bool m_hasNews = false;                                  ///< changed() is due
};

} // namespace pangaea
