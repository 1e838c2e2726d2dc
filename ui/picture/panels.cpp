// SPDX-License-Identifier: MIT
#include "ui/picture/panels.h"

#include "ui/code/codepanel.h"
#include "ui/code/codetext.h"
#include "ui/compare/comparedialog.h"
#include "ui/forktree/forktreepicture.h"
#include "ui/forktree/forktreeview.h"
#include "ui/look/zoom.h"
#include "ui/output/outputview.h"
#include "ui/properties/usagepicture.h"
#include "ui/table/processtableview.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelinewidget.h"

#include "core/basics/visibletext.h"
#include "core/session/readings.h"

#include <QAction>
#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::PicturePanels)
};

// More would make a picture that hardly any program opens.
constexpr int mostRows = 200;
constexpr int mostLines = 400;
constexpr size_t mostGraphs = 20;
constexpr double timelineWidth = 1280; // design pixels, as the window has at first

/// The widget lives as long as the drawing.
PanelDrawing drawingOf(std::shared_ptr<QWidget> widget, const QString &note = {})
{
    const QSize size = widget->size();
    return {size, [widget = std::move(widget)](QPainter &painter) { widget->render(&painter); }, note};
}

DrawnPanel drawWindow(const PictureSource &source)
{
    return PanelDrawing {source.window.size(), [&window = source.window](QPainter &painter) {
                             painter.fillRect(window.rect(), window.palette().color(QPalette::Window));
                             window.render(&painter);
                         }};
}

DrawnPanel drawTable(const PictureSource &source)
{
    const int rows = source.table.shownRows(std::numeric_limits<int>::max());
    if (rows == 0)
        return Failure(Tr::tr("The table is empty. Spawn processes first."));
    const QString note = rows > mostRows
        ? Tr::tr("The first %1 of %2 rows. An export as .csv has all of them.").arg(mostRows).arg(rows)
        : QString();
    return drawingOf(source.table.forPicture(mostRows), note);
}

DrawnPanel drawLanes(const PictureSource &source, TimelinePicture::Part part)
{
    const Readings &readings = source.readings;
    if (readings.timeline.origin() == 0)
        return Failure(Tr::tr("The timeline is empty: no process was started. Spawn processes first."));
    const auto picture = std::make_shared<TimelinePicture>(
        readings.timeline, readings.fairShare, source.timeline.view(), Zoom::instance().px(timelineWidth), part);
    const int lanes = picture->lanes();
    const QString note = lanes > TimelinePicture::mostLanes
        ? Tr::tr("The first %1 of %2 lanes.").arg(TimelinePicture::mostLanes).arg(lanes)
        : QString();
    return PanelDrawing {picture->size(), [picture](QPainter &painter) { picture->paint(painter); }, note};
}

DrawnPanel drawTimeline(const PictureSource &source)
{
    return drawLanes(source, TimelinePicture::Part::All);
}

DrawnPanel drawShare(const PictureSource &source)
{
    return drawLanes(source, TimelinePicture::Part::Shares);
}

DrawnPanel drawOutput(const PictureSource &source)
{
    return PanelDrawing {source.output.size(), [&output = source.output](QPainter &painter) {
                             painter.fillRect(output.rect(), output.palette().color(QPalette::Base));
                             output.render(&painter);
                         }};
}

DrawnPanel drawComparison(const PictureSource &source)
{
    std::optional<Picture> picture;
    if (source.comparison)
        picture = source.comparison->picture();
    if (!picture)
        return Failure(Tr::tr("There is no comparison yet. Run one first: Process > Compare."));
    return PanelDrawing {picture->size, picture->paint};
}

DrawnPanel drawCode(const PictureSource &source)
{
    source.code.refresh(); // it may be hidden
    const auto lines = source.code.text()->program().text.count(u'\n');
    if (lines == 0)
        return Failure(Tr::tr("There is no program to show: nothing was done yet. Spawn processes first."));
    const QString note = lines > mostLines ? Tr::tr("The first %1 of %2 lines.").arg(mostLines).arg(lines) : QString();
    return drawingOf(source.code.text()->forPicture(mostLines), note);
}

DrawnPanel drawTree(const PictureSource &source)
{
    const ForkAxis axis = source.forkTree.scaleAction()->isChecked() ? ForkAxis::Time : ForkAxis::Events;
    const auto picture = std::make_shared<ForkTreePicture>(source.readings.timeline, source.window.palette(), axis);
    if (picture->size().isEmpty())
        return Failure(Tr::tr("The fork tree is empty: no process was started. Spawn processes first."));
    return PanelDrawing {picture->size(), [picture](QPainter &painter) { picture->paint(painter); }};
}

// Of the selected rows; of all where none is selected.
DrawnPanel drawUsage(const PictureSource &source)
{
    std::vector<const ProcessState *> rows = source.table.selectedProcesses();
    if (rows.empty()) {
        for (const ProcessState &row : source.readings.table.rows())
            rows.push_back(&row);
    }
    std::erase_if(rows, [](const ProcessState *row) { return row->attempts.empty(); });
    if (rows.empty())
        return Failure(Tr::tr("There is no CPU and no memory to show: no process was started. Spawn processes first."));
    const QString note = rows.size() > mostGraphs
        ? Tr::tr("The first %1 of %2 processes. Select those that you want to see.").arg(mostGraphs).arg(rows.size())
        : QString();
    rows.resize(std::min(rows.size(), mostGraphs));
    return drawingOf(usagePicture(source.readings.journal, rows), note);
}

constexpr std::array panels {
    PicturePanel {"window", QT_TRANSLATE_NOOP("pangaea::PicturePanels", "Window"), drawWindow},
    PicturePanel {"table", QT_TRANSLATE_NOOP("pangaea::PicturePanels", "Table"), drawTable},
    PicturePanel {"timeline", QT_TRANSLATE_NOOP("pangaea::PicturePanels", "Timeline"), drawTimeline},
    PicturePanel {"output", QT_TRANSLATE_NOOP("pangaea::PicturePanels", "Output"), drawOutput},
    PicturePanel {"share", QT_TRANSLATE_NOOP("pangaea::PicturePanels", "Fair share"), drawShare},
    PicturePanel {"comparison", QT_TRANSLATE_NOOP("pangaea::PicturePanels", "Comparison"), drawComparison},
    PicturePanel {"code", QT_TRANSLATE_NOOP("pangaea::PicturePanels", "Code"), drawCode},
    PicturePanel {"usage", QT_TRANSLATE_NOOP("pangaea::PicturePanels", "CPU and memory"), drawUsage},
    PicturePanel {"tree", QT_TRANSLATE_NOOP("pangaea::PicturePanels", "Fork tree"), drawTree},
};

} // namespace

std::span<const PicturePanel> picturePanels()
{
    return panels;
}

QString panelTitle(const PicturePanel &panel)
{
    return Tr::tr(panel.title);
}

const PicturePanel *findPanel(QStringView id)
{
    const auto found = std::ranges::find_if(panels,
                                            [id](const PicturePanel &panel) { return id == QLatin1String(panel.id); });
    return found == panels.end() ? nullptr : &*found;
}

Failure checkPanel(const QString &id)
{
    if (findPanel(id))
        return {};
    QStringList known;
    for (const PicturePanel &panel : panels)
        known += QString(QLatin1String(panel.id));
    return Tr::tr("There is no panel \"%1\". A picture can show one of: %2.").arg(visibleText(id), known.join(u", "_s));
}

} // namespace pangaea
