// SPDX-License-Identifier: MIT
// Every lesson that comes with Pangaea, played to its end by the real engine with real processes: at once, by a reader
// who takes ten seconds before each part, and beside a program that keeps a core busy. The conclusions are the same.
//
// The program starts itself: tst_lessons --play FILE SECONDS plays one lesson and prints what was right and what came out
// otherwise; tst_lessons --busy keeps a core busy. Both end by SIGALRM if nobody ends them.
#include "core/lesson/lessoncheck.h"

#include "core/lesson/lessonfact.h"
#include "tests/fixtures/session.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <map>
#include <memory>

#include <sys/prctl.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

const QString lessonFolder = QStringLiteral(PANGAEA_SOURCE_DIR "/resources/lessons");
constexpr int slowly = 10;        // s, before each part
constexpr int atOnce = 6;         // lessons that are read at the same time: they mostly sleep
constexpr unsigned longest = 150; // s that a lesson may take
constexpr int notInstalled = 77;  // exit code: a program of the lesson is missing here

QStringList lessonFiles()
{
    QStringList files;
    for (const QString &name : QDir(lessonFolder).entryList(QDir::Files, QDir::Name))
        files += lessonFolder + u'/' + name;
    return files;
}

// What a lesson left behind although it should not have.
void endChildren()
{
    QFile list(u"/proc/self/task/%1/children"_s.arg(::getpid()));
    if (!list.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &pid : list.readAll().simplified().split(' ')) {
        if (pid.toInt() > 0)
            ::kill(pid.toInt(), SIGKILL);
    }
}

/// Prints the right answers, then the problems, one a line.
int play(const QString &path, int reading)
{
    ::alarm(longest);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
    const LessonFile file = readLessonFile(path);
    QStringList lines;
    QString refusal;
    bool isOver = false;
    {
        Session session(workerPath(), createPlatform({.reaper = ::getpid()}));
        LessonCheck check(session.commands, session.readings, file.lesson, 10'000, std::chrono::seconds(reading));
        QObject::connect(&check, &LessonCheck::finished, &check, [&] { isOver = true; });
        QObject::connect(&check, &LessonCheck::refused, &check,
                         [&](const ScenarioError &error) { refusal = locatedError(path, error); });
        check.play();
        (void)QTest::qWaitFor([&] { return isOver || !refusal.isEmpty(); }, int(longest) * 1000);
        for (const QString &answer : check.answers())
            lines += u"right: "_s + answer;
        for (const ScenarioError &problem : check.problems())
            lines += locatedError(path, problem);
    }
    endChildren();
    std::fputs(qPrintable((refusal.isEmpty() ? lines.join(u'\n') : refusal) + u'\n'), stdout);
    return isOver ? 0 : refusal.contains(u"needs the program"_s) ? notInstalled : 1;
}

int beBusy()
{
    ::alarm(500);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    for (const std::atomic<bool> goesOn = true; goesOn;) {}
    return 0;
}

struct Played {
    QString text;
    int code = -1;
};

/// Something came out otherwise, and other programs are the reason; also where there is another problem beside it.
bool blamesOthers(const Played &played)
{
    return played.text.contains(u"Other programs had"_s);
}

/// A lesson that is being played by a program of its own.
class Player
{
public:
    Player(const QString &path, int reading)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--play"_s, path, QString::number(reading)});
    }
    ~Player()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(Player)
    bool isOver() const { return m_process.state() == QProcess::NotRunning; }
    Played played()
    {
        const bool ended = m_process.exitStatus() == QProcess::NormalExit;
        return {QString::fromUtf8(m_process.readAll()), ended ? m_process.exitCode() : -1};
    }

private:
    QProcess m_process;
};

} // namespace

class TestLessons : public QObject
{
    Q_OBJECT

    std::map<QString, Played> m_atOnce;
    std::map<QString, Played> m_slowly;

    /// Plays all, `many` at the same time.
    static std::map<QString, Played> playAll(int reading, int many)
    {
        std::map<QString, Played> all;
        std::map<QString, std::unique_ptr<Player>> players;
        QStringList left = lessonFiles();
        const auto goOn = [&] {
            std::erase_if(players, [&](const auto &one) {
                if (!one.second->isOver())
                    return false;
                all[one.first] = one.second->played();
                return true;
            });
            while (!left.isEmpty() && int(players.size()) < many) {
                const QString path = left.takeFirst();
                players[path] = std::make_unique<Player>(path, reading);
            }
            return players.empty();
        };
        (void)QTest::qWaitFor(goOn, int(longest) * 1000 * 3);
        return all;
    }

    /// One lesson after the other, when the first of them is asked for: some measure how cores are shared.
    const Played &playedAtOnce(const QString &path)
    {
        if (m_atOnce.empty())
            m_atOnce = playAll(0, 1);
        return m_atOnce[path];
    }

