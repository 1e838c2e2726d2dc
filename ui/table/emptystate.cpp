// SPDX-License-Identifier: MIT
#include "ui/table/emptystate.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/textwidth.h"
#include "ui/look/zoom.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel(tr("Type continent names and click Spawn"), this))
    , m_explanation(new QLabel(
          tr("Each name becomes a real operating system process, which you can watch, stop and join."), this))
    , m_example(new QPushButton(icon(u"start"_s), tr("Run the text’s example"), this))
    , m_names(new QLabel(tr("Asia, America, Europe, Africa"), this))
    , m_texts {m_headline, m_explanation, m_names}
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_headline, m_explanation, m_example, m_names})
        layout->addWidget(widget, 0, widget == m_example ? Qt::AlignHCenter : Qt::Alignment());
    layout->addStretch(1);
    for (QLabel *label : m_texts) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_explanation->setForegroundRole(QPalette::PlaceholderText); // the palette's quiet text
    m_names->setForegroundRole(QPalette::PlaceholderText);
    connect(m_example, &QPushButton::clicked, this, &EmptyState::exampleAsked);
}

void EmptyState::applyZoom()
{
    Zoom &zoom = Zoom::instance();
    layout()->setSpacing(zoom.px(12));
    m_headline->setFont(zoom.headlineFont());
    m_names->setFont(zoom.smallFont());
    m_example->setFixedHeight(zoom.px(32));
    m_example->setIconSize({zoom.px(20), zoom.px(20)});
    m_example->setMinimumWidth(std::max(zoom.px(190), m_example->sizeHint().width()));
    updateGeometry();
}

// With so many of the texts, the most important first. Does not depend on what is shown, or the layout would ask again.
int EmptyState::heightAt(int width, size_t texts) const
{
    int height = m_example->minimumHeight();
    for (size_t i = 0; i < texts; ++i)
        height += layout()->spacing() + m_texts[i]->heightForWidth(width);
    return height;
}

QSize EmptyState::sizeHint() const
{
    int width = m_example->minimumWidth();
    for (const QLabel *text : m_texts)
        width = std::max(width, textWidth(text->font(), text->text()) + Zoom::instance().px(4));
    return {width, heightForWidth(width)};
}

QSize EmptyState::minimumSizeHint() const
{
    return m_example->minimumSize();
}

int EmptyState::heightForWidth(int width) const
{
    return heightAt(width, m_texts.size());
}

void EmptyState::resizeEvent(QResizeEvent *)
{
    for (size_t i = 0; i < m_texts.size(); ++i)
        m_texts[i]->setVisible(heightAt(width(), i + 1) <= height());
}

} // namespace pangaea
