// SPDX-License-Identifier: MIT
// The table of exports: the formats that a session can be written in, chosen by the file's suffix. The window, --export
// and the tests read the same rows. On the journal's thread; changes nothing.
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
    /// A failure is a sentence or the device's own words: saveFile() distinguishes them.
    Failure (*write)(QIODevice &device, const ExportSource &source, const Progress &progress);
};

[[nodiscard]] std::span<const Exporter> exporters();
/// "Table (CSV)"
[[nodiscard]] QString exporterTitle(const Exporter &exporter);
/// By the suffix, case-insensitive; null if there is none.
[[nodiscard]] const Exporter *exporterFor(const QString &path);
/// None if there is an exporter; otherwise the sentence lists the suffixes.
[[nodiscard]] Failure checkExportPath(const QString &path);

/// Writes a file, completely or not at all, readable by the user alone.
[[nodiscard]] Failure exportTo(const QString &path, const Journal &journal, const ProcessTable &table,
                               const Timeline &timeline, const Progress &progress = {});

/// A text as a cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula.
[[nodiscard]] QByteArray csvCell(const QString &text);
/// RFC 4180: the ids of all columns(), then one line per row. Numbers are raw, in the columns' units: ns, bytes,
/// percent. A value that is unknown, or not yet known, is an empty cell.
[[nodiscard]] Failure writeCsv(QIODevice &device, const ExportSource &source, const Progress &progress = {});
/// Chrome trace events, as resources/schemas/export.md documents; `progress` counts rows.
[[nodiscard]] Failure writeTrace(QIODevice &device, const ExportSource &source, const Progress &progress = {});

} // namespace pangaea
