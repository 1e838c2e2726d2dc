// SPDX-License-Identifier: MIT
#include "ui/timeline/timelineaccess.h"

#include "ui/timeline/timelineentries.h"
#include "ui/timeline/timelinewidget.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <deque>
#include <map>
#include <tuple>

namespace pangaea {

namespace {

constexpr size_t mostIntervals = 1'000; // of a lane; the table lists more
constexpr size_t mostItems = 20'000;    // entries that are kept for whoever asked for them

class TimelineAccess;

/// What lanes and entries have in common.
class ItemAccess : public QAccessibleInterface
{
public:
    explicit ItemAccess(TimelineWidget *widget)
        : m_widget(widget)
    {
    }
    QObject *object() const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::TreeItem; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.offscreen = state.invalid || !m_widget->viewport()->rect().intersects(place());
        return state;
    }
    QRect rect() const override
    {
        const QRect own = isValid() ? place() : QRect();
        return own.isNull() ? own : QRect(m_widget->viewport()->mapToGlobal(own.topLeft()), own.size());
    }

protected:
    /// In the viewport.
    [[nodiscard]] virtual QRect place() const = 0;
    [[nodiscard]] TimelineAccess *timeline() const;
    [[nodiscard]] const TimelineScene &scene() const { return m_widget->scene(); }

    QPointer<TimelineWidget> m_widget;
};

/// The row's lane, or the parent's (ProcessId::Pangaea).
class LaneAccess final : public ItemAccess
{
public:
    LaneAccess(TimelineWidget *widget, ProcessId row)
        : ItemAccess(widget)
        , m_row(row)
    {
    }
    [[nodiscard]] ProcessId row() const { return m_row; }

    bool isValid() const override { return m_widget && (m_row == ProcessId::Pangaea || process()); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *item) const override;
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return process() ? laneName(*process()) : parentName(*scene().timeline);
        return kind == QAccessible::Description && process() ? laneSummary(*process(), *scene().fairShare) : QString();
    }

protected:
    QRect place() const override
    {
        for (const Lane &lane : scene().lanes) {
            const bool isThis = lane.kind == Lane::Parent ? m_row == ProcessId::Pangaea
                                                          : lane.kind == Lane::Row && scene().row(lane).id == m_row;
            if (isThis)
                return {0, scene().laneTop(lane), scene().geometry.width, lane.height};
        }
        return {};
    }

private:
    [[nodiscard]] const TimelineRow *process() const { return scene().timeline->find(m_row); }

    const ProcessId m_row;
};

class EntryAccess final : public ItemAccess
{
public:
    EntryAccess(TimelineWidget *widget, const TimelineEntry &entry)
        : ItemAccess(widget)
        , m_entry(entry)
    {
    }
    [[nodiscard]] const TimelineEntry &entry() const { return m_entry; }
    /// The same, as it is now.
    void update(const TimelineEntry &entry) { m_entry = entry; }

    bool isValid() const override
    {
        return m_widget && (m_entry.row == ProcessId::Pangaea || scene().timeline->find(m_entry.row));
    }
    QAccessibleInterface *parent() const override;
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return entrySentence(m_entry, scene().origin(), scene().now);
        return kind == QAccessible::Description ? entryDetail(m_entry) : QString();
    }

protected:
    QRect place() const override
    {
        const QAccessibleInterface *lane = parent();
        const QRect all = lane ? lane->rect() : QRect();
        if (all.isNull())
            return {};
        const QPoint top = m_widget->viewport()->mapFromGlobal(all.topLeft());
        const int left = scene().x(m_entry.time);
        const int right = m_entry.isOpen() ? scene().x(scene().now) : scene().x(m_entry.end);
        return {left, top.y(), std::max(1, right - left), all.height()};
    }

private:
    TimelineEntry m_entry;
};

class TimelineAccess final : public QAccessibleWidget
{
public:
    explicit TimelineAccess(TimelineWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Tree)
        , m_widget(widget)
    {
    }
    ~TimelineAccess() override
    {
        for (const auto &[row, id] : m_lanes)
            QAccessible::deleteAccessibleInterface(id);
        while (!m_age.empty())
            dropOldest();
    }
    Q_DISABLE_COPY_MOVE(TimelineAccess)

