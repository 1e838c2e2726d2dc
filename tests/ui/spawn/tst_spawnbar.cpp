// SPDX-License-Identifier: MIT
// The bar: what it asks for, its fields from the catalog, its accessible names.
#include "ui/spawn/spawnbar.h"

#include "ui/spawn/restartmenu.h"

#include "tests/fixtures/testing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace pangaea;
using namespace pangaea::testing;

Q_DECLARE_METATYPE(pangaea::command::Spawn)
Q_DECLARE_METATYPE(pangaea::command::SpawnProgram)

namespace {

TargetCatalog catalog()
{
    const Parameter seconds {u"seconds"_s, u"Seconds"_s, u"How long"_s, false, 0, 10, 0, 86400};
    const Parameter code {u"code"_s, u"Code"_s, u"Which"_s, true, 1, 1, 0, 255};
    const Parameter by {u"by"_s, u"By"_s, u"Who"_s, true, 0, 1, 0, 1, {u"processes"_s, u"threads"_s}};
    return {{{u"print_func"_s, u"Prints"_s, {seconds}},
             {u"compute"_s, u"Computes"_s, {seconds}},
             {u"exit_code"_s, u"Exits"_s, {code}},
             {u"race"_s, u"Races"_s, {by, seconds}}}};
}

template <typename Widget>
Widget *named(const QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == name || widget->property("text").toString() == name)
            return widget;
    }
    return nullptr;
}

} // namespace

class TestSpawnBar : public QObject
{
    Q_OBJECT

    static command::Spawn asked(const QSignalSpy &spy) { return qvariant_cast<command::Spawn>(spy.last().first()); }

private slots:
    void namesForAssistiveTools()
    {
        SpawnBar bar(true);
        bar.setTargets(catalog());
        QVERIFY(named<QLineEdit>(bar, u"Continent names"_s));
        QVERIFY(named<QComboBox>(bar, u"Target"_s));
        QVERIFY(named<QDoubleSpinBox>(bar, u"Seconds"_s));
        QVERIFY(named<QCheckBox>(bar, u"Join automatically"_s));
        QVERIFY(named<QPushButton>(bar, u"Spawn"_s));
    }

    void spawnsNothingBeforeTargetsAreKnown()
    {
        SpawnBar bar(true);
        const QSignalSpy requests(&bar, &SpawnBar::requested);
        QVERIFY(!named<QPushButton>(bar, u"Spawn"_s)->isEnabled());
        bar.spawn();
        QVERIFY(requests.isEmpty());
    }

    void enterSpawns()
    {
        SpawnBar bar(true);
        bar.setTargets(catalog());
        const QSignalSpy requests(&bar, &SpawnBar::requested);
        auto *names = named<QLineEdit>(bar, u"Continent names"_s);
        QTest::keyClicks(names, u"America, Europe"_s);
        QTest::keyClick(names, Qt::Key_Return);
        QCOMPARE(requests.size(), 1);
        const command::Spawn spawn = asked(requests);
        QCOMPARE(spawn.names, (QStringList {u"America"_s, u"Europe"_s}));
        QCOMPARE(spawn.target, u"print_func"_s);
        QCOMPARE(spawn.parameters, QStringList {u"seconds=10"_s});
        QVERIFY(spawn.start);
        QVERIFY(spawn.join);
        QCOMPARE(names->text(), u"America, Europe"_s); // nothing is lost
    }

    void emptyIsTheDefaultArgument()
    {
        SpawnBar bar(false);
        bar.setTargets(catalog());
        const QSignalSpy requests(&bar, &SpawnBar::requested);
        bar.spawn();
        QCOMPARE(asked(requests).names, QStringList {QString()});
        QVERIFY(!asked(requests).join);
    }

    void createDoesNotStart()
    {
        SpawnBar bar(true);
        bar.setTargets(catalog());
        const QSignalSpy requests(&bar, &SpawnBar::requested);
        bar.create();
        QVERIFY(!asked(requests).start);
    }

