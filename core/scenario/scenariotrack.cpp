// SPDX-License-Identifier: MIT
#include "core/scenario/scenariotrack.h"

#include "core/journal/journal.h"

namespace pangaea {

ScenarioTrack::ScenarioTrack(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::appended, this, &ScenarioTrack::read);
    connect(&journal, &Journal::cleared, this, &ScenarioTrack::forget);
    read(0, qsizetype(journal.events().size()));
}

void ScenarioTrack::forget()
{
    m_scenario = {};
    m_text.clear();
    m_step = -1;
    emit changed();
}

void ScenarioTrack::read(qsizetype first, qsizetype count)
{
    bool news = false;
    for (qsizetype i = first; i < first + count; ++i) {
        const Payload &payload = m_journal.events()[size_t(i)].payload;
        if (const auto *began = std::get_if<event::ScenarioBegan>(&payload)) {
            m_scenario = readScenario(began->text.toUtf8()).scenario; // empty if the recorded text is invalid
            m_scenario.title = began->title;
            m_scenario.folder = began->folder;
            m_text = began->text;
            m_step = -1;
            news = true;
        } else if (const auto *step = std::get_if<event::StepBegan>(&payload)) {
            m_step = step->step;
            news = true;
        }
    }
    if (news)
        emit changed();
}

} // namespace pangaea
