// SPDX-License-Identifier: MIT
#include "ui/code/codepanel.h"

#include "ui/code/codetext.h"
#include "ui/look/zoom.h"
#include "ui/parts/docktitle.h"
#include "ui/scenario/scenariorunner.h"

#include "core/engine/worker.h"
#include "core/scenario/scenariotrack.h"
#include "core/scenario/stepsdone.h"
#include "core/session/readings.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace pangaea {

namespace {

constexpr auto apart = 66ms; // between two updates
constexpr int leastRest = 9; // times an update's duration, so that a long program takes a tenth of the thread's time
constexpr int scenarioSource = 0;

} // namespace

CodePanel::CodePanel(Readings &readings, ScenarioRunner &runner, DockTitle &title, QWidget *parent)
    : QWidget(parent)
    , m_readings(readings)
    , m_runner(runner)
    , m_title(title)
    , m_track(new ScenarioTrack(readings.journal, this))
    , m_done(new StepsDone(readings.journal, this))
    , m_text(new CodeText(this))
    , m_copy(new QAction(tr("Copy"), this))
    , m_timer(this)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    makeBar(title);
    m_timer.setSingleShot(true);
    m_timer.setInterval(apart);
    connect(&m_timer, &QTimer::timeout, this, &CodePanel::refresh);
    connect(&runner, &ScenarioRunner::changed, this, &CodePanel::changeScenario);
    connect(m_track, &ScenarioTrack::changed, this, &CodePanel::changeScenario);
    connect(m_done, &StepsDone::changed, this, [this] {
        m_changed = m_changed || !showsScenario();
        schedule();
    });
    connect(&readings.table, &ProcessTable::changed, this, &CodePanel::schedule); // joins
    m_text->canRunTo = [this](int step) {
        return showsScenario() && isLive() && m_runner.hasMore() && !m_runner.isPlaying()
            && size_t(step) > m_runner.next();
    };
    connect(m_text, &CodeText::runToRequested, this, &CodePanel::runToRequested);
    connect(m_text, &CodeText::chosenChanged, this,
            [this](int step) { emit markedChanged(showsScenario() && isLive() ? step : -1); });
    connect(&Zoom::instance(), &Zoom::changed, this, &CodePanel::applyZoom);
    changeScenario();
}

CodePanel::~CodePanel() = default;

void CodePanel::makeBar(DockTitle &title)
{
    m_sources = title.addCombo(tr("Code of"));
    m_sources->addItems({tr("Scenario"), tr("What was done")});
    m_sources->setCurrentIndex(1 - scenarioSource);
    m_sources->setToolTip(tr("Which steps are shown as a program"));
    m_languages = title.addCombo(tr("Language"));
    m_languages->setToolTip(tr("The language of the program"));
    for (const LanguageInfo &info : languages())
        m_languages->addItem(QLatin1String(info.title), QLatin1String(info.id));
    m_copy->setToolTip(tr("Copy the whole program; it can be run as it is"));
    title.addButton(m_copy)->setAccessibleName(tr("Copy code"));
    connect(m_copy, &QAction::triggered, this, &CodePanel::copy);
    const auto choose = [this] {
        m_changed = true;
        refresh();
    };
    connect(m_sources, &QComboBox::currentIndexChanged, this, choose);
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this, choose] {
        choose();
        emit languageChanged(m_languages->currentData().toString());
    });
}

Language CodePanel::language() const
{
    return languages()[size_t(std::max(0, m_languages->currentIndex()))].language;
}

void CodePanel::setLanguage(const QString &id)
{
    if (const int index = m_languages->findData(id); index >= 0)
        m_languages->setCurrentIndex(index);
}

// Shows a new scenario; steps of the same scenario do not change what the user chose to see.
void CodePanel::changeScenario()
{
    const Scenario *loaded = m_runner.scenario();
    const QByteArray text = loaded ? writeScenario(*loaded) : QByteArray();
    const bool isNew = text != m_loaded || m_track->text() != m_began;
    m_loaded = text;
    m_began = m_track->text();
    if (isNew) {
        m_changed = true;
        m_sources->setCurrentIndex(loaded || !m_track->scenario().steps.empty() ? scenarioSource : 1 - scenarioSource);
    }
    schedule();
}

