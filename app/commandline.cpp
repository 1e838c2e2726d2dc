// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "core/basics/savedfile.h"
#include "core/export/exporters.h"
#include "core/facts/names.h"
#include "core/hosts/hostfile.h"
#include "core/lesson/lesson.h"
#include "core/scenario/scenario.h"
#include "generated/version.h"
#include "ui/look/palette.h"
#include "ui/parts/picturefile.h"
#include "ui/picture/panels.h"
#include "ui/picture/reportfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::CommandLine)
};

CommandLine refuse(const QString &sentence)
{
    return {{}, sentence + QLatin1Char('\n') + Tr::tr("Try \"pangaea --help\"."), ExitCode::Usage};
}

// QApplication removes these and their values from argv, but may not exist yet (QGuiApplication).
QStringList withoutQtOptions(QStringList arguments)
{
    static const QStringList flags {u"reverse"_s};
    static const QStringList options {u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s,
                                      u"style"_s,    u"qwindowgeometry"_s,    u"qwindowtitle"_s,  u"qwindowicon"_s,
                                      u"display"_s,  u"geometry"_s,           u"session"_s,       u"stylesheet"_s};
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != "--"_L1;) {
        const bool single = arguments[i].startsWith(QLatin1Char('-')) && !arguments[i].startsWith("--"_L1);
        const QString name = single ? arguments[i].mid(1) : QString();
        if (options.contains(name))
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
        else if (flags.contains(name) || options.contains(name.section(QLatin1Char('='), 0, 0)))
            arguments.removeAt(i);
        else
            ++i;
    }
    return arguments;
}

QString panelNames()
{
    QStringList names;
    for (const PicturePanel &panel : picturePanels().subspan(1)) // without the window
        names += QString(QLatin1String(panel.id));
    return names.join(u", "_s);
}

struct Parser {
    QCommandLineParser parser;
    QCommandLineOption spawn {
        u"spawn"_s,
        Tr::tr("Make a process for each name, with commas between them; \"\" stands for the default, Asia."),
        u"NAMES"_s};
    QCommandLineOption target {u"target"_s, Tr::tr("What they run, with its parameters; print_func if left out."),
                               u"TARGET[:key=value,...]"_s};
    QCommandLineOption on {
        u"on"_s,
        Tr::tr(
            "Run them on this host: ssh:HOST, a name from --hosts, or \"this computer\". Several are dealt out in turn."),
        u"HOST"_s};
    QCommandLineOption hosts {u"hosts"_s, Tr::tr("Machines that can be run on, from a file (JSON)."), u"FILE"_s};
    QCommandLineOption noJoin {u"no-join"_s, Tr::tr("Do not join them.")};
    QCommandLineOption headless {u"headless"_s, Tr::tr("Run without a window and print the final table.")};
    QCommandLineOption timeout {u"timeout"_s, Tr::tr("End what still lives after S seconds; the exit status is 124."),
                                u"S"_s};
    QCommandLineOption screenshot {
        u"screenshot"_s, Tr::tr("Write a picture of the window (.png, .svg, .pdf) when all is joined."), u"FILE"_s};
    QCommandLineOption panel {u"panel"_s, Tr::tr("Of this panel alone, with all of its content: %1.").arg(panelNames()),
                              u"NAME"_s};
    QCommandLineOption caption {
        u"caption"_s,
        Tr::tr("Write below the picture this title, what was run, when, on which kernel, exact or sampled."),
        u"TEXT"_s};
    QCommandLineOption after {u"after"_s, Tr::tr("Take the picture S seconds after the first spawn instead."), u"S"_s};
    QCommandLineOption scale {u"scale"_s, Tr::tr("Pixels of the picture for each of the window's: 1, 2 or 3."), u"N"_s};
    QCommandLineOption theme {u"theme"_s, Tr::tr("system, light, dark, contrast-light or contrast-dark."), u"NAME"_s};
    QCommandLineOption exportFile {
        u"export"_s,
        Tr::tr(
            "At the end write the table (.csv), the session (.jsonl) or the timeline (.trace.json); once for each file."),
        u"FILE"_s};
    QCommandLineOption report {
        u"report"_s, Tr::tr("At the end write the result of a lesson, to be handed in (.html, .pdf)."), u"FILE"_s};
    QCommandLineOption sampled {u"sampled"_s, Tr::tr("Do not record switches; sample only.")};
    QCommandLineOption exitWhenJoined {u"exit-when-joined"_s, Tr::tr("Close the window when all is joined.")};
    QCommandLineOption ask {u"ask"_s, Tr::tr("Show what a scenario runs, and ask first. Desktops open files so.")};
    QCommandLineOption reading {
        u"reading"_s, Tr::tr("Play a lesson as for a reader who takes S seconds before each of its parts."), u"S"_s};
    QCommandLineOption noWarden {u"no-warden"_s,
                                 Tr::tr("For debuggers: no second process that ends what the window leaves behind.")};
    QCommandLineOption help {{u"h"_s, u"help"_s}, Tr::tr("Print this and exit.")};
    QCommandLineOption version {{u"v"_s, u"version"_s}, Tr::tr("Print the version and exit.")};

