// SPDX-License-Identifier: MIT
// Each panel is drawn with all of its content, in each format and theme alike, and the same session gives the same
// bytes. What cannot be drawn says why.
#include "tests/fixtures/testing.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/picture/panels.h"
#include "ui/picture/picturemaker.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/replaywindow.h"

#include "core/journal/journalfile.h"
#include "core/session/evidence.h"
#include "core/session/recordedsession.h"

#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// The window of a recorded session, as the command line shows it for a picture.
struct Rig {
    RecordedSession session;
    ReplayWindow window;

    explicit Rig(EventBatch events)
        : session(std::move(events))
        , window(session, light(), u"a.jsonl"_s)
    {
        window.setAttribute(Qt::WA_DontShowOnScreen);
        window.show();
        QCoreApplication::sendPostedEvents();
    }
    static Settings light()
    {
        Settings settings;
        settings.theme = Theme::Light;
        return settings;
    }
    QImage image(const PictureWish &wish)
    {
        QImage image;
        const Failure problem = window.pictures().with(wish, [&](const Picture &picture, const QSize &) {
            image = imageOf(picture, 1);
            return Failure();
        });
        return problem ? QImage() : image;
    }
    QString problem(const QString &panel)
    {
        return window.pictures().with({panel}, [](const Picture &, const QSize &) { return Failure(); }).sentence();
    }
};

EventBatch recorded(const char *name)
{
    return readJournal(QStringLiteral(TEST_DATA_DIR "/export/%1.jsonl").arg(QLatin1String(name))).events;
}

/// Many rows that live one after the other, half a second each.
EventBatch many(int rows)
{
    EventBatch events {happened(ProcessId::Pangaea, event::SessionStarted {1'700'000'000'000, 100, u"Linux 6.1"_s, 2}),
                       happened(ProcessId::Pangaea, event::RecordingStarted {true, {}})};
    for (int i = 0; i < rows; ++i) {
        const ProcessId row {quint64(i + 1)};
        const qint64 time = 1 + i * second / 2;
        events.push_back(made(row, u"Continent %1"_s.arg(i), time));
        events.push_back(happened(row, event::Starting {1}, time));
        events.push_back(happened(row, event::Started {1000 + i}, time));
        const RunInterval run {time, time + second / 2, 1000 + i, 0, LeaveReason::Exited};
        events.push_back(happened(row, event::Ran {{run}}, time + second / 2));
        events.push_back(happened(row, event::TaskExited {1000 + i, 1000 + i}, time + second / 2));
        events.push_back(happened(row, event::Ended {{}}, time + second / 2));
    }
    return events;
}

