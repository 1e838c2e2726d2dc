// SPDX-License-Identifier: MIT
// A flood is read in turns of the event loop, and what it will push out at once is not decoded. The log's thread.
#include "core/output/outputlog.h"

#include <QElapsedTimer>

#include <utility>

namespace pangaea {

namespace {

constexpr qsizetype pieceOfFlood = 32 * 1024; // bytes; decoding some kinds of them takes a millisecond

} // namespace

void OutputLog::setTurn(std::chrono::milliseconds most)
{
    m_turn = most;
    if (isBehind())
        m_next.start(0);
}

void OutputLog::catchUp()
{
    const auto turn = std::exchange(m_turn, std::chrono::milliseconds(0));
    do {
        m_next.stop();
        takeTurn();
    } while (m_next.isActive());
    m_turn = turn;
}

void OutputLog::takeTurn()
{
    readTerminals();
    work();
    if (const ProcessIds read = std::exchange(m_terminalsRead, {}); !read.empty())
        emit readMore(read);
}

void OutputLog::wait(const Event &happened)
{
    const auto *output = std::get_if<event::Output>(&happened.payload);
    if (!output || m_turn.count() == 0) {
        m_waiting.push_back(happened);
        return;
    }
    for (qsizetype at = 0; at < output->bytes.size(); at += pieceOfFlood) {
        Event piece {happened.time, happened.process, event::Output {output->stream, {}, output->since}};
        QByteArray &bytes = std::get<event::Output>(piece.payload).bytes;
        bytes = output->bytes.size() <= pieceOfFlood ? output->bytes : output->bytes.mid(at, pieceOfFlood);
        m_linesWaiting[happened.process] += bytes.count('\n');
        m_waiting.push_back(std::move(piece));
    }
}

void OutputLog::work()
{
    const bool wasBehind = isBehind();
    QElapsedTimer clock;
    clock.start();
    while (isBehind()) {
        if (!skip(m_waiting.front()))
            m_hasNews |= fold(m_waiting.front());
        m_waiting.pop_front();
        if (m_turn.count() > 0 && clock.elapsed() >= m_turn.count())
            break;
    }
    if (isBehind())
        m_next.start(0);
    else
        m_linesWaiting.clear();
    tellNews();
    if (wasBehind && !isBehind())
        emit caughtUp();
}

// Whether more lines than are kept wait behind this output.
bool OutputLog::skip(const Event &happened)
{
    const auto *output = std::get_if<event::Output>(&happened.payload);
    const auto waiting = m_linesWaiting.find(happened.process);
    if (!output || waiting == m_linesWaiting.end())
        return false;
    const qsizetype lines = output->bytes.count('\n');
    waiting->second -= lines;
    const auto row = m_processes.find(happened.process);
    if (row == m_processes.end() || row->second.terminal || waiting->second < mostLines() + 2)
        return false; // a screen looks for itself at what it may leave out
    noteLive(happened.process);
    drop(row->second, *output, output->bytes);
    return true;
}

} // namespace pangaea
