// SPDX-License-Identifier: MIT
// What the benchmarks of drawing share: a painting timed, and the picture that it is compared with.
#pragma once

#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace pangaea::testing {

/// A widget that only copies a picture.
class Blit final : public QWidget
{
public:
    explicit Blit(const QSize &size)
        : m_picture(size)
    {
        m_picture.fill(Qt::white);
        setAttribute(Qt::WA_OpaquePaintEvent);
        resize(size);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawPixmap(0, 0, m_picture); }

private:
    QPixmap m_picture;
};

/// ms until the requested painting is done.
inline double drawn(QWidget &window)
{
    QElapsedTimer timer;
    timer.start();
    QCoreApplication::sendPostedEvents(&window, QEvent::UpdateRequest);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace pangaea::testing
