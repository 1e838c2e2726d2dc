// SPDX-License-Identifier: MIT
// Runs the four forms one after the other. Lives on the journal's thread.
#include "core/compare/comparison.h"

#include "core/session/readings.h"
#include "core/timeline/otherprograms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace pangaea {

namespace {

constexpr auto settleTime = 100ms;                        // the records of the last switches have arrived by then
constexpr qint64 lookInterval = nanosecondsPerSecond / 5; // a long computation has many intervals to copy

QString parameter(const char *key, const QString &value)
{
    return QLatin1String(key) + QLatin1Char('=') + value;
}

/// Sums of all processes of a form; a value that is unknown for one process is unknown for the form.
void addUp(FormResult &result, const std::vector<ResourceUse> &parts, bool atTheSameTime)
{
    ResourceUse sum;
    qint64 memory = 0;
    bool isMemoryKnown = true;
    for (const ResourceUse &part : parts) {
        sum.cpuTime += part.cpuTime;
        sum.voluntarySwitches += part.voluntarySwitches;
        sum.involuntarySwitches += part.involuntarySwitches;
        const qint64 peak = part.peakMemory.value_or(0);
        memory = atTheSameTime ? memory + peak : std::max(memory, peak);
        isMemoryKnown &= part.peakMemory.has_value();
    }
    result.cpu = sum.cpuTime;
    result.voluntary = sum.voluntarySwitches;
    result.involuntary = sum.involuntarySwitches;
    if (isMemoryKnown)
        result.memory = memory;
}

std::optional<TimeSpan> lifeOf(const std::vector<TimelineRow> &rows)
{
    std::optional<TimeSpan> life;
    for (const TimelineRow &row : rows) {
        if (row.attempts.empty() || row.attempts.front().life.end == 0)
            return {};
        const TimeSpan &one = row.attempts.front().life;
        life = life ? TimeSpan {std::min(life->start, one.start), std::max(life->end, one.end)} : one;
    }
    return life;
}

} // namespace

std::optional<qint64> FormResult::switches() const
{
    return voluntary && involuntary ? std::optional(*voluntary + *involuntary) : std::nullopt;
}

FormRequest requestOf(const ComparisonPlan &plan, Form form)
{
    const QString parts = QString::number(plan.names.size());
    const bool computes = plan.work == Work::Compute;
    const QString steps = parameter("steps", QString::number(computes ? plan.amount : 0, 'g', 12));
    const QString seconds = parameter("seconds", QString::number(computes ? 0 : plan.amount, 'g', 12));
    switch (form) {
    case Form::Threads:
        return {{u"threads"_s},
                u"threads"_s,
                {parameter("count", parts), parameter("load", computes ? u"compute"_s : u"wait"_s),
                 computes ? steps : seconds}};
    case Form::Async: return {{u"async"_s}, u"async_io"_s, {parameter("waits", parts), seconds, steps}};
    case Form::Sequential:
    case Form::Together: break;
    }
    return computes ? FormRequest {plan.names, u"work"_s, {steps}} : FormRequest {plan.names, u"wait_io"_s, {seconds}};
}

Failure whyNot(const ComparisonPlan &plan, const std::optional<event::TargetsListed> &targets)
{
    if (!targets)
        return Comparison::tr("The worker has not listed its targets yet. Try again in a moment.");
    if (!targets->error.isEmpty())
        return targets->error;
    if (plan.names.size() < ComparisonPlan::leastNames || plan.names.size() > ComparisonPlan::mostNames)
        return Comparison::tr("Give %1 to %2 names: one for each part of the work.")
            .arg(ComparisonPlan::leastNames)
            .arg(ComparisonPlan::mostNames);
    if (!(plan.amount > 0))
        return Comparison::tr("Each part needs some work: an amount of more than 0.");
    for (const Form form : allForms) {
        const FormRequest request = requestOf(plan, form);
        if (Failure problem = checkArguments(targets->catalog, request.target, request.parameters))
            return problem;
    }
    return {};
}

Comparison::Comparison(Mailbox<Command> &commands, Readings &readings, ComparisonPlan plan, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_readings(readings)
    , m_plan(std::move(plan))
    , m_settle(this)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &Comparison::measure);
}

void Comparison::begin()
{
    if (m_results.front().status != FormResult::Status::Pending)
        return;
    m_running = true;
    // The table and the timeline read each batch first: they were created with the journal.
    connect(&m_readings.journal, &Journal::appended, this, &Comparison::read);
    beginForm();
}

void Comparison::cancel()
{
    if (!m_running || m_cancelled)
        return;
    m_cancelled = true;
    for (size_t form = m_form; form < m_results.size(); ++form) {
        m_results[form].status = FormResult::Status::NotMeasured;
        m_results[form].reason = tr("It was cancelled.");
    }
    endCancelled();
    goOn();
    emit changed();
}

void Comparison::beginForm()
{
    result().status = FormResult::Status::Running;
    m_request = requestOf(m_plan, allForms[m_form]);
    m_rows.clear();
    m_known = 0;
    ask(allForms[m_form] == Form::Sequential ? m_request.names.first(1) : m_request.names);
    emit changed();
}

