// SPDX-License-Identifier: MIT
// The content of the Timeline panel: lanes of all processes on one time axis, with zoom, pan, follow, hover and
// measuring. Reads Timeline and FairShare. Lives on the GUI thread.
#pragma once

#include "core/facts/command.h"
#include "ui/timeline/timelinepicture.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <limits>

class QAction;

namespace pangaea {

class TimelineWidget final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// Both must outlive it.
    TimelineWidget(const Timeline &timeline, const FairShare &fairShare, QWidget *parent = nullptr);
    ~TimelineWidget() override;

    /// For the title bar and the View menu. The first five can be checked.
    struct Actions {
        QAction *follow;
        QAction *cores;
        QAction *fairShare;
        QAction *legend;
        QAction *byCore;
        QAction *zoomIn;
        QAction *zoomOut;
        QAction *fit;
    };
    [[nodiscard]] const Actions &timelineActions() const { return m_actions; }

    void setSelected(const ProcessIds &rows);
    /// Rows from `first` on come first, and the axis begins with them; the others have no lane unless `earlierShown`.
    void setStage(ProcessId first, bool earlierShown);
    /// Only these rows have a lane, ascending; nothing: all.
    void setMatching(const std::optional<ProcessIds> &rows);
    /// A paused timeline does not change; afterwards it catches up.
    void setPaused(bool paused);
    /// For the title bar: which part is shown and what is not known. Empty: nothing to say.
    [[nodiscard]] QString hint() const { return m_hint; }
    void setFolded(ProcessId row, bool folded);
    /// Updates at once, e.g. for a picture.
    void refresh();
    /// Paints everything with any painter.
    void paintInto(QPainter &painter);
    /// What a picture of all lanes shows.
    [[nodiscard]] TimelineView view() const;

    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    /// Shows the time between the two, in monotonic ns; turns Follow off.
    void showSpan(qint64 from, qint64 to);
    void setRange(std::optional<TimeSpan> range);

    /// The height that all lanes need.
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user clicked into a row's lane.
    void rowClicked(ProcessId process);
    void hintChanged(const QString &hint);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    enum class Drag { None, Pan, Measure };

    void makeActions();
    void layOut();
    void layOutGeometry();
    void updateScrollBar();
    void updateShares();
    void bringIntoView(ProcessId row);
    void follow();
    void stopFollowing();
    void setScale(const TimeScale &scale);
    void pan(int pixels);
    void zoomAt(double factor, double x);
    void fit();
    void showSpan(qint64 from, qint64 to, int left, int right); ///< with so many px beside it
    void measureShares();
    void measureMachine();
    void updateHint();
    void describe();
    [[nodiscard]] bool rowsWent() const;
    void repaintAll();
    [[nodiscard]] bool isKeptFor(const QPainter &painter) const;
    void paintInvitation(QPainter &painter) const;
    void paintFocus(QPainter &painter) const;
    void updateBacking();
    void updateMoved();
    void scrollBacking(qint64 columns);
    void paintBacking(int from, int to);
    [[nodiscard]] int plotX(double x) const { return int(x) - m_scene.geometry.head; }
    void measureTo(int x);
    void click(const QPoint &point);
    bool gesture(QEvent *event);
    [[nodiscard]] bool overPlot(const QPoint &point) const;

    const Timeline &m_timeline;
    Actions m_actions {};
    TimelineScene m_scene;
    std::set<ProcessId> m_unfolded;
    quint64 m_revision = 0;
    std::vector<ProcessId> m_laidOut; ///< the rows that the lanes point to
    bool m_paused = false;
    bool m_fitting = true;    ///< the whole session is shown, ever smaller, until it is long
    bool m_keepWhole = false; ///< show the whole session, however long it is
    QString m_hint;

    QPixmap m_backing; ///< the visible content
    bool m_backingValid = false;
    qint64 m_backingFirst = 0; ///< its TimeScale::first
    QRegion m_moving;          ///< see movingParts(), as last painted
    quint32 m_explained = 0;   ///< the glyphs that the legend was last drawn for
    TimeSpan m_machineSpan;    ///< of the scene's `machine`
    qint64 m_drawnNow = 0;
    qint64 m_dirtyFrom = std::numeric_limits<qint64>::max(); ///< time from which it must be redrawn

    Drag m_drag = Drag::None;
    QPoint m_pressed;
    QPoint m_last;
    bool m_moved = false;
    qint64 m_anchor = 0; ///< time where the measured range begins
};

} // namespace pangaea
