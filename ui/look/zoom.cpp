// SPDX-License-Identifier: MIT
// The steps of the zoom, and their effect on pixels, fonts and the style. GUI thread.
#include "ui/look/zoom.h"

#include "ui/look/zoomstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPointer>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {
namespace {

constexpr std::array steps {50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};
constexpr int designPixels = 13;

int nearestStep(int percent)
{
    const auto distance = [percent](int step) { return std::abs(step - percent); };
    return *std::min_element(steps.begin(), steps.end(), [&](int a, int b) { return distance(a) < distance(b); });
}

} // namespace

Zoom &Zoom::instance()
{
    static QPointer<Zoom> zoom;
    if (!zoom)
        zoom = new Zoom(qApp);
    return *zoom;
}

Zoom::Zoom(QObject *parent)
    : QObject(parent)
    , m_styleName(QApplication::style()->name())
    , m_systemFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont))
    // The window must be readable from the last row: a smaller system font does not make ours smaller.
    , m_basePixels(std::max(designPixels, QFontInfo(m_systemFont).pixelSize()))
{
    apply();
}

void Zoom::setPercent(int percent)
{
    const int step = nearestStep(percent);
    if (step == m_percent)
        return;
    m_percent = step;
    apply();
    emit changed();
}

void Zoom::in()
{
    step(1);
}
void Zoom::out()
{
    step(-1);
}
void Zoom::reset()
{
    setPercent(100);
}
bool Zoom::canZoomIn() const
{
    return m_percent < steps.back();
}
bool Zoom::canZoomOut() const
{
    return m_percent > steps.front();
}

void Zoom::step(int direction)
{
    const auto here = std::find(steps.begin(), steps.end(), m_percent) - steps.begin();
    setPercent(steps[size_t(std::clamp<std::ptrdiff_t>(here + direction, 0, std::ssize(steps) - 1))]);
}

void Zoom::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    emit changed();
}

double Zoom::factor() const
{
    return m_percent / 100.0 * m_basePixels / designPixels;
}

int Zoom::px(double design) const
{
    const int pixels = int(std::lround(design * factor()));
    return design >= 1 ? std::max(1, pixels) : pixels;
}

int Zoom::pick(double normal, double compactValue) const
{
    return px(m_compact ? compactValue : normal);
}

int Zoom::border() const
{
    return m_percent < 150 ? 1 : px(1);
}

QFont Zoom::fontOf(double design) const
{
    QFont font(m_systemFont);
    font.setPixelSize(px(design));
    return font;
}

QFont Zoom::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QFont Zoom::fixedFont(double design) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(px(design));
    return font;
}

void Zoom::apply()
{
    QStyle *base = QStyleFactory::create(m_styleName);
    if (!base)
        base = QStyleFactory::create(u"Fusion"_s);
    // A new style instead of a changed one: every widget then asks for all its sizes again.
    QApplication::setStyle(new ZoomStyle(base, factor(), border()));
    QApplication::setFont(font());
    // Deliver it now, or the widgets would lay themselves out once with the new style and the old font.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationFontChange);
}

} // namespace pangaea
