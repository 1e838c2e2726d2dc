// SPDX-License-Identifier: MIT
// Where the worker is found and what it lists; and the errors for programs that are no worker.
#include "core/engine/platform.h"
#include "core/engine/worker.h"
#include "tests/fixtures/testing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

bool writeFile(const QString &path, const QByteArray &text, bool executable)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    file.close();
    return written && (!executable || file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser));
}

/// Asks a program and waits for its answer.
struct Listing {
    explicit Listing(const QString &program)
    {
        listTargets(program, *platform, &context, [this](const CatalogResult &answer) { answers.push_back(answer); });
        (void)QTest::qWaitFor([this] { return !answers.empty(); }, patience);
    }
    [[nodiscard]] QString error() const { return answers.empty() ? u"no answer"_s : answers.front().error; }

    std::unique_ptr<Platform> platform = createPlatform();
    std::vector<CatalogResult> answers;
    QObject context;
};

} // namespace

class TestWorkerList : public QObject
{
    Q_OBJECT
private slots:
    void findsTheWorkerOfTheBuild();
    void findsWorkers_data();
    void findsWorkers();
    void prefersTheBuild();
    void listsTheTargets();
    void complains_data();
    void complains();
    void forgetsWhoDoesNotWait();
};

void TestWorkerList::findsTheWorkerOfTheBuild()
{
    QCOMPARE(findWorker(QStringLiteral(PANGAEA_BIN_DIR)), QFileInfo(workerPath()).canonicalFilePath());
}

void TestWorkerList::findsWorkers_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("executable");
    QTest::addColumn<bool>("found");
    QTest::newRow("beside the program") << u"bin/pangaea-worker"_s << true << true;
    QTest::newRow("installed") << u"" PANGAEA_LIBEXEC "/pangaea/pangaea-worker"_s << true << true;
    QTest::newRow("not executable") << u"bin/pangaea-worker"_s << false << false;
    QTest::newRow("another name") << u"bin/worker"_s << true << false;
}

void TestWorkerList::findsWorkers()
{
    QFETCH(QString, place);
    QFETCH(bool, executable);
    QFETCH(bool, found);
    const QTemporaryDir folder;
    QDir().mkpath(folder.filePath(u"bin"_s));
    const QString path = folder.filePath(place);
    QVERIFY(writeFile(path, "#!/bin/sh\n", executable));
    QCOMPARE(findWorker(folder.filePath(u"bin"_s)), found ? QFileInfo(path).canonicalFilePath() : QString());
}

void TestWorkerList::prefersTheBuild()
{
    const QTemporaryDir folder;
    const QString beside = folder.filePath(u"bin/pangaea-worker"_s);
    QVERIFY(writeFile(beside, "#!/bin/sh\n", true));
    QVERIFY(writeFile(folder.filePath(u"" PANGAEA_LIBEXEC "/pangaea/pangaea-worker"_s), "#!/bin/sh\n", true));
    QCOMPARE(findWorker(folder.filePath(u"bin"_s)), QFileInfo(beside).canonicalFilePath());
}

void TestWorkerList::listsTheTargets()
{
    const Listing listing(workerPath());
    QCOMPARE(listing.answers.size(), 1);
    QCOMPARE(listing.error(), QString());
    QCOMPARE(listing.answers.front().catalog.targets.first().name, u"print_func"_s);
}

void TestWorkerList::complains_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("there is none") << QByteArray() << u"does not exist. Check its path, or install it."_s;
    QTest::newRow("no program") << QByteArray("nothing")
                                << u"is a text without a first line that names its interpreter."_s;
    QTest::newRow("it fails") << QByteArray("#!/bin/sh\nexit 3\n") << u"The worker could not list its targets."_s;
    QTest::newRow("it crashes") << QByteArray("#!/bin/sh\nkill -9 $$\n") << u"The worker could not list its targets."_s;
    QTest::newRow("it says nothing") << QByteArray("#!/bin/sh\n") << u"The list of targets is not JSON"_s;
    QTest::newRow("it says something else")
        << QByteArray("#!/bin/sh\necho '[]'\n") << u"The list of targets is not a JSON object."_s;
}

void TestWorkerList::complains()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, complaint);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"worker"_s);
    if (!script.isEmpty())
        QVERIFY(writeFile(path, script, true));
    const Listing listing(path);
    QCOMPARE(listing.answers.size(), 1);
    QVERIFY2(listing.error().contains(complaint), qPrintable(listing.error()));
    QVERIFY(listing.answers.front().catalog.targets.isEmpty());
}

void TestWorkerList::forgetsWhoDoesNotWait()
{
    const std::unique_ptr<Platform> platform = createPlatform();
    int answers = 0;
    auto context = std::make_unique<QObject>();
    listTargets(workerPath(), *platform, context.get(), [&](const CatalogResult &) { ++answers; });
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Destroyed while process .* is still running"_s));
    context.reset();
    const Listing another(workerPath());
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestWorkerList)
#include "tst_workerlist.moc"
