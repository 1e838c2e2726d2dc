// SPDX-License-Identifier: MIT
// Which files count as left: those that nobody holds, the newest ones, each offered by one window.
#include "core/autosave/autosavefile.h"
#include "core/autosave/leftsession.h"
#include "core/basics/savedfile.h"
#include "tests/fixtures/testing.h"

#include <QDir>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

class TestLeftSession : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    /// A file that was written `age` seconds ago.
    void leave(const QString &name, const QByteArray &bytes, int age = 0) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.flush();
        const QDateTime time = QDateTime::fromSecsSinceEpoch(1'700'000'000 - age);
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void findsTheNewestFirst();
    void leavesRunningOnesAlone();
    void isOfferedByOneWindow();
    void keepsTheNewest();
    void cleansUpWhatWasHalfReplaced();
    void goesPastWhatIsNotOurs();
};

void TestLeftSession::findsTheNewestFirst()
{
    leave(u"session-a.jsonl"_s, "12", 100);
    leave(u"session-b.jsonl"_s, "123", 0);
    leave(u"session-c.jsonl"_s, "1", 50);
    std::vector<LeftSession> left = leftSessions(m_folder->path());
    QCOMPARE(left.size(), size_t(3));
    QCOMPARE(left[0].path(), m_folder->filePath(u"session-b.jsonl"_s));
    QCOMPARE(left[0].bytes(), 3);
    QCOMPARE(left[0].end().toSecsSinceEpoch(), 1'700'000'000);
    QCOMPARE(left[2].bytes(), 2);
    left[0].discard();
    QCOMPARE(files(), QStringList({u"session-a.jsonl"_s, u"session-c.jsonl"_s}));
}

void TestLeftSession::leavesRunningOnesAlone()
{
    const QString path = m_folder->filePath(u"session-a.jsonl"_s);
    {
        AutosaveFile running(path);
        QCOMPARE(running.replace([](QIODevice &device) { return put(device, "1"); }).sentence(), QString());
        QVERIFY(leftSessions(m_folder->path()).empty());
    }
    leave(u"session-b.jsonl"_s, ""); // a window is about to lock it
    QCOMPARE(leftSessions(m_folder->path()).size(), size_t(1));
    QCOMPARE(files().size(), 2);
}

void TestLeftSession::isOfferedByOneWindow()
{
    leave(u"session-a.jsonl"_s, "1");
    {
        const auto first = leftSessions(m_folder->path());
        QCOMPARE(first.size(), size_t(1));
        QVERIFY(leftSessions(m_folder->path()).empty());
    }
    QCOMPARE(leftSessions(m_folder->path()).size(), size_t(1)); // it was not answered
}

void TestLeftSession::keepsTheNewest()
{
    for (int i = 0; i < int(mostLeftSessions) + 3; ++i)
        leave(u"session-%1.jsonl"_s.arg(i, 2, 10, QLatin1Char('0')), "1", 10 * i);
    QCOMPARE(leftSessions(m_folder->path()).size(), mostLeftSessions);
    QCOMPARE(files().size(), qsizetype(mostLeftSessions));
    QCOMPARE(files().constLast(), u"session-07.jsonl"_s);
}

void TestLeftSession::cleansUpWhatWasHalfReplaced()
{
    leave(u"session-a.jsonl"_s, "1");
    leave(u"session-a.jsonl.new"_s, "1");
    QCOMPARE(leftSessions(m_folder->path()).size(), size_t(1));
    QCOMPARE(files(), QStringList {u"session-a.jsonl"_s});
}

void TestLeftSession::goesPastWhatIsNotOurs()
{
    leave(u"other.jsonl"_s, "1");
    QVERIFY(QDir(m_folder->path()).mkdir(u"session-folder.jsonl"_s));
    QVERIFY(QFile::link(m_folder->filePath(u"other.jsonl"_s), m_folder->filePath(u"session-link.jsonl"_s)));
    QVERIFY(leftSessions(m_folder->path()).empty());
    QVERIFY(leftSessions(m_folder->filePath(u"nowhere"_s)).empty());
    QVERIFY(leftSessions(QString()).empty());
    QCOMPARE(files().size(), 2);
}

QTEST_GUILESS_MAIN(TestLeftSession)
#include "tst_leftsession.moc"
