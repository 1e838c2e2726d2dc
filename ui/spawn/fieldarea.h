// SPDX-License-Identifier: MIT
// The parameters of the spawn bar: they scroll where there is no room. Lives on the GUI thread.
#pragma once

#include "ui/look/zoom.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <functional>

namespace pangaea {

/// As wide as its content if there is room, else it scrolls to the focused field: a toolbar with too little room hides
/// the whole bar.
class FieldArea final : public QScrollArea
{
public:
    explicit FieldArea(QWidget *parent)
        : QScrollArea(parent)
    {
        setFrameShape(NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        setWidgetResizable(true);
        auto *content = new QWidget;
        new QHBoxLayout(content);
        setWidget(content);
        content->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
        connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
            if (now && isAncestorOf(now))
                ensureWidgetVisible(now, now->width(), 0);
        });
    }
    int leastWidth = 0; ///< of the widest field with its label
    std::function<void()> contentChanged;

    [[nodiscard]] QSize sizeHint() const override { return widget()->minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize all = sizeHint();
        return {std::min({all.width(), std::max(Zoom::instance().px(146), leastWidth), Zoom::instance().px(160)}),
                all.height()};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) { // from its content
            updateGeometry();
            if (contentChanged)
                contentChanged();
        }
        return QScrollArea::event(event);
    }
};

} // namespace pangaea
