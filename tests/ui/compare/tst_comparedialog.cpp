// SPDX-License-Identifier: MIT
// The comparison dialog: what it asks for, what it shows of a real run, and what it writes.
#include "ui/compare/comparedialog.h"

#include "ui/compare/comparisonpicture.h"

#include "tests/fixtures/session.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    Session session;
    CompareDialog dialog {session.commands, session.readings, nullptr};
    QLineEdit &names = *dialog.findChild<QLineEdit *>();
    QComboBox &work = *dialog.findChild<QComboBox *>();
    QDoubleSpinBox &amount = *dialog.findChild<QDoubleSpinBox *>();

    bool isReady()
    {
        return QTest::qWaitFor([this] { return session.table.targets().has_value(); }, patience);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        qFatal("There is no such button.");
    }
    QLabel *sentence() const
    {
        for (QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->accessibleDescription() == u"Result"_s)
                return label;
        }
        qFatal("There is no sentence.");
    }
    QString figures() const
    {
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (widget->accessibleName() == u"Measures and timelines"_s)
                return widget->accessibleDescription();
        }
        qFatal("There is no picture.");
    }
    void runWaits(const QString &who, double seconds)
    {
        names.setText(who);
        work.setCurrentIndex(int(Work::Wait));
        amount.setValue(seconds);
        button(u"Run"_s)->click();
    }
    bool isOver() const { return button(u"Run"_s)->isEnabled(); }
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TimelineRow rowWith(std::initializer_list<TaskTrack> tasks)
{
    TimelineRow row;
    row.name = u"threads"_s;
    row.number = 3;
    row.attempts = {{1, 10, {1000, 5000}, 0}};
    row.tasks = tasks;
    return row;
}

} // namespace

class TestCompareDialog final : public QObject
{
    Q_OBJECT
private slots:
    void beginsWithNames_data();
    void beginsWithNames();
    void amountsByWork();
    void refusesWhatCannotRun();
    void comparesAndExports();
    void cancels();
    void lanes();
    void figuresInWords();
    void drawsWhatItKnows();
};

void TestCompareDialog::beginsWithNames_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    const QString four = u"Asia, America, Europe, Africa"_s;
    QTest::newRow("none") << QString() << four;
    QTest::newRow("too few to compare") << u"Asia"_s << four;
    QTest::newRow("two") << u"Asia; Europe"_s << u"Asia; Europe"_s;
}

void TestCompareDialog::beginsWithNames()
{
    QFETCH(QString, given);
    Rig rig;
    rig.dialog.setNames(given);
    QTEST(rig.names.text(), "shown");
    QCOMPARE(rig.names.accessibleName(), u"Names"_s);
    QCOMPARE(rig.work.accessibleName(), u"Work"_s);
    QCOMPARE(rig.amount.accessibleName(), u"Amount"_s);
}

void TestCompareDialog::amountsByWork()
{
    Rig rig;
    QVERIFY(rig.isReady());
    QCOMPARE(rig.amount.decimals(), 0);
    QCOMPARE(rig.amount.suffix(), u" million steps"_s);
    rig.work.setCurrentIndex(int(Work::Wait));
    QCOMPARE(rig.amount.suffix(), u" s"_s);
    QCOMPARE(rig.amount.value(), 1.0);
    QCOMPARE(rig.amount.maximum(),
             rig.session.table.targets()->catalog.find(u"wait_io")->parameter(u"seconds")->maximum);
}

void TestCompareDialog::refusesWhatCannotRun()
{
    Rig rig;
    QVERIFY(rig.isReady());
    rig.runWaits(u"Asia"_s, 1);
    QVERIFY(rig.isOver());
    QVERIFY2(rig.sentence()->text().startsWith(u"Give 2 to 16 names"_s), qPrintable(rig.sentence()->text()));
    QVERIFY(!rig.button(u"Export…"_s)->isEnabled());
    QVERIFY(rig.dialog.save(u"/tmp/nothing.csv"_s));
    QVERIFY(rig.session.table.rows().empty());
}

