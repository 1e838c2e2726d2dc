// SPDX-License-Identifier: MIT
// The table: a tree view over the model with sorting, the choice, order and width of its columns, and the
// words for an empty table. Lives on the GUI thread.
#pragma once

#include "core/command.h"
#include "core/processtable.h"

#include <QSet>
#include <QTreeView>

class QSettings;
class QSortFilterProxyModel;

namespace pangaea {

class EmptyState;
class ProcessTableModel;

class ProcessTableView final : public QTreeView
{
    Q_OBJECT
public:
    explicit ProcessTableView(ProcessTableModel &model, QWidget *parent = nullptr);

    /// In the order in which they are shown.
    [[nodiscard]] std::vector<const ProcessState *> selectedProcesses() const;
    [[nodiscard]] ProcessIds selectedIds() const;
    /// Asked for by a right click or the menu key on the rows.
    void setContextMenu(QMenu *menu);
    /// Ticks for each column, for the View menu and the header.
    void addColumnActions(QMenu &menu);

    /// What an empty table says; to be laid over it by its parent, since assistive tools find nothing but
    /// cells inside of a view.
    [[nodiscard]] QWidget *emptyState() const;

    void applyZoom();
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

signals:
    void selectionChangedByUser();
    void exampleAsked();
    void propertiesAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setUpHeader();
    void setShown(int column, bool shown);
    void fitColumns();
    void showEmptyState();
    [[nodiscard]] int defaultWidth(int column) const;

    ProcessTableModel &m_model;
    QSortFilterProxyModel *m_proxy;
    EmptyState *m_empty;
    QMenu *m_contextMenu = nullptr;
    QSet<int> m_hiddenByUser;
    std::vector<double> m_widths; ///< design pixels, by column; Output takes the rest
    bool m_fitting = false;
};

} // namespace pangaea