    void fieldsFollowTheTarget()
    {
        SpawnBar bar(true);
        bar.setTargets(catalog());
        const QSignalSpy requests(&bar, &SpawnBar::requested);
        named<QDoubleSpinBox>(bar, u"Seconds"_s)->setValue(0.5);
        auto *target = named<QComboBox>(bar, u"Target"_s);
        target->setCurrentText(u"exit_code"_s);
        QVERIFY(!named<QDoubleSpinBox>(bar, u"Seconds"_s));
        named<QDoubleSpinBox>(bar, u"Code"_s)->setValue(3);
        bar.spawn();
        QCOMPARE(asked(requests).parameters, QStringList {u"code=3"_s});
        target->setCurrentText(u"compute"_s);
        QCOMPARE(named<QDoubleSpinBox>(bar, u"Seconds"_s)->text(), u"0.5"_s); // as it was entered
        bar.spawn();
        QCOMPARE(asked(requests).parameters, QStringList {u"seconds=0.5"_s});
    }

    void wordsAreChosen()
    {
        SpawnBar bar(true);
        bar.setTargets(catalog());
        const QSignalSpy requests(&bar, &SpawnBar::requested);
        auto *target = named<QComboBox>(bar, u"Target"_s);
        target->setCurrentText(u"race"_s);
        const auto *by = named<QComboBox>(bar, u"By"_s);
        QVERIFY(by);
        QCOMPARE(by->accessibleDescription(), u"By"_s);
        QCOMPARE(by->count(), 2);
        bar.spawn();
        QCOMPARE(asked(requests).parameters, (QStringList {u"by=threads"_s, u"seconds=10"_s}));
        named<QComboBox>(bar, u"By"_s)->setCurrentText(u"processes"_s);
        target->setCurrentText(u"compute"_s);
        QVERIFY(!named<QComboBox>(bar, u"By"_s));
        target->setCurrentText(u"race"_s);
        QCOMPARE(named<QComboBox>(bar, u"By"_s)->currentText(), u"processes"_s); // as it was chosen
        bar.spawn();
        QCOMPARE(asked(requests).parameters, (QStringList {u"by=processes"_s, u"seconds=10"_s}));
    }

