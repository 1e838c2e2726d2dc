// SPDX-License-Identifier: MIT
#include "ui/properties/pipegauge.h"

#include "ui/look/format.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace pangaea {

QString pipeText(const std::optional<PipeLevel> &level)
{
    if (!level)
        return unknownText();
    return PipeGauge::tr("%1 of %2 waiting")
        .arg(formatValue(level->bytes, Unit::Bytes), formatValue(level->capacity, Unit::Bytes));
}

PipeGauge::PipeGauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setVisible(false);
    applyLooks();
}

void PipeGauge::setLevel(const std::optional<PipeLevel> &level)
{
    if (level == m_level)
        return;
    m_level = level;
    setVisible(level.has_value());
    update();
}

double PipeGauge::share() const
{
    return m_level && m_level->capacity > 0 ? std::clamp(double(m_level->bytes) / double(m_level->capacity), 0.0, 1.0)
                                            : 0;
}

void PipeGauge::applyLooks()
{
    setFixedHeight(Zoom::instance().px(8));
}

void PipeGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int border = Zoom::instance().border();
    const QRect bar = rect().adjusted(0, border, 0, -border);
    painter.fillRect(bar, fieldBorder(palette()));
    const QRect inside = bar.adjusted(border, border, -border, -border);
    painter.fillRect(inside, palette().color(QPalette::Base));
    // Even one byte is visible.
    const int width = share() > 0 ? std::max(border, qRound(share() * inside.width())) : 0;
    painter.fillRect(QRect(inside.left(), inside.top(), width, inside.height()), palette().color(QPalette::Highlight));
}

} // namespace pangaea
