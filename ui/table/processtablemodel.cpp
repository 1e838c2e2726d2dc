// SPDX-License-Identifier: MIT
// Rows: what the model takes over from the table, and how it signals that. Tasks are in processtabletasks.cpp.
#include "ui/table/processtablemodel.h"

#include "ui/look/format.h"
#include "ui/table/celldelegate.h"

#include "core/basics/naturaltext.h"
#include "core/table/columns.h"
#include "core/table/outputhint.h"

#include <QAccessible>

#include <algorithm>
#include <limits>
#include <utility>

namespace pangaea {

namespace {

constexpr size_t mostRanges = 16; // more are signalled as one, which is cheaper for a view
constexpr size_t fewRows = 64;

bool isOutput(const Column &column)
{
    return column.id == QByteArrayView("output");
}

/// What a reader hears with the name: "State Running, PID 4711, Join waiting…"
QString rowSummary(const ProcessState &row)
{
    QStringList parts;
    for (const char *id : {"state", "pid", "exit", "join"}) {
        const Column &column = columns()[size_t(columnIndex(id))];
        const QString text = visibleText(cellText(row, column));
        if (!text.isEmpty() && text != QChar(0x2014))
            parts += column.title + QLatin1Char(' ') + text;
    }
    return parts.join(QLatin1String(", "));
}

} // namespace

ProcessTableModel::ProcessTableModel(const ProcessTable &table, QObject *parent)
    : QAbstractItemModel(parent)
    , m_table(table)
    , m_columnCount(int(columns().size()))
{
    refresh();
}

void ProcessTableModel::refresh()
{
    removeGone();
    addMissing();
    takeChanges();
}

void ProcessTableModel::removeGone()
{
    if (std::exchange(m_removals, m_table.removals()) == m_table.removals())
        return;
    const auto isGone = [this](int row) { return !m_table.find(m_ids[size_t(row)]); };
    for (int last = int(m_ids.size()) - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_tasks.erase(m_ids[size_t(row)]);
        const auto cut = [first, last](auto &list) {
            if (!list.empty())
                list.erase(list.begin() + first, list.begin() + last + 1);
        };
        cut(m_ids);
        cut(m_revisions);
        cut(m_changes);
        cut(m_told);
        cut(m_rows);
        cut(m_stale);
        cut(m_keys);
        endRemoveRows();
        last = first;
    }
}

void ProcessTableModel::takeChanges()
{
    // All that is sampled is between these, or extra.
    static const int kernel = columnIndex("kernel");
    static const int elapsed = columnIndex("elapsed");
    static const int join = columnIndex("join");
    std::vector<int> changed;
    std::vector<int> told;
    std::vector<int> sampled; // nothing but that changed
    std::vector<int> older;   // nothing but their time went on
    for (size_t row = 0; row < m_ids.size(); ++row) {
        const ProcessState &now = m_table.rows()[row];
        if (std::exchange(m_revisions[row], now.revision) == now.revision)
            continue;
        const bool isOlder = std::exchange(m_changes[row], now.changed) == now.changed;
        const bool isTold = std::exchange(m_told[row], now.told) != now.told;
        m_stale[row] = true;
        (isOlder ? older : isTold ? told : sampled).push_back(int(row));
        if (!isOlder)
            changed.push_back(int(row));
        if (m_keyColumn >= 0 && (!isOlder || m_keyColumn == elapsed))
            makeKey(int(row), m_keyColumn);
    }
    emitChanges(told, 0, columnCount() - 1);
    emitChanges(sampled, kernel, elapsed);
    emitChanges(sampled, join + 1, columnCount() - 1);
    if (older.size() >= fewRows && m_keyColumn != elapsed && !QAccessible::isActive())
        emit grewOlder(elapsed);
    else
        emitChanges(older, elapsed, elapsed);
    for (const int row : changed)
        syncTasks(row);
}

void ProcessTableModel::emitChanges(const std::vector<int> &rows, int firstColumn, int lastColumn)
{
    if (rows.empty())
        return;
    std::vector<std::pair<int, int>> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().second == row - 1)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    if (ranges.size() > mostRanges)
        ranges = {{rows.front(), rows.back()}};
    for (const auto &[first, last] : ranges)
        emit dataChanged(index(first, firstColumn), index(last, lastColumn));
}

