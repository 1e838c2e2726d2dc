// SPDX-License-Identifier: MIT
// The sizes of a style, zoomed. What is drawn differently from Fusion is in flatcontrols.cpp. GUI thread.
#include "ui/look/zoomstyle.h"

#include "ui/look/flatcontrols.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPaintDevice>
#include <QPainter>
#include <QRadioButton>
#include <QScreen>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {
namespace {

/// What Fusion's fields lack to reach the design's 8.
constexpr double fieldPadding = 5;
constexpr double spinButtons = 18;
constexpr double comboArrow = 20;

/// Exists only to give font metrics another resolution.
class Resolution final : public QPaintDevice
{
public:
    explicit Resolution(int dpi)
        : m_dpi(dpi)
    {
    }
    QPaintEngine *paintEngine() const override { return nullptr; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        const bool wanted = metric == PdmDpiX || metric == PdmDpiY;
        return wanted ? m_dpi : QPaintDevice::metric(metric);
    }

private:
    int m_dpi;
};

QFont fontOf(const QStyleOption &option, const QWidget *widget)
{
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option))
        return item->font;
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option))
        return item->font;
    return widget ? widget->font() : QApplication::font();
}

/// Metrics of the same letters at another resolution. The last ones are kept: a table asks for one font again and
/// again.
QFontMetrics metricsFor(QFont font, int dpi)
{
    static std::optional<std::pair<QFont, QFontMetrics>> last;
    static int lastDpi = 0;
    if (last && lastDpi == dpi && last->first == font)
        return last->second;
    const QFont asked = font;
    if (font.pixelSize() < 0) // points would grow with the resolution
        font.setPixelSize(QFontInfo(font).pixelSize());
    const Resolution resolution(dpi);
    last.emplace(asked, QFontMetrics(font, &resolution));
    lastDpi = dpi;
    return last->second;
}

/// As long as this exists, the option reports another resolution to the base style. Options are the callers' own
/// variables, only passed as const.
class AtResolution
{
public:
    AtResolution(const QStyleOption *option, const QWidget *widget, int dpi)
    {
        if (!option || qRound(option->fontMetrics.fontDpi()) == dpi)
            return;
        m_option = const_cast<QStyleOption *>(option);
        m_before.emplace(option->fontMetrics);
        m_option->fontMetrics = metricsFor(fontOf(*option, widget), dpi);
    }
    ~AtResolution()
    {
        if (m_option)
            m_option->fontMetrics = *m_before;
    }
    Q_DISABLE_COPY_MOVE(AtResolution)

private:
    QStyleOption *m_option = nullptr;
    std::optional<QFontMetrics> m_before;
};

int screenDpi()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? qRound(screen->logicalDotsPerInchY()) : 96;
}

} // namespace

ZoomStyle::ZoomStyle(QStyle *base, double factor, int border)
    : QProxyStyle(base)
    , m_dpi(qRound(96 * factor))
    , m_plainDpi(screenDpi())
    , m_factor(double(m_dpi) / m_plainDpi)
    , m_border(border)
    , m_flat(baseStyle()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0)
{
}

int ZoomStyle::scaled(double size) const
{
    return int(std::lround(size * m_dpi / 96.0));
}

int ZoomStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_SliderSpaceAvailable) // computed from other metrics and the option's rectangle
        return QProxyStyle::pixelMetric(metric, option, widget);
    if (m_flat && metric == PM_HeaderMargin)
        return scaled(8);
    if (m_flat && metric == PM_DockWidgetSeparatorExtent)
        return scaled(4);
    // Their entries include the spacing themselves.
    if (m_flat && (metric == PM_ToolBarItemSpacing || metric == PM_MenuBarItemSpacing || metric == PM_MenuBarHMargin))
        return 0;
    const AtResolution plain(option, widget, m_plainDpi);
    ++m_depth;
    const int value = QProxyStyle::pixelMetric(metric, option, widget);
    --m_depth;
    if (m_depth > 0 || value <= 0)
        return value;
    if (value == 1 && (metric == PM_DefaultFrameWidth || metric == PM_TextCursorWidth))
        return m_border;
    return std::max(1, int(std::lround(value * m_factor)));
}

int ZoomStyle::layoutSpacing(QSizePolicy::ControlType first, QSizePolicy::ControlType second,
                             Qt::Orientation orientation, const QStyleOption *option, const QWidget *widget) const
{
    const AtResolution plain(option, widget, m_plainDpi);
    const int value = QProxyStyle::layoutSpacing(first, second, orientation, option, widget);
    return value <= 0 ? value : int(std::lround(value * m_factor));
}

int ZoomStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    // No animations: only the activity of processes moves.
    if (hint == SH_Widget_Animation_Duration)
        return 0;
    // Our icons are for verbs on processes; OK and Cancel need none.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize ZoomStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    const AtResolution zoomed(option, widget, m_dpi);
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return m_flat ? flatSize(type, option, contents, size, widget) : size;
}

