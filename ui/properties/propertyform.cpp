// SPDX-License-Identifier: MIT
#include "ui/properties/propertyform.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/properties/propertytext.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace pangaea {

PropertyForm::PropertyForm(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(heading, this))
    , m_layout(new QFormLayout)
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setVisible(!heading.isEmpty());
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addLayout(m_layout);
}

PropertyText *PropertyForm::add(const QString &title, const QString &tip)
{
    return addWith(nullptr, title, tip);
}

PropertyText *PropertyForm::addWith(QWidget *below, const QString &title, const QString &tip)
{
    auto *text = new PropertyText(title);
    auto *label = new QLabel(title);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setBuddy(text);
    for (QWidget *widget : std::initializer_list<QWidget *> {label, text})
        widget->setToolTip(tip);
    QWidget *value = text;
    if (below) {
        value = new QWidget;
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        auto *layout = new QVBoxLayout(value);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(text);
        layout->addWidget(below);
    }
    m_layout->addRow(label, value);
    m_fields.push_back({label, text});
    return text;
}

void PropertyForm::setFixedFont(const PropertyText *field)
{
    std::ranges::find(m_fields, field, &Field::text)->fixed = true;
}

void PropertyForm::setFieldVisible(PropertyText *field, bool visible)
{
    std::ranges::find(m_fields, field, &Field::text)->title->setVisible(visible);
    field->setVisible(visible);
}

int PropertyForm::titleWidth() const
{
    int width = 0;
    for (const Field &field : m_fields)
        width = std::max(width, field.title->sizeHint().width());
    return width;
}

void PropertyForm::setTitleWidth(int width)
{
    for (const Field &field : m_fields)
        field.title->setMinimumWidth(width);
}

void PropertyForm::applyLooks()
{
    const Zoom &zoom = Zoom::instance();
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_heading->setFont(zoom.boldFont());
    m_layout->setHorizontalSpacing(zoom.px(8));
    m_layout->setVerticalSpacing(zoom.px(4));
    layout()->setSpacing(zoom.px(4));
    for (const Field &field : m_fields) {
        field.title->setPalette(quiet);
        field.title->setMinimumWidth(0);
        field.text->setFont(field.fixed ? zoom.fixedFont() : zoom.font());
        field.text->fit();
    }
}

} // namespace pangaea
