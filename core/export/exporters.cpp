// SPDX-License-Identifier: MIT
#include "core/export/exporters.h"

#include "core/basics/catalogue.h"
#include "core/basics/jsontext.h"
#include "core/journal/journal.h"
#include "core/journal/journalfile.h"
#include "core/table/columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Exporters)
};

Failure writeLines(QIODevice &device, const ExportSource &source, const Progress &progress)
{
    return writeJournal(device, source.journal.events(), progress);
}

constexpr std::array table {
    Exporter {"csv", QT_TRANSLATE_NOOP("pangaea::Exporters", "Table (CSV)"), ".csv", writeCsv},
    Exporter {"jsonl", QT_TRANSLATE_NOOP("pangaea::Exporters", "Session (JSON Lines)"), ".jsonl", writeLines},
    Exporter {"trace", QT_TRANSLATE_NOOP("pangaea::Exporters", "Timeline (Chrome trace)"), ".trace.json", writeTrace},
};

QByteArray quoted(QByteArray cell)
{
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    return cell;
}

QByteArray cellOf(const ProcessState &row, const Column &column)
{
    const SourceWords words; // programs read them
    const QVariant value = column.of(row);
    if (!value.isValid() || value.metaType() == QMetaType::fromType<Unknown>())
        return {};
    if (column.unit == Unit::Text)
        return csvCell(value.toString());
    QByteArray number;
    if (value.typeId() == QMetaType::Double)
        json::addDouble(number, value.toDouble());
    else
        json::addInteger(number, value.toLongLong());
    return number;
}

} // namespace

// A spreadsheet takes a cell that begins like this for a formula, and runs it.
QByteArray csvCell(const QString &text)
{
    static constexpr QLatin1String formula("=+-@\t\r");
    const bool harmless = text.isEmpty() || !formula.contains(text.front());
    return quoted((harmless ? text : QLatin1Char('\'') + text).toUtf8());
}

std::span<const Exporter> exporters()
{
    return table;
}

QString exporterTitle(const Exporter &exporter)
{
    return Tr::tr(exporter.title);
}

const Exporter *exporterFor(const QString &path)
{
    const auto found = std::ranges::find_if(table, [&](const Exporter &exporter) {
        return path.endsWith(QLatin1String(exporter.suffix), Qt::CaseInsensitive);
    });
    return found == table.end() ? nullptr : &*found;
}

Failure checkExportPath(const QString &path)
{
    if (exporterFor(path))
        return {};
    QStringList known;
    for (const Exporter &exporter : table)
        known += Tr::tr("%1 for %2").arg(QLatin1String(exporter.suffix), exporterTitle(exporter));
    return Tr::tr("The suffix of \"%1\" names no kind of file to export: use %2.").arg(path, known.join(", "_L1));
}

Failure exportTo(const QString &path, const Journal &journal, const ProcessTable &processes, const Timeline &timeline,
                 const Progress &progress)
{
    if (Failure problem = checkExportPath(path))
        return problem;
    return saveFile(path, [&](QIODevice &device) {
        return exporterFor(path)->write(device, {journal, processes, timeline}, progress);
    });
}

Failure writeCsv(QIODevice &device, const ExportSource &source, const Progress &progress)
{
    const auto &rows = source.table.rows();
    // Where all run on this computer there is nothing to tell apart.
    const bool hasHosts = std::ranges::any_of(rows, [](const ProcessState &row) { return !row.made.host.isEmpty(); });
    const auto addLine = [hasHosts](QByteArray &text, auto cell) {
        QByteArrayList cells;
        for (const Column &column : columns()) {
            if (hasHosts || column.id != "host"_ba)
                cells += cell(column);
        }
        text += cells.join(',') + "\r\n";
    };
    QByteArray text;
    addLine(text, [](const Column &column) { return QByteArray(column.id); });
    for (size_t i = 0; i < rows.size(); ++i) {
        addLine(text, [&](const Column &column) { return cellOf(rows[i], column); });
        if (progress && !progress(qint64(i) + 1, qint64(rows.size())))
            return stoppedSentence();
    }
    return put(device, text);
}

} // namespace pangaea
