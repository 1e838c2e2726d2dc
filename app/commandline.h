// SPDX-License-Identifier: MIT
// Options and arguments into a plain struct; usage errors into a sentence. Needs no application object
// and no display. Any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace pangaea {

/// What the program's exit status says.
enum class ExitCode { Success = 0, ProcessFailed = 1, Usage = 2, TimedOut = 124 };

struct Options {
    std::optional<QStringList> names; ///< --spawn; one empty name stands for the default argument
    QString target = QStringLiteral("print_func");
    QStringList parameters; ///< key=value
    bool join = true;
    bool headless = false;
    std::optional<double> timeout; ///< seconds
    QString screenshot;            ///< file
    std::optional<double> after;   ///< seconds after the first spawn
    int scale = 0;                 ///< of the screenshot: 1 to 3; 0: the display's
    QString theme;                 ///< "system", "light", "dark"; empty: as in the settings
    bool exitWhenJoined = false;
    QString file;            ///< a recorded session (.jsonl), a scenario (.pangaea), or a lesson (.pangaea-lesson)
    bool ask = false;        ///< before the scenario is run, in the window
    QStringList exportFiles; ///< each by its suffix, at the end of the run
    bool sampled = false;    ///< no switches are recorded
    qint64 reaper = 0;       ///< no option, but main()'s: as in PlatformOptions

    /// To name a scenario is to want what it runs, unless somebody is to be asked. A lesson is played without a window.
    [[nodiscard]] bool playsFile() const;
    /// The user goes on with it there.
    [[nodiscard]] bool opensInWindow() const;
    [[nodiscard]] bool showsRecording() const;
};

struct CommandLine {
    Options options;
    QString message;              ///< to print and end with: help, version, or what is wrong
    std::optional<ExitCode> exit; ///< set when there is nothing to run
};

/// `arguments` with the program's name first, as in main(). Qt's own options (-platform and the like) are
/// left to Qt.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

} // namespace pangaea
