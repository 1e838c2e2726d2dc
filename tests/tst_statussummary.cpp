// SPDX-License-Identifier: MIT
// The words of the status bar.
#include "ui/statussummary.h"

#include "tests/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

class TestStatusSummary : public QObject
{
    Q_OBJECT
private slots:
    void states()
    {
        Journal journal;
        const ProcessTable table(journal);
        QCOMPARE(stateSummary(table), u"No processes"_s);
        journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {}), happened(asia, event::Started {1}),
                        made(europe, u"Europe"_s), happened(europe, event::Starting {}), happened(europe, event::Started {2}),
                        happened(europe, event::Ended {{.signal = 9, .requested = true}})});
        QCOMPARE(stateSummary(table), u"1 running · 0 exited · 1 killed · 0 failed"_s);
        journal.append({happened(asia, event::Suspended {})});
        QCOMPARE(stateSummary(table), u"0 running · 1 suspended · 0 exited · 1 killed · 0 failed"_s);
    }

    void load()
    {
        Journal journal;
        const ProcessTable table(journal);
        journal.append({happened(ProcessId::Pangaea, event::SessionStarted {0, 1, u"Linux"_s, 2})});
        QCOMPARE(loadSummary(table), u"CPU — % of 2 cores · sampled 1 Hz"_s);
        journal.append({happened(ProcessId::Pangaea, event::SystemSampled {12.4}), made(asia, u"Asia"_s),
                        happened(asia, event::Starting {}), happened(asia, event::Started {1})});
        QCOMPARE(loadSummary(table), u"CPU 12 % of 2 cores · sampled 10 Hz"_s);
    }
};

QTEST_GUILESS_MAIN(TestStatusSummary)
#include "tst_statussummary.moc"
