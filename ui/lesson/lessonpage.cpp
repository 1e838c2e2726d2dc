// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonpage.h"

#include "ui/lesson/lessonline.h"
#include "ui/lesson/lessontext.h"
#include "ui/look/accessiblerole.h"
#include "ui/look/zoom.h"

#include "core/basics/visibletext.h"

#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace pangaea {

namespace {

// Without an accessible name of its own: a screen reader says its text.
QLabel *wrapped()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum); // a long word must not widen the panel
    return label;
}

void showIfFilled(QLabel *label, const QString &text)
{
    label->setText(visibleText(text));
    label->setVisible(!text.isEmpty());
}

void clear(QVBoxLayout &layout, std::vector<LessonLine *> &lines)
{
    for (LessonLine *line : lines) {
        layout.removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    lines.clear();
}

} // namespace

LessonPage::LessonPage(QWidget *parent)
    : QScrollArea(parent)
    , m_title(wrapped())
    , m_introduction(new LessonText)
    , m_partTitle(wrapped())
    , m_text(new LessonText)
    , m_question(wrapped())
    , m_answers(new QVBoxLayout)
    , m_choices(new QButtonGroup(this))
    , m_measured(new QVBoxLayout)
    , m_look(new LessonText)
    , m_note(wrapped())
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(page);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_title, m_introduction, m_partTitle, m_text, m_question})
        m_layout->addWidget(widget);
    m_layout->addLayout(m_answers);
    m_layout->addLayout(m_measured);
    m_layout->addWidget(m_look);
    m_layout->addWidget(m_note);
    m_layout->addStretch(1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleRole(*this, QAccessible::Pane);
    setAccessibleName(tr("Lesson"));

    connect(m_choices, &QButtonGroup::idClicked, this, [this](int answer) { emit chosen(size_t(answer)); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        keepResultsInView();
        lookBelow();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_hasMore = m_hasMore && hasBelow();
        emit changed();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

// The focus may change while the page is being destroyed.
LessonPage::~LessonPage()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void LessonPage::setTitle(const QString &title)
{
    m_title->setText(visibleText(title));
}

void LessonPage::setPart(const QString &introduction, const QString &title, const QString &text)
{
    m_introduction->setText(introduction);
    showIfFilled(m_partTitle, title);
    m_text->setText(text);
    m_showsResults = false;
    verticalScrollBar()->setValue(0);
}

void LessonPage::setQuestion(const QString &question, const QStringList &answers, std::optional<size_t> chosen)
{
    for (QAbstractButton *button : m_choices->buttons())
        m_choices->removeButton(button);
    clear(*m_answers, m_answerLines);
    showIfFilled(m_question, question);
    for (const QString &answer : answers) {
        auto *choice = new QRadioButton;
        m_choices->addButton(choice, int(m_answerLines.size()));
        m_answerLines.push_back(new LessonLine(choice, visibleText(answer)));
        m_answers->addWidget(m_answerLines.back());
        m_answerLines.back()->show(); // now, since it is about to get the focus
    }
    if (chosen && *chosen < m_answerLines.size())
        m_choices->button(int(*chosen))->setChecked(true);
}

void LessonPage::setAnswersEnabled(bool enabled)
{
    for (QAbstractButton *choice : m_choices->buttons())
        choice->setEnabled(enabled);
}

void LessonPage::setResults(const std::vector<Result> &results, const QString &look, const QString &note)
{
    if (results.size() != m_resultLines.size()) {
        clear(*m_measured, m_resultLines);
        for (size_t i = 0; i < results.size(); ++i) {
            m_resultLines.push_back(new LessonLine);
            m_measured->addWidget(m_resultLines.back());
        }
    }
    for (size_t i = 0; i < results.size(); ++i)
        m_resultLines[i]->setFact(results[i].text, results[i].holds);
    m_look->setText(look);
    showIfFilled(m_note, note);
}

void LessonPage::showResults()
{
    m_showsResults = true;
    settle();
}

// Otherwise that is done when the program is idle again, and nothing tells of a page that is as long as before.
void LessonPage::settle()
{
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(widget(), &request);
    keepResultsInView();
    lookBelow();
}

// All of them, with as much as possible of what is above; or their begin, if they need more than the whole view.
void LessonPage::keepResultsInView()
{
    if (!m_showsResults || m_resultLines.empty())
        return;
    const int gap = m_layout->spacing();
    verticalScrollBar()->setValue(std::min(m_resultLines.front()->y() - gap, textEnd() + gap - viewport()->height()));
}

// Empty space below it does not count.
int LessonPage::textEnd() const
{
    int end = 0;
    for (const QWidget *child : widget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisibleTo(widget()))
            end = std::max(end, child->geometry().bottom() + 1);
    }
    return end;
}

bool LessonPage::hasBelow() const
{
    return verticalScrollBar()->value() + viewport()->height() < textEnd();
}

void LessonPage::lookBelow()
{
    m_hasMore = hasBelow();
    emit changed();
}

void LessonPage::readOn()
{
    m_showsResults = false;
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + bar->pageStep() - fontMetrics().height()); // a line stays, to go on from
}

bool LessonPage::hasAnswers() const
{
    return std::ranges::any_of(m_choices->buttons(), &QAbstractButton::isEnabled);
}

void LessonPage::focusAnswer()
{
    QAbstractButton *chosen = m_choices->checkedButton();
    (chosen ? chosen : m_choices->buttons().front())->setFocus(Qt::OtherFocusReason);
}

// Arrow keys that move among the answers do not scroll by themselves.
void LessonPage::followFocus(QWidget *now)
{
    if (now && widget()->isAncestorOf(now))
        ensureWidgetVisible(now->parentWidget());
}

int LessonPage::wantedHeight() const
{
    return m_layout->totalHeightForWidth(viewport()->width());
}

void LessonPage::wheelEvent(QWheelEvent *event)
{
    m_showsResults = false;
    QScrollArea::wheelEvent(event);
}

void LessonPage::keyPressEvent(QKeyEvent *event)
{
    m_showsResults = false;
    QScrollArea::keyPressEvent(event);
}

void LessonPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    keepResultsInView();
}

void LessonPage::applyLooks()
{
    const Zoom &zoom = Zoom::instance();
    m_title->setFont(zoom.fontOf(18));
    m_partTitle->setFont(zoom.fontOf(15));
    m_layout->setContentsMargins(zoom.px(12), zoom.px(12), zoom.px(12), zoom.px(12));
    m_layout->setSpacing(zoom.px(12));
    m_answers->setSpacing(zoom.px(8));
    m_measured->setSpacing(zoom.px(8));
    for (LessonText *text : {m_introduction, m_text, m_look})
        text->applyLooks();
    for (LessonLine *line : m_resultLines)
        line->applyLooks();
    for (LessonLine *line : m_answerLines)
        line->applyLooks();
}

} // namespace pangaea
