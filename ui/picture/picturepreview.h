// SPDX-License-Identifier: MIT
// Shows a picture as large as there is room, and takes the places of its callouts: by click, or by the arrow keys and
// Space. GUI thread.
#pragma once

#include "core/facts/callout.h"

#include <QImage>
#include <QWidget>

#include <vector>

namespace pangaea {

class PicturePreview final : public QWidget
{
    Q_OBJECT
public:
    explicit PicturePreview(QWidget *parent = nullptr);

    /// `panel`: the size of the part that takes callouts, at the top of the picture, in widget pixels.
    void show(const QImage &picture, const QSize &panel);
    /// Instead of a picture: why there is none.
    void show(const QString &sentence);

    void setCallouts(const std::vector<Callout> &callouts);
    [[nodiscard]] const std::vector<Callout> &callouts() const { return m_callouts; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void calloutsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(const Callout &point);
    [[nodiscard]] QRectF shownRect() const;

    QImage m_picture;
    QString m_sentence;
    QSizeF m_panel; ///< design pixels
    std::vector<Callout> m_callouts;
    Callout m_cursor; ///< where Space sets one
};

} // namespace pangaea
