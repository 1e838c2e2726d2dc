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
#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_names(new QLabel(tr("Asia, America, Europe, Africa"), this))
    , m_texts {m_headline, m_explanation, m_names}
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_headline, m_explanation, m_button, m_names})
        layout->addWidget(widget, 0, widget == m_button ? Qt::AlignHCenter : Qt::Alignment());
    layout->addStretch(1);
    for (QLabel *label : m_texts) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_explanation->setForegroundRole(QPalette::PlaceholderText); // the palette's quiet text
    m_names->setForegroundRole(QPalette::PlaceholderText);
    connect(m_button, &QPushButton::clicked, this,
            [this] { m_filtered ? emit clearFilterAsked() : emit exampleAsked(); });
    showTexts();
}

void EmptyState::setFiltered(bool filtered)
{
    if (std::exchange(m_filtered, filtered) == filtered)
        return;
    showTexts();
    showWhatFits();
}

void EmptyState::showTexts()
{
    m_headline->setText(m_filtered ? tr("No process matches the filter") : tr("Type continent names and click Spawn"));
    m_explanation->setText(
        m_filtered ? tr("They are all still there, and go on.")
                   : tr("Each name becomes a real operating system process, which you can watch, stop and join."));
    m_button->setText(m_filtered ? tr("Clear the filter") : tr("Run the text’s example"));
    m_button->setIcon(m_filtered ? QIcon() : icon(u"start"_s));
    updateGeometry();
}

void EmptyState::applyZoom()
{
    Zoom &zoom = Zoom::instance();
    layout()->setSpacing(zoom.px(12));
    m_headline->setFont(zoom.headlineFont());
    m_names->setFont(zoom.smallFont());
    m_button->setFixedHeight(zoom.px(32));
    m_button->setIconSize({zoom.px(20), zoom.px(20)});
    m_button->setMinimumWidth(std::max(zoom.px(190), m_button->sizeHint().width()));
    updateGeometry();
}

// With so many of the texts, the most important first. Does not depend on what is shown, or the layout would ask again.
int EmptyState::heightAt(int width, size_t texts) const
{
    int height = m_button->minimumHeight();
    for (size_t i = 0; i < texts; ++i)
        height += layout()->spacing() + m_texts[i]->heightForWidth(width);
    return height;
}

QSize EmptyState::sizeHint() const
{
    int width = m_button->minimumWidth();
    for (const QLabel *text : m_texts)
        width = std::max(width, textWidth(text->font(), text->text()) + Zoom::instance().px(4));
    return {width, heightForWidth(width)};
}

QSize EmptyState::minimumSizeHint() const
{
    return m_button->minimumSize();
}

int EmptyState::heightForWidth(int width) const
{
    return heightAt(width, texts());
}

void EmptyState::resizeEvent(QResizeEvent *)
{
    showWhatFits();
}

void EmptyState::showWhatFits()
{
    for (size_t i = 0; i < m_texts.size(); ++i)
        m_texts[i]->setVisible(i < texts() && heightAt(width(), i + 1) <= height());
}

} // namespace pangaea
