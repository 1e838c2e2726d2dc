// SPDX-License-Identifier: MIT
// The bar above a session that was opened from a file: play and pause, position, speed, and which recording it is.
// Lives on the GUI thread.
#pragma once

#include "core/session/replaystops.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;

namespace pangaea {

class ElidedLabel;
class PositionSlider;
class Replay;
class Timeline;

class ReplayBar final : public QWidget
{
    Q_OBJECT
public:
    /// The replay must be at its end, so that `timeline` has all of it.
    ReplayBar(Replay &replay, const Timeline &timeline, const QString &name, QWidget *parent = nullptr);

    /// Play or pause; for the window's menus and shortcuts.
    [[nodiscard]] QAction *playAction() const { return m_play; }
    /// Sizes for the current zoom.
    void applyZoom();
    /// The slider gets the keyboard.
    void focusPosition();

signals:
    /// Which event is shown now, after it was asked for; empty: that holds no longer.
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPosition(qint64 position);
    void seek(int place);
    void step(int direction);
    void playOrPause();
    void applyLooks();

    Replay &m_replay;
    const QString m_name;
    const std::vector<ReplayStop> m_stops;
    const qint64 m_begin;  ///< right before the first row: nothing is to be seen before it
    const qint64 m_origin; ///< of the timeline's axis, which counts from the first start
    const bool m_exact;
    const bool m_sampled; ///< at least in part
    bool m_tells = false; ///< the last thing told holds
    QAction *m_play;
    ElidedLabel *m_title;
    PositionSlider *m_slider;
    QLabel *m_time;
    QComboBox *m_speed;
    QLabel *m_speedLabel;
};

} // namespace pangaea
