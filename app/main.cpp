// SPDX-License-Identifier: MIT
// Connects command line, session and window. Main thread.
#include "app/commandline.h"
#include "app/crashreport.h"
#include "app/headless.h"
#include "app/leftovers.h"
#include "app/owngroup.h"
#include "app/script.h"
#include "app/session.h"
#include "app/unixsignals.h"
#include "app/warden.h"

#include "core/engine/platform.h"
#include "core/engine/worker.h"
#include "core/export/exporters.h"
#include "core/journal/journalfile.h"
#include "core/lesson/lesson.h"
#include "core/lesson/lessonrecorder.h"
#include "core/session/recordedsession.h"
#include "generated/version.h"
#include "ui/look/language.h"
#include "ui/picture/picturemaker.h"
#include "ui/picture/reportfile.h"
#include "ui/window/livewindow.h"
#include "ui/window/recentmenu.h"
#include "ui/window/replaywindow.h"
#include "ui/window/sessionfiles.h"

#include <QApplication>
#include <QFileInfo>
#include <QHash>
#include <QIcon>
#include <QLocale>
#include <QTimer>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

using namespace pangaea;

// Short, since whoever ends Pangaea by a signal, as at a logout, does not wait long.
constexpr qint64 graceOfASignal = nanosecondsPerSecond / 2;

/// Whether all of it was taken.
bool print(FILE *file, const QString &text)
{
    return std::fputs((text + u'\n').toUtf8().constData(), file) >= 0 && std::fflush(file) == 0;
}

QStringList localArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

QString noDisplay()
{
    return QCoreApplication::translate("pangaea::Main",
                                       "pangaea: there is no display for the window. Start it in a "
                                       "desktop session, or use --headless.");
}

// Qt reports a missing display by abort(): print what to do instead.
void onFatalStart(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg) {
        print(stderr, noDisplay());
        _exit(int(ExitCode::Usage));
    }
    if (type == QtCriticalMsg)
        print(stderr, message);
}

// If no display is wanted, Qt's warnings about the limits of its platform plugin are of no use.
void onlyFaults(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        print(stderr, message);
}

void printError(const QString &sentence)
{
    print(stderr, u"pangaea: "_s + sentence);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void describe()
{
    QLocale::setDefault(QLocale::c()); // the digits of fields are those of all other numbers (ui/look/format.h)
    QCoreApplication::setApplicationName(u"Pangaea"_s);
    QCoreApplication::setOrganizationName(u"Pangaea"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PANGAEA_VERSION));
}

Settings settingsFor(const Options &options, bool userIsThere)
{
    Settings settings = userIsThere ? Settings::load() : Settings();
    settings.theme = themeNamed(options.theme).value_or(settings.theme); // empty: as in the settings
    return settings;
}

// At the end of every kind of run; returns the status, or Usage if a file could not be written.
int exportIfAsked(const Options &options, const Readings &readings, int status)
{
    for (const QString &file : options.exportFiles) {
        const Failure problem = exportTo(file, readings.journal, readings.table, readings.timeline);
        if (!problem)
            continue;
        printError(problem.sentence());
        status = int(ExitCode::Usage); // the others are still written
    }
    return status;
}

// Returns the status, or Usage if it could not be written.
int reportIfAsked(const Options &options, const LessonRecorder &recorder, const Readings &readings, int status)
{
    const LessonReport report = completeReport(recorder, {}, readings, settingsFor(options, false).codeLanguage);
    const Failure problem = saveReport(options.report, report, readings);
    if (!problem)
        return status;
    printError(problem.sentence());
    return int(ExitCode::Usage);
}

// Returns the status, or Usage if printing failed: a script must not go on as if it had worked.
int printReport(const Readings &readings, int status)
{
    const bool printed = std::fputs(report(readings.table).toUtf8().constData(), stdout) >= 0;
    if (std::fflush(stdout) == 0 && printed)
        return status;
    printError(QCoreApplication::translate("pangaea::Main",
                                           "The table could not be printed: %1. Give standard output a file or "
                                           "a pipe that takes it.")
                   .arg(qt_error_string(errno)));
    return int(ExitCode::Usage);
}

Session::Hosts hostsOf(const Options &options)
{
    return {options.hosts, findAgent(QCoreApplication::applicationDirPath())};
}

QStringList hostNames(const Options &options)
{
    QStringList names;
    for (const HostWay &host : options.hosts)
        names += host.name;
    return names;
}

