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
#include <utility>

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

/// The window must be readable from the last row: a smaller system font does not make ours smaller.
int basePixels(const QFont &font)
{
    return std::max(designPixels, QFontInfo(font).pixelSize());
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
    , m_largest(steps.back())
    , m_styleName(QApplication::style()->name())
    , m_systemFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont))
    , m_basePixels(basePixels(m_systemFont))
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
    return m_percent < m_largest;
}
bool Zoom::canZoomOut() const
{
    return m_percent > steps.front();
}

void Zoom::step(int direction)
{
    const auto here = std::find(steps.begin(), steps.end(), m_percent) - steps.begin();
    const int next = steps[size_t(std::clamp<std::ptrdiff_t>(here + direction, 0, std::ssize(steps) - 1))];
    setPercent(direction > 0 ? std::min(next, std::max(m_largest, m_percent)) : next);
}

int Zoom::largestFor(const QSize &pixels, const QSize &design) const
{
    const auto fits = [&](int percent) {
        const double factor = percent / 100.0 * m_basePixels / designPixels;
        return design.width() * factor <= pixels.width() && design.height() * factor <= pixels.height();
    };
    const auto found = std::find_if(steps.rbegin(), steps.rend(), fits);
    return found == steps.rend() ? steps.front() : *found;
}

void Zoom::setLargest(int percent)
{
    const int before = std::exchange(m_largest, nearestStep(percent));
    if (m_percent > m_largest)
        setPercent(m_largest);
    else if (m_largest != before)
        emit changed(); // it may have been the largest
}

void Zoom::setSystemFont(const QFont &font)
{
    m_systemFont = font;
    m_basePixels = basePixels(font);
    apply();
    emit changed();
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
