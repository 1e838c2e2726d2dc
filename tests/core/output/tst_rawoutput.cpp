// SPDX-License-Identifier: MIT
// Saved output is what the processes wrote, byte by byte; missing parts are reported.
#include "core/output/rawoutput.h"

#include "tests/fixtures/session.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// Each byte value, twice, in an order that is never valid UTF-8 for long.
QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 512; ++i)
        bytes += char((i * 167) & 0xFF);
    return bytes;
}

QByteArray joined(const RawOutput &output)
{
    QByteArray bytes;
    for (const QByteArray &piece : output.pieces)
        bytes += piece;
    return bytes;
}

} // namespace

class TestRawOutput : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private slots:
    void isWhatWasWritten()
    {
        const QByteArray hostile = everyByte() + QByteArray("\0\xC3(\xED\xA0\x80\r\x1b[2J\xE2\x80", 14);
        Journal journal;
        journal.append({made(asia, u"Asia"_s)});
        for (qsizetype i = 0; i < hostile.size(); i += 5)
            journal.append({printed(asia, hostile.mid(i, 5))});
        const RawOutput output = rawOutput(journal);
        QCOMPARE(output.whatIsMissing(), QString());
        const QString path = m_folder.filePath(u"raw"_s);
        QCOMPARE(saveRawOutput(path, output).sentence(), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), hostile);
        QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void comesFromARealProcess()
    {
        Session session;
        const ProcessId process = session.spawnOne(u"print_func"_s, {}, u"A\t\u202E\u00E4"_s);
        QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
        QCOMPARE(joined(rawOutput(session.journal, {process})),
                 "The name of continent is :  " + u"A\t\u202E\u00E4"_s.toUtf8() + "\n");
    }

    void chooses()
    {
        Journal journal;
        journal.append({made(asia, u"Asia"_s), made(europe, u"Europe"_s), made(africa, u"Africa"_s), printed(asia, "a"),
                        printed(europe, "e"), printed(asia, "A", Stream::Error), printed(asia, "b"),
                        printed(africa, "c"), happened(africa, event::Removed {})});
        QCOMPARE(joined(rawOutput(journal)), "aeAb");
        QCOMPARE(joined(rawOutput(journal, {asia})), "aAb");
        QCOMPARE(joined(rawOutput(journal, {asia}, Stream::Output)), "ab");
        QCOMPARE(joined(rawOutput(journal, {}, Stream::Error)), "A");
        QCOMPARE(joined(rawOutput(journal, {africa})), "");
        journal.append({happened(africa, event::Restored {})});
        QCOMPARE(joined(rawOutput(journal, {africa})), "c");
    }

    void saysWhatIsMissing()
    {
        Journal journal;
        journal.append({made(asia, u"Asia"_s, 5), made(europe, u"Europe"_s, 20), printed(asia, "a"),
                        happened(asia, event::OutputDropped {Stream::Output, 1'234}, 6)});
        QVERIFY(rawOutput(journal).whatIsMissing().startsWith(u"1,234 bytes are missing"_s));
        QCOMPARE(rawOutput(journal, {asia}, Stream::Error).whatIsMissing(), QString());
        QCOMPARE(rawOutput(journal, {europe}).whatIsMissing(), QString());
        journal.append({happened(ProcessId::Pangaea, event::Thinned {10, 3}, 21)});
        QVERIFY(rawOutput(journal, {asia}).whatIsMissing().contains(u"Older output may be missing"_s));
        QCOMPARE(rawOutput(journal, {europe}).whatIsMissing(), QString()); // made after that
    }

    void tellsWhenItLetGo()
    {
        Journal journal;
        journal.setBudget(100'000);
        journal.append({made(asia, u"Asia"_s, 1)});
        for (int i = 0; i < 100; ++i)
            journal.append({happened(asia, event::Output {Stream::Output, QByteArray(5'000, 'x')}, 2 + i)});
        QVERIFY(joined(rawOutput(journal)).size() < 500'000);
        QVERIFY(!rawOutput(journal).whatIsMissing().isEmpty());
    }

    void canBeStopped()
    {
        const QString path = m_folder.filePath(u"stopped"_s);
        const RawOutput output {{"a", "b"}};
        QCOMPARE(saveRawOutput(path, output, [](qint64, qint64) { return false; }).sentence(), stoppedSentence());
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestRawOutput)
#include "tst_rawoutput.moc"
