// SPDX-License-Identifier: MIT
// Any thread.
#include "ui/forktree/forktreelayout.h"

#include "ui/forktree/forktreewords.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

/// Far less than what painters can handle.
constexpr int mostPixels = 100'000'000;

class Builder
{
public:
    Builder(const Timeline &timeline, ForkLayout &layout)
        : m_layout(layout)
        , m_metrics(layout.sizes)
    {
        for (const TimelineRow &row : timeline.rows())
            layout.names[row.id] = row.name;
    }

    void build()
    {
        m_layout.columnOf.resize(m_layout.tree.nodes.size(), -1);
        addOutsiders();
        for (int i = 0; i < int(m_layout.tree.nodes.size()); ++i) {
            m_layout.columnOf[size_t(i)] = int(m_layout.columns.size());
            m_layout.columns.push_back({.node = i});
        }
        placeInTime();
        addTitles();
        addEvents();
        placeColumns();
        std::ranges::stable_sort(m_layout.labels, {}, &ForkLabel::column); // of one column they are in order of time
    }

private:
    /// Pangaea first, then those that adopted somebody.
    void addOutsiders()
    {
        const auto add = [this](qint64 pid) {
            if (pid == 0 || m_outsiders.contains(pid))
                return;
            m_outsiders[pid] = int(m_layout.columns.size());
            const QString title = u"%1 %2"_s.arg(pid).arg(outsiderName(m_layout.tree, pid));
            m_layout.columns.push_back({.pid = pid, .title = title});
        };
        if (m_layout.tree.nodes.empty())
            return;
        add(m_layout.tree.pangaea);
        for (const ForkNode &node : m_layout.tree.nodes) {
            if (node.adopted && node.adopted->node < 0)
                add(node.adopted->pid.value_or(0));
        }
    }

    [[nodiscard]] int outsider(qint64 pid) const
    {
        const auto found = m_outsiders.find(pid);
        return found == m_outsiders.end() ? -1 : found->second;
    }

    // Heights

    void placeInTime()
    {
        const ForkTree &tree = m_layout.tree;
        const int title = m_outsiders.empty() ? 0 : m_metrics.line;
        m_step = std::max(m_metrics.line, int(std::lround(m_metrics.line * m_metrics.stretch)));
        m_layout.top = title + m_metrics.line / 2;
        qint64 first = tree.origin;
        for (const ForkNode &node : tree.nodes)
            first = std::min(first, node.born);
        m_first = first;
        const auto lines = qint64(m_layout.events.size());
        qint64 height = lines * m_step;
        if (m_layout.axis == ForkAxis::Time) {
            const double whole = std::max(1.0, double(tree.now - first));
            const double room = std::max(m_metrics.height - m_layout.top - 2 * m_metrics.line, 3 * m_metrics.line);
            m_layout.nsPerPixel = whole / (room * std::max(1.0, m_metrics.stretch));
            height = qint64(whole / m_layout.nsPerPixel);
        }
        m_layout.nowY = m_layout.top + int(std::min<qint64>(height, mostPixels));
        m_layout.size.setHeight(tree.nodes.empty() ? 0 : m_layout.nowY + m_metrics.line);
    }

    [[nodiscard]] int yOf(size_t event) const
    {
        if (m_layout.axis == ForkAxis::Events)
            return m_layout.top + int(std::min<qint64>(qint64(event) * m_step, mostPixels));
        const double y = double(m_layout.events[event].time - m_first) / m_layout.nsPerPixel;
        return m_layout.top + int(std::min<double>(y, mostPixels));
    }

    // Labels and marks

    void addTitles()
    {
        for (size_t i = 0; i < m_layout.columns.size(); ++i) {
            ForkColumn &column = m_layout.columns[i];
            column.bottom = m_layout.size.height();
            if (column.node < 0)
                addLabel(int(i), m_metrics.line / 2, column.title, true);
            column.top = column.node < 0 ? m_metrics.line : 0;
        }
    }

    void addEvents()
    {
        m_last.assign(m_layout.columns.size(), -1);
        for (size_t i = 0; i < m_layout.events.size(); ++i) {
            const ForkEvent &event = m_layout.events[i];
            const ForkNode &node = m_layout.tree.nodes[size_t(event.node)];
            const int index = m_layout.columnOf[size_t(event.node)];
            ForkColumn &column = m_layout.columns[size_t(index)];
            const int y = yOf(i);
            ForkMark mark {int(i), index, -1, y};
            const bool isTitle = event.kind == ForkEventKind::Born;
            if (isTitle) {
                column.top = y;
                mark.from = node.creator >= 0 ? m_layout.columnOf[size_t(node.creator)]
                    : node.isRoot             ? outsider(m_layout.tree.pangaea)
                                              : adopterColumn(node);
            } else if (event.kind == ForkEventKind::Adopted) {
                mark.from = adopterColumn(node);
            } else if (event.kind == ForkEventKind::Ended) {
                (node.zombie ? column.zombie : column.bottom) = y;
                if (node.zombie && !node.reaped && node.zombie->end != 0)
                    column.bottom = std::max(y, yAt(node.zombie->end));
            } else if (event.kind == ForkEventKind::Reaped) {
                column.bottom = y;
            }
            m_layout.marks.push_back(mark);
            addLabel(index, y, isTitle ? bornText(node, m_layout.rowName(node)) : eventText(m_layout.tree, event),
                     isTitle, event.kind == ForkEventKind::Ended && isCrash(node));
        }
    }