// New rows come at the end; one that was removed and is back, in its old place.
void ProcessTableModel::addMissing()
{
    const auto &now = m_table.rows();
    for (size_t first = 0; m_ids.size() < now.size(); ++first) {
        if (first < m_ids.size() && m_ids[first] == now[first].id)
            continue;
        size_t end = first + 1;
        while (end < now.size() && (first == m_ids.size() || now[end].id != m_ids[first]))
            ++end;
        insertRows(first, end);
        first = end;
    }
}

void ProcessTableModel::insertRows(size_t first, size_t end)
{
    const auto &now = m_table.rows();
    beginInsertRows({}, int(first), int(end) - 1);
    const auto insert = [first, end](auto &list, const auto &value) {
        list.insert(list.begin() + qsizetype(first), end - first, value);
    };
    insert(m_ids, ProcessId::Pangaea);
    insert(m_revisions, quint64(0));
    insert(m_changes, quint64(0));
    insert(m_told, quint64(0));
    insert(m_stale, char(false));
    m_rows.insert(m_rows.begin() + qsizetype(first), now.begin() + qsizetype(first), now.begin() + qsizetype(end));
    if (m_keyColumn >= 0)
        insert(m_keys, SortKey());
    for (size_t row = first; row < end; ++row) {
        m_ids[row] = now[row].id;
        m_revisions[row] = now[row].revision;
        m_changes[row] = now[row].changed;
        m_told[row] = now[row].told;
        if (m_keyColumn >= 0)
            makeKey(int(row), m_keyColumn);
    }
    endInsertRows();
    for (size_t row = first; row < end; ++row)
        syncTasks(int(row));
}

void ProcessTableModel::hold()
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        (void)shown(row);
}

const ProcessState &ProcessTableModel::shown(int row) const
{
    ProcessState &kept = m_rows[size_t(row)];
    if (m_stale[size_t(row)]) {
        if (const ProcessState *now = m_table.find(m_ids[size_t(row)]))
            kept = *now;
        m_stale[size_t(row)] = false;
    }
    return kept;
}

const std::vector<ProcessState> &ProcessTableModel::rows() const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        (void)shown(row);
    return m_rows;
}

int ProcessTableModel::rowOf(ProcessId process) const
{
    const auto place = std::ranges::lower_bound(m_ids, process);
    return place != m_ids.end() && *place == process ? int(place - m_ids.begin()) : -1;
}

const ProcessState *ProcessTableModel::at(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto *node = static_cast<const TaskNode *>(index.internalPointer());
    const int row = node ? rowOf(node->process) : index.row();
    return row >= 0 && row < int(m_rows.size()) ? &shown(row) : nullptr;
}

int ProcessTableModel::columnCount(const QModelIndex &) const
{
    return m_columnCount;
}

namespace {

bool isQuiet(const ProcessState &row, const Column &column, const QVariant &value)
{
    if (value.canConvert<Unknown>())
        return true;
    const QByteArrayView id = column.id;
    if (id == "join")
        return row.join.state == JoinState::Queued && !row.join.after.isEmpty();
    return (id == "exit" && row.state == State::Stopping) || (id == "output" && row.state == State::FailedToStart);
}

double numberKey(const QVariant &value)
{
    using Limits = std::numeric_limits<double>; // a niceness may be negative
    return value.canConvert<Unknown>() ? Limits::lowest() : value.isValid() ? value.toDouble() : -Limits::infinity();
}

} // namespace

