// SPDX-License-Identifier: MIT
#include "core/lesson/lessonrecorder.h"

#include "core/lesson/lessonfact.h"
#include "core/session/evidence.h"

#include <QCoreApplication>

namespace pangaea {

LessonRecorder::LessonRecorder(Readings &readings, const Lesson &lesson, QObject *parent)
    : QObject(parent)
    , m_lesson(lesson)
    , m_text(QString::fromUtf8(writeScenario(lesson.scenario)))
    , m_run(readings, lesson)
{
    connect(&readings.journal, &Journal::appended, this, &LessonRecorder::read);
}

// A part is measured after each batch: the batch in which the next part begins has effects of it already.
void LessonRecorder::read(qsizetype first, qsizetype count)
{
    const std::vector<Event> &events = m_run.readings().journal.events();
    for (qsizetype i = first; i < first + count; ++i) {
        const Payload &payload = events[size_t(i)].payload;
        if (const auto *began = std::get_if<event::ScenarioBegan>(&payload)) {
            if (began->text == m_text) {
                m_isOurs = true;
                m_current = 0;
                m_kept.clear();
            } else {
                m_isOurs = false; // what was measured stays
            }
        } else if (const auto *step = std::get_if<event::StepBegan>(&payload); step && m_isOurs) {
            reach(size_t(step->step));
        }
    }
    if (!m_kept.empty() && m_isOurs)
        m_kept.back() = measured(m_current);
}

void LessonRecorder::reach(size_t step)
{
    while (m_current + 1 < m_lesson.parts.size() && step >= m_lesson.parts[m_current].end)
        ++m_current;
    // Also of parts that begin and end within one batch.
    for (size_t part = m_kept.size(); part <= m_current; ++part) {
        m_kept.emplace_back();
        m_kept[part] = measured(part);
    }
}

ReportPart LessonRecorder::measured(size_t index) const
{
    const LessonPart &part = m_lesson.parts[index];
    ReportPart result {.title = part.title};
    result.wasReached = index < m_kept.size();
    const auto measure = [&](const Fact &fact) {
        return result.wasReached ? pangaea::measure(fact, m_run) : Measured {QStringLiteral("—"), {}};
    };
    if (part.question) {
        result.question = part.question->text;
        for (const Answer &answer : part.question->answers)
            result.answers.push_back({answer.text, measure(answer.isRight).holds});
    }
    for (const Fact &fact : part.expected) {
        const Measured found = measure(fact);
        result.facts.push_back({factTitle(fact), found.text, wantedText(fact), found.holds});
    }
    return result;
}

LessonReport LessonRecorder::report() const
{
    const Readings &readings = m_run.readings();
    LessonReport report {.title = m_lesson.title};
    for (size_t part = 0; part < m_lesson.parts.size(); ++part)
        report.parts.push_back(part < m_kept.size() ? m_kept[part] : measured(part));
    report.evidence = evidenceOf(readings).mid(1); // what was run is the title
    report.time = sessionTime(readings.table);
    report.kernel = readings.table.session().kernel;
    report.version = QCoreApplication::applicationVersion();
    return report;
}

} // namespace pangaea
