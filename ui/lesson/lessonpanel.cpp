// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonpanel.h"

#include "ui/lesson/lessonpage.h"
#include "ui/lesson/lessonwalk.h"
#include "ui/look/zoom.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace pangaea {

namespace {

constexpr int refreshInterval = 200; // ms; faster than anybody reads

} // namespace

LessonPanel::LessonPanel(ScenarioRunner &runner, Readings &readings, QAction &picture, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_readings(readings)
    , m_page(new LessonPage)
    , m_bar(new QWidget)
    , m_says(new QStackedLayout)
    , m_hint(new QLabel)
    , m_readOn(new QPushButton(tr("&Read on")))
    , m_previous(new QPushButton(tr("Previous")))
    , m_step(new QPushButton(tr("Step")))
    , m_next(new QPushButton(tr("Next")))
    , m_again(new QPushButton(tr("&Begin again")))
    , m_picture(new QPushButton(tr("Save p&icture…")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_bar);
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
    connect(m_page, &LessonPage::chosen, this, [this](size_t answer) { m_walk->predict(answer); });
    connect(m_page, &LessonPage::changed, this, &LessonPanel::showReadOn);
    connect(&Zoom::instance(), &Zoom::changed, this, &LessonPanel::applyLooks);
    applyLooks();
}

LessonPanel::~LessonPanel() = default;

void LessonPanel::makeBar(QAction &picture)
{
    auto *rows = new QVBoxLayout(m_bar);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_hint->setForegroundRole(QPalette::PlaceholderText); // the palette's quiet text
    m_says->addWidget(m_hint);
    m_says->addWidget(m_readOn);
    rows->addLayout(m_says);
    for (const auto &buttons : {std::vector {m_previous, m_step, m_next}, std::vector {m_again, m_picture}}) {
        auto *row = new QHBoxLayout;
        for (QPushButton *button : buttons)
            row->addWidget(button, 1);
        rows->addLayout(row);
    }

    m_previous->setShortcut(Qt::ALT | Qt::Key_Left);
    m_step->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_next->setShortcut(Qt::ALT | Qt::Key_Right);
    for (QPushButton *button : {m_previous, m_step, m_next})
        button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
    m_again->setToolTip(tr("Load the lesson anew. Rows that are there stay."));
    m_picture->setToolTip(picture.toolTip());
    connect(m_readOn, &QPushButton::clicked, this, &LessonPanel::readOn);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_walk->previous(); });
    connect(m_step, &QPushButton::clicked, this, &LessonPanel::step);
    connect(m_next, &QPushButton::clicked, this, [this] { m_walk->next(); });
    connect(m_again, &QPushButton::clicked, this, [this] { begin(Lesson(m_walk->lesson()), m_source); });
    connect(m_picture, &QPushButton::clicked, &picture, &QAction::trigger);
    for (QPushButton *button : {m_readOn, m_previous, m_step, m_next, m_again})
        button->setEnabled(false);
    m_hint->setText(tr("Choose a lesson in the Lessons menu."));
}

void LessonPanel::begin(const Lesson &lesson, const QString &source)
{
    m_walk.reset(); // before a new walk follows the same runner
    m_source = source;
    emit begun();
    m_walk = std::make_unique<LessonWalk>(m_runner, m_readings, lesson, source);
    connect(m_walk.get(), &LessonWalk::changed, this, &LessonPanel::follow);
    m_page->setTitle(lesson.title);
    m_again->setEnabled(true);
    showPart();
    focusPart();
}

void LessonPanel::showPart()
{
    const LessonPart &part = m_walk->part();
    m_shown = m_walk->shown();
    m_wasDone = m_walk->isDone(m_shown);
    m_page->setPart(m_shown == 0 ? m_walk->lesson().text : QString(), part.title, part.text);
    showQuestion();
    showMeasured();
    m_page->settle();
    emit placeChanged(tr("Part %1 of %2").arg(m_shown + 1).arg(m_walk->lesson().parts.size()));
    emit contentChanged();
    follow();
}

