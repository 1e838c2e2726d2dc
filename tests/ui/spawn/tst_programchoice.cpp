// SPDX-License-Identifier: MIT
// What a described program runs, its problems, and what is remembered.
#include "ui/spawn/programchoice.h"
#include "tests/fixtures/session.h"
#include "ui/settings/storedsettings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

ProgramChoice shell(const QString &arguments = {})
{
    return {.program = u"/bin/sh"_s, .arguments = arguments, .folder = {}, .environment = {}, .input = {}};
}

} // namespace

class TestProgramChoice : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &text, bool executable)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The test's own file could not be written.");
        file.close();
        const auto rights = QFile::ReadOwner | QFile::WriteOwner;
        file.setPermissions(executable ? rights | QFile::ExeOwner : rights);
        return path;
    }

private slots:
    void showsTheExactVector()
    {
        ProgramChoice choice = shell(u"-c 'echo \"$1\"' {name} {index} --to={name}"_s);
        choice.environment = {u"KEY=a b"_s};
        choice.folder = m_folder.path();
        choice.input = {Input::Kind::Text, "hello"};
        const CheckedProgram checked = checkProgram(choice, u"New Asia"_s);
        QCOMPARE(checked.problem, QString());
        QCOMPARE(checked.vector,
                 (QStringList {u"/bin/sh"_s, u"-c"_s, u"echo \"$1\""_s, u"New Asia"_s, u"1"_s, u"--to=New Asia"_s}));
        QCOMPARE(checked.spawn.arguments,
                 (QStringList {u"-c"_s, u"echo \"$1\""_s, u"{name}"_s, u"{index}"_s, u"--to={name}"_s}));
        QCOMPARE(checked.spawn.folder, m_folder.path());
        QCOMPARE(checked.spawn.environment, QStringList {u"KEY=a b"_s});
        QCOMPARE(checked.spawn.input, choice.input);
        QCOMPARE(checked.spawn.streams, Streams::Apart);
        choice.streams = Streams::Together;
        QCOMPARE(checkProgram(choice, u"Asia"_s).spawn.streams, Streams::Together);
    }

    // The dialog and the engine say the same.
    void isWhatTheEngineRuns()
    {
        ProgramChoice choice = shell(u"-c 'for word; do echo \"$word\"; done' sh '{name} x' \"\" {index}"_s);
        const CheckedProgram checked = checkProgram(choice, u"Asia"_s);
        Session session;
        session.send(checked.spawn);
        QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
        QCOMPARE(session.output(asia), "Asia x\n\n1\n");
        const event::Created made = session.all<event::Created>(asia)[0];
        QCOMPARE(QStringList {made.program} + made.arguments, checked.vector);
    }

    void knowsHowAFileIsRun()
    {
        const QString runs = file(u"runs.py"_s, "#!/bin/sh\n", true);
        QCOMPARE(choiceOf(runs).program, runs);
        QCOMPARE(choiceOf(runs).arguments, QString());
        QCOMPARE(choiceOf(runs).folder, m_folder.path());
        const QString script = file(u"it's two words.sh"_s, "echo here", false);
        const CheckedProgram checked = checkProgram(choiceOf(script), u"Asia"_s);
        QCOMPARE(checked.problem, QString());
        QVERIFY(checked.vector[0].endsWith(u"/sh"_s));
        QCOMPARE(checked.vector.mid(1), QStringList {script});
        // What is not executable, and has no known interpreter, is left to the dialog, which says what is wrong.
        QCOMPARE(choiceOf(file(u"other"_s, "#!/bin/sh\n", false)).program, m_folder.filePath(u"other"_s));
        QCOMPARE(interpreterOf(u"a.py"_s), u"python3"_s);
        QCOMPARE(interpreterOf(u"a.txt"_s), QString());
    }

    void looksInPath()
    {
        ProgramChoice choice = shell();
        choice.program = u"sh"_s;
        const CheckedProgram checked = checkProgram(choice, u"Asia"_s);
        QCOMPARE(checked.problem, QString());
        QVERIFY(checked.vector[0].endsWith(u"/sh"_s) && checked.vector[0].startsWith(u'/'));
        QCOMPARE(shortName(choice), u"sh"_s);
        QCOMPARE(
            shortName(
                {.program = u"/some/where/hello.py"_s, .arguments = {}, .folder = {}, .environment = {}, .input = {}}),
            u"hello.py"_s);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<ProgramChoice>("choice");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *what, const ProgramChoice &choice, const QString &word) {
            QTest::newRow(what) << choice << word;
        };
        ProgramChoice choice = shell();
        choice.program.clear();
        row("nothing", choice, u"Choose a program"_s);
        choice.program = u"/no/such/program"_s;
        row("missing", choice, u"/no/such/program"_s);
        choice.program = u"no-such-program"_s;
        row("not in PATH", choice, u"PATH"_s);
        choice.program = m_folder.path();
        row("a folder", choice, u"is a folder"_s);
        choice.program = file(u"hello.py"_s, "#!/usr/bin/env python3\n", false);
        row("a script that may not run", choice, u"chmod +x"_s);
        row("and its interpreter", choice, u"python3 as the program"_s);
        choice.program = file(u"none.sh"_s, "#!/no/such/interpreter\n", true);
        row("a script without its interpreter", choice, u"/no/such/interpreter"_s);
        row("a quote", shell(u"it's"_s), u"Arguments: A quote"_s);
        choice = shell();
        choice.folder = u"/no/such/folder"_s;
        row("a folder that is missing", choice, u"/no/such/folder"_s);
        choice = shell();
        choice.environment = {u"KEY=value"_s, u"PATH"_s};
        row("no variable", choice, u"“PATH” is no environment variable"_s);
        choice = shell();
        choice.input = {Input::Kind::Text, QByteArray(Input::longestText + 1, 'x')};
        row("a long input", choice, u"1 MiB"_s);
        row("a long argument", shell(QString(200'000, u'x')), u"longer"_s);
    }
    void tellsWhatIsWrong()
    {
        QFETCH(ProgramChoice, choice);
        QFETCH(QString, word);
        const QString problem = checkProgram(choice, u"Asia"_s).problem;
        QVERIFY2(problem.contains(word), qPrintable(problem));
        QVERIFY2(problem.endsWith(u'.'), qPrintable(problem));
    }

    void remembersWhatItIsTold()
    {
        const QString path = m_folder.filePath(u"settings.conf"_s);
        ProgramChoice odd {u"/bin/@Variant(x"_s,
                           u"\"a;b\" @Invalid() \\ ü %20 {name}"_s,
                           u"/tmp/a b"_s,
                           {u"KEY=a,b"_s, u"OTHER=\"\n"_s},
                           {Input::Kind::Text, "line\n@DateTime(\n"},
                           Streams::Together};
        {
            StoredSettings stored(path);
            QVERIFY(recentPrograms(stored.values()).isEmpty());
            rememberProgram(stored.values(), shell());
            rememberProgram(stored.values(), odd);
            QCOMPARE(stored.save().sentence(), QString());
        }
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        StoredSettings stored(path);
        QCOMPARE(stored.problem().sentence(), QString());
        QVERIFY(recentPrograms(stored.values()) == (QList<ProgramChoice> {odd, shell()}));
        rememberProgram(stored.values(), shell()); // again: it is the newest
        QVERIFY(recentPrograms(stored.values()) == (QList<ProgramChoice> {shell(), odd}));
        forgetProgram(stored.values(), shell());
        QVERIFY(recentPrograms(stored.values()) == QList<ProgramChoice> {odd});
        forgetProgram(stored.values(), odd);
        QVERIFY(stored.values().allKeys().isEmpty());
    }

    void remembersTen()
    {
        StoredSettings stored(m_folder.filePath(u"ten.conf"_s));
        for (int i = 0; i < 12; ++i)
            rememberProgram(stored.values(), shell(QString::number(i)));
        const QList<ProgramChoice> choices = recentPrograms(stored.values());
        QCOMPARE(choices.size(), 10);
        QCOMPARE(choices.front().arguments, u"11"_s);
        QCOMPARE(choices.back().arguments, u"2"_s);
    }

    void believesNothing_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("a number") << QVariant(5);
        QTest::newRow("no JSON") << QVariant(u"rm -rf"_s);
        QTest::newRow("a list") << QVariant(QStringList {u"[]"_s, u"{}"_s, QString()});
        QTest::newRow("no program") << QVariant(QStringList {u"{\"program\": \" \", \"input\": \"typed\"}"_s});
        QTest::newRow("other types") << QVariant(QStringList {u"{\"program\": 5}"_s});
        QTest::newRow("too long") << QVariant(QStringList {u"{\"program\": \""_s + QString(100'000, u'x') + u"\"}"_s});
    }
    void believesNothing()
    {
        QFETCH(QVariant, value);
        StoredSettings stored(m_folder.filePath(u"odd.conf"_s));
        stored.values().setValue(u"programs/recent"_s, value);
        QVERIFY(recentPrograms(stored.values()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProgramChoice)
#include "tst_programchoice.moc"
