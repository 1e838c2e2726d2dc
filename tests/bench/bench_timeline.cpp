// SPDX-License-Identifier: MIT
// The cost of a timeline frame: following a busy session, and fully redrawn as after a zoom, compared with a plain blit
// of the same size and with a painter that draws every interval of the visible lanes. In alternating rounds; one JSON
// line per figure.
#include "core/journal/journal.h"
#include "core/timeline/fairshare.h"
#include "core/timeline/timeline.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/timeline/timelinewidget.h"

#include "tests/bench/drawing.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr QSize pictureSize {1280, 800};
constexpr qint64 ms = 1'000'000;
constexpr qint64 begin = 1'000'000 * ms;
constexpr qint64 turn = 10 * ms; // from one run of a lane to its next

/// Every lane runs for a part of each turn.
RunInterval runOf(int lane, int segment)
{
    const qint64 start = begin + segment * turn + lane % 7 * ms / 2;
    const bool preempted = (lane + segment) % 3 == 0;
    return {start, start + (2 + (lane * 7 + segment * 3) % 6) * ms, 10'000 + lane, qint16(lane % 2),
            preempted ? LeaveReason::Preempted : LeaveReason::Blocked};
}

struct Session {
    Session(int lanes, int segments)
        : m_lanes(lanes)
        , m_segments(segments)
    {
        EventBatch batch;
        batch.push_back({begin, ProcessId::Pangaea, event::SessionStarted {0, 1, u"Linux"_s, 2}});
        batch.push_back({begin, ProcessId::Pangaea, event::RecordingStarted {true, {}}});
        for (int lane = 0; lane < lanes; ++lane) {
            const ProcessId row {quint64(lane + 1)};
            batch.push_back({begin, row, event::Created {.name = u"Island %1"_s.arg(lane)}});
            batch.push_back({begin, row, event::Starting {1}});
            batch.push_back({begin, row, event::Started {10'000 + lane}});
            event::Ran ran;
            for (int segment = 0; segment < segments; ++segment)
                ran.intervals.push_back(runOf(lane, segment));
            batch.push_back({begin + segments * turn, row, ran});
        }
        journal.append(std::move(batch));
    }
    /// One more run of every lane.
    void goOn()
    {
        EventBatch batch;
        for (int lane = 0; lane < m_lanes; ++lane) {
            const RunInterval run = runOf(lane, m_segments);
            batch.push_back({run.end, ProcessId {quint64(lane + 1)}, event::Ran {{run}}});
        }
        ++m_segments;
        journal.append(std::move(batch));
    }

    Journal journal;
    Timeline timeline {journal};
    FairShare shares {journal};

private:
    int m_lanes;
    int m_segments;
};

/// Draws all intervals one by one.
class Naive final : public QWidget
{
public:
    Naive(const Timeline &timeline, const TimelineScene &scene)
        : m_timeline(timeline)
        , m_scene(scene)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        resize(pictureSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().base());
        const auto [first, last] = m_scene.visibleLanes();
        for (size_t i = first; i < last; ++i) {
            const Lane &lane = m_scene.lanes[i];
            if (lane.kind != Lane::Row)
                continue;
            const TimelineRow &row = m_timeline.rows()[size_t(lane.row)];
            const Identity colors = identity(row.number, palette());
            const int y = m_scene.laneTop(lane) + 17;
            for (const TaskTrack &task : row.tasks) {
                qint64 end = task.born;
                for (const RunInterval &run : task.runs) {
                    const double x0 = x(run.start);
                    painter.fillRect(QRectF(x(end), y + 7, x0 - x(end), 4), colors.edge);
                    painter.setPen(colors.edge);
                    painter.setBrush(colors.fill);
                    painter.drawRect(QRectF(x0, y, std::max(1.0, x(run.end) - x0), 17));
                    end = run.end;
                }
            }
        }
    }

private:
    [[nodiscard]] double x(qint64 time) const
    {
        return m_scene.geometry.head + double(time - m_scene.scale.origin) / m_scene.scale.nsPerPixel
            - double(m_scene.scale.first);
    }
    const Timeline &m_timeline;
    const TimelineScene &m_scene;
};

struct Series {
    std::vector<double> steady, blit, full, naive, steadyToBlit, fullToNaive;
};

void runRound(Session &session, TimelineWidget &timeline, Blit &blit, Naive &naive, int frames, Series &series)
{
    std::vector<double> steady, blits, full, naives;
    for (int frame = 0; frame < frames; ++frame) {
        session.goOn();        // reading its events is not part of the painting
        (void)drawn(timeline); // an occasional step of the whole is counted below, as `full`
        session.goOn();
        QElapsedTimer timer;
        timer.start();
        timeline.refresh();
        const double refreshed = double(timer.nsecsElapsed()) / 1e6;
        steady.push_back(refreshed + drawn(timeline));
        blit.update();
        blits.push_back(drawn(blit));
        timer.start();
        timeline.setFolded(ProcessId {1}, true); // lays out and redraws everything
        full.push_back(double(timer.nsecsElapsed()) / 1e6 + drawn(timeline));
        naive.update();
        naives.push_back(drawn(naive));
    }
    series.steady.push_back(median(steady));
    series.blit.push_back(median(blits));
    series.full.push_back(median(full));
    series.naive.push_back(median(naives));
    series.steadyToBlit.push_back(series.steady.back() / series.blit.back());
    series.fullToNaive.push_back(series.full.back() / series.naive.back());
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    applyTheme(Theme::Light);
    (void)Zoom::instance();
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *text, const char *value) {
        const QString key = QLatin1String(name);
        parser.addOption({key, QLatin1String(text), key, QLatin1String(value)});
        return key;
    };
    const QString lanes = option("lanes", "Lanes.", "1000");
    const QString segments = option("segments", "Run intervals of each lane.", "1000");
    const QString frames = option("frames", "Frames in each round.", "50");
    const QString rounds = option("rounds", "Rounds of all.", "5");
    parser.process(application);

    Session session(parser.value(lanes).toInt(), parser.value(segments).toInt());
    TimelineWidget timeline(session.timeline, session.shares);
    timeline.resize(pictureSize);
    Blit blit(pictureSize);
    Naive naive(session.timeline, timeline.scene());
    for (QWidget *window :
         {static_cast<QWidget *>(&timeline), static_cast<QWidget *>(&blit), static_cast<QWidget *>(&naive)}) {
        window->show();
        QCoreApplication::processEvents();
    }
    // The whole session is visible, and an interval is less than a pixel or two: the hardest picture.
    timeline.timelineActions().fit->trigger();
    QCoreApplication::processEvents();
    Series series;
    for (int round = 0; round < parser.value(rounds).toInt(); ++round)
        runRound(session, timeline, blit, naive, parser.value(frames).toInt(), series);
    print("timeline", "steady_frame", "ms", series.steady);
    print("timeline", "blit", "ms", series.blit);
    print("timeline", "full_redraw", "ms", series.full);
    print("timeline", "naive_redraw", "ms", series.naive);
    print("timeline", "steady_to_blit", "ratio", series.steadyToBlit);
    print("timeline", "full_to_naive", "ratio", series.fullToNaive);
    return 0;
}