void TestCompareDialog::comparesAndExports()
{
    Rig rig;
    QVERIFY(rig.isReady());
    rig.dialog.show();
    QVERIFY(!rig.dialog.isModal());
    rig.runWaits(u"Asia, Europe"_s, 0.1);
    QVERIFY(!rig.isOver());
    QVERIFY(rig.button(u"Cancel"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(rig.isOver(), patience);
    QVERIFY(!rig.button(u"Cancel"_s)->isEnabled());
    QVERIFY2(rig.sentence()->text().startsWith(u"Two waits took "_s), qPrintable(rig.sentence()->text()));
    const QStringList lines = rig.figures().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith(u"One after the other: Wall time "_s), qPrintable(lines[0]));
    QVERIFY2(lines[3].startsWith(u"Asynchronous: Wall time "_s), qPrintable(lines[3]));
    QVERIFY(lines[3].contains(u"Context switches "_s));

    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"c.csv"_s);
    QCOMPARE(rig.dialog.save(csv).sentence(), QString());
    QCOMPARE(contents(csv).count("\r\n"), 5);
    QCOMPARE(QFile::permissions(csv) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QString png = folder.filePath(u"c.png"_s);
    QCOMPARE(rig.dialog.save(png).sentence(), QString());
    const QImage picture(png);
    QVERIFY(picture.width() >= 1900);
    QVERIFY(picture.text(u"Title"_s).contains(u"2 waits of 0.1 s"_s));
    const QString svg = folder.filePath(u"c.svg"_s);
    QCOMPARE(rig.dialog.save(svg).sentence(), QString());
    QVERIFY(contents(svg).contains("Two waits took"));
    const QString pdf = folder.filePath(u"c.pdf"_s);
    QCOMPARE(rig.dialog.save(pdf).sentence(), QString());
    QVERIFY(contents(pdf).contains("/ToUnicode"));
    QVERIFY(rig.dialog.save(folder.filePath(u"c.txt"_s)));
    QVERIFY(rig.dialog.save(folder.filePath(u"none/c.svg"_s)));

    // Its processes are rows like all others.
    QCOMPARE(rig.session.table.rows().size(), size_t(6));
}

void TestCompareDialog::cancels()
{
    Rig rig;
    QVERIFY(rig.isReady());
    rig.dialog.show();
    rig.runWaits(u"Asia, Europe"_s, 100);
    QTRY_COMPARE_WITH_TIMEOUT(rig.session.table.count(State::Running), 1, patience);
    rig.dialog.close();
    QTRY_VERIFY_WITH_TIMEOUT(rig.isOver(), patience);
    QCOMPARE(rig.session.table.liveCount(), 0);
    QCOMPARE(rig.sentence()->text(), u"One after the other: not measured. It was cancelled."_s);
}

void TestCompareDialog::lanes()
{
    FormResults results;
    const TaskTrack main {.pid = 10, .tid = 10, .attempt = 1, .name = u"pangaea-worker"_s, .born = 1000};
    const TaskTrack one {.pid = 10, .tid = 11, .attempt = 1, .name = u"threads 1"_s, .born = 1100};
    const TaskTrack two {.pid = 10, .tid = 12, .attempt = 1, .name = {}, .born = 1200};
    results[size_t(Form::Together)].rows = {rowWith({main}), rowWith({main, one})};
    results[size_t(Form::Threads)].rows = {rowWith({main, one, two})};
    results[size_t(Form::Async)].rows = {rowWith({main})};
    const std::vector<ComparisonLane> lanes = comparisonLanes(results);
    QCOMPARE(lanes.size(), size_t(5));
    QCOMPARE(lanes[0].form, Form::Together);
    QCOMPARE(lanes[0].name, u"threads"_s); // of the row
    QCOMPARE(lanes[1].tasks.size(), size_t(2));
    QCOMPARE(lanes[2].form, Form::Threads); // each but the main one, which only waits for them
    QCOMPARE(lanes[2].name, u"threads 1"_s);
    QCOMPARE(lanes[3].name, u"threads"_s);
    QCOMPARE(lanes[3].tasks.front()->tid, 12);
    QCOMPARE(lanes[4].tasks.front()->tid, 10);
    QCOMPARE(lanes[4].origin, 1000);
    QCOMPARE(lanes[4].number, 3);
}

void TestCompareDialog::figuresInWords()
{
    FormResults results;
    QCOMPARE(comparisonFigures(results), QString());
    results[0] = {.status = FormResult::Status::Measured,
                  .reason = {},
                  .wall = 2'013'000'000,
                  .cpu = {},
                  .memory = 3'600'000,
                  .voluntary = 7,
                  .involuntary = 5,
                  .rows = {}};
    results[1].status = FormResult::Status::NotMeasured;
    results[1].reason = u"Asia was removed."_s;
    results[2].status = FormResult::Status::Running;
    QCOMPARE(comparisonFigures(results),
             u"One after the other: Wall time 2.013 s, CPU time —, Peak memory 3.6 MB, Context switches 12\n"
             "Together: Not measured. Asia was removed.\nThreads: runs now…"_s);
}

/// Longer bars for greater figures, and no bar if a figure is unknown.
void TestCompareDialog::drawsWhatItKnows()
{
    FormResults results;
    Journal journal;
    const Timeline timeline(journal);
    QPalette palette;
    palette.setColor(QPalette::Highlight, Qt::red);
    const auto redPixels = [&] {
        ComparisonPicture picture(results, timeline, palette, 900);
        QImage image(900, picture.height(), QImage::Format_RGB32);
        QPainter painter(&image);
        picture.paint(painter);
        painter.end();
        qint64 count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == Qt::red;
        }
        return count;
    };
    QCOMPARE(redPixels(), 0);
    results[0].status = results[1].status = FormResult::Status::Measured;
    QCOMPARE(redPixels(), 0);
    results[0].wall = 1'000'000'000;
    const qint64 one = redPixels();
    QVERIFY(one > 0);
    results[1].wall = 250'000'000;
    const qint64 both = redPixels();
    QVERIFY2(both > one * 6 / 5 && both < one * 13 / 10, qPrintable(u"%1 %2"_s.arg(one).arg(both)));
}

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"
