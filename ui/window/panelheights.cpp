// SPDX-License-Identifier: MIT
#include "ui/window/panelheights.h"

#include "ui/window/sharedside.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>

namespace pangaea {

Heights sharedHeights(int total, const Heights &wanted, int leastOutput, bool empty)
{
    Heights heights;
    if (empty) {
        heights.timeline = total / 3;
        heights.output = total * 28 / 100;
        heights.table = total - heights.timeline - heights.output;
        return heights;
    }
    // What is left of the wish where the others scroll anyway.
    const bool fits = wanted.table + wanted.timeline <= total - leastOutput;
    const int output = fits ? leastOutput : std::max(leastOutput, std::min(wanted.output, total / 4));
    const int room = std::max(0, total - output);
    heights.table = wanted.table;
    heights.timeline = wanted.timeline;
    // If one wants at most half of the room, it gets that, and the other gets the rest.
    if (heights.table + heights.timeline > room) {
        if (heights.table <= room / 2)
            heights.timeline = room - heights.table;
        else if (heights.timeline <= room / 2)
            heights.table = room - heights.timeline;
        else
            heights = {room - room / 2, room / 2, 0};
    }
    heights.output = total - heights.table - heights.timeline;
    return heights;
}

PanelHeights::PanelHeights(QMainWindow &window, QDockWidget &timeline, QDockWidget &output)
    : QObject(&window)
    , m_window(window)
    , m_timeline(timeline)
    , m_output(output)
{
    m_timeline.installEventFilter(this);
    m_output.installEventFilter(this);
}

void PanelHeights::fit(const Heights &wanted, int leastOutput, bool empty)
{
    m_wanted = wanted;
    const auto stands = [this](const QDockWidget &dock) {
        return dock.isVisible() && !dock.isFloating()
            && m_window.dockWidgetArea(const_cast<QDockWidget *>(&dock)) == Qt::BottomDockWidgetArea;
    };
    if (m_chosen || !stands(m_timeline) || !stands(m_output))
        return;
    const int total = m_window.centralWidget()->height() + m_timeline.height() + m_output.height();
    const Heights heights = sharedHeights(total, wanted, leastOutput, empty);
    if (heights == m_last)
        return;
    m_last = heights;
    m_window.resizeDocks({&m_timeline, &m_output}, {heights.timeline, heights.output}, Qt::Vertical);
}

bool PanelHeights::eventFilter(QObject *watched, QEvent *event)
{
    m_chosen = m_chosen || isDragged(*event);
    return QObject::eventFilter(watched, event);
}

} // namespace pangaea
