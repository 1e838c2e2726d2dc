// SPDX-License-Identifier: MIT
// The content of the Fork tree panel: the processes of all rows as a tree that grows downwards with time. Reads the
// Timeline, at most 30 times a second and only while it is visible. Lives on the GUI thread.
#pragma once

#include "core/facts/command.h"
#include "ui/forktree/forktreepicture.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>

class QAction;

namespace pangaea {

class ForkTreeView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// The timeline must outlive it.
    explicit ForkTreeView(const Timeline &timeline, QWidget *parent = nullptr);

    /// For the title bar: to scale, or one line for each event. Can be checked.
    [[nodiscard]] QAction *scaleAction() const { return m_toScale; }

    void setSelected(const ProcessIds &rows);
    /// A paused tree does not change; afterwards it catches up.
    void setPaused(bool paused);
    /// Updates at once, e.g. for a picture.
    void refresh();
    /// For the title bar. Empty: nothing to say.
    [[nodiscard]] QString hint() const { return m_hint; }

    [[nodiscard]] const ForkLayout &forkLayout() const { return m_layout; }
    /// The node that the keyboard walks from; -1: none.
    [[nodiscard]] int current() const { return m_look.current; }
    void setCurrent(int node);
    /// In the viewport's pixels; may be out of sight.
    [[nodiscard]] QRect visualRect(int node) const;
    /// All that is known of a node, one fact a line.
    [[nodiscard]] QStringList facts(int node) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user chose one of a row's processes.
    void rowClicked(ProcessId process);
    void hintChanged(const QString &hint);
    /// Nodes came or went: what was told of them before is not valid.
    void nodesChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void onChanged();
    void layOut();
    void updateScrollBars();
    void stretchBy(double factor, int y);
    void keepCurrent(const ForkLayout &before);
    void bringIntoView(int node);
    [[nodiscard]] int step(int key) const;
    [[nodiscard]] QPoint origin() const;
    [[nodiscard]] int nodeAt(const QPoint &point) const;
    void paintPart(QPainter &painter, const QRect &part) const;
    void paintPinned(QPainter &painter) const;

    const Timeline &m_timeline;
    ForkLayout m_layout;
    ForkLook m_look;
    QAction *m_toScale;
    QTimer m_timer;
    QElapsedTimer m_sinceUpdate;
    qint64 m_cost = 0;      ///< of the last update, ms
    quint64 m_revision = 0; ///< of the timeline, as laid out
    bool m_stale = true;
    bool m_paused = false;
    bool m_follows = false; ///< something lives, or did at the last layout
    double m_stretch = 1;
    QString m_hint;
};

} // namespace pangaea
