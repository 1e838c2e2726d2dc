// SPDX-License-Identifier: MIT
// The file of a running session: who may read it, that it is locked, and what a failure leaves of it.
#include "core/autosave/autosavefile.h"
#include "core/basics/savedfile.h"
#include "tests/fixtures/testing.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

AutosaveFile::Write writer(const QByteArray &bytes)
{
    return [bytes](QIODevice &device) { return put(device, bytes); };
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

class TestAutosaveFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"deep/sessions/session-1.jsonl"_s); }
    QStringList files() const { return QFileInfo(path()).dir().entryList(QDir::Files); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isTheUsersAlone();
    void isLockedWhileItIsOpen();
    void isReplacedAsAWhole();
    void tellsThatTheDiskIsFull();
    void tellsThatItMayNotWrite();
};

void TestAutosaveFile::isTheUsersAlone()
{
    const QString folder = QFileInfo(path()).path();
    QVERIFY(QDir().mkpath(folder)); // by somebody else, and open to all
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7777)));
    AutosaveFile file(path());
    QCOMPARE(file.replace(writer("one\n")).sentence(), QString());
    QCOMPARE(file.append("two\n").sentence(), QString());
    file.sync();
    QCOMPARE(file.size(), 8);
    QCOMPARE(contents(path()), QByteArray("one\ntwo\n"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    QCOMPARE(QFile::permissions(path()) & (others | QFile::ExeOwner), QFile::Permissions());
    QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
    file.discard();
    QCOMPARE(files(), QStringList());
}

void TestAutosaveFile::isLockedWhileItIsOpen()
{
    QFile other(path());
    {
        AutosaveFile file(path());
        QCOMPARE(file.replace(writer("one")).sentence(), QString());
        QVERIFY(other.open(QIODevice::ReadWrite));
        QVERIFY(!lockFile(other, false));
    }
    QVERIFY(lockFile(other, false));
}

void TestAutosaveFile::isReplacedAsAWhole()
{
    AutosaveFile file(path());
    QCOMPARE(file.replace(writer("one")).sentence(), QString());
    const Failure problem = file.replace([](QIODevice &device) {
        const Failure half = put(device, "half");
        return half ? half : Failure(u"No more"_s);
    });
    QVERIFY2(problem.sentence().contains(u": No more. Make room there"_s), qPrintable(problem.sentence()));
    QCOMPARE(contents(path()), QByteArray("one"));
    QCOMPARE(file.append(" more").sentence(), QString());
    QCOMPARE(contents(path()), QByteArray("one more"));
    QCOMPARE(file.replace(writer("two")).sentence(), QString());
    QCOMPARE(file.append("!").sentence(), QString());
    QCOMPARE(contents(path()), QByteArray("two!"));
    QCOMPARE(files(), QStringList {u"session-1.jsonl"_s});
    QFile other(path());
    QVERIFY(other.open(QIODevice::ReadWrite));
    QVERIFY(!lockFile(other, false));
}

// A limit of the file's size stands for a full disk: part of the bytes has room, the rest has not.
void TestAutosaveFile::tellsThatTheDiskIsFull()
{
    AutosaveFile file(path());
    QCOMPARE(file.replace(writer("one\n")).sentence(), QString());
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small {1000, before.rlim_max};
    ::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Failure problem = file.append(QByteArray(5000, 'a'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY2(problem.sentence().contains(u"could not be written: File too large. Make room there, or save the"_s),
             qPrintable(problem.sentence()));
    QCOMPARE(contents(path()), QByteArray("one\n"));
}

void TestAutosaveFile::tellsThatItMayNotWrite()
{
    QVERIFY(QFile(m_folder->filePath(u"deep"_s)).open(QIODevice::WriteOnly)); // a file where the folder would be
    AutosaveFile file(path());
    const Failure problem = file.replace(writer("one"));
    QVERIFY2(problem.sentence().contains(u"could not be written: "_s), qPrintable(problem.sentence()));
    QVERIFY(!file.isOpen());
    file.discard();
    if (::geteuid() == 0)
        QSKIP("Nothing is refused to root by the folder's mode.");
    const QString folder = m_folder->filePath(u"closed"_s);
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    AutosaveFile refused(folder + u"/below/session-1.jsonl"_s);
    QVERIFY(refused.replace(writer("one")).sentence().contains(u"Permission denied"_s));
}

QTEST_GUILESS_MAIN(TestAutosaveFile)
#include "tst_autosavefile.moc"
