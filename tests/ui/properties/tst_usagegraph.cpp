// SPDX-License-Identifier: MIT
// The graph of CPU and memory: its words, and that what is known is painted.
#include "ui/properties/usagegraph.h"

#include "ui/properties/usagepicture.h"

#include "core/journal/journal.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"

#include <QImage>
#include <QTest>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    Rig()
    {
        history.setProcess(asia);
        journal.append({made(asia, u"Asia"_s, second), happened(asia, event::Starting {1}, second),
                        happened(asia, event::Started {4711}, second)});
    }
    void sample(qint64 time, double cpu, double memory)
    {
        KernelSample sample {'R', {}};
        sample[Metric::Cpu] = cpu;
        sample[Metric::Memory] = memory;
        journal.append({happened(asia, event::Sampled {sample}, time),
                        happened(ProcessId::Pangaea, event::SystemSampled {}, time)});
    }

    Journal journal;
    ProcessTable table {journal};
    UsageHistory history {journal};
    UsageGraph graph {history};
};

/// All but grey, and the pale area below the lines.
int pixelsOfLines(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).hsvSaturation() > 110;
    }
    return count;
}

} // namespace

class TestUsageGraph : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatItShows()
    {
        Rig rig;
        rig.graph.refresh(0);
        QCOMPARE(rig.graph.accessibleName(), u"CPU and memory"_s);
        QVERIFY2(rig.graph.accessibleDescription().contains(u"not sampled"_s),
                 qPrintable(rig.graph.accessibleDescription()));
        rig.sample(second + second / 10, 90, 3e6);
        rig.sample(second + second / 5, 40, 2e6);
        rig.graph.refresh(0);
        QCOMPARE(rig.graph.accessibleDescription(),
                 u"CPU, of one core: now 40 % · highest 90 %. Memory, resident: now 2.0 MB · highest 3.0 MB. "
                 "The last 0.2 s, in 1 attempt."_s);
    }

    void paintsWhatIsKnown()
    {
        Rig rig;
        rig.graph.resize(300, rig.graph.sizeHint().height());
        QImage empty(rig.graph.size(), QImage::Format_RGB32);
        rig.graph.render(&empty);
        QCOMPARE(pixelsOfLines(empty), 0);
        for (int round = 1; round <= 20; ++round)
            rig.sample(second + round * second / 10, 50, 1e6);
        rig.graph.refresh(0);
        QImage image(rig.graph.size(), QImage::Format_RGB32);
        rig.graph.render(&image);
        QVERIFY(pixelsOfLines(image) > 200); // two lines
    }

    void makesPictures()
    {
        Rig rig;
        for (int round = 1; round <= 20; ++round)
            rig.sample(second + round * second / 10, 50, 1e6);
        const auto one = usagePicture(rig.journal, {rig.table.find(asia)});
        const auto two = usagePicture(rig.journal, {rig.table.find(asia), rig.table.find(asia)});
        QVERIFY(one->height() > rig.graph.sizeHint().height());
        QVERIFY(two->height() > 2 * rig.graph.sizeHint().height());
        const auto graphs = one->findChildren<UsageGraph *>();
        const QString before = graphs.front()->summary();
        rig.sample(4 * second, 99, 1e6);
        QCOMPARE(graphs.front()->summary(), before); // it stays as it was
    }
};

QTEST_MAIN(TestUsageGraph)
#include "tst_usagegraph.moc"
