// SPDX-License-Identifier: MIT
// Values between threads: order, one signal for each filling, nothing lost. Writers have threads of their
// own.
#include "core/basics/mailbox.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>
#include <numeric>
#include <thread>

using namespace pangaea;

namespace {

constexpr int patience = 60'000; ///< milliseconds

std::vector<int> numbers(int first, int count)
{
    std::vector<int> values(static_cast<size_t>(count));
    std::iota(values.begin(), values.end(), first);
    return values;
}

} // namespace

class TestMailbox : public QObject
{
    Q_OBJECT
private slots:
    void givesInOrder();
    void signalsOnceForEachFilling();
    void saysNothingOfNothing();
    void isEmptyOnceTaken();
    void carriesWhatCannotBeCopied();
    void losesNothingBetweenThreads();
    void answersAcrossThreads();
};

void TestMailbox::givesInOrder()
{
    Mailbox<int> mailbox;
    mailbox.put(1);
    mailbox.put(numbers(2, 3));
    mailbox.put(5);
    QCOMPARE(mailbox.take(), numbers(1, 5));
}

void TestMailbox::signalsOnceForEachFilling()
{
    Mailbox<int> mailbox;
    const QSignalSpy filled(&mailbox, &MailboxSignal::filled);
    mailbox.put(1);
    mailbox.put(2);
    QCOMPARE(filled.size(), 1);
    (void)mailbox.take();
    QCOMPARE(filled.size(), 1);
    mailbox.put(3);
    QCOMPARE(filled.size(), 2);
}

void TestMailbox::saysNothingOfNothing()
{
    Mailbox<int> mailbox;
    const QSignalSpy filled(&mailbox, &MailboxSignal::filled);
    mailbox.put(std::vector<int> {});
    QCOMPARE(filled.size(), 0);
    QVERIFY(mailbox.isEmpty());
    QVERIFY(mailbox.take().empty());
}

void TestMailbox::isEmptyOnceTaken()
{
    Mailbox<int> mailbox;
    QVERIFY(mailbox.isEmpty());
    mailbox.put(1);
    QVERIFY(!mailbox.isEmpty());
    (void)mailbox.take();
    QVERIFY(mailbox.isEmpty());
}

void TestMailbox::carriesWhatCannotBeCopied()
{
    Mailbox<std::unique_ptr<int>> mailbox;
    mailbox.put(std::make_unique<int>(1));
    mailbox.put(std::make_unique<int>(2)); // joins the one that waits
    QCOMPARE(*mailbox.take().at(1), 2);
}

void TestMailbox::losesNothingBetweenThreads()
{
    constexpr int writers = 4;
    constexpr int each = 20'000;
    Mailbox<int> mailbox;
    std::array<std::vector<int>, writers> received;
    int count = 0;
    connect(
        &mailbox, &MailboxSignal::filled, this,
        [&] {
            for (const int value : mailbox.take()) {
                received[size_t(value / each)].push_back(value);
                ++count;
            }
        },
        Qt::QueuedConnection);

    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&mailbox, writer] {
            for (const int value : numbers(writer * each, each))
                mailbox.put(value);
        });
    }
    const bool complete = QTest::qWaitFor([&] { return count == writers * each; }, patience);
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(complete);
    for (int writer = 0; writer < writers; ++writer)
        QCOMPARE(received[size_t(writer)], numbers(writer * each, each));
}

void TestMailbox::answersAcrossThreads()
{
    Mailbox<int> there;
    Mailbox<int> back;
    QObject echo;
    connect(
        &there, &MailboxSignal::filled, &echo, [&] { back.put(there.take()); }, Qt::QueuedConnection);
    QThread thread;
    echo.moveToThread(&thread);
    thread.start();

    std::vector<int> received;
    connect(
        &back, &MailboxSignal::filled, this,
        [&] {
            for (const int value : back.take())
                received.push_back(value);
        },
        Qt::QueuedConnection);
    for (const int value : numbers(0, 1000))
        there.put(value);
    const bool complete = QTest::qWaitFor([&] { return received.size() == 1000; }, patience);
    thread.quit();
    thread.wait();
    QVERIFY(complete);
    QCOMPARE(received, numbers(0, 1000));
}

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
