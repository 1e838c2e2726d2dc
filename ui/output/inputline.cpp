// SPDX-License-Identifier: MIT
#include "ui/output/inputline.h"

#include "ui/look/format.h"
#include "ui/look/zoom.h"

#include "core/basics/visibletext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace pangaea {

InputLine::InputLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_line(new QLineEdit)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_line);
    m_line->setAccessibleName(tr("Input"));
    m_line->setToolTip(
        tr("What you type is written to the process's standard input, with the end of the line behind it (Return)"));
    auto *send = new QPushButton(tr("Send"));
    auto *end = new QPushButton(tr("End of input"));
    end->setToolTip(tr("The process reads the end of its input behind what was sent (Ctrl+D)"));
    for (QPushButton *button : {send, end})
        button->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_line, 1);
    layout->addWidget(send);
    layout->addWidget(end);
    connect(m_line, &QLineEdit::returnPressed, this, &InputLine::send);
    connect(send, &QPushButton::clicked, this, &InputLine::send);
    connect(end, &QPushButton::clicked, this, &InputLine::end);
    auto *shortcut = new QShortcut(Qt::CTRL | Qt::Key_D, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &InputLine::end);
    connect(&Zoom::instance(), &Zoom::changed, this, &InputLine::applyZoom);
    applyZoom();
    hide();
}

void InputLine::setProcess(ProcessId process, const QString &name, char lineEnd)
{
    m_lineEnd = lineEnd;
    if (process == m_process)
        return;
    m_process = process;
    m_line->clear();
    const QString visible = visibleText(name);
    constexpr qsizetype longest = 24;
    m_label->setText(tr("Input of %1").arg(visible.size() > longest ? visible.first(longest) + QChar(u'…') : visible));
    m_label->setToolTip(plainToolTip(visible));
    m_label->setAccessibleDescription(visible);
    setVisible(process != ProcessId::Pangaea);
}

// The line stays open, so that the next one can be typed.
void InputLine::send()
{
    emit typed(m_process, m_line->text().toUtf8() + m_lineEnd);
    m_line->clear();
    m_line->setFocus();
}

// As in a terminal, the text in the line is sent without the end of the line.
void InputLine::end()
{
    if (!m_line->text().isEmpty())
        emit typed(m_process, m_line->text().toUtf8());
    m_line->clear();
    emit ended(m_process);
}

void InputLine::applyZoom()
{
    const Zoom &zoom = Zoom::instance();
    layout()->setContentsMargins(zoom.px(10), zoom.px(4), zoom.px(10), zoom.px(4));
    layout()->setSpacing(zoom.px(8));
}

} // namespace pangaea
