// SPDX-License-Identifier: MIT
// A ring that the test fills as the kernel does: every kind of record, over the ring's end, full, and with
// bytes that are no records.
#include "core/linux/perfring.h"

#include <QTest>
#include <QThread>

#include <cstring>

#include <linux/perf_event.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace pangaea;

namespace {

constexpr qint32 ownPid = 99;
constexpr int core = 3;

/// The kernel's side.
class Kernel final
{
public:
    Kernel()
        : m_page(size_t(::sysconf(_SC_PAGESIZE)))
        , m_memory(static_cast<std::byte *>(
              ::mmap(nullptr, 2 * m_page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
        , ring(-1, std::span(m_memory, 2 * m_page), core)
    {
    }

    void write(quint32 type, quint16 misc, const QByteArray &body, quint32 pid, quint32 tid, quint64 time)
    {
        const struct {
            quint32 pid, tid;
            quint64 time;
            quint32 core, reserved;
        } id {pid, tid, time, quint32(core), 0};
        QByteArray bytes = body + QByteArray(reinterpret_cast<const char *>(&id), sizeof id);
        const perf_event_header header {type, misc, quint16(bytes.size() + qsizetype(sizeof header))};
        bytes.prepend(reinterpret_cast<const char *>(&header), sizeof header);
        put(bytes);
    }
    void put(const QByteArray &bytes)
    {
        for (const char byte : bytes)
            m_memory[m_page + (positions()->data_head++ % m_page)] = std::byte(byte);
    }
    /// Of `room` bytes; they are as many in the ring's life, so that the next record begins there.
    void moveTo(quint64 position) { positions()->data_head = positions()->data_tail = position; }
    [[nodiscard]] perf_event_mmap_page *positions() const { return reinterpret_cast<perf_event_mmap_page *>(m_memory); }
    std::vector<SwitchRecord> drain()
    {
        std::vector<SwitchRecord> records;
        ring.drain(records, ownPid);
        return records;
    }
    [[nodiscard]] quint64 size() const { return m_page; }

private:
    size_t m_page;
    std::byte *m_memory; ///< the ring unmaps it

public:
    PerfRing ring;
};

QByteArray task(quint32 pid, quint32 parentPid, quint32 tid, quint32 parentTid, quint64 time)
{
    const struct {
        quint32 pid, parentPid, tid, parentTid;
        quint64 time;
    } body {pid, parentPid, tid, parentTid, time};
    return {reinterpret_cast<const char *>(&body), sizeof body};
}

QByteArray named(quint32 pid, quint32 tid, const char *name, int room)
{
    const quint32 ids[] {pid, tid};
    QByteArray body(reinterpret_cast<const char *>(ids), sizeof ids);
    body += QByteArray(name).leftJustified(room, '\0', true);
    return body;
}

QByteArray numbers(std::initializer_list<quint64> values)
{
    QByteArray body;
    for (const quint64 value : values)
        body.append(reinterpret_cast<const char *>(&value), sizeof value);
    return body;
}

} // namespace

class TestPerfRing final : public QObject
{
    Q_OBJECT
private slots:
    void empty();
    void switches();
    void births();
    void names();
    void losses();
    void ownIsLeftOut();
    void strangersAreLeftOut();
    void overTheEnd();
    void full();
    void notARecord_data();
    void notARecord();
    void tooShort_data();
    void tooShort();
};

void TestPerfRing::empty()
{
    Kernel kernel;
    QVERIFY(kernel.drain().empty());
}

void TestPerfRing::switches()
{
    Kernel kernel;
    kernel.write(PERF_RECORD_SWITCH, 0, {}, 10, 11, 1000);
    kernel.write(PERF_RECORD_SWITCH, PERF_RECORD_MISC_SWITCH_OUT, {}, 10, 11, 2000);
    kernel.write(PERF_RECORD_SWITCH, PERF_RECORD_MISC_SWITCH_OUT | PERF_RECORD_MISC_SWITCH_OUT_PREEMPT, {}, 10, 12,
                 3000);
    const auto records = kernel.drain();
    QCOMPARE(records.size(), 3u);
    QCOMPARE(records[0].kind, SwitchRecord::Kind::In);
    QCOMPARE(records[0].pid, 10);
    QCOMPARE(records[0].tid, 11);
    QCOMPARE(records[0].time, 1000);
    QCOMPARE(records[0].core, core);
    QCOMPARE(records[1].kind, SwitchRecord::Kind::Out);
    QVERIFY(!records[1].preempted);
    QCOMPARE(records[2].kind, SwitchRecord::Kind::Out);
    QVERIFY(records[2].preempted);
    QCOMPARE(records[2].tid, 12);
    QVERIFY(kernel.drain().empty());
    QCOMPARE(kernel.positions()->data_tail, kernel.positions()->data_head);
}

// The body says whom the record is about; its end says who did it.
void TestPerfRing::births()
{
    Kernel kernel;
    kernel.write(PERF_RECORD_FORK, 0, task(20, ownPid, 20, 98, 500), ownPid, 98, 501);
    kernel.write(PERF_RECORD_EXIT, 0, task(20, ownPid, 21, ownPid, 600), 20, 21, 601);
    const auto records = kernel.drain();
    QCOMPARE(records.size(), 2u);
    QCOMPARE(records[0].kind, SwitchRecord::Kind::Born);
    QCOMPARE(records[0].pid, 20);
    QCOMPARE(records[0].tid, 20);
    QCOMPARE(records[0].parentPid, ownPid);
    QCOMPARE(records[0].parentTid, 98);
    QCOMPARE(records[0].time, 500);
    QCOMPARE(records[1].kind, SwitchRecord::Kind::Exit);
    QCOMPARE(records[1].tid, 21);
}

void TestPerfRing::names()
{
    Kernel kernel;
    kernel.write(PERF_RECORD_COMM, PERF_RECORD_MISC_COMM_EXEC, named(20, 20, "cat", 8), 20, 20, 700);
    kernel.write(PERF_RECORD_COMM, 0, named(20, 21, "fifteen letters", 16), 20, 21, 800);
    kernel.write(PERF_RECORD_COMM, 0, named(20, 22, "sixteen letters!", 16), 20, 22, 900); // no NUL
    const auto records = kernel.drain();
    QCOMPARE(records.size(), 3u);
    QCOMPARE(records[0].kind, SwitchRecord::Kind::Named);
    QCOMPARE(records[0].name.data(), "cat");
    QVERIFY(records[0].exec);
    QCOMPARE(records[1].name.data(), "fifteen letters");
    QVERIFY(!records[1].exec);
    QCOMPARE(records[1].tid, 21);
    QCOMPARE(records[2].name.data(), "sixteen letters");
}

void TestPerfRing::losses()
{
    Kernel kernel;
    kernel.write(PERF_RECORD_LOST, 0, numbers({7, 42}), ownPid, ownPid, 100);
    kernel.write(PERF_RECORD_LOST_SAMPLES, 0, numbers({43}), 20, 20, 200);
    const auto records = kernel.drain();
    QCOMPARE(records.size(), 2u); // whoever was on the core when the kernel told it
    QCOMPARE(records[0].kind, SwitchRecord::Kind::Gap);
    QCOMPARE(records[0].lost, 42);
    QCOMPARE(records[0].core, core);
    QCOMPARE(records[1].lost, 43);
}

void TestPerfRing::ownIsLeftOut()
{
    Kernel kernel;
    kernel.write(PERF_RECORD_SWITCH, 0, {}, ownPid, 98, 100);
    kernel.write(PERF_RECORD_FORK, 0, task(ownPid, ownPid, 97, 98, 200), ownPid, 98, 200); // a thread of ours
    kernel.write(PERF_RECORD_COMM, 0, named(ownPid, 97, "QThread", 8), ownPid, 97, 300);
    kernel.write(PERF_RECORD_EXIT, 0, task(ownPid, ownPid, 97, 98, 400), ownPid, 97, 400);
    QVERIFY(kernel.drain().empty());
    QCOMPARE(kernel.positions()->data_tail, kernel.positions()->data_head);
}

void TestPerfRing::strangersAreLeftOut()
{
    Kernel kernel;
    kernel.write(PERF_RECORD_THROTTLE, 0, numbers({1, 2, 3}), 20, 20, 100);
    kernel.write(PERF_RECORD_MMAP, 0, QByteArray(2000, 'x'), 20, 20, 200);
    kernel.write(4711, 0, {}, 20, 20, 300);
    kernel.write(PERF_RECORD_SWITCH, 0, {}, 20, 20, 400);
    const auto records = kernel.drain();
    QCOMPARE(records.size(), 1u);
    QCOMPARE(records[0].time, 400);
}

void TestPerfRing::overTheEnd()
{
    for (quint64 before = 8; before <= 56; before += 8) {
        Kernel kernel;
        kernel.moveTo(5 * kernel.size() - before);
        kernel.write(PERF_RECORD_COMM, PERF_RECORD_MISC_COMM_EXEC, named(20, 20, "fifteen letters", 16), 20, 20, 100);
        kernel.write(PERF_RECORD_SWITCH, 0, {}, 20, 20, 200);
        const auto records = kernel.drain();
        QCOMPARE(records.size(), 2u);
        QCOMPARE(records[0].name.data(), "fifteen letters");
        QCOMPARE(records[1].time, 200);
    }
}

// Only the next record shows whether something was lost; until then it is uncertain.
void TestPerfRing::full()
{
    Kernel kernel;
    const quint64 most = kernel.size() / 32;
    for (quint64 i = 0; i + 2 < most; ++i)
        kernel.write(PERF_RECORD_SWITCH, 0, {}, 20, 20, i);
    QCOMPARE(kernel.drain().size(), most - 2); // room for one more of any kind
    for (quint64 i = 1; i < most; ++i)
        kernel.write(PERF_RECORD_SWITCH, 0, {}, 20, 20, i);
    const auto records = kernel.drain();
    QCOMPARE(records.size(), most);
    QCOMPARE(records.back().kind, SwitchRecord::Kind::Gap);
    QCOMPARE(records.back().lost, 0);
    QCOMPARE(records.back().time, qint64(most - 1));
    QCOMPARE(records.back().core, core);
}

void TestPerfRing::notARecord_data()
{
    QTest::addColumn<quint16>("size");
    QTest::newRow("nothing") << quint16(0);
    QTest::newRow("less than a header") << quint16(7);
    QTest::newRow("more than there is") << quint16(40);
}

void TestPerfRing::notARecord()
{
    QFETCH(quint16, size);
    Kernel kernel;
    kernel.write(PERF_RECORD_SWITCH, 0, {}, 20, 20, 100);
    const perf_event_header header {PERF_RECORD_SWITCH, 0, size};
    kernel.put(QByteArray(reinterpret_cast<const char *>(&header), sizeof header) + QByteArray(24, '\0'));
    QCOMPARE(kernel.drain().size(), 1u);
    kernel.write(PERF_RECORD_SWITCH, 0, {}, 20, 20, 200); // and it goes on
    QCOMPARE(kernel.drain().size(), 1u);
}

void TestPerfRing::tooShort_data()
{
    QTest::addColumn<quint32>("type");
    QTest::newRow("FORK") << quint32(PERF_RECORD_FORK);
    QTest::newRow("EXIT") << quint32(PERF_RECORD_EXIT);
    QTest::newRow("COMM") << quint32(PERF_RECORD_COMM);
    QTest::newRow("LOST") << quint32(PERF_RECORD_LOST);
    QTest::newRow("LOST_SAMPLES") << quint32(PERF_RECORD_LOST_SAMPLES);
}

void TestPerfRing::tooShort()
{
    QFETCH(quint32, type);
    Kernel kernel;
    kernel.write(type, 0, {}, 20, 20, 100);
    const perf_event_header bare {type, 0, sizeof bare};
    kernel.put(QByteArray(reinterpret_cast<const char *>(&bare), sizeof bare));
    QVERIFY(kernel.drain().empty());
}

QTEST_GUILESS_MAIN(TestPerfRing)
#include "tst_perfring.moc"