    [[nodiscard]] int adopterColumn(const ForkNode &node) const
    {
        if (!node.adopted || !node.adopted->pid)
            return -1;
        return node.adopted->node >= 0 ? m_layout.columnOf[size_t(node.adopted->node)] : outsider(*node.adopted->pid);
    }

    /// Of the last event at that time.
    [[nodiscard]] int yAt(qint64 time) const
    {
        const auto after = std::ranges::upper_bound(m_layout.events, time, {}, &ForkEvent::time);
        return after == m_layout.events.begin() ? m_layout.top : yOf(size_t(after - m_layout.events.begin()) - 1);
    }

    /// Joins it to the label above if the two would overlap.
    void addLabel(int index, int middle, const QString &text, bool isTitle, bool isAlarm = false)
    {
        const int top = std::max(0, middle - m_metrics.line / 2);
        if (!m_last.empty() && m_last[size_t(index)] >= 0) {
            ForkLabel &above = m_layout.labels[size_t(m_last[size_t(index)])];
            if (above.rect.bottom() >= top) {
                above.text += u", "_s + text;
                above.isAlarm |= isAlarm;
                return;
            }
        }
        if (!m_last.empty())
            m_last[size_t(index)] = int(m_layout.labels.size());
        m_layout.labels.push_back({.rect = QRect(0, top, 0, m_metrics.line),
                                   .text = text,
                                   .column = index,
                                   .isTitle = isTitle,
                                   .isAlarm = isAlarm});
    }

    // Widths

    void placeColumns()
    {
        std::vector<int> wanted(m_layout.columns.size(), 0);
        for (ForkLabel &label : m_layout.labels) {
            label.rect.setWidth(m_metrics.width(label.text));
            int &most = wanted[size_t(label.column)];
            most = std::max(most, label.rect.width());
        }
        int left = m_metrics.gutter;
        for (size_t i = 0; i < m_layout.columns.size(); ++i) {
            ForkColumn &column = m_layout.columns[i];
            column.left = left;
            column.x = left + m_metrics.indent;
            column.width = std::clamp(m_metrics.indent + wanted[i] + 2 * m_metrics.gap, m_metrics.least,
                                      m_metrics.most);
            left += column.width;
        }
        m_layout.size.setWidth(m_layout.columns.empty() ? 0 : left);
        for (ForkLabel &label : m_layout.labels) {
            const ForkColumn &column = m_layout.columns[size_t(label.column)];
            label.rect.moveLeft(column.x + m_metrics.gap);
            const int room = column.left + column.width - m_metrics.gap - label.rect.left();
            const bool fits = label.rect.width() <= room;
            label.shown = fits ? label.text : m_metrics.elided(label.text, room);
            label.rect.setWidth(std::min(label.rect.width(), room));
        }
    }

    ForkLayout &m_layout;
    const ForkMetrics &m_metrics;
    std::map<qint64, int> m_outsiders; ///< columns by pid
    std::vector<int> m_last;           ///< newest label of each column
    int m_step = 1;
    qint64 m_first = 0; ///< time at the top
};

} // namespace

QString ForkLayout::rowName(const ForkNode &node) const
{
    const auto found = names.find(node.row);
    return found == names.end() ? QString() : found->second;
}

std::pair<size_t, size_t> ForkLayout::columnsIn(int left, int right) const
{
    const auto first = std::ranges::upper_bound(columns, left, {},
                                                [](const ForkColumn &one) { return one.left + one.width; });
    const auto last = std::ranges::lower_bound(columns, right, {}, &ForkColumn::left);
    return {size_t(first - columns.begin()), size_t(std::max(first, last) - columns.begin())};
}

int ForkLayout::nodeAt(const QPoint &point) const
{
    const auto [first, last] = columnsIn(point.x(), point.x() + 1);
    if (first == last || columns[first].node < 0)
        return -1;
    const int node = columns[first].node;
    return nodeRect(node).contains(point) ? node : -1;
}

QRect ForkLayout::nodeRect(int node) const
{
    const ForkColumn &column = columns[size_t(columnOf[size_t(node)])];
    const int half = sizes.line / 2;
    const int begin = std::max(0, column.top - half);
    return {column.left, begin, column.width, std::min(column.bottom + half, size.height()) - begin};
}

ForkLayout layOutForkTree(const Timeline &timeline, ForkAxis axis, const ForkMetrics &sizes)
{
    ForkLayout layout {.tree = readForkTree(timeline), .axis = axis, .sizes = sizes};
    layout.events = forkEvents(layout.tree);
    Builder(timeline, layout).build();
    return layout;
}

} // namespace pangaea
