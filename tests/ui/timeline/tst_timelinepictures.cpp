// SPDX-License-Identifier: MIT
// Pictures of situations, held as numbers: every text can be read, and the legend has what occurs and nothing else.
// PANGAEA_PICTURES=DIR writes them as files.
#include "ui/timeline/timelinewidget.h"

#include "tests/fixtures/paintedtext.h"
#include "tests/fixtures/testing.h"
#include "tests/fixtures/timelinesituations.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QAction>
#include <QApplication>
#include <QFontDatabase>
#include <QScopeGuard>

#include <functional>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

using Tell = std::function<void(Story &)>;

struct Situation {
    const char *name;
    bool exact;
    Tell tell;
    QSize size {1280, 308};
    bool cores = false;
    bool share = false;
    QStringList legend {}; ///< what it must explain
};

const std::vector<Situation> &situations()
{
    static const std::vector<Situation> all {
        {"continents",
         true,
         tellContinents,
         {1280, 308},
         false,
         false,
         {u"blocked (sleeping)"_s, u"suspended"_s, u"ended, not joined"_s, u"parent waits"_s, u"start"_s, u"signal"_s,
          u"exit"_s, u"joined"_s}},
        {"compute", true, tellCompute, {1280, 308}, false, false, {u"shares: on a core, queued"_s, u"start"_s}},
        {"busy machine",
         true,
         tellBusyMachine,
         {1280, 420},
         true,
         true,
         {u"shares: on a core, queued"_s, u"other programs"_s, u"start"_s}},
        {"attempts", true, tellAttempts, {1280, 200}, false, false, {u"start"_s, u"exit"_s, u"crash"_s}},
        {"restarts", true, tellRestarts, {1280, 200}, false, false, {u"start"_s, u"exit"_s, u"waits for a start"_s}},
        {"fifty joins", true, tellFiftyJoins, {1280, 2100}, false, false, {u"joined"_s, u"exit"_s, u"start"_s}},
        {"timeout", true, tellTimeout, {1280, 200}, false, false, {u"join timed out"_s, u"joined"_s}},
        {"countdown", true, tellCountdown, {1280, 200}, false, false, {u"signal"_s, u"exit"_s}},
        {"suspended", true, tellSuspended, {1280, 200}, false, false, {u"suspended"_s, u"signal"_s, u"on a core"_s}},
        {"threads", true, [](Story &story) { tellThreads(story); }, {1280, 300}, false, true, {u"start"_s}},
        {"sampled",
         false,
         tellContinents,
         {1280, 308},
         false,
         true,
         {u"blocked; a dash is one sample"_s, u"suspended"_s}},
        {"one alone", true, tellOneAlone, {1280, 200}, true, true, {u"start"_s, u"exit"_s}},
        {"text's example", true, tellTextExample, {1280, 308}, false, false, {u"joined"_s, u"start"_s, u"exit"_s}},
        {"failed to start", true, tellFailedToStart, {1280, 200}, false, false, {u"start"_s, u"failed to start"_s}},
        {"killed together", true, tellKilledTogether, {1280, 260}, false, true, {u"signal"_s, u"exit"_s}},
        {"left behind", true, tellLeftBehind, {1280, 200}, false, false, {u"start"_s, u"exit"_s}},
        {"long names", true, tellLongNames, {1280, 308}, true, true, {u"start"_s, u"exit"_s}},
        {"microseconds", true, tellMicroseconds, {1280, 260}, true, false, {u"start"_s}},
        {"descendants", true, tellDescendants, {1280, 360}, false, false, {u"start"_s, u"exit"_s}},
        {"recording ended", true, tellRecordingEnded, {1280, 200}, false, true, {u"a dash is one sample"_s}},
        {"many signals", true, tellManySignals, {1280, 200}, false, false, {u"signal"_s, u"exit"_s}},
    };
    return all;
}

/// A shown panel on a situation.
struct Picture {
    Story story;
    TimelineWidget widget;

