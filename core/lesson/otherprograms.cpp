// SPDX-License-Identifier: MIT
#include "core/lesson/otherprograms.h"

#include "core/lesson/lessonmeasures.h"

#include <algorithm>

namespace pangaea {

namespace {

constexpr double shortest = 0.3 * nanosecondsPerSecond; // a few samples
constexpr double notable = 0.15;                        // of all cores

} // namespace

OtherPrograms::OtherPrograms(const LessonRun &run, Readings &readings, QObject *parent)
    : QObject(parent)
    , m_run(run)
    , m_readings(readings)
{
    connect(&readings.journal, &Journal::appended, this, &OtherPrograms::read);
}

void OtherPrograms::begin()
{
    m_last = 0;
    m_measured = m_busy = 0;
    m_ownBefore = ownTime();
}

// A sample tells of the time since the one before.
void OtherPrograms::read(qsizetype first, qsizetype count)
{
    for (qsizetype i = first; i < first + count; ++i) {
        const Event &happened = m_readings.journal.events()[size_t(i)];
        const auto *sampled = std::get_if<event::SystemSampled>(&happened.payload);
        if (!sampled || !sampled->cpu)
            continue;
        const qint64 before = std::exchange(m_last, happened.time);
        if (before == 0)
            continue;
        const auto passed = double(happened.time - before);
        m_measured += passed;
        m_busy += passed * *sampled->cpu / 100 * m_readings.table.session().cores;
    }
}

double OtherPrograms::ownTime() const
{
    double sum = 0;
    for (size_t row = 0; m_run.row(row); ++row) {
        if (const auto time = measures::cpu(m_run, {row}))
            sum += std::get<double>(*time);
    }
    return sum;
}

std::optional<double> OtherPrograms::share() const
{
    const int cores = m_readings.table.session().cores;
    if (m_measured < shortest || cores == 0)
        return {};
    const double own = (ownTime() - m_ownBefore) * double(nanosecondsPerSecond);
    return std::clamp((m_busy - own) / (m_measured * cores), 0., 1.);
}

QString OtherPrograms::sentence() const
{
    const std::optional<double> others = share();
    return others.value_or(0) < notable
        ? QString()
        : tr("Other programs had %1 % of the cores meanwhile. End them, and try again.").arg(qRound(*others * 100));
}

} // namespace pangaea
