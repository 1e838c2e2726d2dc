// SPDX-License-Identifier: MIT
// The output of one row: what is reported about it and when, with real children and pipes, and with a source controlled
// by the test.
#include "core/engine/platform.h"
#include "core/engine/rowoutput.h"
#include "tests/fixtures/testing.h"

#include <QProcess>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 all = OutputBacklog::capacity;

/// An output and its events, in order.
struct Told {
    Told()
    {
        QObject::connect(&output, &RowOutput::came, &output, [this] { story += u"came"_s; });
        QObject::connect(&output, &RowOutput::printed, &output, [this] { story += u"printed"_s; });
        QObject::connect(&output, &RowOutput::happened, &output, [this](const Payload &payload) {
            story += nameOf(payload);
            if (const auto *notice = std::get_if<event::Notice>(&payload))
                text = notice->text;
        });
    }
    /// Without the events of single reads, which may be many.
    [[nodiscard]] QString facts() const
    {
        QStringList facts = story;
        facts.removeAll(u"came"_s);
        facts.removeAll(u"printed"_s);
        return facts.join(u' ');
    }
    QByteArray take(qint64 most = all)
    {
        EventBatch batch;
        const qint64 moved = output.moveTo(batch, asia, most);
        QByteArray bytes;
        for (const Event &event : batch) {
            if (const auto *dropping = std::get_if<event::OutputDropped>(&event.payload))
                dropped += dropping->bytes;
            else
                bytes += std::get<event::Output>(event.payload).bytes;
        }
        return moved == bytes.size() ? bytes : "told wrong";
    }

    std::unique_ptr<Platform> platform = createPlatform(); // the pipes are the platform's
    RowOutput output {u"Asia"_s};
    QStringList story;
    QString text; ///< of the last notice
    qint64 dropped = 0;
};

/// A real child, whose output it is.
struct Written : Told {
    explicit Written(const QStringList &arguments, const QString &program = misbehavePath())
    {
        process.setStandardInputFile(QProcess::nullDevice());
        QObject::connect(&process, &QProcess::finished, &output, [this] {
            output.drain();
            output.end();
        });
        problem = output.attach(platform->openOutput(Streams::Apart), process).sentence();
        output.begin();
        process.start(program, arguments, QIODevice::ReadOnly);
        output.letGo();
    }
    [[nodiscard]] bool isOver() const { return process.state() == QProcess::NotRunning; }

    QProcess process;
    QString problem;
};

/// A source whose output arrives and ends when the test says so.
class ToldSource final : public OutputSource
{
public:
    [[nodiscard]] Failure attach(QProcess &) override { return {}; }
    void drain() override {}
    [[nodiscard]] bool isOpen() const override { return m_open; }
    void close()
    {
        m_open = false;
        emit ended();
    }

private:
    bool m_open = true;
};

/// An attempt that has begun, with such a source.
struct Begun : Told {
    Begun()
    {
        auto made = std::make_unique<ToldSource>();
        source = made.get();
        if (!output.attach(std::move(made), process))
            output.begin();
    }
    QProcess process;
    ToldSource *source = nullptr;
};

} // namespace

class TestRowOutput : public QObject
{
    Q_OBJECT
private slots:
    void endsWhenAllIsTaken();
    void countsWhatNobodyTakes();
    void tellsThatItIsHeld();
    void closesWhatIsHeld();
    void finishesInSilence();
    void saysThatItCameBeforeItIsKept();
    void isTakenInParts();
    void doesNotEndBeforeTheAttempt();
    void hasNoEndWithoutABeginning();
    void endsWhatFailed();
    void givesWhatTheLastAttemptLeft();
};

void TestRowOutput::endsWhenAllIsTaken()
{
    Written written({u"both"_s, u"2"_s});
    QCOMPARE(written.problem, QString());
    QTRY_VERIFY_WITH_TIMEOUT(written.isOver(), patience);
    QCOMPARE(written.facts(), QString());
    QVERIFY(written.output.isWaiting());
    QCOMPARE(written.take().size(), qsizetype(strlen("out 1\nerr 1\nout 2\nerr 2\n")));
    QVERIFY(!written.output.isWaiting());
    QCOMPARE(written.facts(), u"OutputEnded"_s);
    QCOMPARE(written.take(), QByteArray());
    QCOMPARE(written.facts(), u"OutputEnded"_s); // once
}

void TestRowOutput::countsWhatNobodyTakes()
{
    constexpr qint64 bytes = 20'000'001;
    Written written({u"flood"_s, QString::number(bytes)});
    QTRY_VERIFY_WITH_TIMEOUT(written.isOver(), patience);
    const QByteArray kept = written.take();
    QVERIFY(!kept.isEmpty() && kept.size() <= OutputBacklog::capacity);
    QCOMPARE(kept.size() + written.dropped, bytes);
    QCOMPARE(written.story.count(u"printed"_s), 1);
    QCOMPARE(written.facts(), u"OutputEnded"_s);
}