    int childCount() const override { return int(rows().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const std::vector<ProcessId> all = rows();
        return index >= 0 && index < int(all.size()) ? lane(all[size_t(index)]) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *item) const override
    {
        const std::vector<ProcessId> all = rows();
        const auto found = std::ranges::find_if(all, [&](ProcessId row) {
            const auto known = m_lanes.find(row);
            return known != m_lanes.end() && QAccessible::accessibleInterface(known->second) == item;
        });
        return found == all.end() ? -1 : int(found - all.begin());
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_widget->viewport()->mapFromGlobal(QPoint(x, y));
        const TimelineScene &scene = m_widget->scene();
        const int hit = laneAt(scene.lanes, point.y() - scene.geometry.axis + scene.scroll);
        if (hit < 0)
            return nullptr;
        const Lane &found = scene.lanes[size_t(hit)];
        return lane(found.row < 0 ? ProcessId::Pangaea : scene.row(found).id);
    }

    QAccessibleInterface *lane(ProcessId row) const
    {
        const auto known = m_lanes.find(row);
        if (known != m_lanes.end())
            return QAccessible::accessibleInterface(known->second);
        auto *item = new LaneAccess(m_widget, row);
        m_lanes[row] = QAccessible::registerAccessibleInterface(item);
        return item;
    }
    /// Read again after each batch, and kept for the lane that was asked for last.
    const std::vector<TimelineEntry> &entries(ProcessId row) const
    {
        const Timeline &timeline = *m_widget->scene().timeline;
        const auto state = std::tuple(row, timeline.revision(), timeline.now());
        if (state == m_read)
            return m_entries;
        m_read = state;
        const TimelineRow *process = timeline.find(row);
        m_entries = process ? entriesOf(*process, *m_widget->scene().fairShare, mostIntervals)
                            : parentEntries(timeline);
        return m_entries;
    }
    QAccessibleInterface *item(const TimelineEntry &entry) const
    {
        const Key key = keyOf(entry);
        const auto known = m_items.find(key);
        if (known != m_items.end()) {
            auto *item = static_cast<EntryAccess *>(QAccessible::accessibleInterface(known->second));
            item->update(entry);
            return item;
        }
        if (m_age.size() >= mostItems)
            dropOldest();
        auto *item = new EntryAccess(m_widget, entry);
        m_items[key] = QAccessible::registerAccessibleInterface(item);
        m_age.push_back(key);
        return item;
    }

private:
    using Key = std::tuple<ProcessId, qint64, size_t, qint64>;
    static Key keyOf(const TimelineEntry &entry) { return {entry.row, entry.time, entry.what.index(), entry.task}; }

    void dropOldest() const
    {
        const auto oldest = m_items.find(m_age.front());
        QAccessible::deleteAccessibleInterface(oldest->second);
        m_items.erase(oldest);
        m_age.pop_front();
    }
    /// Of the lanes, from top to bottom; tasks have none of their own.
    std::vector<ProcessId> rows() const
    {
        std::vector<ProcessId> all;
        const TimelineScene &scene = m_widget->scene();
        for (const Lane &lane : scene.lanes) {
            if (lane.kind == Lane::Parent)
                all.push_back(ProcessId::Pangaea);
            else if (lane.kind == Lane::Row)
                all.push_back(scene.row(lane).id);
        }
        return all;
    }

    TimelineWidget *m_widget;
    mutable std::map<ProcessId, QAccessible::Id> m_lanes; ///< those that were asked for
    mutable std::map<Key, QAccessible::Id> m_items;       ///< likewise
    mutable std::deque<Key> m_age;                        ///< of the items, oldest first
    mutable std::tuple<ProcessId, quint64, qint64> m_read {ProcessId::Pangaea, 0, -1};
    mutable std::vector<TimelineEntry> m_entries; ///< as read then
};

TimelineAccess *ItemAccess::timeline() const
{
    return m_widget ? static_cast<TimelineAccess *>(QAccessible::queryAccessibleInterface(m_widget)) : nullptr;
}

int LaneAccess::childCount() const
{
    return isValid() ? int(timeline()->entries(m_row).size()) : 0;
}

QAccessibleInterface *LaneAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return timeline()->item(timeline()->entries(m_row)[size_t(index)]);
}

int LaneAccess::indexOfChild(const QAccessibleInterface *item) const
{
    const auto *entry = dynamic_cast<const EntryAccess *>(item);
    if (!entry || !isValid() || entry->entry().row != m_row)
        return -1;
    const std::vector<TimelineEntry> &all = timeline()->entries(m_row);
    const auto found = std::ranges::lower_bound(all, entry->entry(), isEarlier);
    return found == all.end() || isEarlier(entry->entry(), *found) ? -1 : int(found - all.begin());
}

QAccessibleInterface *EntryAccess::parent() const
{
    return timeline() ? timeline()->lane(m_entry.row) : nullptr;
}

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *widget = className == QLatin1String(TimelineWidget::staticMetaObject.className())
        ? qobject_cast<TimelineWidget *>(object)
        : nullptr;
    return widget ? new TimelineAccess(widget) : nullptr;
}

} // namespace

void registerTimelineAccess()
{
    static const bool once = (QAccessible::installFactory(make), true);
    (void)once;
}

} // namespace pangaea
