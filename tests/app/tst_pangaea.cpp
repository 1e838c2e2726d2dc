// SPDX-License-Identifier: MIT
// The program itself, from outside: headless report, exit statuses, pictures, signals, no display.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int status = -1;
    QString out;
    QString err;
};

const QString header = u"Name\tPID\tState\tKernel\tCPU %\tCore\tMemory\tThreads\tElapsed\tOutput\tExit\tJoin"_s;

} // namespace

class TestPangaea : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name));
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        return environment;
    }

    void start(QProcess &program, const QStringList &arguments, const QProcessEnvironment &environment) const
    {
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PANGAEA_BIN_DIR "/pangaea"), arguments);
    }

    Run run(const QStringList &arguments) const { return run(arguments, environment()); }
    Run run(const QStringList &arguments, const QProcessEnvironment &with) const
    {
        QProcess program;
        start(program, arguments, with);
        if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

    QByteArray contents(const QString &name) const
    {
        QFile file(m_home.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }

    /// A file of these steps, with ' for double quotes.
    QString scenario(QByteArray steps) const
    {
        QFile file(m_home.filePath(u"a.pangaea"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("{\"pangaea\": 1, \"steps\": [" + steps.replace('\'', '"') + "]}");
        return file.fileName();
    }

    /// A lesson that expects Asia to exit with `code`; Asia exits with 3.
    QString lesson(const QByteArray &code) const
    {
        QFile file(m_home.filePath(u"a.pangaea-lesson"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(
                QByteArray(
                    "{'pangaea-lesson': 1, 'title': 'T', 'parts': [{'steps': [{'do': 'spawn', 'target': 'exit_code',\n"
                    "'with': {'code': 3}}, {'do': 'join-all'}],\n"
                    "'expect': [{'fact': 'exit', 'name': 'Asia', 'is': "
                    + code + "}]}]}")
                    .replace('\'', '"'));
        return file.fileName();
    }

private slots:
    void printsTheTable()
    {
        const Run run = this->run({u"--headless"_s, u"--spawn"_s, u"America, Europe, Africa"_s});
        QCOMPARE(run.status, 0);
        const QStringList lines = run.out.split(u'\n');
        QCOMPARE(lines.size(), 5); // a header, three processes, and the end of the last line
        QCOMPARE(lines[0], header);
        const QStringList names {u"America"_s, u"Europe"_s, u"Africa"_s};
        const QStringList ordinals {u"1st"_s, u"2nd"_s, u"3rd"_s};
        for (int i = 0; i < 3; ++i) {
            const QStringList cells = lines[i + 1].split(u'\t');
            QCOMPARE(cells.size(), 12);
            QCOMPARE(cells[0], names[i]);
            QVERIFY(cells[1].toLongLong() > 1);
            QCOMPARE(cells[2], u"Exited"_s);
            for (int unknown = 3; unknown < 8; ++unknown)
                QCOMPARE(cells[unknown], u"—"_s);
            QVERIFY(QRegularExpression(u"^\\d\\d:\\d\\d\\.\\d$"_s).match(cells[8]).hasMatch());
            QCOMPARE(cells[9], u"The name of continent is :  "_s + names[i]);
            QCOMPARE(cells[10], u"0"_s);
            QVERIFY2(QRegularExpression(u"^joined %1, waited \\d+\\.\\d{3} s$"_s.arg(ordinals[i]))
                         .match(cells[11])
                         .hasMatch(),
                     qPrintable(cells[11]));
        }
    }

    /// A file of two hosts: one is reached, the other is not.
    QString hosts() const
    {
        QFile file(m_home.filePath(u"hosts.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("{\"pangaea-hosts\": 1, \"hosts\": [{\"name\": \"n2\", \"command\": []}, "
                       "{\"name\": \"n3\", \"command\": [\"/bin/false\"]}]}");
        return file.fileName();
    }

    void runsOnHosts()
    {
        const Run run = this->run({u"--headless"_s, u"--spawn"_s, u"America, Europe, Africa"_s, u"--hosts"_s, hosts(),
                                   u"--on"_s, u"n2"_s, u"--on"_s, u"this computer"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QString());
        QVERIFY2(run.out.startsWith(header + u"\tHost\n"_s), qPrintable(run.out));
        QCOMPARE(run.out.count(u"\tn2\n"_s), 2);
        QCOMPARE(run.out.count(u"\tthis computer\n"_s), 1);
        for (const char *joined : {"joined 1st", "joined 2nd", "joined 3rd"})
            QCOMPARE(run.out.count(QLatin1String(joined)), 1);
    }

    void aHostThatIsNotThere()
    {
        const Run run = this->run({u"--headless"_s, u"--spawn"_s, u"America, Europe"_s, u"--hosts"_s, hosts(),
                                   u"--on"_s, u"n3"_s, u"--on"_s, u"n2"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.out.contains(u"Failed to start"_s), qPrintable(run.out));
        QVERIFY2(run.out.contains(u"No agent answers on n3"_s), qPrintable(run.out));
        QVERIFY(run.out.contains(u"joined 1st"_s)); // the other is unharmed
    }

    void scenariosNameHosts()
    {
        const QString path = scenario("{'do': 'spawn', 'name': 'Asia', 'target': 'print_func', 'on': 'n2'},"
                                      "{'do': 'spawn', 'name': 'Europe', 'target': 'print_func'},"
                                      "{'do': 'spawn', 'name': 'Africa', 'target': 'print_func', 'on': 'n9'},"
                                      "{'do': 'join-all'}");
        const Run run = this->run({u"--headless"_s, u"--hosts"_s, hosts(), u"--on"_s, u"n2"_s, path});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.out.contains(u"\tn2\n"_s), qPrintable(run.out));
        QVERIFY2(run.out.contains(u"There is no host n9 in this session"_s), qPrintable(run.out));
        QVERIFY(run.out.contains(u"joined 2nd"_s));
    }

    void theDefaultArgumentIsAsia()
    {
        const Run run = this->run({u"--headless"_s, u"--spawn"_s, QString()});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains(u"The name of continent is :  Asia"_s));
    }

    // The exit status is the lesson's, whatever the processes exit with.
    void lessonsAreHeldAgainstTheirFacts()
    {
        const Run right = run({u"--headless"_s, lesson("3")});
        QCOMPARE(right.status, 0);
        QVERIFY(right.out.startsWith(header) && right.out.contains(u"Asia exits with code 3"_s));
        QCOMPARE(right.err, QString());
        const QString path = lesson("4");
        const Run wrong = run({u"--headless"_s, path});
        QCOMPARE(wrong.status, 1);
        QCOMPARE(wrong.err, u"pangaea: %1:3:12: Exit of Asia: expected 4, measured 3.\n"_s.arg(path));
        const Run broken = run({u"--headless"_s, lesson("'three'")});
        QCOMPARE(broken.status, 2);
        QVERIFY2(broken.err.contains(u".pangaea-lesson:3:51: An exit is a code"_s), qPrintable(broken.err));
    }

    // The lesson's second part finds the first one over after the reading, and its process long ended.
    void lessonsAreReadAtLeisure()
    {
        QFile file(m_home.filePath(u"b.pangaea-lesson"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("{'pangaea-lesson': 1, 'title': 'T', 'parts': [{'steps': [{'do': 'spawn', 'target': "
                              "'print_func', 'with': {'seconds': 0.6}}]},\n"
                              "{'steps': [{'do': 'join-all'}], 'expect': [\n{'fact': 'join-waited', 'name': 'Asia', "
                              "'at-most': 0.1}]}]}")
                       .replace('\'', '"'));
        file.close();
        const Run slow = run({u"--headless"_s, file.fileName(), u"--reading"_s, u"2"_s});
        QCOMPARE(slow.err, QString());
        QCOMPARE(slow.status, 0);
        const Run fast = run({u"--headless"_s, file.fileName()});
        QCOMPARE(fast.status, 1);
        QVERIFY2(fast.err.contains(u":3:1: The parent waited for Asia"_s), qPrintable(fast.err));
    }

    void lessonsTellWhichProgramIsMissing()
    {
        QFile file(m_home.filePath(u"c.pangaea-lesson"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"pangaea-lesson": 1, "title": "T", "parts": [{"steps": [{"do": "spawn", "program": "no-such-program"}]}]})");
        file.close();
        const Run run = this->run({u"--headless"_s, file.fileName(), u"--reading"_s, u"1000"_s});
        QCOMPARE(run.status, 2);
        QCOMPARE(
            run.err,
            u"pangaea: %1: This lesson needs the program no-such-program, which is in no folder of PATH. Install it, and try again.\n"_s
                .arg(file.fileName()));
    }

    // What a scenario waited for in vain is reported, and it goes on.
    void reportsWhatDidNotCome()
    {
        QFile file(m_home.filePath(u"wait.pangaea"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            QByteArray("{'pangaea': 1, 'steps': [{'do': 'spawn', 'target': 'print_func'},\n"
                       "{'do': 'wait-for', 'name': 'Asia', 'output': 'Europe', 'limit': 0.1}, {'do': 'join-all'}]}")
                .replace('\'', '"'));
        file.close();
        const Run run = this->run({u"--headless"_s, file.fileName()});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err, u"pangaea: %1:2:1: Asia did not print “Europe” within 0.1 s.\n"_s.arg(file.fileName()));
        QVERIFY(run.out.contains(u"joined 1st"_s));
    }

    // What is on the terminal is the row's output, also without a window.
    void runsInATerminal()
    {
        const Run run = this->run(
            {u"--headless"_s,
             scenario("{'do': 'spawn', 'program': 'sh', 'arguments': ['-c', 'test -t 0 && test -t 1 && stty size; read "
                      "line; echo got $line; exec cat'], 'terminal': true},"
                      "{'do': 'wait-for', 'name': 'Asia', 'output': '24 80'},"
                      "{'do': 'type', 'name': 'Asia', 'text': 'hello\\n'}, {'do': 'end-input', 'name': 'Asia'},"
                      "{'do': 'join-all'}")});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains(u"got hello"_s), qPrintable(run.out));
    }

    void withoutJoins()
    {
        const Run run = this->run({u"--headless"_s, u"--no-join"_s, u"--spawn"_s, u"Asia"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.endsWith(u"\t0\t—\n"_s));
    }

    void tellsTheTruthWhateverStartedIt_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("exit");
        QTest::addColumn<int>("status");
        for (const int code : {0, 1, 7, 44, 127, 139, 255})
            QTest::addRow("%d", code) << u"exit_code:code=%1"_s.arg(code) << QString::number(code) << int(code != 0);
        QTest::newRow("crash") << u"crash"_s << u"SIGSEGV (11)"_s << 1;
        QTest::newRow("ended by SIGTERM") << u"print_func:seconds=1000"_s << u"SIGTERM (15)"_s << 124;
    }
    /// Started by a parent that ignores SIGCHLD and blocks all signals that it can: without care, an exit would look
    /// like a crash, and SIGTERM would have no effect.
    void tellsTheTruthWhateverStartedIt()
    {
        QFETCH(QString, target);
        QFETCH(QString, exit);
        QFETCH(int, status);
        QProcess program;
        program.setProcessEnvironment(environment());
        program.start(QStringLiteral(PANGAEA_BIN_DIR "/misbehave"),
                      {u"launch"_s, QStringLiteral(PANGAEA_BIN_DIR "/pangaea"), u"--headless"_s, u"--spawn"_s,
                       u"Asia"_s, u"--target"_s, target, u"--timeout"_s, status == 124 ? u"0.3"_s : u"60"_s});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), status);
        const QStringList cells = QString::fromUtf8(program.readAllStandardOutput()).section(u'\n', 1, 1).split(u'\t');
        QCOMPARE(cells.size(), 12);
        QCOMPARE(cells[10], exit);
    }

    /// As from a script that closes them: no file that Pangaea opens may take their numbers.
    void takesClosedStreams()
    {
        const QTemporaryDir folder;
        QProcess shell;
        shell.setProcessEnvironment(environment());
        shell.start(u"sh"_s,
                    {u"-c"_s, u"exec \"$@\" <&- >&- 2>&-"_s, u"sh"_s, QStringLiteral(PANGAEA_BIN_DIR "/pangaea"),
                     u"--headless"_s, u"--spawn"_s, u"Asia"_s, u"--export"_s, folder.filePath(u"a.jsonl"_s)});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
        QCOMPARE(shell.exitCode(), 2); // nobody took the table
        QFile file(folder.filePath(u"a.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("The name of continent is :  Asia"));
    }

    void statuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("err");
        const auto row = [](const char *what, const QStringList &arguments, int status, const char *out,
                            const char *err) {
            QTest::newRow(what) << arguments << status << QString::fromLatin1(out) << QString::fromLatin1(err);
        };
        row("another code", {u"--headless"_s, u"--spawn"_s, u"Asia"_s, u"--target"_s, u"exit_code:code=3"_s}, 1,
            "\t3\t", "");
        row("crash", {u"--headless"_s, u"--spawn"_s, u"Asia"_s, u"--target"_s, u"crash"_s}, 1, "Crashed", "");
        row("unknown target", {u"--headless"_s, u"--spawn"_s, u"Asia"_s, u"--target"_s, u"fly"_s}, 2, "", "print_func");
        row("out of range", {u"--headless"_s, u"--spawn"_s, u"Asia"_s, u"--target"_s, u"exit_code:code=256"_s}, 2, "",
            "255");
        row("timeout",
            {u"--headless"_s, u"--spawn"_s, u"Asia"_s, u"--target"_s, u"print_func:seconds=60"_s, u"--timeout"_s,
             u"0.2"_s},
            124, "SIGTERM (15)", "");
        row("usage", {u"--fly"_s}, 2, "", "fly");
        row("export to a picture", {u"--headless"_s, u"--spawn"_s, u"Asia"_s, u"--export"_s, u"a.png"_s}, 2, "",
            ".trace.json");
        row("another file", {u"--headless"_s, u"a.txt"_s}, 2, "", ".pangaea");
        row("no scenario", {u"--headless"_s, u"/no/such.pangaea"_s}, 2, "",
            "/no/such.pangaea: The file could not be opened");
        row("no file", {u"--headless"_s, u"/no/such.jsonl"_s}, 2, "", "/no/such.jsonl could not be opened");
        row("a damaged file", {u"--headless"_s, QStringLiteral(TEST_DATA_DIR "/journal/foreign.jsonl")}, 2, "",
            "foreign.jsonl, line 1:");
        row("a recording", {u"--headless"_s, QStringLiteral(TEST_DATA_DIR "/export/exact.jsonl")}, 1, "Killed", "");
        row("an export without a folder",
            {u"--headless"_s, u"--spawn"_s, u"Asia"_s, u"--export"_s, u"/no/such/a.csv"_s}, 2, "", "does not exist");
        row("help", {u"--help"_s}, 0, "--headless", "");
        row("version", {u"--version"_s}, 0, "pangaea", "");
        row("no display", {}, 2, "", "--headless");
    }
    void statuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, out);
        QFETCH(QString, err);
        const Run run = this->run(arguments);
        QVERIFY2(run.out.contains(out), qPrintable(run.out));
        QVERIFY2(run.err.contains(err), qPrintable(run.err));
        QCOMPARE(run.status, status);
    }

    void aDisplayThatIsNotThere()
    {
        QProcessEnvironment with = environment();
        with.insert(u"DISPLAY"_s, u":4711"_s);
        with.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        const Run run = this->run({}, with);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(u"--headless"_s), qPrintable(run.err));
    }

    void takesAPicture_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("headless") << QStringList {u"--headless"_s};
        QTest::newRow("no display") << QStringList {u"--exit-when-joined"_s};
        QTest::newRow("after the end") << QStringList {u"--headless"_s, u"--after"_s, u"0.5"_s};
        QTest::newRow("twice as sharp") << QStringList {u"--headless"_s, u"--scale"_s, u"2"_s, u"--theme"_s, u"dark"_s};
    }
    void takesAPicture()
    {
        QFETCH(QStringList, more);
        const QString file = m_home.filePath(u"picture.png"_s);
        QFile::remove(file);
        const Run run = this->run(QStringList {u"--spawn"_s, u"Asia"_s, u"--screenshot"_s, file} + more);
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QCOMPARE(run.err, QString());
        const QImage picture(file);
        QCOMPARE(picture.width(), more.contains(u"2"_s) ? 2560 : 1280);
        QVERIFY(picture.text(u"Title"_s).contains(u"Pangaea"_s));
        QVERIFY(picture.text(u"Kernel"_s).startsWith(u"Linux"_s));
        QVERIFY(!picture.text(u"Creation Time"_s).isEmpty());
        QVERIFY(QFile::remove(file));
    }
    /// The panels show the same as the table: the picture waits until all have read the end.
    void takesAPictureOfAll()
    {
        const QString file = m_home.filePath(u"picture.png"_s);
        const Run run = this->run(
            {u"--headless"_s, u"--spawn"_s, u"Asia"_s, u"--theme"_s, u"light"_s, u"--screenshot"_s, file});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        const QImage picture = QImage(file).convertToFormat(QImage::Format_RGB32);
        int ofAsia = 0;
        for (int y = picture.height() / 3; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                ofAsia += picture.pixel(x, y) == qRgb(0x00, 0x72, 0xb2);
        }
        QVERIFY2(ofAsia > 50, qPrintable(QString::number(ofAsia)));
        QVERIFY(QFile::remove(file));
    }
    /// A daemon may live for ever, and keep the output open.
    void waitsForNoDaemon()
    {
        const QString path = m_home.filePath(u"daemon.pangaea"_s);
        QFile scenario(path);
        QVERIFY(scenario.open(QIODevice::WriteOnly));
        scenario.write(R"({"pangaea": 1, "steps": [)"
                       R"({"do": "spawn", "program": "sh", "arguments": ["-c", "setsid sleep 100 & echo begun"]},)"
                       R"({"do": "join-all"}]})");
        scenario.close();
        const Run run = this->run({u"--headless"_s, path});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains(u"\tbegun\t"_s));
        QCOMPARE(run.err, QString());
    }

    void exports_data()
    {
        QTest::addColumn<QStringList>("how");
        const QStringList spawn {u"--spawn"_s, u"Asia, Africa"_s, u"--target"_s, u"print_func:seconds=0.2"_s};
        QTest::newRow("headless") << spawn + QStringList {u"--headless"_s};
        QTest::newRow("sampled") << spawn + QStringList {u"--headless"_s, u"--sampled"_s};
        QTest::newRow("with a picture") << spawn
                + QStringList {u"--headless"_s, u"--screenshot"_s, m_home.filePath(u"picture.png"_s)};
        QTest::newRow("a recording") << QStringList {u"--headless"_s,
                                                     QStringLiteral(TEST_DATA_DIR "/export/sampled.jsonl")};
    }
    // An exported session opens, and is exported as the same bytes again.
    void exports()
    {
        QFETCH(QStringList, how);
        const QString session = m_home.filePath(u"a.jsonl"_s);
        const Run first = run(how + QStringList {u"--export"_s, session});
        QVERIFY2(first.err.isEmpty(), qPrintable(first.err));
        QCOMPARE(first.status, how.size() == 2 ? 1 : 0); // in the recording one was killed
        QVERIFY(!(QFile(session).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const Run again = run({u"--headless"_s, session, u"--export"_s, m_home.filePath(u"b.jsonl"_s)});
        QCOMPARE(again.status, first.status);
        QCOMPARE(again.out, first.out);
        QCOMPARE(contents(u"b.jsonl"_s), contents(u"a.jsonl"_s));
        QVERIFY(!how.contains(u"--sampled"_s) || contents(u"a.jsonl"_s).contains("\"source\":\"samples\""));
        QCOMPARE(run({u"--headless"_s, session, u"--export"_s, m_home.filePath(u"a.csv"_s), u"--export"_s,
                      m_home.filePath(u"a.trace.json"_s)})
                     .status,
                 first.status);
        QVERIFY(contents(u"a.csv"_s).startsWith("name,pid,state,"));
        QVERIFY(contents(u"a.trace.json"_s).startsWith("{\"traceEvents\":["));
    }

    // Failing to print or write is not a success, and the rest is written nevertheless.
    void tellsWhatCouldNotBePrinted()
    {
        const QString full = u"/dev/full"_s;
        if (!QFile::exists(full))
            QSKIP("This system has no /dev/full: a full standard output is not tried.");
        QProcess program;
        program.setStandardOutputFile(full);
        start(program, {u"--headless"_s, u"--spawn"_s, u"Asia"_s, u"--export"_s, m_home.filePath(u"a.csv"_s)},
              environment());
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 2);
        const QByteArray complaint = program.readAllStandardError();
        QVERIFY2(complaint.contains("The table could not be printed: No space left on device"), complaint.constData());
        QVERIFY(contents(u"a.csv"_s).contains("\r\nAsia,"));
    }

    // By a shell that closes it, or gives it to a reader that has ended.
    void tellsThatNobodyTakesWhatItPrints_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("arguments");
        QTest::newRow("table, closed") << u"exec \"$0\" %1 >&-"_s << u"--headless --spawn Asia"_s;
        QTest::newRow("table, nobody reads")
            << u"{ trap '' PIPE; while echo; do :; done; \"$0\" %1; echo $? >status; } 2>/dev/null | true; exit $(cat status)"_s
            << u"--headless --spawn Asia"_s;
        QTest::newRow("version, closed") << u"exec \"$0\" %1 >&-"_s << u"--version"_s;
        QTest::newRow("help, full") << u"exec \"$0\" %1 >/dev/full"_s << u"--help"_s;
    }
    void tellsThatNobodyTakesWhatItPrints()
    {
        QFETCH(QString, how);
        QFETCH(QString, arguments);
        const QTemporaryDir folder;
        QProcess shell;
        shell.setProcessEnvironment(environment());
        shell.setWorkingDirectory(folder.path());
        shell.start(u"/bin/sh"_s, {u"-c"_s, how.arg(arguments), QStringLiteral(PANGAEA_BIN_DIR "/pangaea")});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 2);
    }

    void aRecordingTellsOfACrashToo()
    {
        QTemporaryDir state;
        QDir(state.path()).mkdir(u"pangaea"_s);
        QFile report(state.filePath(u"pangaea/crash-20200102-030405-6.txt"_s));
        QVERIFY(report.open(QIODevice::WriteOnly));
        report.close();
        QProcessEnvironment with = environment();
        with.insert(u"XDG_STATE_HOME"_s, state.path());
        const QStringList recording {u"--headless"_s, QStringLiteral(TEST_DATA_DIR "/export/sampled.jsonl")};
        QVERIFY(run(recording, with).err.contains(u"crashed when it ran last"_s));
        QVERIFY(run(recording, with).err.isEmpty());
    }

    void exportsWhenTheWindowEnds()
    {
        QProcessEnvironment with = environment();
        with.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QFile::remove(m_home.filePath(u"a.csv"_s));
        const Run run = this->run(
            {u"--spawn"_s, u"Asia"_s, u"--exit-when-joined"_s, u"--export"_s, m_home.filePath(u"a.csv"_s)}, with);
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QVERIFY2(contents(u"a.csv"_s).contains("\r\nAsia,"), contents(u"a.csv"_s).constData());
    }

    void takesAPictureOfARecording()
    {
        const QString file = m_home.filePath(u"picture.png"_s);
        QFile::remove(file);
        const Run run = this->run({u"--headless"_s, QStringLiteral(TEST_DATA_DIR "/export/exact.jsonl"),
                                   u"--screenshot"_s, file, u"--after"_s, u"0.05"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err, QString());
        QCOMPARE(QImage(file).width(), 1280);
    }

    void drawsPanels_data()
    {
        QTest::addColumn<QString>("panel");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("png") << u"table"_s << u"picture.png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"timeline"_s << u"picture.svg"_s << QByteArray("<svg ");
        QTest::newRow("pdf") << u"window"_s << u"picture.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("pdf with three fonts") << u"output"_s << u"picture.pdf"_s << QByteArray("%PDF-");
    }
    // Another run of the program writes the same bytes, with and without a display.
    void drawsPanels()
    {
        QFETCH(QString, panel);
        QFETCH(QString, file);
        QFETCH(QByteArray, begin);
        QProcessEnvironment display = environment();
        display.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QByteArray first;
        for (const QProcessEnvironment &with : {environment(), display, environment()}) {
            const Run run = this->run({u"--headless"_s, QStringLiteral(TEST_DATA_DIR "/export/exact.jsonl"),
                                       u"--screenshot"_s, m_home.filePath(file), u"--panel"_s, panel, u"--caption"_s,
                                       u"Two that compute"_s, u"--theme"_s, u"dark"_s, u"--scale"_s, u"2"_s},
                                      with);
            QCOMPARE(run.err, QString());
            QCOMPARE(run.status, 1);
            const QByteArray bytes = contents(file);
            QVERIFY2(bytes.startsWith(begin), bytes.left(20).constData());
            QVERIFY(first.isEmpty() || bytes == first);
            first = bytes;
        }
    }

    void drawsLiveRunsAndScenarios_data()
    {
        QTest::addColumn<QStringList>("what");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("names") << QStringList {u"--spawn"_s, u"Asia"_s} << QByteArray("Asia: print_func");
        QTest::newRow("scenario") << QStringList {QStringLiteral(PANGAEA_SOURCE_DIR
                                                                 "/resources/scenarios/text-example.pangaea")}
                                  << QByteArray("example");
        QTest::newRow("lesson") << QStringList {QStringLiteral(PANGAEA_SOURCE_DIR
                                                               "/resources/lessons/02-default-argument.pangaea-lesson")}
                                << QByteArray("default argument");
    }
    void drawsLiveRunsAndScenarios()
    {
        QFETCH(QStringList, what);
        QFETCH(QByteArray, says);
        const Run run = this->run(what
                                  + QStringList {u"--headless"_s, u"--screenshot"_s, m_home.filePath(u"l.svg"_s),
                                                 u"--panel"_s, u"code"_s, u"--caption"_s, u"As a program"_s});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        const QByteArray svg = contents(u"l.svg"_s);
        QVERIFY(svg.contains(">As a program</text>"));
        QVERIFY2(svg.contains(says), svg.right(2000).constData());
        QVERIFY(svg.contains(">import</text>"));
    }

    void reportsOnLessons_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("html") << u"report.html"_s;
        QTest::newRow("pdf") << u"report.pdf"_s;
    }
    void reportsOnLessons()
    {
        QFETCH(QString, file);
        const Run run = this->run(
            {u"--headless"_s,
             QStringLiteral(PANGAEA_SOURCE_DIR "/resources/lessons/02-default-argument.pangaea-lesson"), u"--report"_s,
             m_home.filePath(file)});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.status, 0);
        const QByteArray report = contents(file);
        QVERIFY(!(QFile(m_home.filePath(file)).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        if (file.endsWith(u".pdf"_s)) {
            QVERIFY(report.startsWith("%PDF-") && report.contains("/ToUnicode"));
            QVERIFY(!report.contains("/Subtype /Image"));
            return;
        }
        QVERIFY(report.startsWith("<!DOCTYPE html>"));
        QVERIFY(report.contains("<td>The name of continent is :  Asia</td>"));
        QVERIFY(report.contains("<td>yes</td>") && !report.contains("<td>no</td>"));
        QVERIFY(report.contains("<svg ") && report.contains(">waits for Asia</text>"));
        QVERIFY(report.contains("<pre>#!/usr/bin/env python3\n"));
    }

    void aReportTellsWhatDidNotHold()
    {
        const QString lesson = m_home.filePath(u"wrong.pangaea-lesson"_s);
        QFile file(lesson);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"pangaea-lesson": 1, "title": "<i>Wrong</i>", "parts": [
            {"steps": [{"do": "spawn", "name": "Asia", "target": "exit_code", "with": {"code": 3}}, {"do": "join-all"}],
             "expect": [{"fact": "exit", "name": "Asia", "is": 0}]}]})");
        file.close();
        const Run run = this->run({u"--headless"_s, lesson, u"--report"_s, m_home.filePath(u"wrong.html"_s)});
        QCOMPARE(run.status, 1);
        const QByteArray report = contents(u"wrong.html"_s);
        QVERIFY(report.contains("<h1>&lt;i&gt;Wrong&lt;/i&gt;</h1>"));
        QVERIFY(report.contains("<td>3</td>\n<td>0</td>\n<td>no</td>"));
    }

    void aPictureThatCannotBeDrawnIsToldInTheEnd()
    {
        const Run run = this->run({u"--headless"_s, scenario("{'do': 'wait', 'seconds': 0}"), u"--screenshot"_s,
                                   m_home.filePath(u"none.png"_s), u"--panel"_s, u"table"_s});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(u"The table is empty"_s), qPrintable(run.err));
        QVERIFY(!QFile::exists(m_home.filePath(u"none.png"_s)));
    }

    void aPictureThatCannotBeWritten()
    {
        const Run run = this->run(
            {u"--headless"_s, u"--spawn"_s, u"Asia"_s, u"--screenshot"_s, m_home.filePath(u"no/such/folder.png"_s)});
        QCOMPARE(run.status, 2);
        QVERIFY(!run.err.isEmpty());
    }

    void playsScenarios_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("the text's example")
            << u"text-example"_s << 0
            << QStringList {u"The name of continent is :  Asia"_s, u"joined 1st"_s, u"joined 4th"_s};
        QTest::newRow("a join with a timeout") << u"join-timeout"_s << 0 << QStringList {u"joined 1st, waited "_s};
        QTest::newRow("terminate and kill")
            << u"terminate-kill"_s << 1
            << QStringList {u"\tSIGTERM (15)\tjoined 1st"_s, u"\tSIGKILL (9)\tjoined 2nd"_s};
        QTest::newRow("programs") << u"program"_s << 0
                                  << QStringList {u"Asia is number 1 and tells of the monsoon"_s,
                                                  u"Europe is number 2 and tells of the winter"_s,
                                                  u"/resources/scenarios\t0\tjoined 3rd"_s};
        QTest::newRow("input") << u"input"_s << 0
                               << QStringList {u"\tEurope\t0\tjoined 2nd"_s, u"\tNobody typed this.\t"_s};
    }
    void playsScenarios()
    {
        QFETCH(QString, file);
        QFETCH(int, status);
        QFETCH(QStringList, words);
        const Run run = this->run(
            {u"--headless"_s, QStringLiteral(PANGAEA_SOURCE_DIR "/resources/scenarios/%1.pangaea").arg(file)});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.status, status);
        QVERIFY(run.out.startsWith(header));
        for (const QString &word : words)
            QVERIFY2(run.out.contains(word), qPrintable(run.out));
    }

    void playsProcfiles()
    {
        QFile file(m_home.filePath(u"Procfile"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# two\r\nweb: echo \"$(pwd) ${x-none}\"\r\nworker: exit 3\n");
        file.close();
        const Run run = this->run({u"--headless"_s, file.fileName()});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.status, 1);
        QVERIFY2(run.out.contains(m_home.path() + u" none\t0\t"_s) && run.out.contains(u"\t3\t"_s),
                 qPrintable(run.out));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("web: touch touched\nworker touch touched\n");
        file.close();
        const Run refused = this->run({u"--headless"_s, file.fileName()});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains(u"Procfile:2:7: A colon was expected"_s), qPrintable(refused.err));
        QVERIFY(!QFile::exists(m_home.filePath(u"touched"_s)));
    }

    void scenarioRuns_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("rows");
        const QByteArray asia = "{'do': 'spawn', 'name': 'Asia', 'target': 'print_func', 'with': {'seconds': 0.3}}";
        const QByteArray never = "{'do': 'create', 'name': 'Europe', 'target': 'print_func'}";
        const QByteArray sleeper = "{'do': 'spawn', 'name': 'Africa', 'target': 'print_func', 'with': {'seconds': 60}}";
        const QByteArray pause = "{'do': 'wait', 'seconds': 60}";
        QTest::newRow("ends are waited for without a join") << asia << QStringList {} << 0 << 1;
        QTest::newRow("no process") << QByteArray("{'do': 'wait', 'seconds': 0}") << QStringList {} << 0 << 0;
        QTest::newRow("what was never started") << QByteArray(asia + ',' + never) << QStringList {} << 1 << 2;
        QTest::newRow("timeout") << QByteArray(sleeper + ',' + pause + ',' + asia)
                                 << QStringList {u"--timeout"_s, u"0.3"_s} << 124 << 1;
        QTest::newRow("export") << asia << QStringList {u"--export"_s, m_home.filePath(u"scenario.csv"_s)} << 0 << 1;
        QTest::newRow("picture") << asia << QStringList {u"--screenshot"_s, m_home.filePath(u"scenario.png"_s)} << 0
                                 << 1;
        QTest::newRow("picture after") << QByteArray(asia + ",{'do': 'join-all'}")
                                       << QStringList {u"--screenshot"_s, m_home.filePath(u"scenario.png"_s),
                                                       u"--after"_s, u"0.1"_s}
                                       << 0 << 1;
    }
    void scenarioRuns()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QStringList, more);
        QFETCH(int, status);
        QFETCH(int, rows);
        const Run run = this->run(QStringList {u"--headless"_s, scenario(steps)} + more);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.status, status);
        QCOMPARE(run.out.count(u'\n'), rows + 1);
        const QString made = more.value(1);
        if (made.startsWith(m_home.path()))
            QVERIFY(QFile::remove(made));
    }

    void aWrongScenarioRunsNothing_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("err");
        QTest::newRow("a step") << QByteArray("{'do': 'fly'}") << u":2:8: There is no step “fly”."_s;
        QTest::newRow("a comma") << QByteArray("{'do': 'join-all'},") << u":2:19: Nothing follows this comma."_s;
        QTest::newRow("a target") << QByteArray("{'do': 'spawn', 'target': 'fly'}")
                                  << u":2:1: There is no target “fly”"_s;
        QTest::newRow("a parameter") << QByteArray("{'do': 'spawn', 'target': 'exit_code', 'with': {'code': 256}}")
                                     << u":2:1: Code must be"_s;
        QTest::newRow("a program") << QByteArray("{'do': 'spawn', 'program': 'no-such-program'}")
                                   << u":2:1: There is no program no-such-program"_s;
        QTest::newRow("line ends") << QByteArray("{'do': 'join-all'}\r\n")
                                   << u":2:19: A line ends here as in Windows (CR LF)"_s;
        QTest::newRow("a folder") << QByteArray("{'do': 'spawn', 'program': 'touch', 'folder': '/tmp'}")
                                  << u":2:47: “folder”"_s;
    }
    void aWrongScenarioRunsNothing()
    {
        QFETCH(QByteArray, step);
        QFETCH(QString, err);
        const QString file = scenario("{'do': 'spawn', 'program': 'touch', 'arguments': ['touched']},\n" + step);
        for (const QString &how : {u"--headless"_s, u"--exit-when-joined"_s}) {
            QProcessEnvironment with = environment();
            with.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            const Run run = this->run({how, file}, with);
            QVERIFY2(run.err.contains(u"pangaea: "_s + file + err), qPrintable(run.err));
            QCOMPARE(run.out, QString());
            QCOMPARE(run.status, 2);
            QVERIFY(!QFile::exists(m_home.filePath(u"touched"_s)));
        }
    }

    void playsAScenarioInTheWindow()
    {
        QProcessEnvironment with = environment();
        with.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        const QString file = scenario(
            "{'do': 'spawn', 'program': 'touch', 'arguments': ['{name}{index}']}, {'do': 'join-all'}");
        const Run run = this->run({file, u"--exit-when-joined"_s}, with);
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QVERIFY(QFile::remove(m_home.filePath(u"Asia1"_s)));
    }

    void endsInOrderBySignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void endsInOrderBySignal()
    {
        QFETCH(int, signal);
        QProcess program;
        start(program, {u"--headless"_s, u"--spawn"_s, u"Asia, Africa"_s, u"--target"_s, u"print_func:seconds=60"_s},
              environment());
        QVERIFY(program.waitForStarted());
        // Below the warden is the window, and below the window are the workers.
        const auto childrenOf = [](const QString &parent) {
            QStringList children;
            const QString tasks = u"/proc/%1/task"_s.arg(parent);
            for (const QString &thread : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                QFile file(tasks + u'/' + thread + u"/children"_s);
                if (file.open(QIODevice::ReadOnly))
                    children += QString::fromLatin1(file.readAll()).split(u' ', Qt::SkipEmptyParts);
            }
            return children;
        };
        QStringList workers;
        const auto started = [&] {
            const QStringList windows = childrenOf(QString::number(program.processId()));
            workers = childrenOf(windows.value(0));
            QStringList asleep;
            for (const QString &worker : workers) { // past exec, in the target itself
                QFile name(u"/proc/%1/comm"_s.arg(worker));
                if (name.open(QIODevice::ReadOnly) && name.readAll().startsWith("pangaea-worker"))
                    asleep += worker;
            }
            return asleep.size() == 2;
        };
        QTRY_VERIFY(started());
        ::kill(pid_t(program.processId()), signal);
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 128 + signal);
        for (const QString &worker : workers)
            QVERIFY2(!QFile::exists(u"/proc/"_s + worker), qPrintable(worker));
    }
};

QTEST_GUILESS_MAIN(TestPangaea)
#include "tst_pangaea.moc"
