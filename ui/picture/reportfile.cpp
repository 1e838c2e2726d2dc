// SPDX-License-Identifier: MIT
#include "ui/picture/reportfile.h"

#include "ui/look/format.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/parts/drawing.h"
#include "ui/parts/drawingpdf.h"
#include "ui/picture/reportpdf.h"
#include "ui/timeline/timelinepicture.h"

#include "core/basics/savedfile.h"
#include "core/basics/visibletext.h"
#include "core/lesson/lessonrecorder.h"
#include "core/program/programtext.h"
#include "core/session/readings.h"
#include "core/table/columns.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::ReportFile)
};

constexpr int mostReportRows = 100;
constexpr double reportTimelineWidth = 1000; // design pixels

/// Null: no process was started.
std::unique_ptr<Drawing> timelineOf(const Readings &readings)
{
    if (readings.timeline.origin() == 0)
        return nullptr;
    const TimelinePicture picture(readings.timeline, readings.fairShare, {}, Zoom::instance().px(reportTimelineWidth),
                                  TimelinePicture::Part::All, lightPalette()); // it is printed
    auto drawing = std::make_unique<Drawing>(picture.size());
    QPainter painter(drawing.get());
    picture.paint(painter);
    return drawing;
}

QByteArray html(const LessonReport &report, const Drawing *timeline)
{
    return reportHtml(report,
                      timeline ? svgOf(*timeline, Tr::tr("Timeline"), report.evidence.join(u" · "_s)) : QByteArray());
}

struct Format {
    const char *suffix;
    QByteArray (*bytes)(const LessonReport &report, const Drawing *timeline);
};
constexpr std::array formats {Format {".html", html}, Format {".pdf", reportPdf}};

const Format *formatFor(const QString &path)
{
    const auto found = std::ranges::find_if(formats, [&](const Format &format) {
        return path.endsWith(QLatin1String(format.suffix), Qt::CaseInsensitive);
    });
    return found == formats.end() ? nullptr : &*found;
}

// What is not known of any row has no column: of processes that have ended, that is much.
void addTable(LessonReport &report, const ProcessTable &table)
{
    const std::vector<ProcessState> &rows = table.rows();
    const size_t count = std::min<size_t>(rows.size(), mostReportRows);
    report.rowsLeftOut = int(rows.size() - count);
    report.rows.resize(count);
    for (const Column &column : columns()) {
        QStringList texts;
        for (size_t row = 0; row < count; ++row)
            texts += visibleText(cellText(rows[row], column));
        const auto isKnown = [](const QString &text) { return !text.isEmpty() && text != u"—"_s; };
        if (column.extra || std::ranges::none_of(texts, isKnown))
            continue;
        report.columns += column.title;
        for (size_t row = 0; row < count; ++row)
            report.rows[row] += texts[qsizetype(row)];
    }
}

} // namespace

Failure checkReportPath(const QString &path)
{
    if (formatFor(path))
        return {};
    return Tr::tr("The suffix of \"%1\" names no kind of report: use .html or .pdf.").arg(visibleText(path));
}

LessonReport completeReport(const LessonRecorder &recorder, const Predictions &predictions, const Readings &readings,
                            const QString &language)
{
    LessonReport report = recorder.report();
    for (size_t part = 0; part < std::min(report.parts.size(), predictions.size()); ++part)
        report.parts[part].prediction = predictions[part];
    addTable(report, readings.table);
    const auto all = languages();
    const auto chosen = std::ranges::find_if(
        all, [&](const LanguageInfo &info) { return language == QLatin1String(info.id); });
    const LanguageInfo &info = chosen == all.end() ? all.front() : *chosen;
    report.language = QLatin1String(info.title);
    report.program = programText(recorder.lesson().scenario, info.language).text;
    return report;
}

Failure saveReport(const QString &path, const LessonReport &report, const Readings &readings)
{
    if (Failure problem = checkReportPath(path))
        return problem;
    return saveFile(path, [&](QIODevice &device) {
        return put(device, formatFor(path)->bytes(report, timelineOf(readings).get()));
    });
}

} // namespace pangaea