    explicit Picture(const Situation &situation)
        : story(situation.exact)
        , widget((situation.tell(story), story.timeline), story.shares)
    {
        widget.resize(situation.size);
        widget.timelineActions().cores->setChecked(situation.cores);
        widget.timelineActions().fairShare->setChecked(situation.share);
        widget.setFolded(asia, false);
        widget.show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] std::unique_ptr<PaintedText> painted()
    {
        auto device = std::make_unique<PaintedText>(widget.viewport()->size());
        QPainter painter(device.get());
        widget.paintInto(painter);
        return device;
    }
    void save(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("PANGAEA_PICTURES"); !folder.isEmpty())
            savePair(u"%1/%2"_s.arg(folder, name));
    }
    void savePair(const QString &path)
    {
        widget.grab().save(path + u".png"_s);
        applyTheme(Theme::Dark);
        QCoreApplication::processEvents();
        widget.grab().save(path + u"-dark.png"_s);
        applyTheme(Theme::Light);
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestTimelinePictures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QApplication::setStyle(u"Fusion"_s);
        applyTheme(Theme::Light);
    }
    void init()
    {
        Zoom::instance().setPercent(100);
        Zoom::instance().setCompact(false);
    }

    /// Otherwise the tests below could not fail.
    void findsFaults()
    {
        PaintedText device({200, 100});
        QPainter painter(&device);
        painter.fillRect(0, 0, 200, 100, Qt::white);
        painter.drawText(10, 20, u"plain"_s);
        QCOMPARE(device.faults(), QStringList());
        painter.drawText(180, 80, u"beyond the edge"_s);
        QCOMPARE(device.faults().size(), 1);
        QVERIFY2(device.faults().front().startsWith(u"cut"_s), qPrintable(device.faults().front()));
        painter.fillRect(20, 30, 1, 40, Qt::black);
        painter.drawText(10, 50, u"over a line"_s);
        QCOMPARE(device.faults().size(), 2);
        painter.fillRect(8, 38, 100, 16, Qt::white);
        painter.drawText(10, 50, u"over a ground"_s);
        QCOMPARE(device.faults().size(), 3); // the first text is painted over
        painter.drawText(12, 48, u"over another"_s);
        QVERIFY(device.faults().size() > 3);
        const auto before = device.faults().size();
        painter.fillRect(12, 12, 2, 10, Qt::black);
        QCOMPARE(device.faults().size(), before + 1); // through "plain"
    }

    void canBeRead_data()
    {
        QTest::addColumn<size_t>("index");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("compact");
        QTest::addColumn<QString>("font"); // empty: the system's
        for (size_t i = 0; i < situations().size(); ++i) {
            for (const int percent : {100, 150})
                QTest::addRow("%s, %d %%", situations()[i].name, percent) << i << percent << false << QString();
            for (const char *font : {"", "DejaVu Sans", "Noto Sans"}) // of different heights
                QTest::addRow("%s, compact %s", situations()[i].name, font)
                    << i << 100 << true << QString::fromLatin1(font);
        }
    }
    void canBeRead()
    {
        QFETCH(size_t, index);
        QFETCH(int, percent);
        QFETCH(bool, compact);
        QFETCH(QString, font);
        if (!font.isEmpty())
            Zoom::instance().setSystemFont(QFont(font, 10));
        const auto back = qScopeGuard(
            [] { Zoom::instance().setSystemFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont)); });
        Zoom::instance().setPercent(percent);
        Zoom::instance().setCompact(compact);
        Situation situation = situations()[index];
        situation.size.setHeight(situation.size.height() * percent / 100);
        const QString name = QLatin1String(situation.name).toString().replace(u' ', u'-')
            + (compact              ? u"-compact"_s
                   : percent == 100 ? QString()
                                    : u"-%1"_s.arg(percent));
        Picture picture(situation);
        picture.save(name);
        const auto verify = [&](const QString &where) {
            const QStringList faults = picture.painted()->faults();
            QVERIFY2(faults.isEmpty(), qPrintable(where + u": "_s + faults.mid(0, 8).join(u'\n')));
        };
        verify(u"followed"_s);
        picture.widget.timelineActions().follow->setChecked(false);
        picture.widget.timelineActions().fit->trigger();
        picture.save(name + u"-whole"_s);
        verify(u"whole"_s);
        const qint64 from = picture.story.timeline.origin();
        const qint64 all = picture.story.timeline.now() - from;
        for (int tenth = 0; tenth < 10; ++tenth) {
            picture.widget.showSpan(from + all * tenth / 10, from + all * (tenth + 3) / 10);
            if (tenth == 6)
                picture.save(name + u"-later"_s);
            verify(u"from tenth %1"_s.arg(tenth));
        }
    }

    /// Whole run in view: the upper half of each bar is hollow, the lower half full.
    void computingDoesNotLookLikeSleeping()
    {
        Picture picture(situations()[1]);
        picture.widget.timelineActions().follow->setChecked(false);
        picture.widget.timelineActions().fit->trigger();
        const TimelineScene &scene = picture.widget.scene();
        const QImage image = picture.widget.grab().toImage();
        const auto ratio = int(image.devicePixelRatio());
        const QRgb base = qApp->palette().color(QPalette::Base).rgb();
        for (size_t lane = 1; lane <= 4; ++lane) {
            const QRgb fill = identity(int(lane) - 1, qApp->palette()).fill.rgb();
            const int bar = scene.laneTop(scene.lanes[lane]) + 17;
            int full = 0;
            int hollow = 0;
            const int from = scene.x(Story::at(500));
            const int to = scene.x(Story::at(6000));
            for (int x = from; x < to; ++x) {
                full += image.pixel(x * ratio, (bar + 14) * ratio) == fill; // of 18
                hollow += image.pixel(x * ratio, (bar + 3) * ratio) == base;
            }
            QVERIFY2(full > (to - from) * 95 / 100,
                     qPrintable(u"lane %1: %2 of %3"_s.arg(lane).arg(full).arg(to - from)));
            QVERIFY2(hollow > (to - from) * 70 / 100,
                     qPrintable(u"lane %1: %2 of %3"_s.arg(lane).arg(hollow).arg(to - from)));
        }
    }

    void saysHowARowEnded()
    {
        Picture continents(situations()[0]);
        continents.widget.showSpan(Story::at(7000), Story::at(9000));
        const QStringList words = continents.painted()->words();
        QVERIFY2(words.contains(u"exit 0 at 5.0 s"_s), qPrintable(words.join(u" | "_s)));
        QVERIFY2(words.contains(u"killed by SIGKILL at 6.1 s"_s), qPrintable(words.join(u" | "_s)));
        continents.widget.showSpan(Story::at(4000), Story::at(9000)); // its marks are in view
        QVERIFY(!continents.painted()->words().contains(u"exit 0 at 5.0 s"_s));
        Picture attempts(situations()[3]);
        attempts.widget.showSpan(Story::at(1500), Story::at(1900)); // the third attempt sleeps there
        QVERIFY(attempts.painted()->words().filter(u" at "_s).isEmpty());
        attempts.widget.showSpan(Story::at(3100), Story::at(3500));
        QVERIFY(attempts.painted()->words().contains(u"crashed, SIGSEGV at 3.0 s"_s));
    }

    /// No ", joined" is left over of a mark that is out of view.
    void leavesNoPartOfALabel()
    {
        Picture picture(situations()[0]);
        picture.widget.showSpan(Story::at(5060), Story::at(9000));
        QVERIFY(picture.painted()->words().contains(u"exit 0, joined"_s)); // there is some room before the span
        picture.widget.showSpan(Story::at(5400), Story::at(9000));
        const QStringList words = picture.painted()->words();
        QVERIFY2(words.filter(u"joined"_s) == QStringList {u"ended, not joined"_s}, qPrintable(words.join(u" | "_s)));
    }

    void tellsTheMachineBesideTheShares()
    {
        Picture picture(situations()[2]);
        QStringList words = picture.painted()->words();
        QVERIFY2(words.contains(u"other programs 30 %, idle 3 %"_s), qPrintable(words.join(u" | "_s)));
        QVERIFY2(words.contains(u"other programs 32 %"_s), qPrintable(words.join(u" | "_s))); // core 0
        picture.widget.setRange(TimeSpan {Story::at(150), Story::at(1350)});
        QVERIFY(picture.painted()->words().contains(u"other programs 30 %, idle 3 %"_s));
        picture.widget.setRange(TimeSpan {Story::at(10), Story::at(20)}); // shorter than any reading
        QVERIFY(picture.painted()->words().contains(u"other programs —, idle —"_s));
        Picture unknown(situations()[9]);
        QVERIFY(unknown.painted()->words().contains(u"other programs —, idle —"_s));
    }

    /// Whole items go, the least important first; nothing is cut.
    void dropsItemsOfTheLegend()
    {
        Picture picture(situations()[0]);
        const auto legendAt = [&](int width) {
            picture.widget.resize(width, 308);
            QCoreApplication::processEvents();
            const std::unique_ptr<PaintedText> painted = picture.painted();
            QStringList known;
            for (const QString &item : situations()[0].legend) {
                if (painted->words().contains(item))
                    known += item;
            }
            return painted->faults().filter(u"cut"_s).isEmpty() ? known : QStringList {u"cut"_s};
        };
        QCOMPARE(legendAt(1280), situations()[0].legend);
        QVERIFY(!legendAt(760).contains(u"parent waits"_s));
        QVERIFY(legendAt(760).contains(u"start"_s));
        QVERIFY(!legendAt(560).contains(u"ended, not joined"_s));
        QVERIFY(legendAt(560).contains(u"blocked (sleeping)"_s));
    }

    void explainsWhatOccurs_data()
    {
        QTest::addColumn<size_t>("index");
        for (size_t i = 0; i < situations().size(); ++i)
            QTest::addRow("%s", situations()[i].name) << i;
    }
    void explainsWhatOccurs()
    {
        QFETCH(size_t, index);
        const Situation &situation = situations()[index];
        Picture picture(situation);
        picture.widget.resize(2400, situation.size.height()); // nothing is left out
        QCoreApplication::processEvents();
        picture.widget.timelineActions().follow->setChecked(false);
        picture.widget.timelineActions().fit->trigger();
        QStringList words = picture.painted()->words();
        for (const QString &word : situation.legend)
            QVERIFY2(words.contains(word), qPrintable(word + u" is not among "_s + words.join(u" | "_s)));
        if (!situation.legend.contains(u"crash"_s))
            QVERIFY(!words.contains(u"crash"_s));
        if (situation.exact && !situation.legend.contains(u"a dash is one sample"_s) && index > 0)
            QVERIFY(!words.contains(u"a dash is one sample"_s));
    }
};

QTEST_MAIN(TestTimelinePictures)
#include "tst_timelinepictures.moc"
