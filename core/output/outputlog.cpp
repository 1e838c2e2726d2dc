// SPDX-License-Identifier: MIT
#include "core/output/outputlog.h"

#include "core/basics/lastindex.h"
#include "core/basics/overloaded.h"
#include "core/journal/journal.h"

#include <QLocale>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace pangaea {

namespace {

// For one row: an endless line comes in pieces of 4 KiB, and ten thousand of them would be 80 MB.
constexpr qint64 mostUnits = 4 * 1024 * 1024;

template <typename... Kinds>
bool isOneOf(const Payload &payload)
{
    return (std::holds_alternative<Kinds>(payload) || ...);
}

bool givesTerminal(const Event &happened)
{
    const auto *created = std::get_if<event::Created>(&happened.payload);
    return created && created->input.kind == Input::Kind::Terminal;
}

/// Whether it adds lines, or takes them away.
bool isOfOutput(const Event &happened)
{
    return happened.process != ProcessId::Pangaea
        && isOneOf<event::Created, event::Starting, event::FailedToStart, event::Output, event::OutputDropped,
                   event::OutputHeld, event::OutputEnded, event::InputWritten, event::InputEnded, event::Removed,
                   event::Restored, event::Forgotten, event::TerminalSized>(happened.payload);
}

/// Where the last `lines` lines begin.
qsizetype beginOfLast(QByteArrayView bytes, int lines)
{
    qsizetype newline = bytes.size();
    for (; lines >= 0; --lines) {
        newline = lastIndexIn(bytes.first(newline), '\n');
        if (newline < 0)
            return 0;
    }
    return newline + 1;
}

} // namespace

QString OutputLog::droppedText(qint64 bytes)
{
    return tr("%1 bytes dropped").arg(QLocale(QLocale::English).toString(bytes));
}

OutputLog::OutputLog(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &OutputLog::takeTurn);
    connect(&journal, &Journal::appended, this, &OutputLog::read);
    connect(&journal, &Journal::cleared, this, &OutputLog::clear);
    read(0, qsizetype(journal.events().size()));
}

void OutputLog::setLinesPerProcess(int lines)
{
    m_linesPerProcess = std::max(1, lines);
    for (auto &[id, process] : m_processes)
        dropOldest(process);
    emit changed();
}

void OutputLog::read(qsizetype first, qsizetype count)
{
    m_hasNews |= std::exchange(m_startedOver, false);
    m_budget = {};
    for (const qsizetype i : inOrderOfTime(first, count))
        wait(m_journal.events()[size_t(i)]);
    work();
    m_terminalsRead.clear();
}

void OutputLog::tellNews()
{
    m_hasNews |= !m_news.empty();
    m_revisions.add(std::exchange(m_news, {}));
    if (!std::exchange(m_hasNews, false))
        return;
    for (auto &[id, process] : m_processes) {
        if (hasTooMany(process, m_linesPerProcess / 10))
            dropOldest(process);
    }
    emit changed();
}

// A batch has the output of one row after the other, each with the times when it was read. The events of one row stay in
// their order: none comes later than the next one.
std::vector<qsizetype> OutputLog::inOrderOfTime(qsizetype first, qsizetype count) const
{
    struct Place {
        qint64 time;
        qsizetype index;
    };
    std::vector<Place> places;
    std::unordered_map<ProcessId, qint64> next;
    for (qsizetype i = first + count - 1; i >= first; --i) {
        const Event &happened = m_journal.events()[size_t(i)];
        if (!isOfOutput(happened))
            continue;
        const auto [later, isLast] = next.try_emplace(happened.process, happened.time);
        later->second = std::min(later->second, happened.time);
        places.push_back({later->second, i});
    }
    std::ranges::reverse(places);
    if (next.size() > 1)
        std::ranges::stable_sort(places, {}, &Place::time);
    std::vector<qsizetype> indices;
    indices.reserve(places.size());
    for (const Place &place : places)
        indices.push_back(place.index);
    return indices;
}

// The numbers continue, so that a reader takes new lines for new and its old ones for gone.
void OutputLog::clear()
{
    m_processes.clear();
    m_removed.clear();
    m_revisions.forget();
    m_news.clear();
    m_terminalsRead.clear();
    m_linesWaiting.clear();
    m_startedOver = true;
    if (!std::exchange(m_waiting, {}).empty())
        emit caughtUp();
}

