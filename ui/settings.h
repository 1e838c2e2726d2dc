// SPDX-License-Identifier: MIT
// What the user chose, kept through QSettings and checked when read. Lives on the GUI thread.
#pragma once

#include "ui/palette.h"

#include <QObject>

#include <array>

namespace pangaea {

struct Settings {
    int graceSeconds = 5;         ///< from Terminate to Kill, 0 to 3600
    int linesPerProcess = 10'000; ///< output kept for each process, 100 to 1,000,000
    Theme theme = Theme::System;
    int zoomPercent = 100;
    bool joinAutomatically = true;
    int sampleRate = 10;          ///< rounds of samples a second, one of sampleRates
    int processesPerTree = 256;   ///< threads counted, 16 to 4096
    int journalMebibytes = 64;    ///< for samples, intervals and output, 8 to 4096; lifecycle is kept for ever

    static constexpr std::array sampleRates {1, 2, 5, 10, 20};

    [[nodiscard]] qint64 grace() const { return graceSeconds * qint64(1'000'000'000); } ///< ns
    [[nodiscard]] qint64 journalBudget() const { return journalMebibytes * qint64(1'048'576); } ///< bytes

    /// What is missing or out of range becomes the default.
    [[nodiscard]] static Settings load();
    void save() const;
};

} // namespace pangaea