PlatformOptions platformOptions(const Options &options)
{
    return {.recordSwitches = !options.sampled,
            .recorder = findRecorder(QCoreApplication::applicationDirPath()),
            .reaper = options.reaper};
}

void reportCrash(const Options &options, MainWindow *window)
{
    const QString report = takeCrashReport();
    if (report.isEmpty())
        return;
    const QString sentence = QCoreApplication::translate(
                                 "pangaea::Main", "Pangaea crashed when it ran last. What is known of it is in %1")
                                 .arg(report);
    if (options.headless || !window)
        printError(sentence);
    else // a click opens it, since the status bar shows other messages at the start
        QTimer::singleShot(0, window, [window, sentence] {
            window->showError(QCoreApplication::translate("pangaea::Main", "The last run"), sentence);
        });
}

// What was kept in the session, but for what the command line says.
Failure takePicture(const Options &options, const MainWindow &window)
{
    PictureWish wish = window.pictures().kept(options.panel.isEmpty() ? u"window"_s : options.panel);
    if (options.caption)
        wish.caption = options.caption;
    return window.pictures().save(options.screenshot, wish, options.scale);
}

// Both kinds of run end through the script; the window itself ends through its close button.
int runSession(const Options &options, const Script::Played &played, MainWindow *window, Session &session)
{
    std::optional<int> status;
    Script script(session, options, played, [window](const Options &wanted) { return takePicture(wanted, *window); });
    QObject::connect(&script, &Script::failed, printError);
    QObject::connect(&script, &Script::finished, [&](int code) {
        status = code;
        QCoreApplication::exit(code);
    });
    reportCrash(options, window);
    UnixSignals signals_;
    QObject::connect(&signals_, &UnixSignals::asked, &script,
                     [&script](int signal) { script.end(128 + signal, graceOfASignal); });
    const int code = QCoreApplication::exec();
    session.finish();
    if (options.headless && status && status != int(ExitCode::Usage))
        status = printReport(session.readings(), *status);
    return exportIfAsked(options, session.readings(), status.value_or(code));
}

// Nothing if there is no file to play at once; false, after printing why, if the file is invalid.
bool readFileOf(const Options &options, Script::Played &played)
{
    if (!options.playsFile())
        return true;
    ScenarioError error;
    if (isLessonName(options.file)) {
        LessonFile file = readLessonFile(options.file);
        played.lesson = std::move(file.lesson);
        error = file.error;
    } else {
        ScenarioFile file = readScenarioFile(options.file);
        played.scenario = std::move(file.scenario);
        error = file.error;
    }
    if (!error.sentence.isEmpty())
        printError(locatedError(options.file, error));
    return error.sentence.isEmpty();
}

std::unique_ptr<QCoreApplication> makeWindowlessApplication(int &argc, char **argv, const Options &options)
{
    if (options.screenshot.isEmpty() && options.report.isEmpty())
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(onlyFaults);
    return std::make_unique<QApplication>(argc, argv);
}

void showUnseen(MainWindow &window)
{
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    QCoreApplication::sendPostedEvents(); // until everything is laid out
}

// Shows the recorded session at its end, or, for the picture, some seconds after its first start.
int runRecording(int argc, char **argv, const Options &options)
{
    const bool picture = !options.screenshot.isEmpty();
    const auto application = makeWindowlessApplication(argc, argv, options);
    reportCrash(options, nullptr);
    JournalFile file = readJournal(options.file);
    if (!file.error.isEmpty()) {
        printError(file.error);
        return int(ExitCode::Usage);
    }
    RecordedSession session(std::move(file.events));
    int status = int(exitCode(session.readings.table));
    if (picture) {
        const qint64 begin = session.readings.table.firstStart();
        if (options.after && begin)
            session.replay.seek(begin + qint64(*options.after * nanosecondsPerSecond));
        ReplayWindow window(session, settingsFor(options, false), QFileInfo(options.file).fileName());
        showUnseen(window);
        if (const Failure problem = takePicture(options, window)) {
            printError(problem.sentence());
            status = int(ExitCode::Usage);
        }
        session.replay.seek(session.replay.end());
    }
    return exportIfAsked(options, session.readings, printReport(session.readings, status));
}