bool OutputLog::fold(const Event &happened)
{
    if (std::holds_alternative<event::Removed>(happened.payload)) {
        noteLive(happened.process);
        return m_removed.insert(m_processes.extract(happened.process)).inserted;
    }
    if (std::holds_alternative<event::Restored>(happened.payload))
        return restore(happened.process);
    if (std::holds_alternative<event::Forgotten>(happened.payload)) {
        m_removed.erase(happened.process);
        return false;
    }
    const quint64 before = m_lastNumber;
    Process &process = m_processes[happened.process];
    if (givesTerminal(happened))
        process.terminal = std::make_unique<TerminalFeed>();
    if (process.terminal) {
        putTerminal(process, happened);
        return m_lastNumber != before;
    }
    std::visit(Overloaded {
                   [&](const event::Created &made) {
                       process.together = made.streams == Streams::Together && made.input.kind != Input::Kind::Terminal;
                   },
                   [&](const event::Starting &starting) {
                       process.order = {}; // it begins when the attempt before has ended
                       if (starting.attempt > 1)
                           note(process, happened, tr("attempt %1").arg(starting.attempt));
                   },
                   [&](const event::FailedToStart &failed) { note(process, happened, visibleText(failed.reason)); },
                   [&](const event::Output &output) { readOutput(process, happened, output); },
                   [&](const event::OutputDropped &dropped) {
                       finish(process, happened, dropped.stream);
                       note(process, happened, droppedText(dropped.bytes));
                   },
                   [&](const event::OutputHeld &) {
                       note(process, happened, tr("ended, but something that it started may write more"));
                   },
                   [&](const event::InputWritten &input) { showInput(process, happened, input.bytes); },
                   [&](const event::InputEnded &ended) {
                       finishInput(process, happened);
                       if (ended.asked)
                           note(process, happened, tr("end of input"));
                   },
                   [&](const event::OutputEnded &) {
                       finish(process, happened, Stream::Output);
                       finish(process, happened, Stream::Error);
                   },
                   [](const auto &) {},
               },
               happened.payload);
    return m_lastNumber != before;
}

bool OutputLog::restore(ProcessId process)
{
    auto removed = m_removed.extract(process);
    if (removed.empty())
        return false;
    m_processes.insert_or_assign(process, std::move(removed.mapped()));
    ++m_restorations;
    m_next.start(0);
    return true;
}

void OutputLog::add(Process &process, OutputLine line)
{
    line.number = ++m_lastNumber;
    process.units += line.text.size();
    process.lines.push_back(std::move(line));
}

void OutputLog::note(Process &process, const Event &happened, const QString &text)
{
    add(process, {0, happened.time, happened.process, Stream::Output, true, text, {}});
}

void OutputLog::print(Process &process, const Event &happened, Stream stream, StyledLine line, qint64 since)
{
    add(process, {0, happened.time, happened.process, stream, false, std::move(line.text), std::move(line.runs)});
    place(process, process.lines.back(), since);
}

// The line was written after `since`, and was complete at its time. Lines of the other stream that were complete before
// `since` are certainly older; of those that were complete later, this is not known. Their times increase, so the last
// one decides for this line; and those before this stream's last line were marked when that line came. Of a recording
// that does not say since when, nothing is marked.
void OutputLog::place(Process &process, OutputLine &line, qint64 since)
{
    Order &own = process.order[size_t(line.stream)];
    const Order &other = process.order[1 - size_t(line.stream)];
    if (since > 0 && other.until > since) {
        mark(process, line);
        for (auto before = process.lines.rbegin(); before != process.lines.rend() && before->number > own.last;
             ++before) {
            if (before->notice || before->typed || before->stream == line.stream)
                continue;
            if (before->time <= since)
                break;
            mark(process, *before);
        }
    }
    own.until = line.time;
    own.last = line.number;
}

void OutputLog::mark(Process &process, OutputLine &line)
{
    if (!std::exchange(line.unordered, true))
        ++process.unordered;
}

