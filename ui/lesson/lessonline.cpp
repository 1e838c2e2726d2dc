// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonline.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

namespace pangaea {

/// The shape of the corresponding state, in the text's own colour.
class LessonMark final : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::LessonMark)
public:
    using QWidget::QWidget;

    void setHolds(std::optional<bool> holds)
    {
        m_holds = holds;
        setAccessibleName(!holds ? tr("not known") : *holds ? tr("holds") : tr("does not hold"));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const State state = !m_holds ? State::Created : *m_holds ? State::Exited : State::FailedToStart;
        const QColor color = m_holds ? palette().color(QPalette::Text) : quietText(palette());
        const double size = Zoom::instance().px(12);
        const double line = fontMetrics().height(); // beside the first one
        paintStateGlyph(painter, {(width() - size) / 2, (line - size) / 2, size, size}, state, false, color);
    }

private:
    std::optional<bool> m_holds;
};

namespace {

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

} // namespace

LessonLine::LessonLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new LessonMark(this))
    , m_text(wrapped(this))
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layOut(m_mark);
}

LessonLine::LessonLine(QRadioButton *choice, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_text(wrapped(this))
{
    choice->setParent(this);
    choice->setAccessibleName(text);
    m_text->setText(text);
    layOut(choice);
}

void LessonLine::layOut(QWidget *mark)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    applyLooks();
}

void LessonLine::setFact(const QString &text, std::optional<bool> holds)
{
    m_text->setText(text);
    m_mark->setHolds(holds);
}

void LessonLine::applyLooks()
{
    const Zoom &zoom = Zoom::instance();
    layout()->setSpacing(zoom.px(8));
    if (m_mark)
        m_mark->setFixedSize(zoom.px(16), QFontMetrics(zoom.font()).height());
}

void LessonLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_choice && m_choice->isEnabled() && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_choice->click();
}

} // namespace pangaea
