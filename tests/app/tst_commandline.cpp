// SPDX-License-Identifier: MIT
// Options into a struct, mistakes into a sentence and exit status 2.
#include "app/commandline.h"

#include "generated/version.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

    static CommandLine parse(QStringList arguments) { return parseCommandLine(QStringList {u"pangaea"_s} + arguments); }

private slots:
    void nothingOpensTheWindow()
    {
        const CommandLine line = parse({});
        QVERIFY(!line.exit);
        QVERIFY(!line.options.names);
        QCOMPARE(line.options.target, u"print_func"_s);
        QVERIFY(line.options.join);
        QVERIFY(!line.options.headless);
    }

    void helpIsInGroups()
    {
        const CommandLine line = parse({u"--help"_s});
        QCOMPARE(line.exit, std::optional(ExitCode::Success));
        QVERIFY(line.message.startsWith(u"Usage: pangaea [options] [FILE]\n"_s));
        QVERIFY(!line.message.contains(u"\nOptions:"_s));
        qsizetype last = 0;
        for (const char *part : {"\n\nProcesses:\n  --spawn", "\n\nRunning:\n  --headless", "\n\nFiles:\n  --export",
                                 "\n\nPictures:\n  --screenshot", "\n\nOther:\n  -h, --help"}) {
            const qsizetype place = line.message.indexOf(QLatin1String(part));
            QVERIFY2(place > last, part);
            last = place;
        }
    }

    void everything()
    {
        const CommandLine line = parse({u"--spawn"_s, u"Asia, Africa"_s, u"--target"_s, u"compute:seconds=2,x=3"_s,
                                        u"--no-join"_s, u"--headless"_s, u"--timeout"_s, u"7.5"_s,
                                        u"--screenshot=a.png"_s, u"--after"_s, u"1"_s, u"--scale"_s, u"2"_s,
                                        u"--theme"_s, u"dark"_s, u"--exit-when-joined"_s});
        QVERIFY2(!line.exit, qPrintable(line.message));
        const Options &options = line.options;
        QCOMPARE(*options.names, (QStringList {u"Asia"_s, u"Africa"_s}));
        QCOMPARE(options.target, u"compute"_s);
        QCOMPARE(options.parameters, (QStringList {u"seconds=2"_s, u"x=3"_s}));
        QVERIFY(!options.join);
        QVERIFY(options.headless);
        QCOMPARE(*options.timeout, 7.5);
        QCOMPARE(options.screenshot, u"a.png"_s);
        QCOMPARE(*options.after, 1.0);
        QCOMPARE(options.scale, 2);
        QCOMPARE(options.theme, u"dark"_s);
        QVERIFY(options.exitWhenJoined);
    }

    void hosts()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"hosts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"pangaea-hosts\": 1, \"hosts\": [{\"name\": \"box\", \"command\": [\"podman\", \"exec\"]}, "
                   "{\"name\": \"other\", \"command\": []}]}");
        file.close();
        const CommandLine line = parse({u"--spawn"_s, u"Asia"_s, u"--hosts"_s, file.fileName(), u"--on"_s, u"box"_s,
                                        u"--on"_s, u"this computer"_s, u"--on"_s, u"ssh:n2"_s});
        QVERIFY2(!line.exit, qPrintable(line.message));
        QCOMPARE(line.options.on, (QStringList {u"box"_s, QString(), u"n2"_s}));
        QCOMPARE(line.options.hosts.size(), size_t(2)); // the other's command does not run
        QCOMPARE(line.options.hosts[0].command, (QStringList {u"podman"_s, u"exec"_s}));
        const CommandLine unknown = parse({u"--spawn"_s, u"Asia"_s, u"--on"_s, u"n9"_s});
        QCOMPARE(unknown.exit, std::optional(ExitCode::Usage));
        QVERIFY2(unknown.message.contains(u"There is no host “n9”"_s), qPrintable(unknown.message));
        const CommandLine missing = parse(
            {u"--hosts"_s, folder.filePath(u"none"_s), u"--on"_s, u"box"_s, u"--spawn"_s, u"Asia"_s});
        QVERIFY2(missing.message.contains(u"could not be opened"_s), qPrintable(missing.message));
        const CommandLine idle = parse({u"--spawn"_s, u"Asia"_s, u"--hosts"_s, file.fileName()});
        QCOMPARE(idle.exit, std::optional(ExitCode::Usage));
        QVERIFY2(idle.message.contains(u"--on NAME"_s), qPrintable(idle.message));
    }

    void pictures()
    {
        const CommandLine line = parse({u"--spawn"_s, u"Asia"_s, u"--screenshot"_s, u"a.SVG"_s, u"--panel"_s,
                                        u"timeline"_s, u"--caption"_s, QString()});
        QVERIFY2(!line.exit, qPrintable(line.message));
        QCOMPARE(line.options.panel, u"timeline"_s);
        QCOMPARE(line.options.caption, std::optional(QString()));
        QVERIFY(!parse({u"--spawn"_s, u"Asia"_s, u"--screenshot"_s, u"a.pdf"_s}).options.caption);
    }

    void files()
    {
        const CommandLine line = parse({u"--headless"_s, u"a.jsonl"_s, u"--screenshot"_s, u"a.png"_s, u"--after"_s,
                                        u"1"_s, u"--export"_s, u"a.trace.json"_s});
        QVERIFY2(!line.exit, qPrintable(line.message));
        QCOMPARE(line.options.file, u"a.jsonl"_s);
        QVERIFY(line.options.showsRecording() && !line.options.playsFile());
        QCOMPARE(line.options.exportFiles, QStringList {u"a.trace.json"_s});
        QVERIFY(!line.options.sampled);
    }

    void windowsExportToo()
    {
        const CommandLine line = parse(
            {u"--export"_s, u"A.CSV"_s, u"--sampled"_s, u"--export=b.jsonl"_s, u"--export"_s, u"A.CSV"_s});
        QVERIFY2(!line.exit, qPrintable(line.message));
        QCOMPARE(line.options.exportFiles, (QStringList {u"A.CSV"_s, u"b.jsonl"_s}));
        QVERIFY(line.options.sampled);
    }

    void scenariosTakeWhatBelongsToARun()
    {
        const CommandLine line = parse({u"--headless"_s, u"a.pangaea"_s, u"--timeout"_s, u"5"_s, u"--screenshot"_s,
                                        u"a.png"_s, u"--after"_s, u"1"_s, u"--export"_s, u"a.csv"_s,
                                        u"--exit-when-joined"_s, u"--sampled"_s});
        QVERIFY2(!line.exit, qPrintable(line.message));
        QCOMPARE(line.options.file, u"a.pangaea"_s);
        QCOMPARE(*line.options.timeout, 5.0);
        QVERIFY(!line.options.names && line.options.playsFile());
        for (const QStringList &opened :
             {QStringList {u"--ask"_s}, {u"--ask"_s, u"a.pangaea"_s}, {u"--ask"_s, u"a.jsonl"_s}}) {
            const CommandLine asking = parse(opened); // as the desktop entry has it
            QVERIFY2(!asking.exit && asking.options.ask && !asking.options.playsFile(), qPrintable(asking.message));
        }
    }

    void lessonsTakeTheReadersTime()
    {
        const CommandLine line = parse({u"--headless"_s, u"a.pangaea-lesson"_s, u"--reading"_s, u"2.5"_s});
        QVERIFY2(!line.exit, qPrintable(line.message));
        QCOMPARE(*line.options.reading, 2.5);
        QVERIFY(!parse({u"--headless"_s, u"a.pangaea-lesson"_s}).options.reading);
    }

    void emptyNamesAreTheDefault()
    {
        QCOMPARE(*parse({u"--spawn"_s, QString()}).options.names, QStringList {QString()});
    }

    void qtsOwnOptionsAreLeftAlone()
    {
        const CommandLine line = parse(
            {u"-platform"_s, u"offscreen"_s, u"-style"_s, u"fusion"_s, u"--spawn"_s, u"Asia"_s});
        QVERIFY2(!line.exit, qPrintable(line.message));
        QCOMPARE(*line.options.names, QStringList {u"Asia"_s});
        const CommandLine flags = parse({u"-reverse"_s, u"-style=fusion"_s, u"--spawn"_s, u"Asia"_s});
        QVERIFY2(!flags.exit, qPrintable(flags.message));
        QCOMPARE(*flags.options.names, QStringList {u"Asia"_s});
        QCOMPARE(*parse({u"--reverse"_s}).exit, ExitCode::Usage);
    }

    void themes()
    {
        QCOMPARE(parse({u"--theme"_s, u"contrast-dark"_s}).options.theme, u"contrast-dark"_s);
        QVERIFY(parse({u"--theme"_s, u"pink"_s}).message.contains(u"contrast-light"_s));
    }

    void help()
    {
        for (const QString &option : {u"--help"_s, u"-h"_s}) {
            const CommandLine line = parse({option});
            QCOMPARE(*line.exit, ExitCode::Success);
            for (const char *name : {"--spawn", "--target", "--no-join", "--headless", "--timeout", "--screenshot",
                                     "--panel", "--caption", "timeline, output, share", "--after", "--export",
                                     "--sampled", "--exit-when-joined", "--reading", "[FILE]"})
                QVERIFY2(line.message.contains(QLatin1String(name)), name);
        }
    }

    void version() { QCOMPARE(parse({u"--version"_s}).message, u"pangaea " PANGAEA_VERSION ""_s); }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *what, const QStringList &arguments, const char *says) {
            QTest::newRow(what) << arguments << QString::fromLatin1(says);
        };
        row("unknown option", {u"--spwan"_s, u"Asia"_s}, "spwan");
        row("value missing", {u"--spawn"_s}, "spawn");
        row("NUL", {u"--spawn"_s, QString(QChar(0))}, "NUL");
        row("no target", {u"--spawn"_s, u"Asia"_s, u"--target"_s, u":seconds=1"_s}, "--target");
        row("no parameter", {u"--spawn"_s, u"Asia"_s, u"--target"_s, u"compute:2"_s}, "key=value");
        row("headless alone", {u"--headless"_s}, "--spawn");
        row("exit alone", {u"--exit-when-joined"_s}, "--spawn");
        row("screenshot alone", {u"--screenshot"_s, u"a.png"_s}, "--spawn");
        row("screenshot of nothing", {u"--spawn"_s, u"Asia"_s, u"--screenshot"_s, QString()}, "file");
        row("after alone", {u"--spawn"_s, u"Asia"_s, u"--after"_s, u"1"_s}, "--screenshot");
        row("timeout alone", {u"--timeout"_s, u"1"_s}, "--spawn");
        row("no number", {u"--spawn"_s, u"Asia"_s, u"--timeout"_s, u"soon"_s}, "seconds");
        row("negative", {u"--spawn"_s, u"Asia"_s, u"--timeout=-1"_s}, "seconds");
        row("not a number", {u"--spawn"_s, u"Asia"_s, u"--timeout"_s, u"nan"_s}, "seconds");
        row("scale", {u"--spawn"_s, u"Asia"_s, u"--screenshot"_s, u"a.png"_s, u"--scale"_s, u"4"_s}, "1, 2 or 3");
        row("an unknown suffix", {u"--spawn"_s, u"Asia"_s, u"--screenshot"_s, u"a.gif"_s},
            "\"a.gif\" names no kind of picture: use .png for a PNG picture, .svg");
        row("no suffix", {u"--spawn"_s, u"Asia"_s, u"--screenshot"_s, u"picture"_s}, "names no kind of picture");
        row("a picture in no folder", {u"--spawn"_s, u"Asia"_s, u"--screenshot"_s, u"/no/such/a.png"_s},
            "The folder /no/such does not exist");
        row("an unknown panel", {u"--spawn"_s, u"Asia"_s, u"--screenshot"_s, u"a.png"_s, u"--panel"_s, u"moon"_s},
            "There is no panel \"moon\". A picture can show one of: window, table, timeline");
        row("an unknown panel of no picture", {u"--panel"_s, u"moon"_s}, "There is no panel \"moon\"");
        row("no panel", {u"--spawn"_s, u"Asia"_s, u"--screenshot"_s, u"a.png"_s, u"--panel"_s, QString()},
            "A picture can show one of");
        row("a comparison", {u"--spawn"_s, u"Asia"_s, u"--screenshot"_s, u"a.png"_s, u"--panel"_s, u"comparison"_s},
            "Process > Compare");
        row("panel alone", {u"--spawn"_s, u"Asia"_s, u"--panel"_s, u"table"_s}, "belong to --screenshot FILE");
        row("caption alone", {u"--spawn"_s, u"Asia"_s, u"--caption"_s, u"x"_s}, "belong to --screenshot FILE");
        row("an empty caption alone", {u"a.jsonl"_s, u"--caption"_s, QString()}, "belong to --screenshot FILE");
        row("panels twice", {u"--spawn"_s, u"Asia"_s, u"--panel"_s, u"table"_s, u"--panel"_s, u"code"_s},
            "--panel can be given once");
        const QString lesson = u"a.pangaea-lesson"_s;
        row("a report of no lesson", {u"--spawn"_s, u"Asia"_s, u"--headless"_s, u"--report"_s, u"a.html"_s},
            "--report is of a lesson");
        row("a report of a scenario", {u"a.pangaea"_s, u"--headless"_s, u"--report"_s, u"a.html"_s},
            "--report is of a lesson");
        row("a report from the window", {lesson, u"--report"_s, u"a.html"_s}, "File > Save report");
        row("a report as text", {lesson, u"--headless"_s, u"--report"_s, u"a.txt"_s},
            "\"a.txt\" names no kind of report: use .html or .pdf");
        row("a report of no name", {lesson, u"--headless"_s, u"--report"_s, QString()}, "names no kind of report");
        row("a report in no folder", {lesson, u"--headless"_s, u"--report"_s, u"/no/such/a.html"_s},
            "The folder /no/such does not exist");
        row("reports twice", {lesson, u"--headless"_s, u"--report"_s, u"a.html"_s, u"--report"_s, u"b.html"_s},
            "--report can be given once");
        row("theme", {u"--theme"_s, u"pink"_s}, "light");
        row("export of nothing", {u"--export"_s, QString()}, ".trace.json");
        row("names twice", {u"--spawn"_s, u"Asia"_s, u"--spawn"_s, u"Africa"_s}, "--spawn can be given once");
        row("pictures twice", {u"--spawn"_s, u"Asia"_s, u"--screenshot=a.png"_s, u"--screenshot=b.png"_s},
            "--screenshot can be given once");
        row("the second export to a picture", {u"--export"_s, u"a.csv"_s, u"--export"_s, u"a.png"_s},
            ".csv for Table (CSV), .jsonl");
        row("export to no folder", {u"--export"_s, u"/no/such/a.csv"_s}, "The folder /no/such does not exist");
        row("export to a picture", {u"--export"_s, u"a.png"_s}, ".csv for Table (CSV), .jsonl");
        row("another file", {u"a.txt"_s},
            "\"a.txt\" cannot be opened. Pangaea opens scenarios, which end in .pangaea, Procfiles, lessons, which end in .pangaea-lesson, and saved sessions, which end in .jsonl.");
        row("a lesson and spawns", {u"a.pangaea-lesson"_s, u"--spawn"_s, u"Asia"_s}, "leave out --spawn");
        row("a lesson that ends", {u"a.pangaea-lesson"_s, u"--timeout"_s, u"1"_s},
            "leave out --timeout, or add --headless");
        row("reading in the window", {u"a.pangaea-lesson"_s, u"--reading=1"_s}, "--reading belongs to a lesson");
        row("reading of a scenario", {u"--headless"_s, u"a.pangaea"_s, u"--reading=1"_s},
            "--reading belongs to a lesson");
        row("reading of nothing", {u"--reading=1"_s}, "--reading belongs to a lesson");
        row("reading twice", {u"--headless"_s, u"a.pangaea-lesson"_s, u"--reading=1"_s, u"--reading=2"_s},
            "--reading can be given once");
        row("reading for ever", {u"--headless"_s, u"a.pangaea-lesson"_s, u"--reading=long"_s}, "number of seconds");
        row("a scenario and spawns", {u"a.pangaea"_s, u"--spawn"_s, u"Asia"_s}, "leave out --spawn");
        row("a scenario and a target", {u"a.pangaea"_s, u"--target"_s, u"compute"_s}, "leave out --target");
        row("to ask nobody", {u"a.pangaea"_s, u"--ask"_s, u"--headless"_s}, "leave it out, or --headless");
        row("to ask and end", {u"a.pangaea"_s, u"--ask"_s, u"--timeout"_s, u"1"_s}, "leave it out, or --timeout");
        row("a scenario without joins", {u"a.pangaea"_s, u"--no-join"_s}, "leave out --no-join");
        row("a scenario and a session", {u"a.pangaea"_s, u"b.jsonl"_s}, "\"b.jsonl\" is one file too many");
        row("two files", {u"a.jsonl"_s, u"b.jsonl"_s}, "\"b.jsonl\" is one file too many");
        row("a file and spawns", {u"a.jsonl"_s, u"--spawn"_s, u"Asia"_s}, "leave out --spawn");
        row("a file and a timeout", {u"a.jsonl"_s, u"--timeout"_s, u"1"_s}, "leave out --timeout");
        row("a file and samples", {u"a.jsonl"_s, u"--sampled"_s}, "leave out --sampled");
        row("a recording in the window and a picture", {u"a.jsonl"_s, u"--screenshot"_s, u"a.png"_s}, "add --headless");
        row("a recording in the window and an export", {u"a.jsonl"_s, u"--export"_s, u"a.csv"_s}, "add --headless");
        row("a file and scale alone", {u"a.jsonl"_s, u"--scale"_s, u"2"_s}, "--screenshot");
    }
    void mistakes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const CommandLine line = parse(arguments);
        QVERIFY(line.exit);
        QCOMPARE(*line.exit, ExitCode::Usage);
        QVERIFY2(line.message.contains(says), qPrintable(line.message));
    }
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