    Parser()
    {
        parser.setApplicationDescription(Tr::tr(
            "Each name becomes a real operating system process, which you can watch, stop and join. A FILE is\n"
            "opened instead: a session that was saved as .jsonl is shown, a scenario (.pangaea) or a Procfile is\n"
            "played, with all programs that it names, a lesson (.pangaea-lesson) is read; with --headless it is\n"
            "played to its end. Qt's own options work as well: -style NAME, -platform NAME, or -reverse for a\n"
            "window from right to left.\n\n"
            "Exit status: 0 when every process exited 0, 1 when one did not, 2 for bad usage or no "
            "display,\n124 when --timeout passed."));
        for (const Group &group : groups())
            parser.addOptions(group.options);
    }

    struct Group {
        QString title;
        QList<QCommandLineOption> options;
    };

    /// What --help prints, in this order.
    [[nodiscard]] QList<Group> groups() const
    {
        return {{Tr::tr("Processes:"), {spawn, target, on, hosts, noJoin, timeout, sampled}},
                {Tr::tr("Running:"), {headless, exitWhenJoined, ask, reading, noWarden}},
                {Tr::tr("Files:"), {exportFile, report}},
                {Tr::tr("Pictures:"), {screenshot, panel, caption, after, scale, theme}},
                {Tr::tr("Other:"), {help, version}}};
    }
};

// "Usage: pangaea [options] [FILE]" and the table, with a heading for each group in place of Qt's one for all; works
// without an application object too.
QString helpText(const Parser &p)
{
    QString text = p.parser.helpText();
    text.replace(0, text.indexOf(QLatin1Char('\n')), u"Usage: pangaea [options] [FILE]"_s);
    bool isFirst = true;
    for (const Parser::Group &group : p.groups()) {
        const QString name = group.options.front().names().front();
        const qsizetype line = text.indexOf(u"\n  "_s + (name.size() > 1 ? u"--"_s : u"-"_s) + name);
        const qsizetype begin = isFirst ? text.lastIndexOf(QLatin1Char('\n'), line - 1) : line;
        text.replace(begin, line - begin, (isFirst ? u"\n"_s : u"\n\n"_s) + group.title);
        isFirst = false;
    }
    return text;
}

// Reads an option's seconds; false if its value is not a positive number.
bool readSeconds(const QCommandLineParser &parser, const QCommandLineOption &option, std::optional<double> &seconds)
{
    if (!parser.isSet(option))
        return true;
    bool ok = false;
    seconds = parser.value(option).toDouble(&ok);
    return ok && std::isfinite(*seconds) && *seconds >= 0 && *seconds <= 1e6;
}

Failure readTarget(const QString &value, Options &options)
{
    const qsizetype colon = value.indexOf(QLatin1Char(':'));
    options.target = value.first(colon < 0 ? value.size() : colon);
    if (options.target.isEmpty())
        return Tr::tr("--target needs the name of a target, such as print_func:seconds=2.");
    if (colon < 0)
        return {};
    for (const QString &parameter : value.mid(colon + 1).split(QLatin1Char(','))) {
        if (parameter.indexOf(QLatin1Char('=')) < 1)
            return Tr::tr("\"%1\" is no parameter of a target. Write key=value, with commas between them.")
                .arg(parameter);
        options.parameters += parameter;
    }
    return {};
}

