// SPDX-License-Identifier: MIT
// The ring around what has the keyboard.
#include "ui/look/focusring.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace pangaea;

namespace {

QRgb ringColor()
{
    return qApp->palette().color(QPalette::Active, QPalette::Highlight).rgb();
}

struct Window : QWidget {
    QPushButton button;
    QPlainTextEdit text;

    Window()
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(&button);
        layout->addWidget(&text);
        text.setFrameShape(QFrame::NoFrame);
        text.setTabChangesFocus(true);
        resize(300, 200);
        show();
        activateWindow();
    }
    /// At the middle of the text's left edge.
    [[nodiscard]] QRgb edge() { return text.grab().toImage().pixel(0, text.height() / 2); }
};

} // namespace

class TestFocusRing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        Zoom::instance().setPercent(100);
        applyTheme(Theme::Light);
        FocusRing::install();
        FocusRing::install();
    }

    void showsWhereTheKeyboardIs()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.button.setFocus();
        QVERIFY(window.edge() != ringColor());
        QTest::keyClick(&window.button, Qt::Key_Tab);
        QVERIFY(window.text.hasFocus());
        QCOMPARE(window.edge(), ringColor());
        window.resize(500, 400);
        QTRY_COMPARE(window.text.grab().toImage().pixel(window.text.width() - 1, window.text.height() - 9),
                     ringColor());
        QTest::keyClick(&window.text, Qt::Key_Backtab);
        QVERIFY(window.button.hasFocus());
        QVERIFY(window.edge() != ringColor());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Who uses a pointer sees where they clicked.
    void notForThePointer()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.button.setFocus();
        QTest::mouseClick(window.text.viewport(), Qt::LeftButton);
        QVERIFY(window.text.hasFocus());
        QVERIFY(window.edge() != ringColor());
    }

    void anAreaMayBeDeletedWithIt()
    {
        auto window = std::make_unique<QWidget>();
        auto *text = new QPlainTextEdit(window.get());
        auto *other = new QPushButton(window.get());
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        text->setFocus();
        QTest::keyClick(other, Qt::Key_Tab);
        delete text;
        window.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

QTEST_MAIN(TestFocusRing)
#include "tst_focusring.moc"