void ProcessTableModel::makeKey(int row, int column) const
{
    SortKey &key = m_keys[size_t(row)];
    const Column &what = columns()[size_t(column)];
    // Not by shown(): copying every row at every refresh would cost more than everything else.
    const ProcessState *now = m_stale[size_t(row)] ? &m_table.rows()[size_t(row)] : &m_rows[size_t(row)];
    const QVariant value = what.of(*now);
    if (what.unit != Unit::Text) {
        key.number = numberKey(value);
        return;
    }
    QString text = value.toString();
    if (key.order && key.text == text)
        return;
    key.order = m_collator.sortKey(naturalText(text));
    key.text = std::move(text);
}

bool ProcessTableModel::isLess(int leftRow, int rightRow, int column) const
{
    if (m_keyColumn != column) {
        m_keyColumn = column;
        m_keys.assign(m_ids.size(), {});
        for (int row = 0; row < int(m_ids.size()); ++row)
            makeKey(row, column);
    }
    const SortKey &left = m_keys[size_t(leftRow)];
    const SortKey &right = m_keys[size_t(rightRow)];
    return left.order ? left.order->compare(*right.order) < 0 : left.number < right.number;
}

QVariant ProcessTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Column &column = columns()[size_t(index.column())];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.unit == Unit::Text ? Qt::AlignLeft : Qt::AlignRight));
    const ProcessState *row = at(index);
    if (!row)
        return {};
    if (role == IdRole)
        return quint64(row->id);
    if (const TaskSample *task = taskAt(index))
        return taskData(*task, column, role);
    switch (role) {
    case Qt::DisplayRole: return cellText(*row, column);
    case Qt::ToolTipRole: {
        const QString hover = plainToolTip(column.hover ? column.hover(*row, m_clock()) : QString());
        return hover.isEmpty() ? QVariant() : hover;
    }
    case Qt::AccessibleDescriptionRole:
        if (isOutput(column))
            return outputHintText(*row);
        return index.column() == 0 ? QVariant(rowSummary(*row)) : QVariant();
    case CellRoles::HintRole: return isOutput(column) && outputHint(*row) != OutputHint::None;
    case SortRole: return column.unit == Unit::Text ? QVariant(column.of(*row).toString()) : numberKey(column.of(*row));
    case CellRoles::StateRole: return column.id == QByteArrayView("state") ? QVariant(int(row->state)) : QVariant();
    case CellRoles::ExitedNonZeroRole: return row->state == State::Exited && !row->current()->exit->success();
    case CellRoles::NumberRole: return index.column() == 0 ? QVariant(row->number) : QVariant();
    case CellRoles::QuietRole: return isQuiet(*row, column, column.of(*row));
    default: return {};
    }
}

QVariant ProcessTableModel::taskData(const TaskSample &task, const Column &column, int role) const
{
    const bool isName = &column == &columns().front();
    switch (role) {
    case Qt::DisplayRole: return formatValue(taskValue(task, column), column.unit);
    case Qt::ToolTipRole:
        if (const QString hover = taskHover(task, column, m_clock()); !isName && !hover.isEmpty())
            return plainToolTip(hover);
        [[fallthrough]];
    case Qt::AccessibleDescriptionRole: return isName ? QVariant(taskDescription(task)) : QVariant();
    case CellRoles::ThreadRole: return isName ? QVariant(!isProcess(task)) : QVariant();
    default: return {};
    }
}

QVariant ProcessTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = columns()[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::AccessibleTextRole)
        return titleInEnglish(column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.unit == Unit::Text ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

QString rowsAsText(const std::vector<const ProcessState *> &rows)
{
    const bool isElsewhere = std::ranges::any_of(rows,
                                                 [](const ProcessState *row) { return !row->made.host.isEmpty(); });
    const auto isThere = [&](const Column &column) {
        return !column.extra || (isElsewhere && QByteArrayView(column.id) == "host");
    };
    QStringList cells;
    for (const Column &column : columns()) {
        if (isThere(column))
            cells += column.title;
    }
    QString text = cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const ProcessState *row : rows) {
        cells.clear();
        for (const Column &column : columns()) {
            if (isThere(column))
                cells += visibleText(cellText(*row, column)); // a tab within a text must not start a new cell
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace pangaea
