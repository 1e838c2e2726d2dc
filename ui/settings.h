// SPDX-License-Identifier: MIT
// What the user chose, kept through QSettings and checked when read. Lives on the GUI thread.
#pragma once

#include "ui/palette.h"

#include <QObject>

namespace pangaea {

struct Settings {
    int graceSeconds = 5;         ///< from Terminate to Kill, 0 to 3600
    int linesPerProcess = 10'000; ///< output kept for each process, 100 to 1,000,000
    Theme theme = Theme::System;
    int zoomPercent = 100;
    bool joinAutomatically = true;

    [[nodiscard]] qint64 grace() const { return graceSeconds * qint64(1'000'000'000); } ///< ns

    /// What is missing or out of range becomes the default.
    [[nodiscard]] static Settings load();
    void save() const;
};

} // namespace pangaea