    // The worker's own targets in a small window: every field can be reached.
    void scrollsToFieldsThatDoNotFit()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/catalog/worker"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        SpawnBar bar(true);
        bar.setTargets(parseTargetCatalog(file.readAll()).catalog);
        auto *target = named<QComboBox>(bar, u"Target"_s);
        for (int i = 0; i < target->count(); ++i) {
            target->setCurrentIndex(i);
            QVERIFY2(bar.minimumSizeHint().width() <= 960, qPrintable(target->currentText()));
        }
        target->setCurrentText(u"threads"_s);
        bar.resize(940, 46);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        auto *last = named<QDoubleSpinBox>(bar, u"Million steps"_s);
        QTRY_VERIFY(last->isVisible());
        last->setFocus();
        QTRY_COMPARE(last->visibleRegion().boundingRect(), last->rect());
        bar.resize(1600, 46);
        QTRY_COMPARE(named<QComboBox>(bar, u"Load"_s)->visibleRegion().boundingRect(),
                     named<QComboBox>(bar, u"Load"_s)->rect());
        QTRY_COMPARE(last->visibleRegion().boundingRect(), last->rect());
    }

    void largeNumbersStayPlain()
    {
        SpawnBar bar(true);
        bar.setTargets(catalog());
        const QSignalSpy requests(&bar, &SpawnBar::requested);
        named<QDoubleSpinBox>(bar, u"Seconds"_s)->setValue(86400);
        bar.spawn();
        QCOMPARE(asked(requests).parameters, QStringList {u"seconds=86400"_s});
    }

    void theTextsExample()
    {
        SpawnBar bar(false);
        bar.setTargets(catalog());
        const QSignalSpy requests(&bar, &SpawnBar::requested);
        bar.runExample();
        QCOMPARE(asked(requests).names, (QStringList {QString(), u"America"_s, u"Europe"_s, u"Africa"_s}));
        QCOMPARE(asked(requests).target, u"print_func"_s);
        QVERIFY(asked(requests).join); // the text joins
    }

    void programIsTheLastEntry()
    {
        SpawnBar bar(true);
        auto *target = named<QComboBox>(bar, u"Target"_s);
        QCOMPARE(target->count(), 1);
        bar.setTargets(catalog());
        const QSignalSpy asked(&bar, &SpawnBar::programAsked);
        QCOMPARE(target->currentText(), u"print_func"_s);
        QCOMPARE(target->itemText(target->count() - 1), u"Program…"_s);
        const int lastOfAll = target->count() - 2;
        target->setCurrentIndex(lastOfAll);
        QTest::keyClick(target, Qt::Key_Down);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(target->currentIndex(), lastOfAll);       // until one is chosen
        QVERIFY(named<QDoubleSpinBox>(bar, u"Seconds"_s)); // and its fields
    }

    void asksForRestarts()
    {
        QWidget window; // which does not hold the bar to its layout
        SpawnBar bar(false, &window);
        bar.setTargets(catalog());
        const QSignalSpy requests(&bar, &SpawnBar::requested);
        const QSignalSpy programs(&bar, &SpawnBar::programRequested);
        bar.spawn();
        QCOMPARE(asked(requests).restart, RestartPolicy());
        const auto *more = named<QToolButton>(bar, u"More"_s);
        bar.resize(1600, bar.height());
        window.show();
        QTRY_COMPARE(more->text(), u"More"_s);
        bar.resize(bar.minimumSizeHint());
        QTRY_VERIFY(more->isHidden()); // where there is no room, the context menu has it
        emit more->menu()->findChild<RestartMenu *>()->chosen({.when = RestartPolicy::When::Always, .limit = 3});
        QTRY_COMPARE(more->text(), u"…"_s);
        QVERIFY(!more->isHidden()); // what holds is told
        bar.resize(1600, bar.height());
        QTRY_COMPARE(more->text(), u"Restarts"_s);
        QCOMPARE(more->accessibleName(), u"More"_s);
        bar.spawn();
        QCOMPARE(asked(requests).restart.limit, 3);
        bar.setProgram({u"/bin/true"_s, {}, {}, {}, {}});
        bar.spawn();
        QCOMPARE(qvariant_cast<command::SpawnProgram>(programs.last().first()).restart.when,
                 RestartPolicy::When::Always);
    }

    void asksForTerminals()
    {
        QWidget window;
        SpawnBar bar(false, &window);
        bar.setTargets(catalog());
        const QSignalSpy requests(&bar, &SpawnBar::requested);
        const QSignalSpy programs(&bar, &SpawnBar::programRequested);
        bar.resize(1600, bar.height());
        window.show();
        const auto *more = named<QToolButton>(bar, u"More"_s);
        QTRY_COMPARE(more->text(), u"More"_s);
        const QList<QAction *> actions = more->menu()->actions();
        const auto terminal = std::ranges::find(actions, u"In a terminal"_s, &QAction::text);
        QVERIFY(terminal != actions.end());
        (*terminal)->trigger();
        QTRY_COMPARE(more->text(), u"Terminal"_s);
        QVERIFY(more->accessibleDescription().contains(u"terminal of their own"_s));
        bar.spawn();
        QCOMPARE(asked(requests).input.kind, Input::Kind::Terminal);
        bar.setProgram({u"/bin/true"_s, {}, {}, {}, {}});
        bar.spawn();
        QCOMPARE(qvariant_cast<command::SpawnProgram>(programs.last().first()).input.kind, Input::Kind::Terminal);
        bar.setProgram({u"/bin/true"_s, {}, {}, {}, {Input::Kind::Text, "x"}});
        bar.spawn();
        QCOMPARE(qvariant_cast<command::SpawnProgram>(programs.last().first()).input.kind, Input::Kind::Text);
        (*terminal)->trigger();
        QTRY_COMPARE(more->text(), u"More"_s);
    }

    void runsAProgram()
    {
        SpawnBar bar(false);
        const QSignalSpy requests(&bar, &SpawnBar::requested);
        const QSignalSpy programs(&bar, &SpawnBar::programRequested);
        bar.setProgram({u"/bin/sh"_s, u"-c 'echo {name}' x"_s, u"/tmp"_s, {u"A=b"_s}, {Input::Kind::Typed, {}}});
        bar.setTargets(catalog()); // the worker may be slow
        auto *target = named<QComboBox>(bar, u"Target"_s);
        QCOMPARE(target->currentText(), u"sh"_s);
        QVERIFY(!named<QDoubleSpinBox>(bar, u"Seconds"_s));
        auto *names = named<QLineEdit>(bar, u"Continent names"_s);
        names->setText(u"America, Europe"_s);
        QCOMPARE(bar.firstName(), u"America"_s);
        QTest::keyClick(names, Qt::Key_Return);
        QVERIFY(requests.isEmpty());
        auto spawn = qvariant_cast<command::SpawnProgram>(programs.last().first());
        QCOMPARE(spawn.names, (QStringList {u"America"_s, u"Europe"_s}));
        QCOMPARE(spawn.program, u"/bin/sh"_s);
        QCOMPARE(spawn.arguments, (QStringList {u"-c"_s, u"echo {name}"_s, u"x"_s}));
        QCOMPARE(spawn.folder, u"/tmp"_s);
        QCOMPARE(spawn.environment, QStringList {u"A=b"_s});
        QCOMPARE(spawn.input.kind, Input::Kind::Typed);
        QVERIFY(spawn.start && !spawn.join);
        bar.create();
        QVERIFY(!qvariant_cast<command::SpawnProgram>(programs.last().first()).start);

        // Another program replaces it, targets stay targets, and the example uses the worker's.
        bar.setProgram({u"/opt/compute"_s, {}, {}, {}, {}});
        QCOMPARE(target->count(), catalog().targets.size() + 2);
        QCOMPARE(target->itemText(target->count() - 2), u"compute"_s);
        bar.spawn();
        QCOMPARE(qvariant_cast<command::SpawnProgram>(programs.last().first()).program, u"/opt/compute"_s);
        target->setCurrentIndex(1); // the worker's of the same name
        bar.spawn();
        QCOMPARE(asked(requests).target, u"compute"_s);
        bar.runExample();
        QCOMPARE(asked(requests).target, u"print_func"_s);
        QCOMPARE(programs.size(), 3);
    }

    void runsAProgramWithoutAWorker()
    {
        SpawnBar bar(true);
        bar.setTargets({});
        const QSignalSpy programs(&bar, &SpawnBar::programRequested);
        bar.spawn();
        QVERIFY(programs.isEmpty());
        bar.setProgram({u"sh"_s, {}, {}, {}, {}});
        QCOMPARE(bar.firstName(), u"Asia"_s);
        bar.spawn();
        QCOMPARE(programs.size(), 1);
    }

    void refusesInASentence()
    {
        SpawnBar bar(true);
        bar.setTargets(catalog());
        const QSignalSpy requests(&bar, &SpawnBar::requested);
        const QSignalSpy refusals(&bar, &SpawnBar::refused);
        const QString tooMany = QStringList(3000, u"Asia"_s).join(u',');
        auto *names = named<QLineEdit>(bar, u"Continent names"_s);
        names->setText(tooMany);
        bar.spawn();
        QVERIFY(requests.isEmpty());
        QVERIFY(refusals.last().first().toString().contains(u"3000"_s));
        QCOMPARE(names->text(), tooMany);
    }
};

QTEST_MAIN(TestSpawnBar)
#include "tst_spawnbar.moc"
