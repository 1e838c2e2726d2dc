// SPDX-License-Identifier: MIT
// Draws a comparison with any painter, for the dialog and for a file: for each measure four bars on one scale, and the
// four timelines on one time axis, each from its own first start. Lives on the GUI thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/timeline/timelinebars.h"

#include <QFont>
#include <QFontMetrics>
#include <QPalette>
#include <QRect>

class QPainter;

namespace pangaea {

/// One bar for each form.
struct Measure {
    const char *title; ///< to be translated in the context pangaea::ComparisonPicture
    std::optional<qint64> (*of)(const FormResult &);
    QString (*text)(qint64 value); ///< with its unit
};
[[nodiscard]] std::span<const Measure> comparisonMeasures();
[[nodiscard]] QString measureTitle(const Measure &measure);

/// All figures as text, one line for each form, for users who cannot see the picture.
[[nodiscard]] QString comparisonFigures(const FormResults &results);

/// One lane of a form's timeline.
struct ComparisonLane {
    Form form = Form::Sequential;
    QString name;
    int number = 0;    ///< of the row, for its colour
    qint64 origin = 0; ///< first start of the form, monotonic ns
    std::vector<const TaskTrack *> tasks;
};
/// One for each process, or for each thread that a process created. They point into `results`.
[[nodiscard]] std::vector<ComparisonLane> comparisonLanes(const FormResults &results);

class ComparisonPicture final
{
public:
    /// Both must outlive it.
    ComparisonPicture(const FormResults &results, const Timeline &timeline, const QPalette &palette, int width);

    [[nodiscard]] int height() const { return m_height; }
    void paint(QPainter &painter);

private:
    void paintBars(QPainter &painter);
    void paintCell(QPainter &painter, const QRect &cell, const Measure &measure, const FormResult &result, qint64 most);
    void paintState(QPainter &painter, const QRect &line, const FormResult &result);
    void paintAxis(QPainter &painter);
    void paintLanes(QPainter &painter);
    void paintLane(QPainter &painter, const ComparisonLane &lane, int top);
    void paintBar(QPainter &painter, const Bar &bar, const ComparisonLane &lane, int top);
    [[nodiscard]] qint64 longest() const;

    const FormResults &m_results;
    const Timeline &m_timeline;
    const QPalette &m_palette;
    const int m_width;
    QFont m_font;
    QFont m_small;
    QFontMetrics m_metrics;
    QFontMetrics m_smallMetrics;
    std::vector<ComparisonLane> m_lanes;
    TimeScale m_scale;     ///< its origin is that of the lane being painted
    int m_title = 0;       ///< width of the forms' titles
    int m_head = 0;        ///< width of everything left of the timelines
    int m_titleHeight = 0; ///< of the measures
    int m_gap = 0;         ///< between the lanes of two forms
    int m_rowHeight = 0;
    int m_laneHeight = 0;
    int m_barHeight = 0; ///< of a lane
    int m_axisTop = 0;
    int m_lanesTop = 0;
    int m_legendTop = 0;
    int m_height = 0;
};

} // namespace pangaea
