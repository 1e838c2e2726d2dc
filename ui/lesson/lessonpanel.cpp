// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonpanel.h"

#include "ui/lesson/lessonline.h"
#include "ui/lesson/lessontext.h"
#include "ui/lesson/lessonwalk.h"
#include "ui/look/zoom.h"

#include "core/basics/visibletext.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr int refreshInterval = 200; // ms; faster than anybody reads

QLabel *wrapped(const QString &accessibleName)
{
    auto *label = new QLabel;
    label->setAccessibleName(accessibleName);
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

template <typename Item>
void clear(QVBoxLayout &layout, std::vector<Item *> &items)
{
    for (Item *item : items) {
        layout.removeWidget(item);
        item->hide();
        item->deleteLater();
    }
    items.clear();
}

} // namespace

LessonPanel::LessonPanel(ScenarioRunner &runner, Readings &readings, QAction &picture, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_readings(readings)
    , m_scroll(new QScrollArea)
    , m_title(wrapped(tr("Lesson title")))
    , m_partTitle(wrapped(tr("Part title")))
    , m_introduction(new LessonText(tr("Introduction")))
    , m_text(new LessonText(tr("Text")))
    , m_question(wrapped(tr("Question")))
    , m_answers(new QVBoxLayout)
    , m_choices(new QButtonGroup(this))
    , m_measured(new QVBoxLayout)
    , m_look(new LessonText(tr("What to look at")))
    , m_hint(wrapped(tr("What to do")))
    , m_previous(new QPushButton(tr("Previous")))
    , m_step(new QPushButton(tr("Step")))
    , m_next(new QPushButton(tr("Next")))
    , m_again(new QPushButton(tr("&Begin again")))
    , m_picture(new QPushButton(tr("Save p&icture…")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    makePage();
    makeBar(picture);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshInterval);
    connect(&m_timer, &QTimer::timeout, this, &LessonPanel::refresh);
    connect(&readings.table, &ProcessTable::changed, this, [this] {
        if (m_walk && !m_timer.isActive())
            m_timer.start();
    });
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int answer) { m_walk->predict(size_t(answer)); });
    // Needed because arrow keys that move among answers do not scroll.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now->parentWidget());
    });
    connect(&Zoom::instance(), &Zoom::changed, this, &LessonPanel::applyLooks);
    applyLooks();
}

// The focus may change while the panel is being destroyed.
LessonPanel::~LessonPanel()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void LessonPanel::makePage()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    m_page = new QVBoxLayout(page);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_title, m_introduction, m_partTitle, m_text, m_question})
        m_page->addWidget(widget);
    m_page->addLayout(m_answers);
    m_page->addLayout(m_measured);
    m_page->addWidget(m_look);
    m_page->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Lesson"));
}

void LessonPanel::makeBar(QAction &picture)
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"bar"_s);
    auto *rows = new QVBoxLayout(bar);
    rows->addWidget(m_hint);
    m_hint->setForegroundRole(QPalette::PlaceholderText); // the palette's quiet text
    for (const auto &buttons : {std::vector {m_previous, m_step, m_next}, std::vector {m_again, m_picture}}) {
        auto *row = new QHBoxLayout;
        for (QPushButton *button : buttons)
            row->addWidget(button, 1);
        rows->addLayout(row);
    }
    layout()->addWidget(bar);

    m_previous->setShortcut(Qt::ALT | Qt::Key_Left);
    m_step->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_next->setShortcut(Qt::ALT | Qt::Key_Right);
    for (QPushButton *button : {m_previous, m_step, m_next})
        button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
    m_again->setToolTip(tr("Load the lesson anew. Rows that are there stay."));
    m_picture->setToolTip(picture.toolTip());
    connect(m_previous, &QPushButton::clicked, this, [this] { m_walk->previous(); });
    connect(m_step, &QPushButton::clicked, this, &LessonPanel::step);
    connect(m_next, &QPushButton::clicked, this, [this] { m_walk->next(); });
    connect(m_again, &QPushButton::clicked, this, [this] { begin(Lesson(m_walk->lesson()), m_source); });
    connect(m_picture, &QPushButton::clicked, &picture, &QAction::trigger);
    for (QPushButton *button : {m_previous, m_step, m_next, m_again})
        button->setEnabled(false);
    m_hint->setText(tr("Choose a lesson in the Lessons menu."));
}

void LessonPanel::begin(const Lesson &lesson, const QString &source)
{
    m_walk.reset(); // before a new walk follows the same runner
    m_source = source;
    m_walk = std::make_unique<LessonWalk>(m_runner, m_readings, lesson, source);
    connect(m_walk.get(), &LessonWalk::changed, this, &LessonPanel::follow);
    m_title->setText(visibleText(lesson.title));
    m_again->setEnabled(true);
    showPart();
    focusPart();
}

void LessonPanel::showPart()
{
    const LessonPart &part = m_walk->part();
    const bool isFirst = m_walk->shown() == 0;
    m_shown = m_walk->shown();
    m_wasDone = m_walk->isDone(m_shown);
    m_introduction->setText(isFirst ? m_walk->lesson().text : QString());
    showIfFilled(m_partTitle, part.title);
    m_text->setText(part.text);
    showQuestion();
    m_look->setText(QString());
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
    emit placeChanged(tr("Part %1 of %2").arg(m_shown + 1).arg(m_walk->lesson().parts.size()));
    follow();
}

