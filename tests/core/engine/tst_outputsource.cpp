// SPDX-License-Identifier: MIT
// The output of a child through QProcess's own channels, as on a system that has no pipes of its own here.
#include "core/engine/outputsource.h"
#include "tests/fixtures/testing.h"

#include <QProcess>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Written {
    explicit Written(const QStringList &arguments, const QString &program = misbehavePath())
    {
        QObject::connect(&source, &OutputSource::came, &source,
                         [this](Stream stream, qint64 more, QByteArrayView bytes) {
                             text[size_t(stream)] += bytes.toByteArray();
                             skipped += more;
                         });
        QObject::connect(&source, &OutputSource::ended, &source, [this] { ++ends; });
        QObject::connect(&process, &QProcess::finished, &source, &OutputSource::drain);
        problem = source.attach(process).sentence();
        process.start(program, arguments, QIODevice::ReadOnly);
        source.letGo();
    }

    QProcess process;
    OutputSource source;
    QString problem;
    std::array<QByteArray, 2> text;
    qint64 skipped = 0;
    int ends = 0;
};

} // namespace

class TestOutputSource : public QObject
{
    Q_OBJECT
private slots:
    void readsBothStreams();
    void losesNothing();
    void endsWithTheProcess();
};

void TestOutputSource::readsBothStreams()
{
    Written written({u"both"_s, u"2"_s});
    QCOMPARE(written.problem, QString());
    QVERIFY(written.source.isOpen());
    QTRY_COMPARE_WITH_TIMEOUT(written.ends, 1, patience);
    QCOMPARE(written.text[0], "out 1\nout 2\n");
    QCOMPARE(written.text[1], "err 1\nerr 2\n");
    QVERIFY(!written.source.isOpen());
}

void TestOutputSource::losesNothing()
{
    Written written({u"flood"_s, u"1000001"_s});
    QTRY_COMPARE_WITH_TIMEOUT(written.ends, 1, patience);
    QCOMPARE(written.text[0].size(), 1'000'001);
    QCOMPARE(written.skipped, 0);
}

// What a descendant writes later is lost there.
void TestOutputSource::endsWithTheProcess()
{
    Written written({u"hold-pipe"_s, u"50"_s});
    QTRY_COMPARE_WITH_TIMEOUT(written.ends, 1, patience);
    QVERIFY(written.text[0].startsWith("grandchild "));
    written.source.drain();
    QVERIFY(!written.source.isOpen());
}

QTEST_GUILESS_MAIN(TestOutputSource)
#include "tst_outputsource.moc"
