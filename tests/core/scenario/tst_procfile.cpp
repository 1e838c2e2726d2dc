// SPDX-License-Identifier: MIT
#include "core/scenario/procfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

class TestProcfile : public QObject
{
    Q_OBJECT
private slots:
    void readsEntries()
    {
        const ScenarioFile file = readProcfile("# what runs\r\n\r\nweb: python3 -m http.server $PORT  \r\n"
                                               "worker-2:./work a:b # \"c\" && d\n  \n\t# more\nU_x: x\n"
                                               "last:  echo ä");
        QVERIFY2(file.error.sentence.isEmpty(), qPrintable(placedSentence(file.error)));
        const QStringList names {u"web"_s, u"worker-2"_s, u"U_x"_s, u"last"_s};
        const QStringList commands {u"python3 -m http.server $PORT"_s, u"./work a:b # \"c\" && d"_s, u"x"_s,
                                    u"echo ä"_s};
        const QList<int> lines {3, 4, 7, 8};
        QCOMPARE(file.scenario.steps.size(), size_t(4));
        for (int i = 0; i < 4; ++i) {
            const Step &step = file.scenario.steps[size_t(i)];
            QCOMPARE(step.what, StepKind::Spawn);
            QCOMPARE(step.name, names[i]);
            QCOMPARE(step.at, (json::Position {lines[i], 1}));
            QCOMPARE(*step.program, (ScenarioProgram {u"/bin/sh"_s, {u"-c"_s, commands[i]}, u"."_s, {}}));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *what, const QByteArray &text, int line, int column, const char *word) {
            QTest::newRow(what) << text << line << column << QString::fromUtf8(word);
        };
        row("nothing", "", 1, 1, "no line such as");
        row("comments alone", "# a\n\n", 1, 1, "no line such as");
        row("a byte order mark", "\xef\xbb\xbfweb: x\n", 1, 1, "byte order mark");
        row("no name", "web: x\n: y\n", 2, 1, "A name was expected");
        row("no colon", "web x\n", 1, 4, "A colon was expected");
        row("a name alone", "web", 1, 4, "A colon was expected");
        row("a name of other letters",
            "w\xc3\xa4"
            "b: x",
            1, 2, "A colon was expected");
        row("spaces in front", " web: x", 1, 1, "A name was expected");
        row("no command", "web:  \n", 1, 5, "A command was expected");
        row("a name twice", "web: x\na: y\nweb: z\n", 3, 1, "twice");
        row("not UTF-8",
            "web: x\n\xc3\xa4"
            "a\xff: x\n",
            2, 3, "UTF-8");
        row("a NUL", QByteArray("web: a\0b", 8), 1, 7, "NUL");
        row("what would be filled in", "web: echo ${name}\n", 1, 12, "fill in {name}");
        row("an index that would be filled in", "web: \xc3\xa4 {index}\n", 1, 8, "fill in {index}");
        QByteArray many;
        for (int i = 0; i <= mostScenarioProcesses; ++i)
            many += 'a' + QByteArray::number(i) + ": x\n";
        row("too many", many, 501, 1, "at most 500");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, word);
        const ScenarioFile file = readProcfile(text);
        QVERIFY2(file.error.sentence.contains(word), qPrintable(file.error.sentence));
        QVERIFY(file.error.hasPlace);
        QCOMPARE(file.error.at, (json::Position {line, column}));
        QVERIFY(file.scenario.steps.empty());
    }

    void refusesWhatIsTooLarge()
    {
        const ScenarioFile file = readProcfile("a: x\n" + QByteArray(longestScenario, '#'));
        QVERIFY(file.error.sentence.contains(u"1 MiB"_s) && !file.error.hasPlace);
    }

    void isReadByItsName()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"Procfile"_s, u"Procfile.dev"_s, u"web.procfile"_s}) {
            QVERIFY(isProcfileName(folder.filePath(name)));
            QVERIFY(isScenarioName(folder.filePath(name)));
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("web: true\n") > 0);
            file.close();
            const ScenarioFile read = readScenarioFile(file.fileName());
            QVERIFY2(read.error.sentence.isEmpty(), qPrintable(placedSentence(read.error)));
            QCOMPARE(read.scenario.folder, folder.path());
            QCOMPARE(read.scenario.steps.size(), size_t(1));
        }
        for (const QString &name : {u"Procfiles"_s, u"procfile"_s, u"a/Procfile/b"_s, u"aProcfile"_s})
            QVERIFY2(!isProcfileName(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestProcfile)
#include "tst_procfile.moc"
