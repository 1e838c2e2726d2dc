// SPDX-License-Identifier: MIT
// Running out of descriptors, and those that a failed exec would keep.
#include "core/linux/descriptors.h"
#include "core/linux/childsetup.h"
#include "tests/fixtures/fewdescriptors.h"
#include "tests/fixtures/testing.h"

#include <QProcess>

#include <cerrno>

using namespace pangaea;
using namespace pangaea::testing;

class TestDescriptors final : public QObject
{
    Q_OBJECT
private slots:
    void tellsHowManyCanBeOpened();
    void takesNoMoreThanItSays();
    void closesWhatAFailedExecLeft_data();
    void closesWhatAFailedExecLeft();
    void closesNothingOfAChildThatRuns();
};

void TestDescriptors::tellsHowManyCanBeOpened()
{
    const qsizetype before = openDescriptors();
    QCOMPARE(errorOfOpening(descriptorsOfAStart), 0);
    for (int room = 0; room < 20; ++room) {
        const FewDescriptors few(room);
        QCOMPARE(errorOfOpening(room), 0);
        QCOMPARE(errorOfOpening(room + 1), EMFILE);
    }
    QCOMPARE(openDescriptors(), before);
}

// The number is from a measurement: it must suffice.
void TestDescriptors::takesNoMoreThanItSays()
{
    QProcess warmUp; // what Qt opens once
    warmUp.start(u"/bin/true"_s, QStringList());
    QVERIFY(warmUp.waitForFinished());
    const FewDescriptors few(descriptorsOfAStart);
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    prepareChild(process);
    const QSignalSpy finished(&process, &QProcess::finished);
    process.start(u"/bin/true"_s, QStringList(), QIODevice::ReadOnly);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
}

void TestDescriptors::closesWhatAFailedExecLeft_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("folder");
    QTest::newRow("exec") << u"/no/such/program"_s << u""_s;
    QTest::newRow("chdir") << u"/bin/true"_s << u"/no/such/folder"_s;
}

void TestDescriptors::closesWhatAFailedExecLeft()
{
    QFETCH(QString, program);
    QFETCH(QString, folder);
    qsizetype before = 0;
    for (int i = 0; i < 20; ++i) {
        QProcess process;
        process.setWorkingDirectory(folder);
        prepareChild(process);
        const QSignalSpy failed(&process, &QProcess::errorOccurred);
        process.start(program, QStringList());
        pangaea::closeWhatAFailedExecLeft(process);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QCOMPARE(process.error(), QProcess::FailedToStart); // it is reported nevertheless
        if (i == 0)
            before = openDescriptors();
    }
    QCOMPARE(openDescriptors(), before);
}

void TestDescriptors::closesNothingOfAChildThatRuns()
{
    QProcess process;
    prepareChild(process);
    process.start(u"/bin/cat"_s, QStringList());
    pangaea::closeWhatAFailedExecLeft(process);
    QVERIFY(process.waitForStarted());
    process.write("hello\n");
    QTRY_COMPARE_WITH_TIMEOUT(process.bytesAvailable(), 6, patience);
    pangaea::closeWhatAFailedExecLeft(process);
    process.write("world\n");
    process.closeWriteChannel();
    const QSignalSpy finished(&process, &QProcess::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(process.readAll(), "hello\nworld\n");
}

QTEST_GUILESS_MAIN(TestDescriptors)
#include "tst_descriptors.moc"