// A recorded session is shown as it was, and a scenario itself says which processes it creates: options that request
// processes contradict both.
Failure contradictionOfFile(const Parser &p, const Options &options)
{
    if (isLessonName(options.file) && !options.headless) {
        for (const QCommandLineOption &option : {p.timeout, p.screenshot, p.exportFile, p.exitWhenJoined}) {
            if (p.parser.isSet(option))
                return Tr::tr("A lesson is read in the window: leave out --%1, or add --headless to play it.")
                    .arg(option.names().last());
        }
    }
    if (isScenarioName(options.file) || isLessonName(options.file)) {
        for (const QCommandLineOption &option : {p.headless, p.timeout, p.screenshot, p.exportFile, p.exitWhenJoined}) {
            if (options.ask && p.parser.isSet(option))
                return Tr::tr("--ask leaves all to the window: leave it out, or --%1.").arg(option.names().last());
        }
        for (const QCommandLineOption &option : {p.spawn, p.target, p.noJoin}) {
            if (p.parser.isSet(option))
                return Tr::tr("A scenario or lesson says itself what it spawns and joins: leave out --%1, or the file.")
                    .arg(option.names().last());
        }
        return {};
    }
    for (const QCommandLineOption &option :
         {p.spawn, p.target, p.on, p.hosts, p.noJoin, p.timeout, p.exitWhenJoined, p.sampled}) {
        if (p.parser.isSet(option))
            return Tr::tr("A file is opened as it was recorded: leave out --%1, or the file.")
                .arg(option.names().last());
    }
    for (const QCommandLineOption &option : {p.screenshot, p.exportFile}) {
        if (p.parser.isSet(option) && !options.headless)
            return Tr::tr("A recorded session is shown in the window: leave out --%1, or add --headless.")
                .arg(option.names().last());
    }
    return {};
}

// Of two values one would be lost silently. Several exports are several files.
Failure repetition(const Parser &p)
{
    for (const QCommandLineOption &option : {p.spawn, p.target, p.hosts, p.timeout, p.screenshot, p.panel, p.caption,
                                             p.report, p.after, p.scale, p.theme, p.reading}) {
        if (p.parser.values(option).size() > 1)
            return Tr::tr("--%1 can be given once. Leave out one of the two.").arg(option.names().last());
    }
    return {};
}

Failure contradiction(const Options &options)
{
    if ((options.after || options.scale) && options.screenshot.isEmpty())
        return Tr::tr("--after and --scale belong to --screenshot FILE. Add it.");
    if (options.reading && !(options.headless && isLessonName(options.file)))
        return Tr::tr("--reading belongs to a lesson that --headless plays. Add both, or leave it out.");
    if ((!options.panel.isEmpty() || options.caption) && options.screenshot.isEmpty())
        return Tr::tr("--panel and --caption belong to --screenshot FILE. Add it.");
    if (!options.file.isEmpty())
        return {};
    if (options.headless && !options.names)
        return Tr::tr("--headless needs processes to run. Name them with --spawn, or open a file.");
    if (options.exitWhenJoined && !options.names)
        return Tr::tr("--exit-when-joined needs processes to wait for. Name them with --spawn.");
    if (!options.screenshot.isEmpty() && !options.names)
        return Tr::tr("--screenshot needs processes to show. Name them with --spawn, or open a file.");
    if (options.timeout && !options.names)
        return Tr::tr("--timeout needs processes to wait for. Name them with --spawn.");
    return {};
}

// The file is read before anything runs. Its commands are those of whoever wrote it: they run only for a host that is
// named by --on.
Failure readHostOptions(const Parser &p, Options &options)
{
    std::vector<HostWay> known;
    if (p.parser.isSet(p.hosts) && !p.parser.isSet(p.on))
        return Tr::tr("--hosts only names machines. Say with --on NAME which of them to run on, or leave it out.");
    if (p.parser.isSet(p.hosts)) {
        const QString path = p.parser.value(p.hosts);
        HostsFile file = readHostsFile(path);
        if (!file.error.sentence.isEmpty())
            return locatedError(path, file.error);
        known = std::move(file.hosts);
    }
    const ChosenHosts chosen = chooseHosts(p.parser.values(p.on), known);
    if (!chosen.error.isEmpty())
        return chosen.error;
    options.on = chosen.on;
    options.hosts = chosen.hosts;
    return {};
}

Failure readFiles(const Parser &p, Options &options)
{
    const QStringList files = p.parser.positionalArguments();
    if (files.size() > 1)
        return Tr::tr("\"%1\" is one file too many: open one at a time.").arg(files[1]);
    if (!files.isEmpty()) {
        options.file = files.front();
        if (!isScenarioName(options.file) && !isLessonName(options.file)
            && !options.file.endsWith(".jsonl"_L1, Qt::CaseInsensitive))
            return Tr::
                tr("\"%1\" cannot be opened. Pangaea opens scenarios, which end in .pangaea, Procfiles, lessons, which end in "
                   ".pangaea-lesson, and saved sessions, which end in .jsonl.")
                    .arg(options.file);
    }
    options.exportFiles = p.parser.values(p.exportFile);
    options.exportFiles.removeDuplicates();
    // Checked before the session: the result of an hour's run should not be lost at its end.
    for (const QString &file : std::as_const(options.exportFiles)) {
        Failure problem = checkExportPath(file);
        if (!problem)
            problem = obstacleTo(file);
        if (problem)
            return problem;
    }
    return {};
}

