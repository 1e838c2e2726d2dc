// SPDX-License-Identifier: MIT
// The table: a tree view over the model with sorting, the choice, order and width of its columns, arrows that expand
// the tasks below a process, and the text for an empty table. Lives on the GUI thread.
#pragma once

#include "core/facts/command.h"
#include "core/table/processtable.h"

#include <QSet>
#include <QTreeView>

#include <array>
#include <memory>

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

    /// In display order, each once. A thread or a descendant counts as its process: an action applies to the whole
    /// tree.
    [[nodiscard]] std::vector<const ProcessState *> selectedProcesses() const;
    [[nodiscard]] ProcessIds selectedIds() const;
    /// Selects it as a click on its row would.
    void selectProcess(ProcessId process);
    /// Number of rows shown, including expanded ones; counted up to the `most` first rows.
    [[nodiscard]] int shownRows(int most) const;
    /// Opened by a right click or the menu key on the rows.
    void setContextMenu(QMenu *menu);
    /// Adds a checkable action for each column, for the View menu and the header.
    void addColumnActions(QMenu &menu);
    /// Shows the column with this index of columns(), or hides it.
    void setShown(int column, bool shown);

    /// A copy that shows the same columns, order and open branches, unselected: as wide as its texts, and as high as its
    /// first `mostRows` rows. For a picture.
    [[nodiscard]] std::unique_ptr<ProcessTableView> forPicture(int mostRows) const;

    /// The text of an empty table. The parent lays it over the table, since assistive tools find only cells inside a
    /// view.
    [[nodiscard]] QWidget *emptyState() const;

    /// As in ProcessSortModel.
    void setStage(ProcessId first, bool earlierShown);

    /// Only these rows, ascending; nothing: all. The first row in view that stays keeps its place. Selected rows that go
    /// are selected again when they are back, unless the user has selected others meanwhile.
    void setMatching(const std::optional<ProcessIds> &rows);

    /// Whether an empty table says what to do; false: nothing can be done.
    void setInviting(bool inviting);

    void applyZoom();
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

signals:
    void selectionChangedByUser();
    void exampleAsked();
    void clearFilterAsked();
    void propertiesAsked();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void updateColumn(int section, int top, int height);
    void setUpHeader();
    [[nodiscard]] bool isShown(int column) const;
    [[nodiscard]] bool fold(QMouseEvent &event);
    void fitColumns();
    void fitNames();
    void hide(const std::array<const char *, 4> &ids, int &needed);
    /// Rows in view, each with its y.
    [[nodiscard]] std::vector<std::pair<ProcessId, int>> rowsInView() const;
    void keepInPlace(const std::vector<std::pair<ProcessId, int>> &inView);
    void moveSelection(const ProcessIds &before);
    [[nodiscard]] QModelIndex indexOf(ProcessId process) const;
    void showEmptyState();
    void takeLooksOf(const ProcessTableView &other);
    void expandAs(const ProcessTableView &other, const QModelIndex &parent);
    void listShown(const QModelIndex &parent, int most, QModelIndexList &shown) const;
    [[nodiscard]] int widenToTexts(int rows);
    [[nodiscard]] int defaultWidth(int column) const;
    [[nodiscard]] int widestName() const;

    ProcessTableModel &m_model;
    ProcessSortModel *m_proxy;
    EmptyState *m_empty;
    QMenu *m_contextMenu = nullptr;
    QSet<int> m_hiddenByUser;     ///< columns; an extra one is in the view's model only if asked for
    std::vector<double> m_widths; ///< design pixels, by column; Output takes the rest
    ProcessIds m_hiddenSelection; ///< selected rows that the filter hides
    bool m_filtering = false;     ///< the filter changes the selection, not the user
    bool m_fitting = false;
    bool m_inviting = true;
};

} // namespace pangaea
