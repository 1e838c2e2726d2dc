// SPDX-License-Identifier: MIT
// What the processes printed, as lines. A projection of the journal, bounded for each row; what had to go
// is counted and told in its place. Lives on the journal's thread.
#pragma once

#include "core/facts/command.h"
#include "core/facts/event.h"
#include "core/output/outputdecoder.h"

#include <QObject>

#include <array>
#include <deque>
#include <limits>
#include <map>

namespace pangaea {

class Journal;

struct OutputLine {
    quint64 number = 0; ///< grows with each line of the log, over all rows, for ever
    qint64 time = 0;    ///< monotonic ns of the read that completed it
    ProcessId process = ProcessId::Pangaea;
    Stream stream = Stream::Output;
    bool notice = false; ///< Pangaea's own words: "attempt 2", "1,234 bytes dropped"
    QString text;
    std::vector<StyleRun> runs {}; ///< where the text is not plain
    bool typed = false;            ///< not written by the process, but given to it as its input
};

class OutputLog final : public QObject
{
    Q_OBJECT
public:
    explicit OutputLog(Journal &journal, QObject *parent = nullptr);

    /// Oldest first. Where lines had to go, the first one is a notice that says how many bytes, with the
    /// number of the last line that went.
    [[nodiscard]] const std::deque<OutputLine> &lines(ProcessId process) const;

    /// Lines with a greater number, of these rows (or of all, where there are none), in order of number; at most so
    /// many, the oldest.
    [[nodiscard]] std::vector<const OutputLine *> since(quint64 number, const ProcessIds &processes = {},
                                                        size_t most = std::numeric_limits<size_t>::max()) const;

    /// Lines to keep for each row, at least 1. Up to a tenth more are kept meanwhile; fewer where they are very long.
    void setLinesPerProcess(int lines);

signals:
    /// Once for each batch that brought or dropped lines.
    void changed();

private:
    struct Process {
        std::deque<OutputLine> lines;
        std::array<OutputDecoder, 2> decoders; ///< indexed by Stream
        OutputDecoder input;
        qint64 units = 0;   ///< UTF-16, of all lines
        qint64 dropped = 0; ///< bytes (UTF-8) of lines that the bound took
    };
    void read(qsizetype first, qsizetype count);
    void readOutput(Process &process, const Event &happened, const event::Output &output);
    [[nodiscard]] int mostLines() const { return m_linesPerProcess + m_linesPerProcess / 10; }
    void clear();
    [[nodiscard]] bool fold(const Event &happened);
    void add(Process &process, OutputLine line);
    void print(Process &process, const Event &happened, Stream stream, StyledLine line);
    void note(Process &process, const Event &happened, const QString &text);
    void finish(Process &process, const Event &happened, Stream stream);
    void showInput(Process &process, const Event &happened, QByteArrayView bytes);
    void finishInput(Process &process, const Event &happened);
    [[nodiscard]] bool hasTooMany(const Process &process, int more) const;
    void dropOldest(Process &process);

    Journal &m_journal;
    std::map<ProcessId, Process> m_processes;
    quint64 m_lastNumber = 0;
    bool m_startedOver = false; ///< the lines went, and nobody was told yet
    int m_linesPerProcess = 10'000;
};

} // namespace pangaea