    static void forEachLesson()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : lessonFiles())
            QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
    }

private slots:
    void comeWithTheProgram()
    {
        QFile list(QStringLiteral(PANGAEA_SOURCE_DIR "/resources/pangaea.qrc"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray resources = list.readAll();
        QVERIFY(!lessonFiles().isEmpty());
        for (const QString &path : lessonFiles())
            QVERIFY2(resources.contains(">lessons/" + path.section(u'/', -1).toUtf8() + '<'), qPrintable(path));
    }

    // In the order of their files: groups stand together, and what is to be read before comes before.
    void haveAnOrder()
    {
        QStringList titles;
        QStringList groups;
        for (const QString &path : lessonFiles()) {
            const Lesson lesson = readLessonFile(path).lesson;
            QVERIFY2(!lesson.group.isEmpty(), qPrintable(path));
            if (groups.isEmpty() || groups.last() != lesson.group) {
                QVERIFY2(!groups.contains(lesson.group), qPrintable(path));
                groups += lesson.group;
            }
            for (const QString &title : lesson.after)
                QVERIFY2(titles.contains(title), qPrintable(path + u": "_s + title));
            QVERIFY2(!titles.contains(lesson.title), qPrintable(path));
            titles += lesson.title;
        }
    }

    void areWhole_data() { forEachLesson(); }
    void areWhole()
    {
        QFETCH(QString, path);
        QVERIFY(isLessonName(path));
        const LessonFile file = readLessonFile(path);
        QVERIFY2(file.error.sentence.isEmpty(), qPrintable(locatedError(path, file.error)));
        QVERIFY2(!firstSentence(file.lesson).isEmpty(), "It says nothing.");
        QVERIFY2(
            std::ranges::any_of(file.lesson.parts, [](const LessonPart &part) { return part.question.has_value(); }),
            "It asks nothing.");
        for (const LessonPart &part : file.lesson.parts) {
            QVERIFY2(!part.expected.empty(), "Each part has something to be measured.");
            QVERIFY2(!part.look.isEmpty(), "Each part has a conclusion.");
        }
    }

    // Where other programs take too much, lessons about shares say so.
    void areTrue_data() { forEachLesson(); }
    void areTrue()
    {
        QFETCH(QString, path);
        const Played played = playedAtOnce(path);
        if (played.code == notInstalled)
            QSKIP(qPrintable(played.text + u"NOT PLAYED."_s));
        QVERIFY2(played.code == 0, qPrintable(played.text));
        if (blamesOthers(played))
            QSKIP(qPrintable(played.text + u"NOT KNOWN ON SUCH A MACHINE."_s));
        const Lesson lesson = readLessonFile(path).lesson;
        const auto questions = std::ranges::count_if(lesson.parts,
                                                     [](const LessonPart &part) { return part.question.has_value(); });
        const QStringList lines = played.text.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() == questions, qPrintable(played.text));
        for (const QString &line : lines)
            QVERIFY2(line.startsWith(u"right: "_s), qPrintable(played.text));
    }

    void areTrueForASlowReader_data()
    {
        m_slowly = playAll(slowly, atOnce);
        forEachLesson();
    }
    void areTrueForASlowReader()
    {
        QFETCH(QString, path);
        if (m_slowly[path].code == notInstalled)
            QSKIP(qPrintable(m_slowly[path].text + u"NOT PLAYED."_s));
        QCOMPARE(m_slowly[path].code, 0);
        if (blamesOthers(m_slowly[path]) || blamesOthers(playedAtOnce(path)))
            QSKIP(qPrintable(m_slowly[path].text + u"NOT KNOWN ON SUCH A MACHINE."_s));
        QCOMPARE(m_slowly[path].text, playedAtOnce(path).text);
    }

    // Where other programs take their share, a lesson about shares may say so.
    void areTrueOnABusyMachine_data() { forEachLesson(); }
    void areTrueOnABusyMachine()
    {
        QFETCH(QString, path);
        QProcess busy;
        busy.start(QCoreApplication::applicationFilePath(), {u"--busy"_s});
        QVERIFY(busy.waitForStarted(patience));
        Player player(path, 0);
        const bool isOver = QTest::qWaitFor([&] { return player.isOver(); }, int(longest) * 1000);
        busy.kill();
        QVERIFY(busy.waitForFinished(patience));
        QVERIFY(isOver);
        const Played played = player.played();
        if (played.code == notInstalled)
            QSKIP(qPrintable(played.text + u"NOT PLAYED."_s));
        QCOMPARE(played.code, 0);
        if (!blamesOthers(played) && !blamesOthers(playedAtOnce(path)))
            QCOMPARE(played.text, playedAtOnce(path).text);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--play"_s)
        return play(arguments.value(2), arguments.value(3).toInt());
    if (arguments.value(1) == u"--busy"_s)
        return beBusy();
    TestLessons test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lessons.moc"