void TestRowOutput::tellsThatItIsHeld()
{
    Written written({u"hold-pipe"_s, u"200"_s});
    QTRY_VERIFY_WITH_TIMEOUT(written.isOver(), patience);
    QVERIFY(written.take().startsWith("grandchild "));
    QCOMPARE(written.facts(), u"OutputHeld"_s);
    QTRY_VERIFY_WITH_TIMEOUT(written.output.isWaiting(), patience);
    QCOMPARE(written.take(), "late\n");
    QTRY_COMPARE_WITH_TIMEOUT(written.facts(), u"OutputHeld OutputEnded"_s, patience);
}

void TestRowOutput::closesWhatIsHeld()
{
    Written written({u"hold-pipe"_s, u"5000"_s});
    QTRY_VERIFY_WITH_TIMEOUT(written.isOver(), patience);
    written.output.finish();
    QCOMPARE(written.facts(), u"OutputHeld Notice"_s); // there is something to take
    QVERIFY2(written.text.startsWith(u"Something that Asia started"_s), qPrintable(written.text));
    QVERIFY(written.take().startsWith("grandchild "));
    QCOMPARE(written.facts(), u"OutputHeld Notice OutputEnded"_s);
    written.output.finish(); // there is nothing left to finish
    QCOMPARE(written.facts(), u"OutputHeld Notice OutputEnded"_s);
}

void TestRowOutput::finishesInSilence()
{
    Written written({u"both"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(written.isOver(), patience);
    (void)written.take();
    written.output.finish();
    QCOMPARE(written.facts(), u"OutputEnded"_s);
}

void TestRowOutput::saysThatItCameBeforeItIsKept()
{
    Begun begun;
    bool wasWaiting = true;
    connect(&begun.output, &RowOutput::came, this, [&] { wasWaiting = begun.output.isWaiting(); });
    emit begun.source->came(Stream::Output, 0, "a");
    QVERIFY(!wasWaiting);
    emit begun.source->came(Stream::Error, 3, "b");
    QCOMPARE(begun.story.join(u' '), u"came printed came"_s); // no output was taken meanwhile
    QCOMPARE(begun.take(), "b");
    QCOMPARE(begun.dropped, 1 + 3); // what was before a gap is not kept
    emit begun.source->came(Stream::Output, 0, "c");
    QCOMPARE(begun.story.join(u' '), u"came printed came came printed"_s);
}

void TestRowOutput::isTakenInParts()
{
    Begun begun;
    emit begun.source->came(Stream::Output, 0, "Asia");
    begun.source->close();
    begun.output.end();
    QCOMPARE(begun.take(3), "Asi");
    QVERIFY(begun.output.isWaiting());
    QCOMPARE(begun.facts(), QString());
    QCOMPARE(begun.take(3), "a");
    QCOMPARE(begun.facts(), u"OutputEnded"_s);
}

// A process may close its output and live on.
void TestRowOutput::doesNotEndBeforeTheAttempt()
{
    Begun begun;
    begun.source->close();
    QCOMPARE(begun.take(), QByteArray());
    QCOMPARE(begun.facts(), QString());
    begun.output.end();
    QCOMPARE(begun.facts(), u"OutputEnded"_s);
}

void TestRowOutput::hasNoEndWithoutABeginning()
{
    Told told;
    QProcess process;
    QCOMPARE(told.output.attach(std::make_unique<ToldSource>(), process).sentence(), QString());
    told.output.abandon();
    told.output.end();
    QCOMPARE(told.facts(), QString());
}

void TestRowOutput::endsWhatFailed()
{
    Written written({}, u"/no/such/program"_s);
    QTRY_VERIFY_WITH_TIMEOUT(written.isOver(), patience);
    written.output.abandon();
    written.output.letGo(); // there is nothing to let go of
    written.output.end();
    QCOMPARE(written.story.join(u' '), u"OutputEnded"_s);
}

// The output does not end with that, but with the attempt that has begun since.
void TestRowOutput::givesWhatTheLastAttemptLeft()
{
    Begun begun;
    emit begun.source->came(Stream::Output, 0, "first ");
    begun.source->close();
    begun.output.end();
    begun.output.finish();
    QCOMPARE(begun.output.attach(std::make_unique<ToldSource>(), begun.process).sentence(), QString());
    begun.output.begin();
    QCOMPARE(begun.take(), "first ");
    QCOMPARE(begun.facts(), QString());
    begun.output.end();
    QCOMPARE(begun.facts(), u"OutputHeld"_s);
    begun.output.finish();
    QCOMPARE(begun.facts(), u"OutputHeld Notice OutputEnded"_s);
}

QTEST_GUILESS_MAIN(TestRowOutput)
#include "tst_rowoutput.moc"