/// No edge and no letter is near.
bool isFlat(const QImage &image, const QPoint &at)
{
    for (int y = -2; y <= 2; ++y) {
        for (int x = -2; x <= 2; ++x) {
            if (image.pixel(at + QPoint(x, y)) != image.pixel(at))
                return false;
        }
    }
    return true;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Qt's renderer takes a list of fonts for the name of one.
QByteArray forQt(const QByteArray &svg)
{
    static const QRegularExpression list(u"font-family=\"(?:&#39;|')([^\"]*)(?:&#39;|'), [a-z-]+\""_s);
    return QString::fromUtf8(svg).replace(list, u"font-family=\"\\1\""_s).toUtf8();
}

/// How many pixels of a grid are flat in the first, and how many of these have another colour in the second.
std::pair<int, int> compared(const QImage &image, const QImage &other)
{
    int flat = 0;
    int different = 0;
    for (int y = 3; y < image.height() - 3; y += 5) {
        for (int x = 3; x < image.width() - 3; x += 5) {
            if (!isFlat(image, {x, y}))
                continue;
            ++flat;
            different += image.pixel(x, y) != other.pixel(x, y);
        }
    }
    return {flat, different};
}

/// What the program prints; nothing if it failed.
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT
private slots:
    void allAreDrawn_data()
    {
        QTest::addColumn<QString>("panel");
        for (const PicturePanel &panel : picturePanels()) {
            if (QLatin1String(panel.id) != "comparison"_L1)
                QTest::newRow(panel.id) << QString(QLatin1String(panel.id));
        }
    }
    // The same in all formats where the picture is flat: letters have other edges.
    void allAreDrawn()
    {
        QFETCH(QString, panel);
        const QTemporaryDir folder;
        Rig rig(recorded("exact"));
        const PictureWish wish {panel, u"Caption"_s, {{20, 20}}};
        for (const char *suffix : {"png", "svg", "pdf"}) {
            const QString path = folder.filePath(u"a."_s + QLatin1String(suffix));
            QCOMPARE(rig.window.pictures().save(path, wish, 1).sentence(), QString());
        }
        const QImage png(folder.filePath(u"a.png"_s));
        QSvgRenderer svg(forQt(contents(folder.filePath(u"a.svg"_s))));
        QCOMPARE(svg.defaultSize(), png.size());
        QImage image(png.size(), QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        svg.render(&painter);
        painter.end();
        const auto [flat, other] = compared(png, image);
        QVERIFY(flat > png.width() * png.height() / 25 / 2);
        QVERIFY2(other * 500 < flat, qPrintable(u"%1 of %2"_s.arg(other).arg(flat)));
        QVERIFY(contents(folder.filePath(u"a.svg"_s)).contains(">Caption</text>"));
        const QByteArray pdf = contents(folder.filePath(u"a.pdf"_s));
        QVERIFY(pdf.contains("/ToUnicode"));
        QVERIFY(!pdf.contains("/Subtype /Image") || panel == u"window"_s); // the style's slider is one
    }

    void anotherRendererDrawsTheSame_data() { allAreDrawn_data(); }
    void anotherRendererDrawsTheSame()
    {
        QFETCH(QString, panel);
        const QString renderer = QStandardPaths::findExecutable(u"rsvg-convert"_s);
        if (renderer.isEmpty())
            QSKIP("There is no rsvg-convert here: a second renderer is NOT tried.");
        const QTemporaryDir folder;
        Rig rig(recorded("exact"));
        const PictureWish wish {panel, u"Caption"_s, {{20, 20}}};
        const QString svg = folder.filePath(u"a.svg"_s);
        QCOMPARE(rig.window.pictures().save(svg, wish, 1).sentence(), QString());
        const QString drawn = folder.filePath(u"drawn.png"_s);
        QVERIFY(outputOf(renderer, {u"-o"_s, drawn, svg}));
        const QImage png = rig.image(wish).convertToFormat(QImage::Format_RGB32);
        const QImage image = QImage(drawn).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(image.size(), png.size());
        const auto [flat, other] = compared(png, image);
        QVERIFY2(other * 200 < flat, qPrintable(u"%1 of %2"_s.arg(other).arg(flat)));
    }

    void aPdfsTextIsText_data() { allAreDrawn_data(); }
    void aPdfsTextIsText()
    {
        QFETCH(QString, panel);
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("There is no pdftotext here: the text of PDFs is NOT read.");
        const QTemporaryDir folder;
        Rig rig(recorded("exact"));
        const QString pdf = folder.filePath(u"a.pdf"_s);
        QCOMPARE(rig.window.pictures().save(pdf, {panel, u"A caption of words"_s, {}}, 1).sentence(), QString());
        const std::optional<QByteArray> text = outputOf(reader, {pdf, u"-"_s});
        QVERIFY(text && text->contains("A caption of words"));
        QVERIFY2(text->contains("Asia"), text->constData()); // of the panel itself
    }

    void sameSessionSameBytes_data() { allAreDrawn_data(); }
    void sameSessionSameBytes()
    {
        QFETCH(QString, panel);
        const QTemporaryDir folder;
        QByteArrayList first;
        for (int round = 0; round < 2; ++round) {
            Rig rig(recorded("sampled"));
            QByteArrayList files;
            for (const char *suffix : {"png", "svg", "pdf"}) {
                const QString path = folder.filePath(u"a."_s + QLatin1String(suffix));
                QCOMPARE(rig.window.pictures().save(path, {panel, u"Caption"_s}, 2).sentence(), QString());
                files += contents(path);
            }
            if (round > 0)
                QVERIFY(files == first);
            first = files;
        }
    }

    void theTableHasAllRows()
    {
        Rig rig(many(60));
        const QImage image = rig.image({u"table"_s});
        QCOMPARE(image.height(), 28 + 60 * 30);
        // the swatch of the last row, in the colour of the fourth of eight
        QCOMPARE(image.pixelColor(15, 28 + 59 * 30 + 15), identity(59, lightPalette()).fill);
    }

    void tooManyRowsAreSaid()
    {
        Rig rig(many(230));
        Picture table;
        QCOMPARE(rig.window.pictures()
                     .with({u"table"_s},
                           [&](const Picture &picture, const QSize &panel) {
                               table.size = picture.size;
                               return panel.height() == 28 + 200 * 30 ? Failure() : Failure(u"height"_s);
                           })
                     .sentence(),
                 QString());
        QVERIFY(table.size.height() > 28 + 200 * 30);
    }

    void theTimelineHasAllLanesAndTimes()
    {
        Rig rig(many(60));
        const QImage image = rig.image({u"timeline"_s});
        QCOMPARE(image.height(), 24 + 61 * 40 + 28);
        // The last lane's bar, half a second of thirty.
        const int bar = 24 + 60 * 40 + 17 + 9;
        int ofTheLast = 0;
        for (int x = 152; x < image.width(); ++x)
            ofTheLast += image.pixelColor(x, bar) == identity(59, lightPalette()).edge;
        QVERIFY(ofTheLast > 0);
    }

    void theTimelineShowsWhatTheUserLooksAt()
    {
        Rig rig(many(4));
        const QImage whole = rig.image({u"timeline"_s});
        auto *timeline = rig.window.findChild<TimelineWidget *>();
        timeline->showSpan(1 + second / 2, 1 + second);
        QVERIFY(rig.image({u"timeline"_s}) != whole);
        timeline->timelineActions().follow->setChecked(true);
        QCOMPARE(rig.image({u"timeline"_s}), whole);
    }

    void anotherThemeIsOnlyThePictures()
    {
        Rig rig(recorded("exact"));
        for (const char *panel : {"window", "table", "timeline", "code"}) {
            const QString id = QLatin1String(panel);
            const QImage light = rig.image({id});
            QVERIFY(light.pixelColor(light.width() - 2, 2).lightness() > 128);
            const QImage dark = rig.image({id, {}, {}, Theme::Dark});
            QVERIFY2(dark.pixelColor(dark.width() - 2, 2).lightness() < 128, panel);
            QCOMPARE(rig.image({id}), light);
        }
    }

    void whatIsNotThereIsSaid()
    {
        Rig rig(recorded("exact"));
        QVERIFY(rig.problem(u"comparison"_s).contains(u"Process > Compare"_s));
        const QString unknown = rig.problem(u"moon"_s);
        QVERIFY2(unknown.contains(u"moon"_s) && unknown.contains(u"table, timeline, output, share"_s),
                 qPrintable(unknown));
        Rig empty(many(0));
        QVERIFY(empty.problem(u"table"_s).contains(u"empty"_s));
        QVERIFY(empty.problem(u"timeline"_s).contains(u"empty"_s));
        QVERIFY(empty.problem(u"share"_s).contains(u"empty"_s));
        QVERIFY(empty.problem(u"code"_s).contains(u"nothing was done"_s));
        QCOMPARE(empty.problem(u"window"_s), QString());
        QCOMPARE(empty.problem(u"output"_s), QString());
    }

    // A saved session has them, and they belong to their panel.
    void calloutsAreKept()
    {
        Rig rig(recorded("exact"));
        const PictureMaker &pictures = rig.window.pictures();
        QVERIFY(pictures.kept(u"timeline"_s) == PictureWish {u"timeline"_s});
        const PictureWish wish {u"timeline"_s, u"Look"_s, {{100, 30}, {200, 60}}};
        pictures.keep(wish);
        QVERIFY(pictures.kept(u"timeline"_s) == wish);
        QVERIFY(pictures.kept(u"table"_s) == PictureWish {u"table"_s});
        const size_t events = rig.session.journal.events().size();
        pictures.keep(wish); // nothing new
        QCOMPARE(rig.session.journal.events().size(), events);

        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.jsonl"_s);
        QVERIFY(!writeJournal(path, rig.session.journal.events()));
        Rig again(readJournal(path).events);
        QVERIFY(again.window.pictures().kept(u"timeline"_s) == wish);
        QCOMPARE(again.image(again.window.pictures().kept(u"timeline"_s)), rig.image(wish));
        pictures.keep({u"timeline"_s});
        QVERIFY(pictures.kept(u"timeline"_s) == PictureWish {u"timeline"_s});
    }

    void isSharpAtAnyScale()
    {
        Rig rig(recorded("exact"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.png"_s);
        QVERIFY(!rig.window.pictures().save(path, {}, 3));
        const QImage large(path);
        QCOMPARE(large.size(), rig.window.size() * 3);
        const QImage small = rig.image({}).scaled(large.size());
        // the panels too, which keep what they have drawn for the display
        const QRect timeline(QPoint(3 * 160, large.height() * 2 / 5), QSize(1500, 500));
        QVERIFY(small.copy(timeline) != large.copy(timeline).convertToFormat(small.format()));
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