void LessonPanel::showQuestion()
{
    for (QAbstractButton *button : m_choices->buttons())
        m_choices->removeButton(button);
    clear(*m_answers, m_choiceLines);
    const std::optional<Question> &question = m_walk->part().question;
    showIfFilled(m_question, question ? question->text : QString());
    if (!question || m_wasDone)
        return;
    int id = 0;
    for (const Answer &answer : question->answers)
        addAnswer(id++, visibleText(answer.text));
    addAnswer(id, tr("I do not know yet"));
    if (const std::optional<size_t> prediction = m_walk->prediction())
        m_choices->button(int(*prediction))->setChecked(true);
}

void LessonPanel::addAnswer(int id, const QString &text)
{
    auto *choice = new QRadioButton;
    m_choices->addButton(choice, id);
    auto *line = new LessonLine(choice, text);
    m_choiceLines.push_back(line);
    m_answers->addWidget(line);
    line->show(); // now, since it is about to get the focus
}

// The walk goes on by itself when its steps are taken.
void LessonPanel::follow()
{
    if (m_walk->shown() != m_shown) {
        showPart();
        focusPart();
        return;
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool isNew = m_walk->isDone(m_shown) != m_wasDone;
    if (isNew)
        showDone();
    for (QAbstractButton *choice : m_choices->buttons())
        choice->setEnabled(m_walk->canPredict());
    m_previous->setEnabled(m_walk->canGoBack());
    m_step->setEnabled(m_walk->canStep());
    m_next->setEnabled(m_walk->canGoOn());
    m_hint->setText(m_walk->hint());
    if (isNew && hadFocus)
        focusPart();
}

void LessonPanel::showDone()
{
    m_wasDone = true;
    showQuestion();
    refresh();
    // Once laid out: show all results, as far as there is room.
    QTimer::singleShot(0, this, [this] { m_scroll->verticalScrollBar()->setValue(m_partTitle->y()); });
}

void LessonPanel::refresh()
{
    if (!m_walk)
        return;
    showMeasured();
    m_look->setText(m_walk->isDone(m_shown) ? m_walk->part().look : QString());
}

void LessonPanel::showMeasured()
{
    const std::vector<LessonWalk::Line> measured = m_walk->measured();
    if (measured.size() != m_lines.size()) {
        clear(*m_measured, m_lines);
        for (size_t i = 0; i < measured.size(); ++i) {
            m_lines.push_back(new LessonLine);
            m_measured->addWidget(m_lines.back());
        }
    }
    for (size_t i = 0; i < measured.size(); ++i)
        m_lines[i]->setFact(measured[i].text, measured[i].holds);
}

void LessonPanel::focusPart()
{
    if (!m_walk)
        return;
    if (m_walk->canGoOn())
        m_next->setFocus(Qt::OtherFocusReason);
    else if (m_walk->canPredict() && !m_choices->buttons().empty())
        m_choices->buttons().front()->setFocus(Qt::OtherFocusReason);
    else
        m_step->isEnabled() ? m_step->setFocus(Qt::OtherFocusReason) : m_scroll->setFocus(Qt::OtherFocusReason);
}

// Return does what comes next: it takes the answer that has the focus, then the step, then the next part.
void LessonPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !m_walk) {
        QWidget::keyPressEvent(event);
        return;
    }
    auto *answer = qobject_cast<QRadioButton *>(focusWidget());
    if (answer && answer->isEnabled() && !answer->isChecked())
        answer->click();
    else if (m_walk->canStep())
        step();
    else
        m_walk->next();
}

// The answers are disabled now: keys that are meant for the lesson must not go elsewhere meanwhile.
void LessonPanel::step()
{
    if (isAncestorOf(QApplication::focusWidget()))
        m_scroll->setFocus(Qt::OtherFocusReason);
    m_walk->step();
}

QSize LessonPanel::sizeHint() const
{
    return {Zoom::instance().pick(376, 300), Zoom::instance().px(480)};
}

void LessonPanel::applyLooks()
{
    const Zoom &zoom = Zoom::instance();
    m_title->setFont(zoom.fontOf(18));
    m_partTitle->setFont(zoom.fontOf(15));
    m_page->setContentsMargins(zoom.px(12), zoom.px(12), zoom.px(12), zoom.px(12));
    m_page->setSpacing(zoom.px(12));
    m_answers->setSpacing(zoom.px(8));
    m_measured->setSpacing(zoom.px(8));
    auto *rows = findChild<QWidget *>(u"bar"_s)->layout();
    rows->setContentsMargins(zoom.px(12), zoom.px(8), zoom.px(12), zoom.px(10));
    rows->setSpacing(zoom.px(8));
    for (QPushButton *button : {m_previous, m_step, m_next, m_again, m_picture})
        button->setFixedHeight(zoom.px(28));
    for (LessonText *text : {m_introduction, m_text, m_look})
        text->applyLooks();
    for (LessonLine *line : m_lines)
        line->applyLooks();
    for (LessonLine *line : m_choiceLines)
        line->applyLooks();
    updateGeometry();
}

} // namespace pangaea
