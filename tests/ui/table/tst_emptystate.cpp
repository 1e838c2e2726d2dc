// SPDX-License-Identifier: MIT
// What an empty table says, and its one button.
#include "ui/table/emptystate.h"

#include "ui/look/zoom.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

class TestEmptyState : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { Zoom::instance().reset(); }

    void saysWhatToDo()
    {
        const EmptyState state(nullptr);
        QStringList texts;
        for (const QLabel *label : state.findChildren<QLabel *>())
            texts += label->text();
        QCOMPARE(texts.value(0), u"Type continent names and click Spawn"_s);
        QVERIFY(texts.contains(u"Asia, America, Europe, Africa"_s)); // what the button will spawn
    }

    void oneButtonAsksForTheExample()
    {
        EmptyState state(nullptr);
        state.show();
        const auto buttons = state.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QCOMPARE(buttons[0]->text(), u"Run the text’s example"_s);
        const QSignalSpy asked(&state, &EmptyState::exampleAsked);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QTest::keyClick(buttons[0], Qt::Key_Space);
        QCOMPARE(asked.size(), 2);
    }

    // As in the window: in the middle of what is left, hidden at first.
    void hasItsPlaceOnceItIsShown()
    {
        QWidget window;
        auto *layers = new QGridLayout(&window);
        EmptyState state(nullptr);
        state.hide();
        layers->addWidget(&state, 0, 0, Qt::AlignCenter);
        window.resize(800, 400);
        window.show();
        for (const bool filtered : {false, true}) {
            state.setFiltered(filtered);
            state.show();
            for (const QWidget *part :
                 std::initializer_list<const QWidget *> {state.findChild<QLabel *>(), state.findChild<QPushButton *>()})
                QTRY_VERIFY(part->isVisible() && part->visibleRegion().boundingRect().height() == part->height());
            state.hide();
        }
    }

    void theButtonClearsAFilter()
    {
        EmptyState state(nullptr);
        state.setFiltered(true);
        state.show();
        QCOMPARE(state.findChild<QLabel *>()->text(), u"No process matches the filter"_s);
        const auto buttons = state.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QCOMPARE(buttons[0]->text(), u"Clear the filter"_s);
        const QSignalSpy example(&state, &EmptyState::exampleAsked);
        const QSignalSpy clear(&state, &EmptyState::clearFilterAsked);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(clear.size(), 1);
        QCOMPARE(example.size(), 0);
        state.setFiltered(false);
        QCOMPARE(buttons[0]->text(), u"Run the text’s example"_s);
    }

    void growsWithTheZoom()
    {
        EmptyState state(nullptr);
        state.applyZoom();
        const QSize before = state.sizeHint();
        const int button = state.findChild<QPushButton *>()->minimumHeight();
        Zoom::instance().setPercent(200);
        state.applyZoom();
        QCOMPARE(state.findChild<QPushButton *>()->minimumHeight(), 2 * button);
        QVERIFY(state.sizeHint().height() > before.height());
    }
};

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
