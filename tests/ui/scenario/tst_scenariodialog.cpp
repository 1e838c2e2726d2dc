// SPDX-License-Identifier: MIT
#include "ui/scenario/scenariodialog.h"

#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

Step programStep(const QString &name, const ScenarioProgram &program)
{
    return {.what = StepKind::Spawn, .name = name, .program = program};
}

Step targetStep(const QString &name, const QString &target)
{
    return {.what = StepKind::Spawn, .name = name, .target = target};
}

Scenario scenarioOf(std::vector<Step> steps, const QString &title = u"Title"_s)
{
    return {title, u"/home/class"_s, std::move(steps)};
}

QString textOf(const ScenarioDialog &dialog)
{
    QString text;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText)
            qFatal("A label would read markup.");
        text += label->text() + u'\n';
    }
    return text;
}

QPushButton *button(const ScenarioDialog &dialog, const QString &text)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    qFatal("There is no such button.");
}

} // namespace

class TestScenarioDialog : public QObject
{
    Q_OBJECT
private slots:
    void listsEveryProgramOnce()
    {
        const ScenarioProgram shell {u"sh"_s, {u"-c"_s, u"echo \"{name}\" a\\b"_s, QString()}, u"."_s, {u"A=b c"_s}};
        const ScenarioProgram elsewhere {u"sh"_s, {}, u"a/b"_s, {}};
        const QString list = programList(
            scenarioOf({programStep(u"Asia"_s, shell), targetStep(u"Africa"_s, u"count"_s),
                        programStep(u"Europe"_s, shell), programStep(u"Asia"_s, shell), programStep({}, elsewhere)}));
        QCOMPARE(list,
                 u"Program: \"sh\"\n"
                 "Arguments: \"-c\" \"echo \\\"{name}\\\" a\\\\b\" \"\"\n"
                 "Folder: /home/class\n"
                 "Environment: \"A=b c\"\n"
                 "Processes: Asia, Europe\n"
                 "\n"
                 "Program: \"sh\"\n"
                 "Arguments: none\n"
                 "Folder: /home/class/a/b\n"
                 "Processes: Asia\n"_s);
    }

    // To a shell, all its input is a program.
    void showsWhatProgramsRead()
    {
        const ScenarioProgram shell {u"sh"_s, {}, u"."_s, {}};
        Step given = programStep(u"B"_s, shell);
        given.input = u"rm -r \"x\"\n"_s;
        const QString list = programList(scenarioOf({programStep(u"A"_s, shell),
                                                     given,
                                                     {.what = StepKind::Type, .name = u"A"_s, .text = u"exit 3"_s},
                                                     {.what = StepKind::EndInput, .name = u"A"_s}}));
        QCOMPARE(list.count(u"Program: "_s), 2);
        QVERIFY2(list.contains(u"Input: \"exit 3\"\nProcesses: A\n"_s), qPrintable(list));
        QVERIFY2(list.contains(u"Input: \"rm -r \\\"x\\\""_s), qPrintable(list));
    }

    void tellsWhatItDoes()
    {
        const ScenarioDialog dialog(scenarioOf({targetStep(u"A"_s, u"count"_s),
                                                targetStep(u"B"_s, u"count"_s),
                                                targetStep(u"C"_s, u"crash"_s),
                                                {.what = StepKind::JoinAll}}),
                                    u"/home/class/a.pangaea"_s, nullptr);
        const QString text = textOf(dialog);
        QVERIFY(text.contains(u"Title\n"_s));
        QVERIFY(text.contains(u"/home/class/a.pangaea\n"_s));
        QVERIFY2(text.contains(u"4 steps make 3 processes."_s), qPrintable(text));
        QVERIFY2(text.contains(u"count, crash\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"no other program"_s));
        QVERIFY(!dialog.findChild<QPlainTextEdit *>());
    }

    void cancelIsTheDefault()
    {
        ScenarioDialog dialog(scenarioOf({programStep(u"A"_s, {u"sh"_s, {}, u"."_s, {}})}), u"a.pangaea"_s, nullptr);
        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        const QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.show();
        QVERIFY(button(dialog, u"Cancel"_s)->isDefault());
        QVERIFY(!button(dialog, u"Run"_s)->isDefault() && !button(dialog, u"Run"_s)->autoDefault());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(rejected.size(), 1);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 2);
        dialog.show();
        button(dialog, u"Run"_s)->click();
        QCOMPARE(accepted.size(), 1);
        QVERIFY(!dialog.wantsSteps());
        dialog.show();
        QVERIFY(!button(dialog, u"Step"_s)->autoDefault());
        button(dialog, u"Step"_s)->click();
        QCOMPARE(accepted.size(), 2);
        QVERIFY(dialog.wantsSteps() && !dialog.isVisible());
    }

    void hostileTextStaysText()
    {
        const QString hostile = u"<b>x</b><img src=\"/etc/passwd\">\u202Egpj\n\u2028\x1b[2J\"; true"_s;
        const ScenarioProgram program {hostile, {hostile}, u"."_s, {u"A="_s + hostile}};
        Scenario scenario = scenarioOf({programStep(hostile, program), targetStep(hostile, hostile)}, hostile);
        scenario.folder = u"/home/"_s + hostile;
        const ScenarioDialog dialog(scenario, u"/home/"_s + hostile, nullptr);
        const auto *list = dialog.findChild<QPlainTextEdit *>();
        QVERIFY(list);
        const QString text = textOf(dialog) + list->toPlainText();
        for (const QChar c : {QChar(0x202e), QChar(0x2028), QChar(0x1b)})
            QVERIFY(!text.contains(c));
        QCOMPARE(list->toPlainText().count(u'\n'), 5); // its own five lines and the last one's end
        QVERIFY(list->toPlainText().contains(
            u"<b>x</b><img src=\\\"/etc/passwd\\\"><U+202E>gpj␊<U+2028>␛[2J\\\"; true\""_s));
        QVERIFY(list->isReadOnly());
        QVERIFY(!list->accessibleName().isEmpty());
    }

    // The longest text that a file can have: the window must not freeze.
    void longTextIsSplit_data()
    {
        QTest::addColumn<ScenarioProgram>("program");
        const QString all(int(longestScenario), u'a');
        QTest::newRow("one argument") << ScenarioProgram {u"sh"_s, {all}, u"."_s, {}};
        QTest::newRow("many arguments") << ScenarioProgram {u"sh"_s, QStringList(int(longestScenario / 3)), u"."_s, {}};
        QTest::newRow("marks") << ScenarioProgram {
            u"sh"_s, {QString(int(longestScenario / 3), QChar(0x202e))}, u"."_s, {}};
        QTest::newRow("one variable") << ScenarioProgram {u"sh"_s, {}, u"."_s, {u"A="_s + all}};
        QTest::newRow("one program") << ScenarioProgram {all, {}, u"."_s, {}};
    }
    void longTextIsSplit()
    {
        QFETCH(ScenarioProgram, program);
        const QString list = programList(scenarioOf({programStep(u"A"_s, program)}));
        for (const QString &line : list.split(u'\n'))
            QVERIFY(line.size() <= 4096 + 20);
        QElapsedTimer clock;
        clock.start();
        ScenarioDialog dialog(scenarioOf({programStep(u"A"_s, program)}), u"a.pangaea"_s, nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        qInfo("%lld ms until it is shown", clock.elapsed());
    }
};

Q_DECLARE_METATYPE(pangaea::ScenarioProgram)

QTEST_MAIN(TestScenarioDialog)
#include "tst_scenariodialog.moc"
