// SPDX-License-Identifier: MIT
// Files are written completely or not at all, readable by the user alone.
#include "core/basics/savedfile.h"
#include "tests/fixtures/testing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

} // namespace

class TestSavedFile : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private slots:
    void writesForTheUserAlone()
    {
        const QString path = m_folder.filePath(u"new"_s);
        QCOMPARE(saveFile(path, [](QIODevice &device) { return put(device, "Asia"); }).sentence(), QString());
        QCOMPARE(contents(path), "Asia");
        QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void takesAwayWhatOthersMayRead()
    {
        const QString path = m_folder.filePath(u"open"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        QCOMPARE(saveFile(path, [](QIODevice &device) { return put(device, "Asia"); }).sentence(), QString());
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    // A pipe stays one, and its reader gets all.
    void writesIntoAPipe()
    {
        const QString path = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const auto write = [](QIODevice &device) { return put(device, "Asia"); };
        const QString nobody = saveFile(path, write).sentence();
        QVERIFY2(nobody.contains(u"nobody reads"_s), qPrintable(nobody));

        const int reader = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        const auto closed = qScopeGuard([reader] { ::close(reader); });
        QCOMPARE(saveFile(path, write).sentence(), QString());
        char bytes[16];
        QCOMPARE(::read(reader, bytes, sizeof bytes), 4);
        QCOMPARE(QByteArrayView(bytes, 4), QByteArrayView("Asia"));
        QVERIFY(!QFileInfo(path).isFile());
    }

    void writesIntoADevice()
    {
        QCOMPARE(saveFile(u"/dev/null"_s, [](QIODevice &device) { return put(device, "Asia"); }).sentence(), QString());
        const QString full = saveFile(u"/dev/full"_s, [](QIODevice &device) { return put(device, "Asia"); }).sentence();
        QVERIFY2(full.contains(qt_error_string(ENOSPC)), qPrintable(full));
        QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    }

    void keepsWhatMayNotBeWritten()
    {
        if (::geteuid() == 0)
            QSKIP("Root may write every file: NOT tested that others are refused.");
        const QString path = m_folder.filePath(u"kept"_s);
        QCOMPARE(saveFile(path, [](QIODevice &device) { return put(device, "old"); }).sentence(), QString());
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        const Failure refused = saveFile(path, [](QIODevice &device) { return put(device, "new"); });
        QVERIFY2(refused.sentence().contains(u"could not be saved"_s), qPrintable(refused.sentence()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "old"_ba);
    }

    void leavesWhatWasThere_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::newRow("a refusal") << u"There is nothing to write."_s;
        QTest::newRow("stopped") << stoppedSentence();
    }
    void leavesWhatWasThere()
    {
        QFETCH(QString, problem);
        const QString path = m_folder.filePath(u"old"_s);
        QCOMPARE(saveFile(path, [](QIODevice &device) { return put(device, "old"); }).sentence(), QString());
        QCOMPARE(saveFile(path,
                          [&](QIODevice &device) {
                              (void)put(device, "new");
                              return Failure(problem);
                          })
                     .sentence(),
                 problem);
        QCOMPARE(contents(path), "old");
        QCOMPARE(QDir(m_folder.path()).entryList({u"old*"_s}, QDir::Files).size(), 1);
    }

    // The last bytes are written by flush(); a device that is full shows there.
    void tellsThatThereIsNoRoom_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("at the end") << 5'000;
        QTest::newRow("meanwhile") << 5'000'000;
    }
    void tellsThatThereIsNoRoom()
    {
        QFETCH(int, bytes);
        const QString path = m_folder.filePath(u"full"_s);
        QCOMPARE(saveFile(path, [](QIODevice &device) { return put(device, "old"); }).sentence(), QString());
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small {1'000, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const QString problem = saveFile(path, [&](QIODevice &device) {
                                    return put(device, QByteArray(bytes, 'x'));
                                }).sentence();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY2(problem.contains(path) && problem.contains(u"free space"_s), qPrintable(problem));
        QCOMPARE(contents(path), "old");
    }

    void writesWhereALinkPoints_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("to a file") << true;
        QTest::newRow("to nothing yet") << false;
    }
    void writesWhereALinkPoints()
    {
        QFETCH(bool, exists);
        QTemporaryDir folder;
        const QString target = folder.filePath(u"target"_s);
        const QString link = folder.filePath(u"link"_s);
        if (exists)
            QCOMPARE(saveFile(target, [](QIODevice &device) { return put(device, "old"); }).sentence(), QString());
        QVERIFY(QFile::link(target, link));
        QCOMPARE(realPath(link), QFileInfo(folder.path()).canonicalFilePath() + u"/target"_s);
        QCOMPARE(saveFile(link, [](QIODevice &device) { return put(device, "new"); }).sentence(), QString());
        QCOMPARE(contents(target), "new");
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(realPath(u"a\u202E\n"_s), u"a<U+202E>\u240A"_s);
    }

    // As root only: a file system of 64 KiB, in a name space of our own that ends with us.
    void aDiskThatIsReallyFull()
    {
        const QTemporaryDir folder;
        const QByteArray place = QFile::encodeName(folder.path());
        if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || mount("tmpfs", place.constData(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("SKIPPED: this user may not mount a small disk.");
        const QString path = folder.filePath(u"file"_s);
        QCOMPARE(saveFile(path, [](QIODevice &device) { return put(device, "old"); }).sentence(), QString());
        for (const int bytes : {62'000, 5'000'000}) {
            const QString problem = saveFile(path, [&](QIODevice &device) {
                                        return put(device, QByteArray(bytes, 'x'));
                                    }).sentence();
            QVERIFY2(problem.contains(path) && problem.contains(u"free space"_s), qPrintable(problem));
            QCOMPARE(contents(path), "old");
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"file"_s}); // no leftovers
        }
        QCOMPARE(umount2(place.constData(), MNT_DETACH), 0);
    }

    void aFolderThatTakesNothing()
    {
        if (!QFileInfo(u"/proc/self"_s).isDir())
            QSKIP("SKIPPED: there is no folder here that takes nothing even from root.");
        const QString problem = saveFile(u"/proc/pangaea"_s, [](QIODevice &device) {
                                    return put(device, "x");
                                }).sentence();
        QVERIFY2(problem.contains(u"/proc/pangaea could not be saved"_s), qPrintable(problem));
    }

    void namesTheObstacle_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("no folder") << m_folder.filePath(u"no/such/file"_s) << u"does not exist"_s;
        QTest::newRow("a folder") << m_folder.path() << u"is a folder"_s;
    }
    void namesTheObstacle()
    {
        QFETCH(QString, path);
        QFETCH(QString, says);
        bool asked = false;
        const QString problem = saveFile(path, [&](QIODevice &) {
                                    asked = true;
                                    return Failure();
                                }).sentence();
        QVERIFY2(problem.contains(says), qPrintable(problem));
        QVERIFY(!asked);
    }
};

QTEST_GUILESS_MAIN(TestSavedFile)
#include "tst_savedfile.moc"
