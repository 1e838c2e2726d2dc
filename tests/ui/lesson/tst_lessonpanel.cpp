// SPDX-License-Identifier: MIT
// A lesson, read and played from the keyboard, with real processes.
#include "ui/lesson/lessonpanel.h"
#include "ui/lesson/lessontext.h"
#include "ui/lesson/lessonwalk.h"
#include "ui/scenario/scenariorunner.h"

#include "tests/fixtures/session.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// Asia sleeps, and is killed in the second part.
const QByteArray twoParts
    = "{'pangaea-lesson': 1, 'title': 'An <b>end</b>', 'text': 'Welcome', 'parts': ["
      "{'title': 'Start', 'text': 'It starts.', 'predict': {'question': 'How many?', 'answers': ["
      "{'text': 'one', 'if': {'fact': 'pids', 'names': ['Asia'], 'is': 1}},"
      "{'text': 'two', 'if': {'fact': 'pids', 'names': ['Asia'], 'is': 2}}]},"
      "'steps': [{'do': 'spawn', 'name': 'Asia', 'target': 'print_func', 'with': {'seconds': 1000}}],"
      "'look': 'See it.', 'expect': [{'fact': 'state', 'name': 'Asia', 'is': 'Running'}]},"
      "{'title': 'Kill', 'steps': [{'do': 'kill', 'name': 'Asia'}, {'do': 'join', 'name': 'Asia'}],"
      "'expect': [{'fact': 'exit', 'name': 'Asia', 'is': 'SIGKILL'}]}]}";

struct Rig {
    Session session;
    ScenarioRunner runner {session.commands, session.readings};
    QAction picture;
    LessonPanel panel {runner, session.readings, picture};
    QSignalSpy place {&panel, &LessonPanel::placeChanged};

    explicit Rig(QByteArray text = twoParts)
    {
        const LessonFile file = readLesson(text.replace('\'', '"'));
        if (!file.error.sentence.isEmpty())
            qFatal("%s", qPrintable(file.error.sentence));
        panel.resize(panel.sizeHint());
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("The panel never got the keys.");
        panel.begin(file.lesson, u"T"_s);
    }
    ~Rig() { runner.stop(); }

    QPushButton *button(const QString &text) const
    {
        for (auto *button : panel.findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text)
                return button;
        }
        qFatal("There is no button %s.", qPrintable(text));
    }
    bool can(const QString &text) const { return button(text)->isEnabled(); }
    /// All visible text, one line each.
    QString text() const
    {
        QStringList lines;
        for (auto *label : panel.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&panel) && !label->text().isEmpty())
                lines += label->text();
        }
        for (auto *text : panel.findChildren<LessonText *>()) {
            if (text->isVisibleTo(&panel))
                lines += text->toPlainText();
        }
        return lines.join(u'\n');
    }
    QStringList answers() const
    {
        QStringList names;
        for (auto *choice : panel.findChildren<QRadioButton *>()) {
            if (choice->isVisibleTo(&panel))
                names += choice->accessibleName();
        }
        return names;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &panel, key, modifiers);
    }
};

} // namespace

class TestLessonPanel : public QObject
{
    Q_OBJECT
private slots:
    void isWalkedThroughFromTheKeyboard()
    {
        Rig rig;
        QCOMPARE(rig.place.last()[0].toString(), u"Part 1 of 2"_s);
        for (const char *seen :
             {"An <b>end</b>", "Welcome", "Start", "It starts.", "How many?", "Choose an answer first"})
            QVERIFY2(rig.text().contains(QLatin1String(seen)), seen);
        QVERIFY(!rig.text().contains(u"See it."_s) && !rig.text().contains(u"Measured"_s));
        QCOMPARE(rig.answers(), (QStringList {u"one"_s, u"two"_s, u"I do not know yet"_s}));
        QVERIFY(!rig.can(u"Step"_s) && !rig.can(u"Next"_s) && !rig.can(u"Previous"_s));

        rig.key(Qt::Key_Down);   // to the second answer
        rig.key(Qt::Key_Return); // predict
        QVERIFY(rig.can(u"Step"_s));
        QVERIFY(rig.session.table.rows().empty()); // nothing ran so far
        rig.key(Qt::Key_Return);                   // step
        QTRY_VERIFY_WITH_TIMEOUT(rig.can(u"Next"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.text().contains(u"State of Asia: Running"_s), patience);
        QVERIFY(rig.text().contains(u"You predicted: two"_s));
        QVERIFY(rig.text().contains(u"Measured: one"_s));
        QVERIFY(rig.text().contains(u"See it."_s));
        QVERIFY(rig.answers().isEmpty() && !rig.can(u"Step"_s));

        rig.key(Qt::Key_Right, Qt::AltModifier); // a shortcut shows the button go down for a moment
        QTRY_COMPARE(rig.place.last()[0].toString(), u"Part 2 of 2"_s);
        QVERIFY(!rig.text().contains(u"Welcome"_s));
        QVERIFY(rig.can(u"Step"_s) && rig.can(u"Previous"_s)); // there is no question
        rig.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rig.text().contains(u"Exit of Asia: SIGKILL"_s), patience);
        QVERIFY(rig.text().contains(u"The lesson is done."_s));
        QVERIFY(!rig.can(u"Step"_s) && !rig.can(u"Next"_s));

        rig.key(Qt::Key_Left, Qt::AltModifier); // as it was then
        QTRY_COMPARE(rig.place.last()[0].toString(), u"Part 1 of 2"_s);
        QVERIFY(rig.text().contains(u"State of Asia: Running"_s));
        QVERIFY(rig.text().contains(u"You predicted: two"_s));
        QVERIFY(!rig.can(u"Step"_s) && rig.can(u"Next"_s));
        QCOMPARE(rig.session.table.rows().size(), size_t(1));
    }

