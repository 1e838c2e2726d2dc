// SPDX-License-Identifier: MIT
#include "ui/parts/backgroundwork.h"

#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QTimerEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestBackgroundWork final : public QObject
{
    Q_OBJECT
private slots:
    void worksElsewhereAndEndsHere()
    {
        QWidget window;
        BackgroundWork work(&window);
        QThread *there = nullptr;
        QThread *here = nullptr;
        work.start(
            u"Working"_s, [&](const Progress &) { there = QThread::currentThread(); },
            [&] { here = QThread::currentThread(); });
        QVERIFY(work.isBusy());
        QTRY_VERIFY(here);
        QVERIFY(!work.isBusy());
        QCOMPARE(here, thread());
        QVERIFY(there && there != here);
    }

    void showsHowFarItIsAndCanBeCancelled()
    {
        QWidget window;
        window.show();
        BackgroundWork work(&window);
        const QSignalSpy cancelled(&work, &BackgroundWork::cancelled);
        QSemaphore stopped;
        bool done = false;
        work.start(
            u"Working"_s,
            [&](const Progress &progress) {
                while (progress(1, 2))
                    QThread::yieldCurrentThread();
                stopped.release();
            },
            [&] { done = true; });
        auto *dialog = window.findChild<QProgressDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QTRY_VERIFY(dialog->value() > dialog->maximum() / 3);
        QTest::mouseClick(dialog->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!work.isBusy());
        QVERIFY(stopped.tryAcquire());
        QVERIFY(!done);
        QCOMPARE(cancelled.size(), 1);
    }

    // The bar moves when the work has just ended: nothing may happen in between.
    void mayEndWhileTheBarMoves()
    {
        QWidget window;
        window.show();
        BackgroundWork work(&window);
        QSemaphore end;
        bool done = false;
        work.start(
            u"Working"_s, [&](const Progress &) { end.acquire(); }, [&] { done = true; });
        const QPointer<QProgressDialog> dialog = window.findChild<QProgressDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        end.release();
        QVERIFY(work.findChild<QThread *>()->wait());
        auto *timer = work.findChild<QTimer *>();
        QTimerEvent turn(timer->timerId());
        QCoreApplication::sendEvent(timer, &turn);
        QVERIFY(dialog);
        QTRY_VERIFY(done);
        QVERIFY(!dialog);
    }

    void goesWithItsWindow()
    {
        QSemaphore stopped;
        {
            QWidget window;
            BackgroundWork work(&window);
            work.start(
                u"Working"_s,
                [&](const Progress &progress) {
                    while (progress(0, 0))
                        QThread::yieldCurrentThread();
                    stopped.release();
                },
                [] { QFAIL("It was never done."); });
        }
        QVERIFY(stopped.tryAcquire());
    }
};

QTEST_MAIN(TestBackgroundWork)

#include "tst_backgroundwork.moc"
