// SPDX-License-Identifier: MIT
// The title bar of a panel, and its flat buttons. GUI thread.
#include "ui/parts/docktitle.h"

#include "ui/look/focusring.h"
#include "ui/look/language.h"
#include "ui/look/format.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/textwidth.h"
#include "ui/look/zoom.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace pangaea {

namespace {

/// The frame that buttons and combo boxes share: tinted if checked; the border shows hover, a ring within it the focus.
void paintFrame(QPainter &painter, const QWidget &widget, bool checked)
{
    const Zoom &zoom = Zoom::instance();
    const QPalette &palette = widget.palette();
    const QColor border = checked                   ? palette.color(QPalette::Highlight)
        : widget.isEnabled() && widget.underMouse() ? fieldBorder(palette)
                                                    : separatorColor(palette);
    const double half = zoom.border() / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, zoom.border()));
    painter.setBrush(checked ? selectionFill(palette) : palette.color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(half, half, -half, -half), zoom.px(2), zoom.px(2));
    if (widget.hasFocus())
        paintFocusRing(painter, QRectF(widget.rect()).adjusted(1, 1, -1, -1), palette);
    painter.setPen(palette.color(QPalette::Text));
}

class FlatButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const Zoom &zoom = Zoom::instance();
        return {textWidth(font(), withoutLetter(text())) + 2 * zoom.px(8), zoom.px(22)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintFrame(painter, *this, isChecked() || isDown());
        painter.drawText(rect(), Qt::AlignCenter, withoutLetter(text()));
    }
};

class FlatCombo final : public QComboBox
{
public:
    using QComboBox::QComboBox;

    [[nodiscard]] QSize sizeHint() const override
    {
        const Zoom &zoom = Zoom::instance();
        int width = 0;
        for (int i = 0; i < count(); ++i)
            width = std::max(width, textWidth(font(), itemText(i)));
        // One long name must not push the others away.
        return {std::min(width, zoom.px(160)) + zoom.px(8 + 8 + 10 + 8), zoom.px(22)};
    }
    /// The chosen entry is always whole, unless it is such a name.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const Zoom &zoom = Zoom::instance();
        const int width = std::min(textWidth(font(), currentText()), zoom.px(160));
        return {width + zoom.px(8 + 8 + 10 + 8), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Zoom &zoom = Zoom::instance();
        QPainter painter(this);
        paintFrame(painter, *this, false);
        const QRect space = QStyle::visualRect(layoutDirection(), rect(),
                                               rect().adjusted(zoom.px(8), 0, -zoom.px(26), 0));
        style()->drawItemText(&painter, space, Qt::AlignVCenter | Qt::AlignLeft, palette(), true,
                              fontMetrics().elidedText(currentText(), Qt::ElideRight, space.width()));
        QPainterPath arrow;
        const double x = layoutDirection() == Qt::RightToLeft ? zoom.px(8) : width() - zoom.px(18);
        const double y = height() / 2.0 - zoom.px(5) / 2.0;
        arrow.moveTo(x, y);
        arrow.lineTo(x + zoom.px(5), y + zoom.px(5));
        arrow.lineTo(x + zoom.px(10), y);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(palette().color(QPalette::Text), 1.5 * zoom.factor(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(arrow);
    }
};

} // namespace

DockTitle::DockTitle(const QString &iconName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_layout(new QHBoxLayout(this))
    , m_icon(new QLabel)
    , m_title(new QLabel(title))
    , m_hintSpace(new QWidget)
    , m_hintLabel(new QLabel(m_hintSpace))
{
    for (QLabel *label : {m_title, m_hintLabel})
        label->setTextFormat(Qt::PlainText);
    m_hintLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_hintSpace, 1);
    m_hintSpace->installEventFilter(this);
    connect(&Zoom::instance(), &Zoom::changed, this, &DockTitle::applyZoom);
    applyZoom();
}

void DockTitle::setHint(const QString &hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    m_hintLabel->setAccessibleName(hint);
    elideHint();
}

QToolButton *DockTitle::addButton(QAction *action)
{
    auto *button = new FlatButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(action, &QAction::changed, button, [button, action, this] {
        button->setVisible(action->isVisible() && !Zoom::instance().isCompact());
        button->updateGeometry();
        elideHint();
    });
    add(button);
    return button;
}

QComboBox *DockTitle::addCombo(const QString &accessibleName)
{
    auto *combo = new FlatCombo;
    combo->setAccessibleName(accessibleName);
    combo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(combo, &QComboBox::currentIndexChanged, combo, &QWidget::updateGeometry);
    add(combo);
    return combo;
}

void DockTitle::add(QWidget *widget)
{
    m_buttons.append(widget);
    m_layout->addWidget(widget);
    applyZoom();
}

// The draggable separator above counts as part of the bar.
int DockTitle::barHeight() const
{
    const Zoom &zoom = Zoom::instance();
    return zoom.pick(30, 22) - std::min(style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent), zoom.px(6));
}

QSize DockTitle::sizeHint() const
{
    return {m_layout->sizeHint().width(), barHeight()};
}

// The hint is the first to go.
QSize DockTitle::minimumSizeHint() const
{
    return {std::max(Zoom::instance().px(80), m_layout->minimumSize().width()), barHeight()};
}

void DockTitle::applyZoom()
{
    const Zoom &zoom = Zoom::instance();
    m_layout->setContentsMargins(zoom.px(8), 0, zoom.px(10), 0);
    m_layout->setSpacing(zoom.px(6));
    setFixedHeight(barHeight());
    m_icon->setPixmap(icon(m_iconName).pixmap(QSize(zoom.px(18), zoom.px(18)), devicePixelRatio()));
    m_title->setFont(zoom.boldFont());
    m_hintLabel->setFont(zoom.smallFont());
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_hintLabel->setPalette(quiet);
    for (QWidget *button : std::as_const(m_buttons)) {
        const QList<QAction *> actions = button->actions();
        button->setVisible(!zoom.isCompact() && (actions.isEmpty() || actions.front()->isVisible()));
        button->setFont(zoom.smallFont());
        button->updateGeometry();
    }
    elideHint();
}

void DockTitle::elideHint()
{
    const QRect space = m_hintSpace->rect();
    const int width = std::max(0, space.width() - Zoom::instance().px(8));
    m_hintLabel->setGeometry(QStyle::visualRect(layoutDirection(), space, {0, 0, width, space.height()}));
    const bool tellsNothing = m_hintLabel->width() < Zoom::instance().px(48); // "Bef…"
    m_hintLabel->setText(
        tellsNothing ? QString() : m_hintLabel->fontMetrics().elidedText(m_hint, Qt::ElideRight, m_hintLabel->width()));
    m_hintLabel->setToolTip(m_hintLabel->text() == m_hint ? QString() : plainToolTip(m_hint));
}

void DockTitle::paintEvent(QPaintEvent *)
{
    const int border = Zoom::instance().border();
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(0, height() - border, width(), border, separatorColor(palette()));
}

// The layout gives it what the buttons leave.
bool DockTitle::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_hintSpace && event->type() == QEvent::Resize)
        elideHint();
    return QWidget::eventFilter(watched, event);
}

void DockTitle::resizeEvent(QResizeEvent *)
{
    m_layout->activate();
    elideHint();
}

void DockTitle::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyZoom();
}

} // namespace pangaea