bool CodePanel::showsScenario() const
{
    return m_sources->currentIndex() == scenarioSource;
}

bool CodePanel::isLive() const
{
    return m_runner.scenario();
}

void CodePanel::schedule()
{
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void CodePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CodePanel::refresh()
{
    m_timer.stop();
    QElapsedTimer taken;
    taken.start();
    if (std::exchange(m_changed, false))
        rewrite();
    const std::vector<StepMark> marks = showsScenario() ? scenarioMarks() : m_doneMarks;
    m_text->setMarks(marks);
    showPosition(marks);
    m_timer.setInterval(std::max(apart, leastRest * std::chrono::milliseconds(taken.elapsed())));
}

// Replaces the text only if it would differ.
void CodePanel::rewrite()
{
    m_scenario = {};
    m_doneMarks.clear();
    if (showsScenario()) {
        m_scenario = isLive() ? *m_runner.scenario() : m_track->scenario();
    } else {
        for (const DoneStep &done : m_done->steps()) {
            m_scenario.steps.push_back(done.step);
            m_doneMarks.push_back(done.end == 0 ? StepMark::Current : StepMark::Done);
        }
    }
    const QByteArray written = writeScenario(m_scenario) + m_scenario.folder.toUtf8() + char('0' + int(language()));
    m_copy->setEnabled(!m_scenario.steps.empty());
    if (written == std::exchange(m_written, written))
        return;
    m_text->setProgram(m_scenario.steps.empty() ? ProgramText() : programText(m_scenario, language()), language());
}

// In a live session the runner knows what the journal does not: whether it waits, and what comes next.
std::vector<StepMark> CodePanel::scenarioMarks() const
{
    std::vector<StepMark> marks(m_scenario.steps.size(), StepMark::None);
    const bool began = !isLive() || m_track->text() == QString::fromUtf8(m_loaded);
    const auto last = began ? qsizetype(m_track->step()) : -1;
    const auto count = qsizetype(marks.size());
    std::fill(marks.begin(), marks.begin() + std::clamp<qsizetype>(last + 1, 0, count), StepMark::Done);
    const bool goesOn = isLive() ? m_runner.isPlaying() : last + 1 < count || m_readings.table.joinsPending();
    if (goesOn && last >= 0 && last < count)
        marks[size_t(last)] = StepMark::Current;
    else if (isLive() && m_runner.hasMore())
        marks[m_runner.next()] = StepMark::Next;
    return marks;
}

void CodePanel::showPosition(const std::vector<StepMark> &marks)
{
    const auto place = [&](StepMark mark) { return int(std::ranges::find(marks, mark) - marks.begin()) + 1; };
    const auto count = int(marks.size());
    QString where;
    if (count == 0)
        where = showsScenario() ? tr("No scenario is loaded") : tr("Nothing was done yet");
    else if (place(StepMark::Current) <= count)
        where = tr("At step %1 of %2").arg(place(StepMark::Current)).arg(count);
    else if (place(StepMark::Next) <= count)
        where = tr("Before step %1 of %2").arg(place(StepMark::Next)).arg(count);
    m_title.setHint(where);
    m_text->setAccessibleDescription(where);
}

QString CodePanel::copyText() const
{
    const QString worker = findWorker(QCoreApplication::applicationDirPath());
    return worker.isEmpty() ? programText(m_scenario, language()).text
                            : programText(m_scenario, language(), worker).text;
}

void CodePanel::copy()
{
    refresh();
    QGuiApplication::clipboard()->setText(copyText());
}

// Wide enough for most lines.
QSize CodePanel::sizeHint() const
{
    return {Zoom::instance().px(430), Zoom::instance().px(300)};
}

void CodePanel::applyZoom()
{
    m_text->applyLooks();
}

} // namespace pangaea
