// SPDX-License-Identifier: MIT
// Wires command line, session and window. Main thread.
#include "app/commandline.h"
#include "app/headless.h"
#include "app/script.h"
#include "app/session.h"
#include "app/unixsignals.h"

#include "core/platform.h"
#include "core/worker.h"
#include "ui/mainwindow.h"
#include "ui/processtablemodel.h"
#include "ui/zoom.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

#include <unistd.h>

namespace {

using namespace pangaea;

void print(FILE *file, const QString &text)
{
    std::fputs(text.toUtf8().constData(), file);
    std::fputc('\n', file);
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
    return QCoreApplication::translate("pangaea::Main", "pangaea: there is no display for the window. Start it in a "
                                                        "desktop session, or use --headless.");
}

// Qt says that it has no display by abort(): say what to do instead.
void onFatalStart(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg) {
        print(stderr, noDisplay());
        _exit(int(ExitCode::Usage));
    }
    if (type == QtCriticalMsg)
        print(stderr, message);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void describe()
{
    QCoreApplication::setApplicationName(QStringLiteral("Pangaea"));
    QCoreApplication::setOrganizationName(QStringLiteral("Pangaea"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PANGAEA_VERSION));
}

Settings settingsFor(const Options &options, bool userIsThere)
{
    Settings settings = userIsThere ? Settings::load() : Settings();
    if (!options.theme.isEmpty())
        settings.theme = options.theme == QLatin1String("dark") ? Theme::Dark
            : options.theme == QLatin1String("light")           ? Theme::Light
                                                                : Theme::System;
    return settings;
}

// Both kinds of run end through the script; the window's own end comes through its close button.
int runSession(const Options &options, MainWindow *window, Session &session)
{
    const auto takePicture = [window](const Options &wanted) {
        return window->savePicture(wanted.screenshot, wanted.scale);
    };
    std::optional<int> status;
    Script script(session, options, takePicture);
    QObject::connect(&script, &Script::complained, [](const QString &sentence) { print(stderr, QStringLiteral("pangaea: ") + sentence); });
    QObject::connect(&script, &Script::finished, [&](int code) {
        status = code;
        QCoreApplication::exit(code);
    });
    UnixSignals signals_;
    QObject::connect(&signals_, &UnixSignals::asked, &script, [&script](int signal) { script.end(128 + signal); });
    const int code = QCoreApplication::exec();
    if (options.headless && status && status != int(ExitCode::Usage))
        std::fputs(report(session.table()).toUtf8().constData(), stdout);
    return status.value_or(code);
}

int runWithoutWindow(int argc, char **argv, const Options &options)
{
    const bool picture = !options.screenshot.isEmpty();
    std::unique_ptr<QCoreApplication> application;
    if (picture) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    Session session(findWorker(QCoreApplication::applicationDirPath()));
    std::unique_ptr<MainWindow> window;
    if (picture) {
        window = std::make_unique<MainWindow>(session.commands(), session.table(), session.output(),
                                              settingsFor(options, false), false);
        window->setAttribute(Qt::WA_DontShowOnScreen);
        window->show();
    }
    return runSession(options, window.get(), session);
}

int runWindow(int argc, char **argv, const Options &options)
{
    qInstallMessageHandler(onFatalStart);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.pangaea.Pangaea"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/pangaea.svg")));
    Session session(findWorker(QCoreApplication::applicationDirPath()));
    MainWindow window(session.commands(), session.table(), session.output(), settingsFor(options, true), true);
    window.show();
    return runSession(options, &window, session);
}

} // namespace

int main(int argc, char **argv)
{
    resetSignals();
    raiseLimits();
    // The warden will be forked here, before there is any Qt object or thread.
    describe();
    CommandLine commandLine = parseCommandLine(localArguments(argc, argv));
    if (commandLine.exit) {
        print(*commandLine.exit == ExitCode::Success ? stdout : stderr, commandLine.message);
        return int(*commandLine.exit);
    }
    Options &options = commandLine.options;
    if (!options.headless && !hasDisplay()) {
        if (options.screenshot.isEmpty()) {
            print(stderr, noDisplay());
            return int(ExitCode::Usage);
        }
        options.headless = true; // a picture needs no display
    }
    return options.headless ? runWithoutWindow(argc, argv, options) : runWindow(argc, argv, options);
}
