// SPDX-License-Identifier: MIT
// Turns options and arguments into a plain struct, and usage errors into a sentence. Needs no application object and no
// display. Any thread.
#pragma once

#include "core/hosts/hostfile.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace pangaea {

/// The program's exit status.
enum class ExitCode { Success = 0, ProcessFailed = 1, Usage = 2, TimedOut = 124 };

struct Options {
    std::optional<QStringList> names; ///< --spawn; one empty name means the default argument
    QString target = QStringLiteral("print_func");
    QStringList parameters; ///< key=value
    bool join = true;
    QStringList on {};             ///< names of hosts, among which the rows are dealt out; an empty one: this computer
    std::vector<HostWay> hosts {}; ///< those that can be run on
    bool headless = false;
    std::optional<double> timeout;  ///< seconds
    QString screenshot;             ///< file
    std::optional<double> after;    ///< seconds after the first spawn
    int scale = 0;                  ///< of the screenshot: 1 to 3; 0: as the display
    QString panel;                  ///< of the screenshot; empty: the window
    std::optional<QString> caption; ///< of the screenshot
    QString theme;                  ///< one of themeNames; empty: as in the settings
    bool exitWhenJoined = false;
    QString file;            ///< a recorded session (.jsonl), a scenario (.pangaea), or a lesson (.pangaea-lesson)
    bool ask = false;        ///< in the window, before the scenario is run
    QStringList exportFiles; ///< written at the end of the run, each in the format of its suffix
    QString report;          ///< file for the report of a lesson
    bool sampled = false;    ///< switches are not recorded
    std::optional<double> reading; ///< seconds before the steps of each part of a lesson
    qint64 reaper = 0;             ///< not an option: main() sets it; see PlatformOptions

    /// True for a scenario, unless the user is to be asked first, and for a lesson without a window.
    [[nodiscard]] bool playsFile() const;
    /// The file is opened in the window and waits there for the user.
    [[nodiscard]] bool opensInWindow() const;
    [[nodiscard]] bool showsRecording() const;
};

struct CommandLine {
    Options options;
    QString message;              ///< to print before exiting: help, version, or the error
    std::optional<ExitCode> exit; ///< set when there is nothing to run
};

/// `arguments` begins with the program's name, as in main(). Qt's own options (-platform and the like) are left to Qt.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

} // namespace pangaea
