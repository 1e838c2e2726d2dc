// SPDX-License-Identifier: MIT
// The table of exports: what a session can be written as, by a file's suffix. The window, --export and the
// tests read the same rows. On the journal's thread; nothing is changed.
#pragma once

#include "core/basics/savedfile.h"

#include <QIODevice>
#include <QString>

#include <span>

namespace pangaea {

class Journal;
class ProcessTable;
class Timeline;

/// Readings of one journal, all up to date.
struct ExportSource {
    const Journal &journal;
    const ProcessTable &table;
    const Timeline &timeline;
};

struct Exporter {
    const char *id;
    const char *title;  ///< to be translated in the context pangaea::Exporters
    const char *suffix; ///< with its dot
    /// A failure is a sentence or the device's own words: saveFile() tells them apart.
    Failure (*write)(QIODevice &device, const ExportSource &source, const Progress &progress);
};

[[nodiscard]] std::span<const Exporter> exporters();
/// "Table (CSV)"
[[nodiscard]] QString exporterTitle(const Exporter &exporter);
/// By the suffix, in any case; null where there is none.
[[nodiscard]] const Exporter *exporterFor(const QString &path);
/// None where there is an exporter; else its sentence lists the suffixes.
[[nodiscard]] Failure checkExportPath(const QString &path);

/// Writes a file, whole or not at all, for the user alone.
[[nodiscard]] Failure exportTo(const QString &path, const Journal &journal, const ProcessTable &table,
                               const Timeline &timeline, const Progress &progress = {});

/// A text as a cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula.
[[nodiscard]] QByteArray csvCell(const QString &text);
/// RFC 4180: the ids of all columns(), then a line for each row. Numbers are raw, in the columns' units: ns,
/// bytes, percent. What is unknown, or not yet known, is an empty cell.
[[nodiscard]] Failure writeCsv(QIODevice &device, const ExportSource &source, const Progress &progress = {});
/// Chrome trace events, as resources/schemas/export.md documents; `progress` counts rows.
[[nodiscard]] Failure writeTrace(QIODevice &device, const ExportSource &source, const Progress &progress = {});

} // namespace pangaea
