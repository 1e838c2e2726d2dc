// SPDX-License-Identifier: MIT
// The table of columns: id, title, unit and value. The window, the headless report and the exports read
// the same rows, so that a new column is one row here.
#pragma once

#include "core/table/processtable.h"

#include <QVariant>

#include <vector>

namespace pangaea {

/// A value that cannot be known (any more) or does not apply, shown as an em dash. An invalid QVariant, by contrast,
/// means "not yet" and is shown as an empty cell.
struct Unknown {
    friend bool operator==(Unknown, Unknown) { return true; }
};

struct Column {
    const char *id; ///< never translated: files and settings use it
    QString title;  ///< translated
    Unit unit;      ///< numbers are right-aligned, Text is left-aligned
    QVariant (*value)(const ProcessState &, const Column &);
    /// The source of the value and its age, and details beyond the cell; `now` is the viewer's, monotonic ns.
    QString (*hover)(const ProcessState &, qint64 now) = nullptr;
    std::optional<Metric> metric {};
    bool extra = false; ///< shown only on request; after all others

    [[nodiscard]] QVariant of(const ProcessState &row) const { return value(row, *this); }
};

/// In the window's order, the extra ones last.
[[nodiscard]] const std::vector<Column> &columns();
/// What assistive tools know it by, whatever the language.
[[nodiscard]] QString titleInEnglish(const Column &column);
/// Index of the column with this id, or -1.
[[nodiscard]] int columnIndex(QByteArrayView id);

/// What the row runs: the target, or the file name of the program.
[[nodiscard]] QString targetText(const event::Created &made);
/// "Running", "Failed to start"
[[nodiscard]] QString stateName(State state);
/// "S sleeping": the letter and its name in /proc/PID/status (proc_pid_status(5)).
[[nodiscard]] QString kernelStateName(char letter);
/// Of the whole process: its main thread may sleep while another one runs, and then it is running. 0: unknown.
[[nodiscard]] char kernelStateOf(const ProcessState &row);

} // namespace pangaea

Q_DECLARE_METATYPE(pangaea::Unknown)