/// Fusion's own size where it is as good as the design's.
QSize ZoomStyle::flatSize(ContentsType type, const QStyleOption *option, const QSize &contents, QSize size,
                          const QWidget *widget) const
{
    switch (type) {
    case CT_HeaderSection: return {size.width(), scaled(28)};
    case CT_LineEdit: return {size.width() + 2 * scaled(fieldPadding), size.height()};
    case CT_ComboBox:
        // Two more, which Fusion leaves beside the text.
        return {contents.width() + 4 * m_border + scaled(2 * fieldPadding + comboArrow) + 2, size.height()};
    case CT_SpinBox:
        // With the frame, as spinBoxPart() has it, at both sides.
        return {contents.width() + 4 * m_border + scaled(2 * fieldPadding + spinButtons), size.height()};
    case CT_PushButton: return {std::max(contents.width() + scaled(24), scaled(80)), size.height()};
    case CT_MenuBarItem: {
        // A new fixed height first sets only the minimum; items that are higher than the bar would be hidden.
        const bool fixed = widget && widget->minimumHeight() > 0;
        return {contents.width() + scaled(20), fixed ? widget->minimumHeight() : scaled(28)};
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button || button->toolButtonStyle != Qt::ToolButtonTextBesideIcon || button->icon.isNull())
            return size;
        const int text = QFontMetrics(button->font).size(Qt::TextShowMnemonic, button->text).width();
        const int more = size.width() - contents.width(); // Fusion's frame, including the room for an arrow
        return {button->iconSize.width() + scaled(5) + text + std::max(scaled(14), more), size.height()};
    }
    default: return size;
    }
}

QRect ZoomStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const AtResolution zoomed(option, widget, m_dpi);
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (!m_flat)
        return rect;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(scaled(fieldPadding), 0, -scaled(fieldPadding), 0);
    return rect;
}

QRect ZoomStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const AtResolution zoomed(option, widget, m_dpi);
    if (m_flat && control == CC_SpinBox && part != SC_SpinBoxFrame)
        return spinBoxPart(*option, part);
    if (m_flat && control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow))
        return comboPart(*option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

/// Fusion's arrow has one size, whatever the resolution.
QRect ZoomStyle::comboPart(const QStyleOptionComplex &option, SubControl part) const
{
    const QRect inside = option.rect.adjusted(2 * m_border, 2 * m_border, -2 * m_border, -2 * m_border);
    const int width = scaled(comboArrow);
    const QRect arrow(inside.right() + 1 - width, inside.top(), width, inside.height());
    const QRect field = inside.adjusted(scaled(fieldPadding), 0, -width, 0);
    return visualRect(option.direction, option.rect, part == SC_ComboBoxArrow ? arrow : field);
}

/// Fusion's buttons are so close to the border that the arrows touch it.
QRect ZoomStyle::spinBoxPart(const QStyleOptionComplex &option, SubControl part) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const QRect inside = option.rect.adjusted(2 * m_border, 2 * m_border, -2 * m_border, -2 * m_border);
    const int width = buttons ? scaled(spinButtons) : 0;
    QRect rect(inside.right() + 1 - width, inside.top(), width, inside.height() / 2);
    if (part == SC_SpinBoxEditField)
        rect = inside.adjusted(scaled(fieldPadding), 0, -width, 0);
    else if (part == SC_SpinBoxDown)
        rect.moveBottom(inside.bottom());
    return visualRect(option.direction, option.rect, rect);
}

QStyle::SubControl ZoomStyle::hitTestComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                                    const QPoint &position, const QWidget *widget) const
{
    const AtResolution zoomed(option, widget, m_dpi);
    return QProxyStyle::hitTestComplexControl(control, option, position, widget);
}

/// Where a text stands is the window's direction, and how it reads is its own: in a window from right to left, "3 of 4"
/// would else be "of 4 3".
void ZoomStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                             const QString &text, QPalette::ColorRole role) const
{
    const Qt::LayoutDirection before = painter->layoutDirection();
    const auto place = int(visualAlignment(before, Qt::Alignment(flags & Qt::AlignHorizontal_Mask)));
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QProxyStyle::drawItemText(painter, rect, (flags & ~int(Qt::AlignHorizontal_Mask)) | place, palette, enabled, text,
                              role);
    painter->setLayoutDirection(before);
}

void ZoomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const AtResolution zoomed(option, widget, m_dpi);
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    if (m_flat && element == PE_FrameFocusRect && radio && radio->text().isEmpty())
        return; // its ring shows it
    if (m_flat && drawFlat(element, *option, *painter, {scaled(2), m_border}))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

namespace {

/// With an icon or a box, the direction says also where that stands.
bool isTextAlone(const QStyleOptionViewItem &item)
{
    return item.icon.isNull() && !item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
}

/// The same for an item of a view, whose text does not go through drawItemText().
QStyleOptionViewItem inItsOwnDirection(const QStyleOptionViewItem &item)
{
    QStyleOptionViewItem read = item;
    read.displayAlignment = QStyle::visualAlignment(item.direction, item.displayAlignment);
    read.direction = item.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    if (read.direction == Qt::RightToLeft) // which turns it once more
        read.displayAlignment = QStyle::visualAlignment(read.direction, read.displayAlignment);
    return read;
}

} // namespace

void ZoomStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const AtResolution zoomed(option, widget, m_dpi);
    if (m_flat && drawFlat(element, *option, *painter, {scaled(2), m_border}))
        return;
    if (m_flat && element == CE_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem tinted(*item);
            tinted.palette = tintedSelection(item->palette);
            QProxyStyle::drawControl(element, &tinted, painter, widget);
            return;
        }
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item && element == CE_ItemViewItem && isTextAlone(*item)) {
        const QStyleOptionViewItem read = inItsOwnDirection(*item);
        QProxyStyle::drawControl(element, &read, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ZoomStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const AtResolution zoomed(option, widget, m_dpi);
    if (m_flat && drawFlat(control, *option, *painter, *this, widget, {scaled(2), m_border}))
        return;
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace pangaea