    // Actions of the user in between are measured as they are.
    void whatHappensOtherwiseIsTold()
    {
        Rig rig;
        rig.panel.findChildren<QRadioButton *>().last()->click(); // not known
        rig.button(u"Step"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(rig.text().contains(u"State of Asia: Running"_s), patience);
        QVERIFY(!rig.text().contains(u"You predicted"_s));
        rig.session.send(command::Kill {{asia}});
        QTRY_VERIFY_WITH_TIMEOUT(rig.text().contains(u"State of Asia: Killed; expected: Running"_s), patience);
    }

    void beginsAgain()
    {
        Rig rig;
        rig.panel.findChildren<QRadioButton *>().first()->click();
        rig.button(u"Step"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(rig.can(u"Next"_s), patience);
        rig.button(u"Begin again"_s)->click();
        QCOMPARE(rig.place.last()[0].toString(), u"Part 1 of 2"_s);
        QVERIFY(!rig.can(u"Step"_s) && !rig.can(u"Next"_s));
        QCOMPARE(rig.session.table.rows().size(), size_t(1)); // nothing ran again yet
        rig.panel.findChildren<QRadioButton *>().first()->click();
        rig.button(u"Step"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(rig.text().contains(u"Measured: one"_s), patience); // the old row is not counted
        QCOMPARE(rig.session.table.rows().size(), size_t(2));
    }

    void anotherScenarioEndsIt()
    {
        Rig rig;
        rig.runner.load(Scenario {.title = u"Other"_s, .steps = {Step {.what = StepKind::JoinAll}}}, u"Other"_s);
        QVERIFY(rig.text().contains(u"Something else is being played"_s));
        for (auto *choice : rig.panel.findChildren<QRadioButton *>())
            QVERIFY(!choice->isEnabled());
        QVERIFY(!rig.can(u"Step"_s));
        rig.button(u"Begin again"_s)->click();
        QVERIFY(rig.text().contains(u"Choose an answer first"_s));
    }

    void stepsMayBeTakenOneByOne()
    {
        Rig rig;
        rig.runner.step();
        QTRY_VERIFY_WITH_TIMEOUT(rig.can(u"Next"_s), patience);
        rig.button(u"Next"_s)->click();
        rig.runner.step();
        QTRY_VERIFY_WITH_TIMEOUT(rig.can(u"Step"_s), patience); // one more of this part
        rig.button(u"Step"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(rig.text().contains(u"The lesson is done."_s), patience);
    }

    // Also of a part that was passed without a pause.
    void whatOthersHadIsKnownOfEachPart()
    {
        Rig rig("{'pangaea-lesson': 1, 'title': 'T', 'parts': ["
                "{'steps': [{'do': 'spawn', 'name': 'Asia', 'target': 'print_func', 'with': {'seconds': 1000}},"
                "{'do': 'wait', 'seconds': 1.5}], 'expect': [{'fact': 'elapsed', 'name': 'Asia', 'at-least': 1}]},"
                "{'steps': [{'do': 'kill', 'name': 'Asia'}, {'do': 'join', 'name': 'Asia'}]}]}");
        rig.runner.runAll();
        QTRY_VERIFY_WITH_TIMEOUT(rig.can(u"Next"_s), patience);
        QCOMPARE(rig.panel.walk()->shown(), size_t(0));
        QTRY_VERIFY_WITH_TIMEOUT(rig.panel.walk()->isDone(1), patience);
        QVERIFY(rig.panel.walk()->outcome().others.has_value());
    }

    void stoppedIsTold()
    {
        Rig rig;
        rig.runner.stop();
        QVERIFY(rig.text().contains(u"The lesson was stopped."_s));
        QVERIFY(!rig.can(u"Step"_s));
    }

    void withoutALessonThereIsNothingToDo()
    {
        Session session;
        ScenarioRunner runner(session.commands, session.readings);
        QAction picture;
        LessonPanel panel(runner, session.readings, picture);
        panel.show();
        panel.refresh();
        panel.focusPart();
        QTest::keyClick(&panel, Qt::Key_Return);
        for (auto *button : panel.findChildren<QPushButton *>())
            QCOMPARE(button->isEnabled(), button->text().startsWith(u"Save"_s));
        QTRY_VERIFY_WITH_TIMEOUT(session.table.targets(), patience); // it lives through what is told
    }

    void savesAPicture()
    {
        Rig rig;
        const QSignalSpy saved(&rig.picture, &QAction::triggered);
        rig.button(u"Save picture…"_s)->click();
        QCOMPARE(saved.size(), 1);
    }
};

QTEST_MAIN(TestLessonPanel)
#include "tst_lessonpanel.moc"
