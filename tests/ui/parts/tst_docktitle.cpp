// SPDX-License-Identifier: MIT
// The title bar of a panel: its buttons act as their actions do, and it follows zoom and compactness.
#include "ui/parts/docktitle.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace pangaea;
using namespace Qt::StringLiterals;

class TestDockTitle : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void hasTheDesignsHeight();
    void buttonsAreTheirActions();
    void standsInOrder();
    void elidesTheHint();
    void narrowIsWhole();
    void compactHidesButtons();
    void checkedIsTinted();
};

void TestDockTitle::initTestCase()
{
    (void)Zoom::instance();
}

void TestDockTitle::cleanup()
{
    Zoom::instance().setCompact(false);
    Zoom::instance().reset();
}

// Together with the border above it.
void TestDockTitle::hasTheDesignsHeight()
{
    DockTitle title(u"output"_s, u"Output"_s);
    const Zoom &zoom = Zoom::instance();
    const auto height = [&title] {
        return title.sizeHint().height() + title.style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent);
    };
    QCOMPARE(height(), zoom.px(30));
    Zoom::instance().setPercent(200);
    QCOMPARE(height(), zoom.px(30));
    Zoom::instance().setCompact(true);
    QCOMPARE(height(), zoom.px(22));
}

void TestDockTitle::buttonsAreTheirActions()
{
    QAction follow(u"F&ollow"_s);
    follow.setCheckable(true);
    DockTitle title(u"output"_s, u"Output"_s);
    const QToolButton *button = title.addButton(&follow);
    title.show();
    const QSignalSpy toggled(&follow, &QAction::toggled);
    QTest::mouseClick(const_cast<QToolButton *>(button), Qt::LeftButton);
    QCOMPARE(toggled.count(), 1);
    QVERIFY(follow.isChecked());
    QVERIFY(button->isChecked());
    QCOMPARE(button->text(), u"Follow"_s);
    follow.setEnabled(false);
    QVERIFY(!button->isEnabled());
    follow.setVisible(false);
    QVERIFY(!button->isVisible());
}

void TestDockTitle::standsInOrder()
{
    QAction find(u"Find"_s);
    QAction follow(u"Follow"_s);
    DockTitle title(u"output"_s, u"Output"_s);
    QComboBox *combo = title.addCombo(u"Output of"_s);
    combo->addItem(u"All processes"_s);
    const QToolButton *first = title.addButton(&find);
    const QToolButton *second = title.addButton(&follow);
    title.resize(800, title.sizeHint().height());
    title.show();
    const int gap = Zoom::instance().px(6);
    QTRY_COMPARE(first->x(), combo->geometry().right() + 1 + gap);
    QCOMPARE(second->x(), first->geometry().right() + 1 + gap);
    QCOMPARE(second->height(), Zoom::instance().px(22));
    QCOMPARE(second->geometry().right() + 1, 800 - Zoom::instance().px(10));
    QCOMPARE(combo->accessibleName(), u"Output of"_s);
}

void TestDockTitle::elidesTheHint()
{
    const QString sentence = u"Sampled 10 times a second: shorter runs are not seen"_s;
    DockTitle title(u"timeline"_s, u"Timeline"_s);
    title.setHint(sentence);
    title.resize(900, 30);
    title.show();
    const auto shows = [&title](const QString &text) {
        const QList<QLabel *> labels = title.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    };
    QTRY_VERIFY(shows(sentence));
    title.resize(200, 30);
    QTRY_VERIFY(!shows(sentence));
    const int least = title.minimumSizeHint().width();
    title.setHint({});
    QCOMPARE(title.minimumSizeHint().width(), least); // the hint does not count
    QVERIFY(least < 160);
}

// As narrow as it may be, it shows its title, its buttons, and the chosen entries whole.
void TestDockTitle::narrowIsWhole()
{
    QAction copy(u"Copy"_s);
    DockTitle title(u"code"_s, u"Code"_s);
    QComboBox *source = title.addCombo(u"Code of"_s);
    source->addItems({u"Scenario"_s, u"What was done"_s});
    const QToolButton *button = title.addButton(&copy);
    title.show();
    for (const int chosen : {1, 0}) {
        source->setCurrentIndex(chosen);
        title.resize(title.minimumSizeHint());
        QVERIFY(source->width() >= source->minimumSizeHint().width());
        QVERIFY(source->minimumSizeHint().width() > source->fontMetrics().horizontalAdvance(source->currentText()));
        QVERIFY(button->width() >= button->sizeHint().width());
        QVERIFY(button->geometry().right() < title.width());
    }
}

void TestDockTitle::compactHidesButtons()
{
    QAction find(u"Find"_s);
    DockTitle title(u"output"_s, u"Output"_s);
    const QToolButton *button = title.addButton(&find);
    const QComboBox *combo = title.addCombo(u"Output of"_s);
    title.show();
    QVERIFY(button->isVisible());
    Zoom::instance().setCompact(true);
    QVERIFY(!button->isVisible());
    QVERIFY(!combo->isVisible());
    find.setText(u"Search"_s); // a change does not bring it back
    QVERIFY(!button->isVisible());
    Zoom::instance().setCompact(false);
    QVERIFY(button->isVisible());
    QVERIFY(combo->isVisible());
}

void TestDockTitle::checkedIsTinted()
{
    QAction follow(u"Follow"_s);
    follow.setCheckable(true);
    DockTitle title(u"output"_s, u"Output"_s);
    QToolButton *button = title.addButton(&follow);
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        title.setPalette(palette);
        follow.setChecked(true);
        QCOMPARE(button->grab().toImage().pixelColor(4, 4), selectionFill(palette));
        follow.setChecked(false);
        QCOMPARE(button->grab().toImage().pixelColor(4, 4), palette.color(QPalette::AlternateBase));
    }
}

QTEST_MAIN(TestDockTitle)
#include "tst_docktitle.moc"
