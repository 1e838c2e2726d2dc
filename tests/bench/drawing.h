// SPDX-License-Identifier: MIT
// What the benchmarks of drawing share: a painting timed, the picture that it is compared with, and their figures.
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <vector>

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

/// 0: there are no values.
inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// One line of JSON.
inline void print(const char *bench, const char *figure, const char *unit, const std::vector<double> &rounds)
{
    QByteArrayList all;
    for (const double round : rounds)
        all += QByteArray::number(round, 'f', 4);
    std::printf("{\"bench\":\"%s\",\"figure\":\"%s\",\"unit\":\"%s\",\"median\":%.4f,\"rounds\":[%s]}\n", bench, figure,
                unit, median(rounds), all.join(',').constData());
}

} // namespace pangaea::testing