int runWithoutWindow(int argc, char **argv, const Options &options)
{
    const bool picture = !options.screenshot.isEmpty();
    const auto application = makeWindowlessApplication(argc, argv, options);
    Script::Played played;
    if (!readFileOf(options, played))
        return int(ExitCode::Usage);
    Session session(findWorker(QCoreApplication::applicationDirPath()), platformOptions(options), hostsOf(options));
    std::unique_ptr<MainWindow> window;
    if (picture) {
        window = std::make_unique<LiveWindow>(session.commands(), session.readings(), settingsFor(options, false),
                                              false);
        showUnseen(*window);
    }
    if (options.report.isEmpty())
        return runSession(options, played, window.get(), session);
    const LessonRecorder recorder(session.readings(), played.lesson);
    return reportIfAsked(options, recorder, session.readings(), runSession(options, played, window.get(), session));
}

// A recorded session needs no engine, only a window.
int showRecording(const Options &options)
{
    reportCrash(options, nullptr);
    const Journal none;
    SessionFiles files(none, nullptr);
    QObject::connect(&files, &SessionFiles::opened, [&options](const EventBatch &events, const QString &name) {
        auto *window = makeReplayWindow(events, name, settingsFor(options, true));
        window->rememberFiles(true);
        window->show();
    });
    QObject::connect(&files, &SessionFiles::failed, [](const QString &, const QString &sentence) {
        printError(sentence);
        QCoreApplication::exit(int(ExitCode::Usage));
    });
    RecentMenu recent; // is never shown: it keeps the list
    recent.setRemembers(true);
    QObject::connect(&files, &SessionFiles::used, &recent, &RecentMenu::add);
    QTimer::singleShot(0, &files, [&] { files.open(options.file); });
    return QCoreApplication::exec();
}

int runWindow(int argc, char **argv, const Options &options)
{
    qInstallMessageHandler(onFatalStart);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    speak(settingsFor(options, true).language);
    QGuiApplication::setDesktopFileName(u"org.pangaea.Pangaea"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/pangaea.svg"_s));
    Script::Played played;
    if (options.showsRecording())
        return showRecording(options);
    if (!readFileOf(options, played))
        return int(ExitCode::Usage);
    Session session(findWorker(QCoreApplication::applicationDirPath()), platformOptions(options), hostsOf(options));
    LiveWindow window(session.commands(), session.readings(), settingsFor(options, true), true);
    session.readings().output.setTurn(outputTurn);
    window.setHosts(hostNames(options), options.on);
    window.show();
    if (options.opensInWindow())
        QTimer::singleShot(0, &window, [&] { window.open(options.file); });
    return runSession(options, played, &window, session);
}

int run(int argc, char **argv, qint64 reaper)
{
    // Qt writes the fonts of a PDF in the order of a hash table: the same picture must have the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    describe();
    CommandLine commandLine = parseCommandLine(localArguments(argc, argv));
    if (commandLine.exit) {
        const QCoreApplication application(argc, argv); // translations need one
        speak({});
        commandLine = parseCommandLine(localArguments(argc, argv));
        const bool printed = print(*commandLine.exit == ExitCode::Success ? stdout : stderr, commandLine.message);
        return int(printed ? *commandLine.exit : ExitCode::Usage);
    }
    Options &options = commandLine.options;
    options.reaper = reaper;
    if (!options.headless && !hasDisplay()) {
        if (options.screenshot.isEmpty()) {
            print(stderr, noDisplay());
            return int(ExitCode::Usage);
        }
        options.headless = true; // a picture needs no display
    }
    if (options.headless && options.showsRecording())
        return runRecording(argc, argv, options);
    return options.headless ? runWithoutWindow(argc, argv, options) : runWindow(argc, argv, options);
}

// Otherwise the files that are opened first would get these numbers, and be used as standard input and output. What is
// written there still fails, as to a closed file: a script must not take it for printed.
void openStandardStreams()
{
    int file = ::open("/dev/null", O_RDONLY);
    while (file >= 0 && file <= STDERR_FILENO)
        file = ::open("/dev/null", O_RDONLY);
    ::close(file);
}

} // namespace

int main(int argc, char **argv)
{
    openStandardStreams();
    resetSignals();
    // Before there is any Qt object or thread: the warden must never have one.
    const qint64 reaper = refusesWarden(argc, argv) ? goWithoutWarden() : startWarden();
    raiseLimits();
    installCrashReport();
    const int status = run(argc, argv, reaper);
    if (isReaper()) { // there is no warden, or it has ended
        endLeftovers();
        leaveGroupOf(::getpid());
    }
    return status;
}