// If a piece has more lines than are kept, only the last ones are decoded: a flood of newlines would cost a hundred
// times its size for lines that are dropped at once.
void OutputLog::readOutput(Process &process, const Event &happened, const event::Output &output)
{
    if (std::exchange(process.together, false))
        note(process, happened,
             tr("standard output and error share one pipe: which of them a line is from is not known"));
    OutputDecoder &decoder = process.decoders[size_t(output.stream)];
    const bool wasLive = !decoder.partial().isEmpty();
    Order &order = process.order[size_t(output.stream)];
    const QByteArrayView bytes(output.bytes);
    const qsizetype skipped = beginOfLast(bytes, mostLines() + 1); // enough to exceed the limit: a notice
    if (skipped > 0)
        drop(process, output, bytes.first(skipped));
    if (!order.isBegun)
        order.since = output.since;
    take(process, happened, output.stream, decoder.write(bytes.sliced(skipped)), output.since);
    order.isBegun = !bytes.endsWith('\n');
    process.readAt[size_t(output.stream)] = happened.time;
    if (wasLive || !decoder.partial().isEmpty())
        noteLive(happened.process);
    if (process.lines.size() > 2 * size_t(mostLines()))
        dropOldest(process);
}

// What is left of the line before goes with it.
void OutputLog::drop(Process &process, const event::Output &output, QByteArrayView bytes)
{
    process.dropped += bytes.size();
    for (const StyledLine &rest : process.decoders[size_t(output.stream)].finish())
        process.dropped += rest.text.toUtf8().size();
    m_lastNumber += quint64(bytes.count('\n'));
    Order &order = process.order[size_t(output.stream)];
    order.isBegun = !bytes.endsWith('\n');
    order.since = output.since;
}

// The last line of a stream may have no newline.
void OutputLog::finish(Process &process, const Event &happened, Stream stream)
{
    OutputDecoder &decoder = process.decoders[size_t(stream)];
    if (!decoder.partial().isEmpty())
        noteLive(happened.process);
    take(process, happened, stream, decoder.end(), 0);
    process.order[size_t(stream)].isBegun = false;
}

/// `since`: the bytes were written after that.
void OutputLog::take(Process &process, const Event &happened, Stream stream, WrittenLines written, qint64 since)
{
    if (!written.revised.empty())
        revise(process, happened.process, stream, written.revised);
    qint64 &begunSince = process.order[size_t(stream)].since;
    for (StyledLine &line : written.lines)
        print(process, happened, stream, std::move(line), std::exchange(begunSince, since));
}

// From the last line backwards; the oldest revision comes first. Lines that were dropped stay so.
void OutputLog::revise(Process &process, ProcessId id, Stream stream, const std::vector<RevisedLine> &revised)
{
    auto next = revised.rbegin();
    qsizetype back = 0;
    for (auto line = process.lines.rbegin(); line != process.lines.rend() && next != revised.rend(); ++line) {
        if (line->stream != stream || line->notice || line->typed || ++back != next->back)
            continue;
        process.units += next->line.text.size() - line->text.size();
        line->text = next->line.text;
        line->runs = next->line.runs;
        m_news.push_back({id, line->number});
        ++next;
    }
}

void OutputLog::showInput(Process &process, const Event &happened, QByteArrayView bytes)
{
    for (StyledLine &line : process.input.feed(bytes))
        add(process, {.time = happened.time, .process = happened.process, .text = std::move(line.text), .typed = true});
}

// The last line may have been given without its newline.
void OutputLog::finishInput(Process &process, const Event &happened)
{
    for (StyledLine &rest : process.input.finish())
        add(process, {.time = happened.time, .process = happened.process, .text = std::move(rest.text), .typed = true});
}

bool OutputLog::hasTooMany(const Process &process, int more) const
{
    return process.lines.size() > size_t(m_linesPerProcess) + size_t(more)
        || (process.units > mostUnits && process.lines.size() > 1);
}

void OutputLog::dropOldest(Process &process)
{
    if (!hasTooMany(process, 0))
        return;
    OutputLine notice;
    while (hasTooMany(process, 0)) {
        notice = std::move(process.lines.front());
        process.lines.pop_front();
        process.units -= notice.text.size();
        process.unordered -= notice.unordered ? 1 : 0;
        if (!notice.notice && !notice.typed)
            process.dropped += notice.text.toUtf8().size() + 1; // and its newline
    }
    notice.notice = true;
    notice.typed = false;
    notice.unordered = false;
    notice.text = droppedText(process.dropped);
    notice.runs.clear();
    process.units += notice.text.size();
    process.lines.push_front(std::move(notice));
}

} // namespace pangaea
