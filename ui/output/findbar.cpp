// SPDX-License-Identifier: MIT
#include "ui/output/findbar.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/parts/elidedlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace pangaea {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_upper(new QHBoxLayout)
    , m_lower(new QHBoxLayout)
{
    makeUpper();
    makeLower();
    m_rows->addLayout(m_upper);
    m_rows->addLayout(m_lower);
    auto *all = new QVBoxLayout(this);
    all->addLayout(m_rows);
    connectAll();
    applyZoom();
}

void FindBar::makeUpper()
{
    m_needle = new QLineEdit;
    m_needle->setPlaceholderText(tr("Find in output"));
    m_needle->setAccessibleName(tr("Find in output"));
    m_needle->setClearButtonEnabled(true);
    m_upper->addWidget(m_needle, 1);
    m_next = addButton(*m_upper, tr("&Next"));
    m_previous = addButton(*m_upper, tr("P&revious"));
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setTextFormat(Qt::PlainText);
    m_upper->addWidget(m_count);
    m_upper->addStretch();
    m_close = addButton(*m_upper, tr("Close"));
}

void FindBar::makeLower()
{
    m_matchCase = addBox(tr("&Match case"), tr("Tell capital letters from small ones"));
    m_expression = addBox(tr("Re&gular expression"),
                          tr("What is typed is a pattern, as in Perl: \\d+ finds numbers, ^Error lines that begin so"));
    m_filters = addBox(tr("Onl&y these lines"), tr("Hide the lines in which it is not found"));
    m_scope = new ElidedLabel;
    m_scope->setObjectName(QStringLiteral("scope"));
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_lower->addWidget(m_scope, 1);
    m_list = addButton(*m_lower, tr("&By process"));
    m_list->setCheckable(true);
    m_list->setToolTip(tr("List how often it is found in the output of each process"));
    m_all = addButton(*m_lower, tr("In &all processes"));
    m_all->hide();
}

QPushButton *FindBar::addButton(QBoxLayout &row, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

QCheckBox *FindBar::addBox(const QString &text, const QString &tip)
{
    auto *box = new QCheckBox(text);
    box->setToolTip(tip);
    m_lower->addWidget(box);
    return box;
}

void FindBar::connectAll()
{
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepAsked(true); });
    connect(m_previous, &QPushButton::clicked, this, [this] { emit stepAsked(false); });
    connect(m_needle, &QLineEdit::returnPressed, this, [this] { emit stepAsked(true); });
    connect(m_needle, &QLineEdit::textChanged, this, &FindBar::patternChanged);
    for (const QCheckBox *box : {m_matchCase, m_expression})
        connect(box, &QCheckBox::toggled, this, &FindBar::patternChanged);
    connect(m_filters, &QCheckBox::toggled, this, &FindBar::filtersChanged);
    connect(m_list, &QPushButton::toggled, this, &FindBar::listToggled);
    connect(m_all, &QPushButton::clicked, this, &FindBar::allAsked);
    connect(m_close, &QPushButton::clicked, this, &FindBar::closed);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FindBar::closed);
    connect(escape, &QShortcut::activatedAmbiguously, this, &FindBar::closed); // the window has one for a while
    connect(&Zoom::instance(), &Zoom::changed, this, &FindBar::applyZoom);
}

LinePattern FindBar::pattern() const
{
    return {m_needle->text(), m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive,
            m_expression->isChecked() ? LinePattern::Kind::Expression : LinePattern::Kind::Words};
}

bool FindBar::filters() const
{
    return m_filters->isChecked();
}

void FindBar::setFilters(bool on)
{
    m_filters->setChecked(on);
}

void FindBar::takeFocus()
{
    m_needle->setFocus();
    m_needle->selectAll();
}

void FindBar::setCount(const QString &count)
{
    if (count == m_count->text())
        return;
    m_count->setText(count);
    arrange();
}

void FindBar::setScope(const QString &scope)
{
    m_whereItLooks = scope;
    showSentence();
}

void FindBar::offerAll(bool offered)
{
    m_allOffered = offered;
    showSentence();
}

void FindBar::setProblem(const QString &sentence)
{
    m_whatIsWrong = sentence;
    showSentence();
}

// A problem takes the room of what is of no use then.
void FindBar::showSentence()
{
    const bool isFine = m_whatIsWrong.isEmpty();
    m_scope->setText(isFine ? m_whereItLooks : m_whatIsWrong);
    m_list->setVisible(isFine);
    m_all->setVisible(isFine && m_allOffered);
    arrange();
}

bool FindBar::listsProcesses() const
{
    return m_list->isChecked();
}

void FindBar::applyZoom()
{
    const Zoom &zoom = Zoom::instance();
    m_needle->setMaximumWidth(zoom.px(330));
    layout()->setContentsMargins(zoom.px(10), zoom.px(4), zoom.px(10), zoom.px(4));
    for (QLayout *row :
         {layout(), static_cast<QLayout *>(m_rows), static_cast<QLayout *>(m_upper), static_cast<QLayout *>(m_lower)})
        row->setSpacing(zoom.px(8));
    layout()->setSpacing(zoom.px(2));
    arrange();
}

void FindBar::arrange()
{
    const QMargins margins = layout()->contentsMargins();
    const int needed = m_upper->sizeHint().width() + m_lower->sizeHint().width() + m_rows->spacing() + margins.left()
        + margins.right();
    m_rows->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

// That of two rows: side by side they only stand where there is room.
QSize FindBar::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    return {std::max(m_upper->minimumSize().width(), m_lower->minimumSize().width()) + margins.left() + margins.right(),
            layout()->minimumSize().height()};
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace pangaea
