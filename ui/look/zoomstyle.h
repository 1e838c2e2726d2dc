// SPDX-License-Identifier: MIT
// The platform's style, with every size in it multiplied by the zoom. Over Fusion it also draws the
// controls of the window flat, with borders that can be seen. GUI thread.
#pragma once

#include <QProxyStyle>

namespace pangaea {

/// Sizes reach a style's drawing in two ways: pixelMetric(), which is multiplied here, and fixed numbers
/// that it scales by the resolution of the option's font. For those the base style is shown a resolution
/// that is as much higher as the zoom.
class ZoomStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    /// factor: pixels for each pixel of the design; border: width of a border.
    ZoomStyle(QStyle *base, double factor, int border);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int layoutSpacing(QSizePolicy::ControlType first, QSizePolicy::ControlType second, Qt::Orientation orientation,
                      const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    SubControl hitTestComplexControl(ComplexControl control, const QStyleOptionComplex *option, const QPoint &position,
                                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    [[nodiscard]] int scaled(double size) const;
    [[nodiscard]] QSize flatSize(ContentsType type, const QStyleOption *option, const QSize &contents, QSize size,
                                 const QWidget *widget) const;
    [[nodiscard]] QRect spinBoxPart(const QStyleOptionComplex &option, SubControl part) const;

    int m_dpi;      ///< shown to the base style
    int m_plainDpi; ///< the screen's
    double m_factor;
    int m_border;
    bool m_flat;
    mutable int m_depth = 0; ///< a base style makes some metrics of others: only the outermost is multiplied
};

} // namespace pangaea
