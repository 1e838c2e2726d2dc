// SPDX-License-Identifier: MIT
// The cost of a frame of a large fork tree, anywhere in it, compared with a plain blit of the same size; and how long
// it takes to read and lay out a tree that has changed. In alternating rounds; one JSON line per figure.
#include "tests/bench/drawing.h"
#include "tests/fixtures/forkstory.h"
#include "ui/forktree/forktreeview.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr QSize pictureSize {1280, 800};

/// Each process makes three, and runs a program; most end.
void tellTree(ForkStory &story, int processes)
{
    EventBatch batch;
    const auto tell = [&](double time, Payload payload) {
        batch.push_back({Story::at(time), story.row, std::move(payload)});
    };
    for (int i = 1; i < processes; ++i) {
        const qint64 pid = 100 + i;
        const double time = i * 0.7;
        tell(time, event::TaskBorn {pid, pid, 100 + (i - 1) / 3});
        tell(time + 0.3, event::TaskNamed {pid, u"program-%1"_s.arg(i), true});
        if (i % 5)
            tell(time + 0.4 + i % 100, event::TaskExited {pid, pid, 100});
    }
    std::ranges::stable_sort(batch, {}, &Event::time);
    story.journal.append(std::move(batch));
}

struct Series {
    std::vector<double> frame, blit, layOut, frameToBlit;
};

void runRound(ForkStory &story, ForkTreeView &view, Blit &blit, int frames, Series &series)
{
    std::vector<double> drawing, blits;
    for (int frame = 0; frame < frames; ++frame) {
        view.setCurrent(int(view.forkLayout().tree.nodes.size()) * frame / frames); // there is something to draw
        (void)drawn(view); // the scroll bars are drawn by the style
        view.viewport()->update();
        drawing.push_back(drawn(view));
        blit.update();
        blits.push_back(drawn(blit));
    }
    series.frame.push_back(median(drawing));
    series.blit.push_back(median(blits));
    series.frameToBlit.push_back(series.frame.back() / series.blit.back());
    static qint64 pid = 1'000'000;
    ++pid;
    story.fork(double(pid), 100, pid);
    QElapsedTimer timer;
    timer.start();
    view.refresh();
    series.layOut.push_back(double(timer.nsecsElapsed()) / 1e6);
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
    const QString processes = option("processes", "Processes of the tree.", "5000");
    const QString frames = option("frames", "Frames in each round.", "50");
    const QString rounds = option("rounds", "Rounds of all.", "5");
    parser.process(application);

    ForkStory story;
    tellTree(story, parser.value(processes).toInt());
    ForkTreeView view(story.timeline);
    view.resize(pictureSize);
    Blit blit(pictureSize);
    view.show();
    blit.show();
    QCoreApplication::processEvents();
    for (const bool toScale : {false, true}) {
        view.scaleAction()->setChecked(toScale);
        QCoreApplication::processEvents();
        Series series;
        for (int round = 0; round < parser.value(rounds).toInt(); ++round)
            runRound(story, view, blit, parser.value(frames).toInt(), series);
        print("forktree", "blit", "ms", series.blit);
        print("forktree", toScale ? "scale_frame" : "events_frame", "ms", series.frame);
        print("forktree", toScale ? "scale_layout" : "events_layout", "ms", series.layOut);
        print("forktree", toScale ? "scale_to_blit" : "events_to_blit", "ratio", series.frameToBlit);
    }
    return 0;
}
