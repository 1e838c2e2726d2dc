// SPDX-License-Identifier: MIT
// The user's settings, checked when read. Lives on the GUI thread.
#pragma once

#include "core/basics/failure.h"
#include "ui/look/palette.h"
#include "ui/look/timestamps.h"

#include <QObject>
#include <QString>

#include <array>

class QSettings;

namespace pangaea {

struct Settings {
    int graceSeconds = 5;                        ///< from Terminate to Kill, 0 to 3600
    int linesPerProcess = 10'000;                ///< output kept for each process, 100 to 1,000,000
    TimeStamps timeStamps = TimeStamps::Session; ///< before lines of output
    bool wrapOutput = false;
    Theme theme = Theme::System;
    QString language;     ///< id of one of spokenLanguages(); empty: the system's. From the next start on
    QString codeLanguage; ///< id of one of languages(); empty: the first
    int zoomPercent = 100;
    bool joinAutomatically = true;
    bool askBeforeMany = true;  ///< before Kill and Remove of many rows
    bool announceEvents = true; ///< to screen readers
    bool explainOutput = true;  ///< above the output: why it came late, and where its order is not known
    int sampleRate = 10;        ///< rounds of samples a second, one of sampleRates
    int processesPerTree = 256; ///< threads counted, 16 to 4096
    bool keepSession = true;    ///< in a file while it runs, so that it outlives a crash
    bool tellCrashes = true;    ///< by a notification of the desktop, while the window is hidden
    int journalMebibytes = 64;  ///< for samples, intervals and output, 8 to 4096; lifecycle events are kept for ever

    static constexpr std::array sampleRates {1, 2, 5, 10, 20};

    [[nodiscard]] qint64 grace() const { return graceSeconds * qint64(1'000'000'000); }         ///< ns
    [[nodiscard]] qint64 journalBudget() const { return journalMebibytes * qint64(1'048'576); } ///< bytes

    Failure problem; ///< why the file could not be used, to be reported once; not saved

    /// The user's own settings. Values that are missing or out of range become the default.
    [[nodiscard]] static Settings load();
    [[nodiscard]] static Settings from(const QSettings &stored);
    void putInto(QSettings &stored) const;
};

} // namespace pangaea
