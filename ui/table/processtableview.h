// SPDX-License-Identifier: MIT
// The table: a tree view over the model with sorting, the choice, order and width of its columns, arrows that
// fold out what is below a process, and the words for an empty table. Lives on the GUI thread.
#pragma once

#include "core/facts/command.h"
#include "core/table/processtable.h"

#include <QSet>
#include <QTreeView>

class QSettings;

namespace pangaea {

class EmptyState;
class ProcessSortModel;
class ProcessTableModel;

class ProcessTableView final : public QTreeView
{
    Q_OBJECT
public:
    explicit ProcessTableView(ProcessTableModel &model, QWidget *parent = nullptr);

    /// In the order in which they are shown, each once. A thread or a descendant stands for its process:
    /// what is done to it is done to the whole tree.
    [[nodiscard]] std::vector<const ProcessState *> selectedProcesses() const;
    [[nodiscard]] ProcessIds selectedIds() const;
    /// As a click on its row would.
    void selectProcess(ProcessId process);
    /// Asked for by a right click or the menu key on the rows.
    /// With what is folded out below them; counted up to the `most` first rows.
    [[nodiscard]] int shownRows(int most) const;
    void setContextMenu(QMenu *menu);
    /// Ticks for each column, for the View menu and the header.
    void addColumnActions(QMenu &menu);

    /// What an empty table says; to be laid over it by its parent, since assistive tools find nothing but
    /// cells inside of a view.
    [[nodiscard]] QWidget *emptyState() const;

    /// An empty table says what to do; false: nothing can be done.
    void setInviting(bool inviting);

    void applyZoom();
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

signals:
    void selectionChangedByUser();
    void exampleAsked();
    void propertiesAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void setUpHeader();
    void setShown(int column, bool shown);
    [[nodiscard]] bool isShown(int column) const;
    [[nodiscard]] bool fold(QMouseEvent &event);
    void fitColumns();
    void showEmptyState();
    [[nodiscard]] int defaultWidth(int column) const;

    ProcessTableModel &m_model;
    ProcessSortModel *m_proxy;
    EmptyState *m_empty;
    QMenu *m_contextMenu = nullptr;
    QSet<int> m_hiddenByUser;     ///< columns; an extra one is not in the model of the view unless asked for
    std::vector<double> m_widths; ///< design pixels, by column; Output takes the rest
    bool m_fitting = false;
    bool m_inviting = true;
};

} // namespace pangaea