void LessonPanel::showQuestion()
{
    const std::optional<Question> &question = m_walk->part().question;
    QStringList answers;
    if (question && !m_wasDone) {
        for (const Answer &answer : question->answers)
            answers += answer.text;
        answers += tr("I do not know yet");
    }
    m_page->setQuestion(question ? question->text : QString(), answers, m_walk->prediction());
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
    if (losesFocus(QApplication::focusWidget()))
        m_page->setFocus(Qt::OtherFocusReason);
    const bool isNew = m_walk->isDone(m_shown) != m_wasDone;
    if (isNew)
        showDone();
    m_page->setAnswersEnabled(m_walk->canPredict());
    m_previous->setEnabled(m_walk->canGoBack());
    m_step->setEnabled(m_walk->canStep());
    m_next->setEnabled(m_walk->canGoOn());
    m_hint->setText(m_walk->hint());
    if (isNew && hadFocus)
        focusPart();
}

// What is disabled while it has the focus would pass it on to any other widget of the window.
bool LessonPanel::losesFocus(const QWidget *focus) const
{
    return (focus == m_previous && !m_walk->canGoBack()) || (focus == m_step && !m_walk->canStep())
        || (focus == m_next && !m_walk->canGoOn())
        || (m_page->isAncestorOf(focus) && qobject_cast<const QRadioButton *>(focus) && !m_walk->canPredict());
}

void LessonPanel::showDone()
{
    m_wasDone = true;
    showQuestion();
    showMeasured();
    m_page->showResults();
    emit contentChanged();
}

void LessonPanel::refresh()
{
    if (m_walk)
        showMeasured();
}

void LessonPanel::showMeasured()
{
    std::vector<LessonPage::Result> results;
    for (const LessonWalk::Line &line : m_walk->measured())
        results.push_back({line.text, line.holds});
    if (!m_walk->isDone(m_shown)) {
        m_page->setResults(results, {}, {});
        return;
    }
    const LessonOutcome outcome = m_walk->outcome();
    m_page->setResults(results, outcome.kind == LessonOutcome::Kind::Usual ? m_walk->part().look : QString(),
                       outcomeSentence(outcome));
}

void LessonPanel::showReadOn()
{
    const bool didReadOn = m_says->currentWidget() == m_readOn;
    const bool readsOn = m_walk && m_page->hasMore();
    if (didReadOn == readsOn)
        return;
    const bool movesFocus = readsOn ? isAncestorOf(QApplication::focusWidget()) : m_readOn->hasFocus();
    if (movesFocus)
        m_page->setFocus(Qt::OtherFocusReason);
    m_readOn->setEnabled(readsOn);
    m_says->setCurrentWidget(readsOn ? static_cast<QWidget *>(m_readOn) : m_hint);
    if (movesFocus)
        focusPart();
}

void LessonPanel::readOn()
{
    m_page->readOn();
}

void LessonPanel::focusPart()
{
    if (!m_walk)
        return;
    if (m_page->hasMore())
        m_readOn->setFocus(Qt::OtherFocusReason);
    else if (m_walk->canGoOn())
        m_next->setFocus(Qt::OtherFocusReason);
    else if (m_walk->canStep() && (!m_walk->part().question || m_walk->prediction()))
        m_step->setFocus(Qt::OtherFocusReason);
    else if (m_page->hasAnswers())
        m_page->focusAnswer();
    else
        m_page->setFocus(Qt::OtherFocusReason);
}

// Return does the one thing that is due, wherever the focus is in the panel: it reads on, takes the answer or presses the
// button that has the focus, takes the step, or goes on to the next part.
void LessonPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !m_walk) {
        QWidget::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    auto *answer = qobject_cast<QRadioButton *>(focusWidget());
    if (button && button->hasFocus())
        button->click();
    else if (m_page->hasMore())
        readOn();
    else if (answer && answer->isEnabled() && !answer->isChecked())
        answer->click();
    else if (m_walk->canStep())
        step();
    else
        m_walk->next();
}

void LessonPanel::step()
{
    m_walk->step();
}

QSize LessonPanel::sizeHint() const
{
    return {Zoom::instance().pick(376, 300), Zoom::instance().px(480)};
}

int LessonPanel::wantedHeight() const
{
    return m_page->wantedHeight() + m_bar->sizeHint().height();
}

void LessonPanel::applyLooks()
{
    const Zoom &zoom = Zoom::instance();
    m_page->applyLooks();
    QLayout *rows = m_bar->layout();
    rows->setContentsMargins(zoom.px(12), zoom.px(8), zoom.px(12), zoom.px(10));
    rows->setSpacing(zoom.px(8));
    for (QPushButton *button : {m_readOn, m_previous, m_step, m_next, m_again, m_picture})
        button->setFixedHeight(zoom.px(28));
    updateGeometry();
}

} // namespace pangaea
