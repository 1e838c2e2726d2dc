// SPDX-License-Identifier: MIT
// Any bytes from the other side of the wire, whichever it is: refused in words, or read into messages that can be
// written again. What an agent tells of its rows is then checked like a file, and a journal's readings take it. The
// seeds are in tests/data/wire.
#include "core/hosts/hostevents.h"
#include "core/journal/journallives.h"
#include "core/session/readings.h"
#include "core/wire/wirereader.h"

#include <cstdint>
#include <cstdlib>

using namespace pangaea;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readNews(Journal &journal, journalfile::Lives &lives, const EventBatch &events)
{
    for (const Event &happened : events) {
        std::visit(
            [&](const auto &payload) {
                using Kind = journalfile::Fields<std::decay_t<decltype(payload)>>;
                lives.check(happened, Kind::of, Kind::name);
            },
            happened.payload);
        journal.append({happened});
    }
}

/// The same as a window takes it from an agent, whose rows are those that it speaks of.
struct Taken {
    HostEvents events {QStringLiteral("n2"), 1024 * 1024};
    ClockCompare clock;
    qint64 now = 3'600'000'000'000;

    Taken() { (void)clock.add({now, 1, 1, now + 1000}); }
    void take(const wire::Message &message)
    {
        now += 1'000'000;
        if (const auto *tell = std::get_if<wire::Tell>(&message))
            (void)clock.add({now - 5000, tell->heard, tell->said, now});
        const auto *news = std::get_if<wire::News>(&message);
        if (!news)
            return;
        for (const Event &happened : news->events)
            events.addRow(happened.process);
        for (const Event &happened : events.translate(EventBatch(news->events), clock, now))
            require(happened.time >= 0 && happened.uncertainty >= 0);
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Journal journal;
    Readings readings(journal);
    journal.append({{1, ProcessId::Pangaea, event::SessionStarted {1, 1, QStringLiteral("Linux"), 2}}});
    journalfile::Lives lives;
    Taken taken;
    WireReader reader;
    try {
        // In two pieces, of which the first byte says where.
        const QByteArrayView bytes(data, qsizetype(size));
        const qsizetype cut = size == 0 ? 0 : std::min<qsizetype>(bytes.size(), data[0]);
        for (const QByteArrayView piece : {bytes.first(cut), bytes.sliced(cut)}) {
            reader.feed(piece);
            while (const auto message = reader.next()) {
                require(reader.lastSize() <= bytes.size());
                const QByteArray again = wire::encode(*message);
                require(wire::nameOf(wire::decode(again)) == wire::nameOf(*message));
                try {
                    taken.take(*message);
                } catch (const wire::Fault &fault) {
                    require(!fault.expected.isEmpty());
                }
                if (const auto *news = std::get_if<wire::News>(&*message))
                    readNews(journal, lives, news->events);
            }
        }
    } catch (const wire::Fault &fault) {
        require(!fault.expected.isEmpty());
    } catch (const journalfile::Problem &problem) {
        require(!problem.expected.isEmpty());
    }
    return 0;
}