void Comparison::ask(const QStringList &names)
{
    for (const QString &name : names)
        m_rows.push_back({name});
    m_commands.put(command::Spawn {names, m_request.target, m_request.parameters, true, false});
}

// Rows are created in the order of the requests. Rows that the user creates meanwhile are recognized by their data.
bool Comparison::isNext(const event::Created &made) const
{
    return m_known < m_rows.size() && made.name == m_rows[m_known].name && made.target == m_request.target
        && !made.joinAutomatically && made.arguments.mid(1, m_request.parameters.size()) == m_request.parameters;
}

void Comparison::read(qsizetype first, qsizetype count)
{
    for (qsizetype i = first; i < first + count; ++i) {
        const Event &event = m_readings.journal.events()[size_t(i)];
        if (const auto *made = std::get_if<event::Created>(&event.payload); made && isNext(*made))
            m_rows[m_known++].process = event.process;
    }
    findProblems();
    if (m_cancelled)
        endCancelled();
    if (m_readings.timeline.now() - m_copiedAt >= lookInterval) {
        copyRows();
        emit changed();
    }
    goOn();
}

// For rows that were removed the last known data is kept.
void Comparison::copyRows()
{
    m_copiedAt = m_readings.timeline.now();
    std::vector<TimelineRow> &rows = result().rows;
    rows.resize(m_known);
    for (size_t i = 0; i < m_known; ++i) {
        if (const TimelineRow *row = m_readings.timeline.find(m_rows[i].process))
            rows[i] = *row;
    }
}

void Comparison::findProblems()
{
    FormResult &now = result();
    for (size_t i = 0; i < m_known && now.status == FormResult::Status::Running; ++i) {
        if (const Failure problem = problemOf(m_rows[i])) {
            now.status = FormResult::Status::NotMeasured;
            now.reason = problem.sentence();
        }
    }
}

Failure Comparison::problemOf(const Row &row) const
{
    const ProcessState *known = m_readings.table.find(row.process);
    const TimelineRow *lane = m_readings.timeline.find(row.process);
    if (!known || !lane)
        return tr("%1 was removed.").arg(row.name);
    if (known->attempts.size() > 1)
        return tr("%1 was restarted.").arg(row.name);
    if (!lane->suspended.empty())
        return tr("%1 was suspended meanwhile.").arg(row.name);
    const Attempt *attempt = known->current();
    if (known->state == State::FailedToStart)
        return tr("%1 failed to start. %2").arg(row.name, attempt ? attempt->failure : QString());
    if (!attempt || !attempt->exit || attempt->exit->success())
        return {};
    return attempt->exit->signal ? tr("%1 was ended by %2.").arg(row.name, signalText(attempt->exit->signal))
                                 : tr("%1 exited with code %2.").arg(row.name, QString::number(attempt->exit->code));
}

bool Comparison::allAreOver() const
{
    return m_known == m_rows.size() && std::ranges::all_of(m_rows, [this](const Row &row) {
               const ProcessState *known = m_readings.table.find(row.process);
               return !known || hasEnded(known->state);
           });
}

// A process that is just being started cannot be ended yet.
void Comparison::endCancelled()
{
    ProcessIds alive;
    for (const Row &row : m_rows) {
        const ProcessState *known = m_readings.table.find(row.process);
        if (known && (known->state == State::Running || known->state == State::Suspended)
            && m_ended.insert(row.process).second)
            alive.push_back(row.process);
    }
    if (!alive.empty())
        m_commands.put(command::Terminate {alive});
}

void Comparison::goOn()
{
    if (m_settle.isActive() || !allAreOver())
        return;
    const bool isGood = result().status == FormResult::Status::Running;
    if (isGood && m_rows.size() < size_t(m_request.names.size()))
        ask({m_request.names[qsizetype(m_rows.size())]});
    else
        m_settle.start();
}

void Comparison::measure()
{
    if (!allAreOver()) // the user restarted one
        return;
    findProblems();
    copyRows();
    FormResult &now = result();
    if (now.status == FormResult::Status::Running) {
        if (const std::optional<TimeSpan> life = lifeOf(now.rows)) {
            now.wall = life->end - life->start;
            if (const std::optional<MachineShare> share = machineShare(m_readings.timeline, life->start, life->end))
                now.others = share->others;
        }
        std::vector<ResourceUse> parts;
        for (const Row &row : m_rows) {
            if (const std::optional<ResourceUse> &used = m_readings.table.find(row.process)->current()->used)
                parts.push_back(*used);
        }
        if (parts.size() == m_rows.size())
            addUp(now, parts, allForms[m_form] != Form::Sequential);
        now.status = FormResult::Status::Measured;
    }
    if (!m_cancelled && ++m_form < m_results.size()) {
        beginForm();
        return;
    }
    m_running = false;
    disconnect(&m_readings.journal, nullptr, this, nullptr);
    emit changed();
    emit finished();
}

} // namespace pangaea
