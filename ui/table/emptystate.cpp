// SPDX-License-Identifier: MIT
#include "ui/table/emptystate.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pangaea {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel(tr("Type continent names and click Spawn"), this))
    , m_explanation(new QLabel(
          tr("Each name becomes a real operating system process, which you can watch, stop and join."), this))
    , m_example(new QPushButton(icon(u"start"_s), tr("Run the text’s example"), this))
    , m_names(new QLabel(tr("Asia, America, Europe, Africa"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_headline, m_explanation, m_example, m_names})
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    layout->addStretch(1);
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
    m_example->setMinimumWidth(zoom.px(190));
    m_example->setIconSize({zoom.px(20), zoom.px(20)});
}

} // namespace pangaea
