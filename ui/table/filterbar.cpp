// SPDX-License-Identifier: MIT
#include "ui/table/filterbar.h"

#include "ui/look/format.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include "core/table/rowfilter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace pangaea {

QString filterHelp()
{
    return FilterBar::tr("Shows the processes that match all words, in table, timeline and output. A word is looked "
                         "for in name, PID, state, target and the last line of output.\n\n"
                         "state:killed   a field; name:asia, pid:4711, exit:1, output:\"two words\"\n"
                         "cpu>50   compared; memory>100M, threads>2, elapsed>10s\n"
                         "-state:running   all but these\n"
                         "\"two words\"   as they are\n\n"
                         "Fields: %1")
        .arg(rowFilterFields().join(u", "_s));
}

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_problem(new QLabel)
{
    m_field->setAccessibleName(u"Filter"_s);
    m_field->setAccessibleDescription(tr("Shows the processes that match all words, such as state:killed cpu>50"));
    m_field->setPlaceholderText(tr("Filter processes"));
    m_field->setToolTip(plainToolTip(filterHelp()));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(int(longestFilter));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleDescription(tr("Processes that match the filter"));
    m_count->hide();
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleDescription(tr("What is wrong with the filter"));
    m_problem->hide();

    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_field, 100); // up to its maximum width, before the space gets any
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::left);
    auto *escape = new QShortcut(Qt::Key_Escape, m_field, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_field->text().isEmpty())
            emit left();
        m_field->clear();
    });
    applyZoom();
}

QLabel *FilterBar::problemStrip() const
{
    return m_problem;
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::clear()
{
    m_field->clear();
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::showCount(qsizetype matching, qsizetype all)
{
    const QLocale english(QLocale::English);
    m_count->setText(tr("%1 of %2").arg(english.toString(matching), english.toString(all)));
    m_count->setToolTip(m_count->text()); // a narrow window has no room for all of it
    m_count->show();
}

void FilterBar::hideCount()
{
    m_count->clear();
    m_count->hide();
}

void FilterBar::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

// A toolbar with too little room hides the whole bar: it becomes as narrow as it can.
void FilterBar::applyZoom()
{
    const Zoom &zoom = Zoom::instance();
    m_count->setMinimumWidth(1);
    m_field->setMinimumWidth(zoom.px(70));
    m_field->setMaximumWidth(zoom.px(330));
    layout()->setContentsMargins(zoom.px(6), 0, zoom.px(10), 0);
    layout()->setSpacing(zoom.px(8));
    m_problem->setContentsMargins(zoom.px(10), zoom.px(5), zoom.px(10), zoom.px(5));
    applyColours();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_problem)
        applyColours();
}

void FilterBar::applyColours()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, stderrText(palette()));
    m_problem->setPalette(colours);
}

} // namespace pangaea
