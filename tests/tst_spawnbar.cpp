// SPDX-License-Identifier: MIT
// The bar: what it asks for, its fields from the catalog, its accessible names.
#include "ui/spawnbar.h"

#include "tests/testing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>

using namespace pangaea;
using namespace pangaea::testing;

Q_DECLARE_METATYPE(pangaea::command::Spawn)

namespace {

TargetCatalog catalog()
{
    const Parameter seconds {u"seconds"_s, u"Seconds"_s, u"How long"_s, false, 0, 10, 0, 86400};
    const Parameter code {u"code"_s, u"Code"_s, u"Which"_s, true, 1, 1, 0, 255};
    const Parameter by {u"by"_s, u"By"_s, u"Who"_s, true, 0, 1, 0, 1, {u"processes"_s, u"threads"_s}};
    return {{{u"print_func"_s, u"Prints"_s, {seconds}}, {u"compute"_s, u"Computes"_s, {seconds}}, {u"exit_code"_s, u"Exits"_s, {code}},
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
