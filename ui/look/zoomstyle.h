// SPDX-License-Identifier: MIT
// The platform's style, with every size in it multiplied by the zoom. On top of Fusion it also draws the window's
// controls flat, with visible borders. GUI thread.
#pragma once

#include <QProxyStyle>

namespace pangaea {

/// A style gets its sizes in two ways: from pixelMetric(), which is multiplied here, and from constants that it scales
/// by the resolution of the option's font. For the constants the base style is given a resolution multiplied by the
/// zoom.
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
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;
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
    [[nodiscard]] QRect comboPart(const QStyleOptionComplex &option, SubControl part) const;

    int m_dpi;      ///< reported to the base style
    int m_plainDpi; ///< the screen's
    double m_factor;
    int m_border;
    bool m_flat;
    mutable int m_depth = 0; ///< a base style computes some metrics from others: only the outermost is multiplied
};

} // namespace pangaea
