// SPDX-License-Identifier: MIT
// The slider of a replay: a click jumps to its place, arrow keys ask for the next event or the one before. Lives on the
// GUI thread.
#pragma once

#include <QSlider>

namespace pangaea {

class PositionSlider final : public QSlider
{
    Q_OBJECT
public:
    explicit PositionSlider(QWidget *parent = nullptr);

signals:
    /// 1: the next event, -1: the one before.
    void stepAsked(int direction);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect handle() const;
    [[nodiscard]] int placeAt(int x) const;
};

} // namespace pangaea
