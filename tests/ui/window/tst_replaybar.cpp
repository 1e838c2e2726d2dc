// SPDX-License-Identifier: MIT
#include "ui/window/replaybar.h"

#include "core/session/recordedsession.h"
#include "tests/fixtures/testing.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTest>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

EventBatch recording(bool exact = true)
{
    return {happened(ProcessId::Pangaea, event::SessionStarted {1, 2, u"Linux"_s, 2}, second),
            happened(ProcessId::Pangaea, event::RecordingStarted {exact, {}}, second),
            made(asia, u"Asia"_s, 2 * second),
            happened(asia, event::Starting {1}, 2 * second),
            happened(asia, event::Started {4711}, 3 * second),
            happened(asia, event::Ended {}, 11 * second)};
}

struct Rig {
    RecordedSession session;
    ReplayBar bar;

    explicit Rig(bool exact = true)
        : session(recording(exact))
        , bar(session.replay, session.readings.timeline, u"a.jsonl"_s)
    {
        bar.show();
    }
    QSlider &slider() { return *bar.findChild<QSlider *>(); }
    State state() const { return session.readings.table.find(asia)->state; }
    bool says(const QString &text) const
    {
        return std::ranges::any_of(bar.findChildren<QLabel *>(), [&](QLabel *label) { return label->text() == text; });
    }
};

} // namespace

class TestReplayBar final : public QObject
{
    Q_OBJECT
private slots:
    void standsAtTheEnd()
    {
        Rig rig;
        QCOMPARE(rig.slider().value(), rig.slider().maximum());
        QVERIFY(rig.says(u"8.000 of 8.000 s"_s));
        QVERIFY(rig.says(u"Replay of a.jsonl · exact switches"_s));
        QCOMPARE(rig.slider().accessibleName(), u"Position"_s);
        QCOMPARE(rig.bar.findChild<QComboBox *>()->accessibleName(), u"Speed"_s);
    }

    void timesBeginAtZero()
    {
        Rig rig;
        QTest::keyClick(&rig.slider(), Qt::Key_Home);
        QVERIFY(rig.says(u"0.000 of 8.000 s"_s));
        QVERIFY(rig.session.readings.table.rows().empty());
        QVERIFY(rig.session.readings.table.recording().exact); // what the title claims holds here, too
        rig.bar.playAction()->trigger();
        QVERIFY(rig.session.replay.position() >= 2 * second - 1); // and nothing empty is played before
        rig.bar.playAction()->trigger();
        QTest::keyClick(&rig.slider(), Qt::Key_PageUp);
        QTest::keyClick(&rig.slider(), Qt::Key_PageUp);
        QVERIFY(std::abs(rig.session.replay.position() - (3 * second + 8 * second / 10)) < second / 100);
        QTest::keyClick(&rig.slider(), Qt::Key_End);
        QVERIFY(rig.says(u"8.000 of 8.000 s"_s));
    }

    void arrowsGoFromEventToEvent()
    {
        Rig rig;
        const QSignalSpy told(&rig.bar, &ReplayBar::told);
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(&rig.slider(), key);
            return told.last().first().toString();
        };
        QCOMPARE(press(Qt::Key_Left), u"Asia: started, PID 4711 (event 2 of 3)"_s);
        QCOMPARE(rig.slider().accessibleDescription(), u"Asia: started, PID 4711 (event 2 of 3)"_s);
        QCOMPARE(rig.session.replay.position(), 3 * second);
        QCOMPARE(rig.state(), State::Running);
        QCOMPARE(press(Qt::Key_Left), u"Asia: created (event 1 of 3)"_s);
        QVERIFY(press(Qt::Key_Left).contains(u"beginning"_s));
        QVERIFY(rig.session.readings.table.rows().empty());
        QCOMPARE(press(Qt::Key_Right), u"Asia: created (event 1 of 3)"_s);
        press(Qt::Key_Right);
        QCOMPARE(press(Qt::Key_Right), u"Asia: exit 0 (event 3 of 3)"_s);
        QCOMPARE(rig.state(), State::Exited);
        QVERIFY(press(Qt::Key_Right).contains(u"end of the recording"_s));
        QCOMPARE(press(Qt::Key_Home), QString());
    }

    void saysThatItIsSampled() { QVERIFY(Rig(false).says(u"Replay of a.jsonl · samples"_s)); }

    void theSliderMovesThroughTheSession()
    {
        Rig rig;
        QCOMPARE(rig.state(), State::Exited);
        rig.slider().setValue(rig.slider().maximum() / 2); // back
        QCOMPARE(rig.state(), State::Running);
        QVERIFY(rig.says(u"4.000 of 8.000 s"_s));
        rig.slider().setValue(rig.slider().maximum());
        QCOMPARE(rig.state(), State::Exited);
        rig.slider().setValue(0); // before the first spawn
        QVERIFY(rig.says(u"0.000 of 8.000 s"_s));
        QVERIFY(rig.says(u"Replay of a.jsonl · exact switches"_s));
    }

    void playsAtTheChosenSpeed()
    {
        Rig rig;
        auto *speed = rig.bar.findChild<QComboBox *>();
        speed->setCurrentText(u"100 x"_s);
        QCOMPARE(rig.session.replay.speed(), 100.0);
        QAction &play = *rig.bar.playAction();
        QCOMPARE(play.text().remove(u'&'), u"Play"_s);
        play.trigger();
        QCOMPARE(play.text().remove(u'&'), u"Pause"_s);
        QVERIFY(rig.session.replay.isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.replay.atEnd() && !rig.session.replay.isPlaying(), patience);
        QCOMPARE(play.text().remove(u'&'), u"Play"_s);
        QCOMPARE(rig.slider().value(), rig.slider().maximum());
    }

    void pauses()
    {
        Rig rig;
        rig.bar.playAction()->trigger();
        rig.bar.playAction()->trigger();
        QVERIFY(!rig.session.replay.isPlaying());
    }
};

QTEST_MAIN(TestReplayBar)

#include "tst_replaybar.moc"