// Checked before anything runs, as for exports.
Failure readScreenshot(const Parser &p, Options &options)
{
    const QCommandLineParser &parser = p.parser;
    options.screenshot = parser.value(p.screenshot);
    if (parser.isSet(p.screenshot) && options.screenshot.isEmpty())
        return Tr::tr("--screenshot needs the name of a file.");
    if (parser.isSet(p.caption))
        options.caption = parser.value(p.caption);
    options.panel = parser.value(p.panel);
    if (parser.isSet(p.panel)) {
        if (Failure problem = checkPanel(options.panel))
            return problem;
    }
    if (options.panel == "comparison"_L1)
        return Tr::tr("A comparison is made in the window: choose Process > Compare there, and save its picture.");
    if (options.screenshot.isEmpty())
        return {};
    if (Failure problem = checkPicturePath(options.screenshot))
        return problem;
    return obstacleTo(options.screenshot);
}

// A report tells of the parts of a lesson that was played to its end.
Failure readReport(const Parser &p, Options &options)
{
    if (!p.parser.isSet(p.report))
        return {};
    options.report = p.parser.value(p.report);
    if (Failure problem = checkReportPath(options.report))
        return problem;
    if (!isLessonName(options.file))
        return Tr::tr("--report is of a lesson. Open one, whose name ends in .pangaea-lesson, or leave out --report.");
    if (!p.parser.isSet(p.headless))
        return Tr::tr("A lesson is read in the window, which saves its report: choose File > Save report there, or add "
                      "--headless to play it.");
    return obstacleTo(options.report);
}

Failure readOptions(const Parser &p, Options &options)
{
    const QCommandLineParser &parser = p.parser;
    if (Failure problem = repetition(p))
        return problem;
    if (Failure problem = readFiles(p, options))
        return problem;
    if (parser.isSet(p.spawn)) {
        const Names names = splitNames(parser.value(p.spawn));
        if (!names.error.isEmpty())
            return names.error;
        options.names = names.names;
    }
    if (parser.isSet(p.target)) {
        if (Failure problem = readTarget(parser.value(p.target), options))
            return problem;
    }
    if (Failure problem = readHostOptions(p, options))
        return problem;
    if (!readSeconds(parser, p.timeout, options.timeout) || !readSeconds(parser, p.after, options.after)
        || !readSeconds(parser, p.reading, options.reading))
        return Tr::tr("--timeout, --after and --reading need a number of seconds, such as 2.5.");
    if (parser.isSet(p.scale)) {
        options.scale = parser.value(p.scale).toInt();
        if (options.scale < 1 || options.scale > 3)
            return Tr::tr("--scale needs 1, 2 or 3.");
    }
    options.theme = parser.value(p.theme);
    if (parser.isSet(p.theme) && !themeNamed(options.theme))
        return Tr::tr("--theme needs system, light, dark, contrast-light or contrast-dark.");
    if (Failure problem = readScreenshot(p, options))
        return problem;
    if (Failure problem = readReport(p, options))
        return problem;
    options.join = !parser.isSet(p.noJoin);
    options.headless = parser.isSet(p.headless);
    options.exitWhenJoined = parser.isSet(p.exitWhenJoined);
    options.ask = parser.isSet(p.ask);
    options.sampled = parser.isSet(p.sampled);
    if (!options.file.isEmpty()) {
        if (Failure problem = contradictionOfFile(p, options))
            return problem;
    }
    return contradiction(options);
}

} // namespace

bool Options::playsFile() const
{
    return (isScenarioName(file) && !ask) || (isLessonName(file) && headless);
}

bool Options::opensInWindow() const
{
    return !file.isEmpty() && !playsFile() && !showsRecording();
}

bool Options::showsRecording() const
{
    return !file.isEmpty() && !isScenarioName(file) && !isLessonName(file);
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    Parser p;
    const bool understood = p.parser.parse(withoutQtOptions(arguments));
    if (understood && p.parser.isSet(p.help))
        return {{}, helpText(p), ExitCode::Success};
    if (understood && p.parser.isSet(p.version))
        return {{}, QStringLiteral("pangaea " PANGAEA_VERSION), ExitCode::Success};
    if (!understood)
        return refuse(p.parser.errorText());
    CommandLine result;
    const Failure problem = readOptions(p, result.options);
    return problem ? refuse(problem.sentence()) : result;
}

} // namespace pangaea
