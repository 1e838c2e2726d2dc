// SPDX-License-Identifier: MIT
#include "ui/processtablemodel.h"

#include "ui/celldelegate.h"
#include "ui/format.h"

#include "core/columns.h"

#include <limits>

namespace pangaea {

ProcessTableModel::ProcessTableModel(const ProcessTable &table, QObject *parent)
    : QAbstractItemModel(parent)
    , m_table(table)
{
    refresh();
}

void ProcessTableModel::refresh()
{
    removeGone();
    takeChanges();
    addNew();
}

// Both lists are in order of creation, so that one walk finds what is missing.
void ProcessTableModel::removeGone()
{
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (m_table.find(m_rows[size_t(last)].id))
            continue;
        int first = last;
        while (first > 0 && !m_table.find(m_rows[size_t(first - 1)].id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void ProcessTableModel::takeChanges()
{
    const int lastColumn = columnCount() - 1;
    int begin = -1; // of the run of changed rows
    for (int row = 0; row <= int(m_rows.size()); ++row) {
        const bool changed = row < int(m_rows.size())
            && m_rows[size_t(row)].revision != m_table.rows()[size_t(row)].revision;
        if (changed) {
            m_rows[size_t(row)] = m_table.rows()[size_t(row)];
            if (begin < 0)
                begin = row;
        } else if (begin >= 0) {
            emit dataChanged(index(begin, 0), index(row - 1, lastColumn));
            begin = -1;
        }
    }
}

void ProcessTableModel::addNew()
{
    const auto &now = m_table.rows();
    if (now.size() == m_rows.size())
        return;
    beginInsertRows({}, int(m_rows.size()), int(now.size()) - 1);
    m_rows.insert(m_rows.end(), now.begin() + qsizetype(m_rows.size()), now.end());
    endInsertRows();
}

const ProcessState *ProcessTableModel::at(const QModelIndex &index) const
{
    return index.isValid() && size_t(index.row()) < m_rows.size() ? &m_rows[size_t(index.row())] : nullptr;
}

QModelIndex ProcessTableModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ProcessTableModel::parent(const QModelIndex &) const
{
    return {};
}

int ProcessTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProcessTableModel::columnCount(const QModelIndex &) const
{
    return int(columns().size());
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

// Unknown sorts before the smallest number, "not yet" before that.
QVariant sortKey(const QVariant &value, Unit unit)
{
    if (unit == Unit::Text)
        return value.toString();
    using Limits = std::numeric_limits<double>; // a niceness may be negative
    return value.canConvert<Unknown>() ? Limits::lowest() : value.isValid() ? value.toDouble() : -Limits::infinity();
}

} // namespace

QVariant ProcessTableModel::data(const QModelIndex &index, int role) const
{
    const ProcessState *row = at(index);
    if (!row)
        return {};
    const Column &column = columns()[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*row, column);
    case Qt::ToolTipRole: {
        const QString hover = column.hover ? column.hover(*row) : QString();
        if (hover.isEmpty())
            return {};
        return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(hover.toHtmlEscaped());
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.unit == Unit::Text ? Qt::AlignLeft : Qt::AlignRight));
    case SortRole:
        return sortKey(column.of(*row), column.unit);
    case IdRole:
        return quint64(row->id);
    case CellRoles::StateRole:
        return column.id == QByteArrayView("state") ? QVariant(int(row->state)) : QVariant();
    case CellRoles::ExitedNonZeroRole:
        return row->state == State::Exited && !row->current()->exit->success();
    case CellRoles::NumberRole:
        return index.column() == 0 ? QVariant(row->number) : QVariant();
    case CellRoles::QuietRole:
        return isQuiet(*row, column, column.of(*row));
    default:
        return {};
    }
}

QVariant ProcessTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = columns()[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.unit == Unit::Text ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

QString rowsAsText(const std::vector<const ProcessState *> &rows)
{
    QStringList cells;
    for (const Column &column : columns()) {
        if (!column.extra)
            cells += column.title;
    }
    QString text = cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const ProcessState *row : rows) {
        cells.clear();
        for (const Column &column : columns()) {
            if (!column.extra)
                cells += cellText(*row, column);
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace pangaea
