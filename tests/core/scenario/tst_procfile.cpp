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
        QCOMPARE(file.scenario.steps.size(), size_t(8));
        for (int i = 0; i < 4; ++i) {
            const Step &step = file.scenario.steps[size_t(i)];
            QCOMPARE(step.what, StepKind::Spawn);
            QCOMPARE(step.name, names[i]);
            QCOMPARE(step.at, (json::Position {lines[i], 1}));
            const QStringList environment {u"TERM=xterm-256color"_s, u"PORT=%1"_s.arg(5000 + 100 * i)};
            QCOMPARE(*step.program, (ScenarioProgram {u"/bin/sh"_s, {u"-c"_s, commands[i]}, u"."_s, environment}));
            // Its input stays open.
            QCOMPARE(file.scenario.steps[size_t(i + 4)].what, StepKind::Type);
            QCOMPARE(file.scenario.steps[size_t(i + 4)].name, names[i]);
            QCOMPARE(inputOf(file.scenario.steps, size_t(i)).kind, Input::Kind::Typed);
        }
    }

    // As foreman and others take them.
    void readsWhatItsUsersWrite()
    {
        const ScenarioFile file = readProcfile("\xef\xbb\xbf  web : a\r\napi.v1:b\r\n\tx\t:\tc",
                                               {u"A=1"_s, u"PORT=80"_s});
        QVERIFY2(file.error.sentence.isEmpty(), qPrintable(placedSentence(file.error)));
        const std::vector<Step> &steps = file.scenario.steps;
        QCOMPARE(steps.size(), size_t(6));
        QCOMPARE(steps[0].name, u"web"_s);
        QCOMPARE(steps[1].name, u"api.v1"_s);
        QCOMPARE(steps[2].name, u"x"_s);
        QCOMPARE(steps[2].program->arguments, (QStringList {u"-c"_s, u"c"_s}));
        QCOMPARE(steps[2].program->environment, (QStringList {u"TERM=xterm-256color"_s, u"A=1"_s, u"PORT=280"_s}));
    }

    void refusesAPortThatIsNone_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<int>("line");
        QTest::newRow("a word") << u"http"_s << 1;
        QTest::newRow("too high") << u"65536"_s << 1;
        QTest::newRow("too high for the second") << u"65500"_s << 2;
    }
    void refusesAPortThatIsNone()
    {
        QFETCH(QString, port);
        QFETCH(int, line);
        const ScenarioFile file = readProcfile("a: x\nb: y\n", {u"PORT="_s + port});
        QVERIFY2(file.error.sentence.contains(u"PORT"_s), qPrintable(file.error.sentence));
        QCOMPARE(file.error.at, (json::Position {line, 1}));
        QVERIFY(file.scenario.steps.empty());
    }

    void readsTheEnvironmentBesideIt()
    {
        const QTemporaryDir folder;
        QFile procfile(folder.filePath(u"Procfile"_s));
        QVERIFY(procfile.open(QIODevice::WriteOnly) && procfile.write("web: true\n") > 0);
        procfile.close();
        QFile variables(folder.filePath(u".env"_s));
        QVERIFY(variables.open(QIODevice::WriteOnly) && variables.write("A='1 2'\n") > 0);
        variables.close();
        QCOMPARE(readScenarioFile(procfile.fileName()).scenario.steps.at(0).program->environment,
                 (QStringList {u"TERM=xterm-256color"_s, u"A=1 2"_s, u"PORT=5000"_s}));

        QVERIFY(variables.open(QIODevice::WriteOnly) && variables.write("A=1\nwrong\n") > 0);
        variables.close();
        const ScenarioFile refused = readScenarioFile(procfile.fileName());
        QVERIFY2(refused.error.sentence.contains(u".env"_s) && refused.error.sentence.contains(u"Line 2"_s),
                 qPrintable(refused.error.sentence));
        QVERIFY(refused.scenario.steps.empty());

        QVERIFY(variables.open(QIODevice::WriteOnly));
        QVERIFY(variables.write("#" + QByteArray(longestScenario, 'x')) > 0);
        variables.close();
        QVERIFY(readScenarioFile(procfile.fileName()).error.sentence.contains(u"larger than 1 MiB"_s));
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
        row("a byte order mark alone", "\xef\xbb\xbf", 1, 1, "no line such as");
        row("a name in two words", "we b: x\n", 1, 3, "A colon was expected");
        row("no name", "web: x\n: y\n", 2, 1, "A name was expected");
        row("no colon", "web x\n", 1, 4, "A colon was expected");
        row("a name alone", "web", 1, 4, "A colon was expected");
        row("a name of other letters",
            "w\xc3\xa4"
            "b: x",
            1, 2, "A colon was expected");
        row("no name behind spaces", "  : x", 1, 3, "A name was expected");
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
        for (const QString &name : {u"Procfile"_s, u"procfile"_s, u"Procfile.dev"_s, u"Procfile-dev"_s,
                                    u"Procfile_dev"_s, u"web.procfile"_s}) {
            QVERIFY(isProcfileName(folder.filePath(name)));
            QVERIFY(isScenarioName(folder.filePath(name)));
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("web: true\n") > 0);
            file.close();
            const ScenarioFile read = readScenarioFile(file.fileName());
            QVERIFY2(read.error.sentence.isEmpty(), qPrintable(placedSentence(read.error)));
            QCOMPARE(read.scenario.folder, folder.path());
            QCOMPARE(read.scenario.steps.size(), size_t(2));
        }
        for (const QString &name : {u"Procfiles"_s, u"a/Procfile/b"_s, u"aProcfile"_s, u"Procfile "_s})
            QVERIFY2(!isProcfileName(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestProcfile)
#include "tst_procfile.moc"
