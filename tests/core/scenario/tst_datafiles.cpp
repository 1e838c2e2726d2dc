// SPDX-License-Identifier: MIT
// The user's own scenarios and lessons in folders made for the test.
#include "core/scenario/datafiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

void write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray titled(const QByteArray &title)
{
    return "{\"pangaea\": 1, \"title\": \"" + title + "\", \"steps\": [{\"do\": \"join-all\"}]}";
}

QStringList told(const DataFiles &found)
{
    QStringList lines;
    for (const DataFile &file : found.files)
        lines += file.title + (file.error.isEmpty() ? QString() : u": "_s + file.error);
    return lines;
}

} // namespace

class TestDataFiles : public QObject
{
    Q_OBJECT
private slots:
    void listsThemAll()
    {
        const QTemporaryDir folder;
        const QDir dir(folder.path());
        write(dir, u"2.pangaea"_s, titled("Second"));
        write(dir, u"1.PANGAEA"_s, titled("First\\n\\u202eline"));
        write(dir, u"3.pangaea"_s, "{\"pangaea\": 1,\n \"steps\": [{\"do\": \"fly\"}]}");
        write(dir, u"4 a.b.pangaea"_s, titled(""));
        write(dir, u"notes.txt"_s, "");
        dir.mkdir(u"5.pangaea"_s);
        QCOMPARE(mkfifo(dir.filePath(u"6.pangaea"_s).toUtf8().constData(), 0600), 0);
        QVERIFY(QFile::link(u"/nowhere/at/all"_s, dir.filePath(u"7.pangaea"_s)));
        write(dir, u"8.pangaea"_s, QByteArray(2 * 1024 * 1024, ' '));
        write(dir, u"9.pangaea"_s, titled(QByteArray(1000, 'x')));
        const DataFiles found = listDataFiles({folder.path()}, u".pangaea"_s, describeScenario);
        const QStringList lines = told(found);
        QCOMPARE(lines.size(), 9);
        QCOMPARE(lines[0], u"First <U+202E>line"_s);
        QCOMPARE(lines[1], u"Second"_s);
        QVERIFY2(lines[2].startsWith(u"3: Line 2, column 19: There is no step “fly”."_s), qPrintable(lines[2]));
        QCOMPARE(lines[3], u"4 a.b"_s);
        QVERIFY2(lines[4].startsWith(u"5: This is a folder."_s), qPrintable(lines[4]));
        QVERIFY2(lines[5].startsWith(u"6: This is no ordinary file."_s), qPrintable(lines[5]));
        QVERIFY2(lines[6].startsWith(u"7: The file could not be opened"_s), qPrintable(lines[6]));
        QCOMPARE(lines[7], u"8: A scenario has at most 1 MiB."_s);
        QCOMPARE(lines[8], QString(80, u'x') + u'…');
        QVERIFY(found.problem.isEmpty());
        QCOMPARE(found.files[1].path, dir.filePath(u"2.pangaea"_s));
    }

    void theFirstFolderHidesTheNext()
    {
        const QTemporaryDir user;
        const QTemporaryDir system;
        write(QDir(user.path()), u"b.pangaea"_s, titled("Mine"));
        write(QDir(system.path()), u"a.pangaea"_s, titled("Another"));
        write(QDir(system.path()), u"b.pangaea"_s, titled("Theirs"));
        const auto found = listDataFiles({user.path(), system.path(), u"/nowhere/at/all"_s}, u".pangaea"_s,
                                         describeScenario);
        QCOMPARE(told(found), (QStringList {u"Mine"_s, u"Another"_s}));
        QVERIFY(found.problem.isEmpty());
    }

    void boundsTheirNumber()
    {
        const QTemporaryDir folder;
        for (int i = 0; i <= mostDataFiles; ++i)
            write(QDir(folder.path()), u"%1.x"_s.arg(i, 4, 10, QChar(u'0')), {});
        int read = 0;
        const DataFiles found = listDataFiles({folder.path()}, u".x"_s, [&read](DataFile &) { ++read; });
        QCOMPARE(found.files.size(), size_t(mostDataFiles));
        QCOMPARE(read, mostDataFiles);
        QCOMPARE(found.files.front().title, u"0000"_s);
        QVERIFY2(found.problem.contains(u"200"_s), qPrintable(found.problem));
    }

    void looksWhereTheSystemSays()
    {
        const QTemporaryDir home;
        const QTemporaryDir system;
        QVERIFY(QDir(home.path()).mkpath(u"pangaea/scenarios"_s));
        QVERIFY(QDir(system.path()).mkpath(u"pangaea/scenarios"_s));
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        qputenv("XDG_DATA_DIRS", system.path().toUtf8());
        QCOMPARE(dataFolders(u"scenarios"_s),
                 (QStringList {home.filePath(u"pangaea/scenarios"_s), system.filePath(u"pangaea/scenarios"_s)}));
        QVERIFY(dataFolders(u"lessons"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDataFiles)
#include "tst_datafiles.moc"
