// SPDX-License-Identifier: MIT
// Walks through the steps like core/session/scenarioplayer.cpp, and derives for each row what can be known before it
// runs.
#include "core/program/plan.h"

#include "core/engine/arguments.h"
#include "core/facts/command.h"
#include "core/facts/exitstatus.h"
#include "core/facts/stateword.h"
#include "core/output/outputdecoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

namespace pangaea::program {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::ProgramText)
};

/// Keywords of the languages, and names that the programs themselves use.
const QStringList &takenWords()
{
    static const QStringList words
        = u"alignas alignof and and_eq any app argc argv as asm assert async auto await bitand bitor bool break case "
          "catch char children class co_await co_return co_yield command compl concept const const_cast consteval "
          "constexpr constinit continue decltype def default del delete do done double dynamic_cast elif else enum "
          "environment errno esac eval except exec execvp exit explicit export extern failed false fi finally finish float "
          "folder for fork friend from function global goto i if import in index info inline int is join join_for kill "
          "lambda lives long main make_process match mutable namespace new noexcept nonlocal not not_eq nullptr number "
          "open operator or or_eq os pass perror pid poll print print_func printf private proc process processes procs "
          "program protected public putenv qapp raise register reinterpret_cast requires restrict return run seconds send "
          "short signal signed sizeof sleep sleep_for spawn static static_assert static_cast status struct switch sys "
          "template tenths then this thread_local throw time trap true try type typedef typeid typename union unix "
          "unset unsigned until using variables virtual void volatile wait waitid waitpid wchar_t while with worker xor "
          "xor_eq yield linux i386 arguments parent global set shift test times umask select read echo cd"_s.split(
              QLatin1Char(' '));
    return words;
}

/// "south_america"; empty if the name has no ASCII letter.
QString asIdentifier(const QString &name)
{
    constexpr int longest = 24;
    QString word;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isMark())
            continue;
        const bool usable = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (usable)
            word += c;
        else if (!word.isEmpty() && !word.endsWith(QLatin1Char('_')))
            word += QLatin1Char('_');
        if (word.size() == longest)
            break;
    }
    while (word.endsWith(QLatin1Char('_')))
        word.chop(1);
    return word.isEmpty() || word.front().isDigit() ? QString() : word;
}

/// It waits for what the process does by itself. A stop and its end come with the step before.
bool takesTime(const Step &step)
{
    using Kind = Condition::Kind;
    const bool isOfSignals = step.condition.kind == Kind::State
        && (step.condition.state == State::Suspended || step.condition.state == State::Running);
    return step.what == StepKind::WaitFor && step.condition.kind != Kind::Ended && !isOfSignals;
}

bool isStop(int signal)
{
    return signal == SIGTSTP || signal == SIGTTIN || signal == SIGTTOU;
}

/// A target that waits for its input before it goes on. The program has no input: there it goes on at once.
const QString heldParameter = u"hold=yes"_s;

class Planner
{
public:
    explicit Planner(const Scenario &scenario)
        : m_scenario(scenario)
    {
    }
    [[nodiscard]] Plan plan();

private:
    enum class Life { Unstarted, Possible, Over };
    struct State {
        QString name;
        Life life = Life::Unstarted;
        bool terminated = false; ///< and nothing has waited for its end yet
        bool suspended = false;
        bool held = false; ///< it waits for its input before it goes on
    };
    using Rows = std::vector<size_t>;
    using PlanStep = void (Planner::*)(const Step &, const Rows &);
    struct Entry {
        StepKind what;
        PlanStep plan;
    };
    static const std::array<Entry, 15> entries;

    void make(const Step &step, const Rows &);
    void start(const Step &, const Rows &rows);
    void wait(const Step &step, const Rows &);
    void waitFor(const Step &step, const Rows &rows);
    void join(const Step &step, const Rows &rows);
    void joinAll(const Step &, const Rows &);
    void terminate(const Step &, const Rows &rows);
    void kill(const Step &, const Rows &rows);
    void suspend(const Step &, const Rows &rows);
    void resume(const Step &, const Rows &rows);
    void restart(const Step &, const Rows &rows);
    void signal(const Step &step, const Rows &rows);
    void input(const Step &step, const Rows &rows);

    void take(const Step &step);
    void joinRest();
    void joinOne(size_t row);
    void startOne(size_t row);
    void terminateOne(size_t row);
    void sendOne(size_t row, int number);
    [[nodiscard]] bool mayLive(size_t row);
    [[nodiscard]] Rows rowsOf(const Step &step) const;
    [[nodiscard]] bool isWhole(const Rows &rows) const;

    void act(Action action) { m_acts.push_back(std::move(action)); }
    void note(const QString &text) { act({.what = Act::Note, .note = text}); }
    void leaveOutEarlierExits(std::vector<std::vector<Action> *> parts) const;
    void giveVariables();

    const Scenario &m_scenario;
    Plan m_plan;
    std::vector<State> m_states;
    std::vector<Action> m_acts; ///< of the current step
};

constinit const std::array<Planner::Entry, 15> Planner::entries {{
    {StepKind::Create, &Planner::make},
    {StepKind::Spawn, &Planner::make},
    {StepKind::Start, &Planner::start},
    {StepKind::Wait, &Planner::wait},
    {StepKind::WaitFor, &Planner::waitFor},
    {StepKind::Join, &Planner::join},
    {StepKind::JoinAll, &Planner::joinAll},
    {StepKind::Terminate, &Planner::terminate},
    {StepKind::Kill, &Planner::kill},
    {StepKind::Suspend, &Planner::suspend},
    {StepKind::Continue, &Planner::resume},
    {StepKind::Restart, &Planner::restart},
    {StepKind::Signal, &Planner::signal},
    {StepKind::Type, &Planner::input},
    {StepKind::EndInput, &Planner::input},
}};

Plan Planner::plan()
{
    m_plan.title = m_scenario.title;
    for (const Step &step : m_scenario.steps) {
        take(step);
        m_plan.steps.push_back(std::exchange(m_acts, {}));
    }
    joinRest();
    m_plan.end = std::exchange(m_acts, {});
    m_plan.neverStarted = std::ranges::any_of(m_states,
                                              [](const State &state) { return state.life == Life::Unstarted; });
    std::vector<std::vector<Action> *> parts;
    parts.reserve(m_plan.steps.size() + 1);
    for (std::vector<Action> &step : m_plan.steps)
        parts.push_back(&step);
    parts.push_back(&m_plan.end);
    leaveOutEarlierExits(std::move(parts));
    giveVariables();
    return std::move(m_plan);
}

void Planner::take(const Step &step)
{
    if (step.input)
        m_plan.leavesOutInput = true;
    if (step.terminal)
        m_plan.leavesOutTerminals = true;
    if (step.restart.when != RestartPolicy::When::No)
        m_plan.leavesOutRestarts = true;
    const auto entry = std::ranges::find(entries, step.what, &Entry::what);
    const Rows rows = rowsOf(step);
    (this->*entry->plan)(step, rows);
}

Planner::Rows Planner::rowsOf(const Step &step) const
{
    Rows rows;
    int number = 0;
    for (size_t i = 0; i < m_states.size(); ++i) {
        if (m_states[i].name == step.name && (++number == step.row || step.row == 0))
            rows.push_back(i);
    }
    return rows;
}

// Making and starting

void Planner::make(const Step &step, const Rows &)
{
    const size_t index = m_plan.rows.size();
    const QString name = step.name.isEmpty() ? QString(defaultName) : step.name;
    Row row;
    bool isHeld = false;
    if (step.program) {
        const ScenarioProgram &program = *step.program;
        row.command = {program.program};
        for (const QString &argument : program.arguments)
            row.command += filledIn(argument, name, int(index) + 1);
        row.folder = program.folder == "."_L1 ? QString() : program.folder;
        row.environment = program.environment;
        m_plan.folder = m_scenario.folder;
    } else {
        row.isWorker = true;
        row.target = step.target;
        row.parameters = step.parameters;
        isHeld = row.parameters.removeAll(heldParameter) > 0;
        row.argument = step.name;
        row.command = workerArguments(step.target, row.parameters, step.name);
    }
    row.together = step.streams == Streams::Together;
    row.startsApart = step.what == StepKind::Create;
    m_plan.rows.push_back(row);
    m_states.push_back({.name = name, .held = isHeld});
    act({.what = Act::Make, .row = index});
    if (step.what == StepKind::Spawn)
        startOne(index);
}

void Planner::startOne(size_t row)
{
    act({.what = Act::Start, .row = row, .again = m_plan.rows[row].starts > 0});
    ++m_plan.rows[row].starts;
    m_states[row] = {.name = m_states[row].name, .life = Life::Possible, .held = m_states[row].held};
}

// A row that already lives is left alone.
void Planner::start(const Step &, const Rows &rows)
{
    for (const size_t row : rows) {
        if (m_states[row].life != Life::Possible) {
            startOne(row);
            continue;
        }
        act({.what = Act::StartIfOver, .row = row});
        ++m_plan.rows[row].starts;
    }
}

// All are asked to end before the first one is waited for.
void Planner::restart(const Step &, const Rows &rows)
{
    for (const size_t row : rows) {
        if (m_states[row].life == Life::Possible)
            terminateOne(row);
    }
    for (const size_t row : rows) {
        if (m_states[row].life == Life::Possible)
            joinOne(row);
        startOne(row);
    }
}

void Planner::wait(const Step &step, const Rows &)
{
    act({.what = Act::Sleep, .time = step.wait});
}

// The end of a process is awaited as by a join with a timeout. Output and states are not seen by the program.
void Planner::waitFor(const Step &step, const Rows &rows)
{
    constexpr qint64 usualPause = nanosecondsPerSecond;
    if (step.condition.kind == Condition::Kind::Ended) {
        for (const size_t row : rows) {
            if (mayLive(row))
                act({.what = Act::JoinFor, .row = row, .time = step.wait});
        }
        return;
    }
    note(step.condition.kind == Condition::Kind::Output
             ? Tr::tr("Pangaea waits here until %1 has printed “%2”.").arg(step.name, step.condition.text)
             : Tr::tr("Pangaea waits here until the state of %1 is %2.")
                   .arg(step.name, stateWord(step.condition.state)));
    const size_t before = m_plan.steps.size();
    const bool hasPaused = before > 0 && takesTime(m_scenario.steps[before - 1]);
    if (takesTime(step) && !hasPaused) // one pause is enough for several that are waited for
        act({.what = Act::Sleep, .time = std::min(step.wait, usualPause)});
}

// Joining

void Planner::join(const Step &step, const Rows &rows)
{
    for (const size_t row : rows) {
        if (!mayLive(row))
            continue;
        const bool endsInTime = m_states[row].terminated && step.timeout >= graceSeconds * nanosecondsPerSecond;
        if (!step.timeout || endsInTime)
            joinOne(row);
        else
            act({.what = Act::JoinFor, .row = row, .time = *step.timeout});
    }
}

void Planner::joinOne(size_t row)
{
    State &state = m_states[row];
    act({.what = state.terminated ? Act::Finish : Act::Join, .row = row});
    state.life = Life::Over;
    state.terminated = false;
}

void Planner::joinAll(const Step &, const Rows &)
{
    joinRest();
    if (m_acts.empty())
        note(Tr::tr("All that was started has been joined."));
}

// Terminated rows come first: they are killed if they do not end.
void Planner::joinRest()
{
    Rows rest;
    for (size_t row = 0; row < m_states.size(); ++row) {
        if (m_states[row].life == Life::Possible)
            rest.push_back(row);
    }
    std::ranges::stable_partition(rest, [this](size_t row) { return m_states[row].terminated; });
    if (!isWhole(rest)) {
        for (const size_t row : rest)
            joinOne(row);
        return;
    }
    act({.what = Act::JoinAll, .rows = rest.size()});
    for (const size_t row : rest)
        m_states[row].life = Life::Over;
}

bool Planner::isWhole(const Rows &rows) const
{
    return rows.size() > 1 && rows.size() == m_states.size() && std::ranges::all_of(rows, [this](size_t row) {
               return !m_states[row].terminated && m_plan.rows[row].starts == 1;
           });
}

// Signals

bool Planner::mayLive(size_t row)
{
    const State &state = m_states[row];
    if (state.life == Life::Unstarted)
        note(Tr::tr("%1 is not started yet.").arg(state.name));
    else if (state.life == Life::Over)
        note(Tr::tr("%1 has ended by now.").arg(state.name));
    return state.life == Life::Possible;
}

void Planner::terminate(const Step &, const Rows &rows)
{
    for (const size_t row : rows) {
        if (mayLive(row))
            terminateOne(row);
    }
}

// A stopped process would not handle the signal before it is continued.
void Planner::terminateOne(size_t row)
{
    act({.what = Act::Terminate, .row = row});
    m_plan.rows[row].signals_.insert(SIGTERM);
    if (m_states[row].suspended)
        sendOne(row, SIGCONT);
    m_states[row].terminated = true;
}

void Planner::kill(const Step &, const Rows &rows)
{
    for (const size_t row : rows) {
        if (!mayLive(row))
            continue;
        act({.what = Act::Kill, .row = row});
        m_states[row].terminated = false;
    }
}

void Planner::suspend(const Step &, const Rows &rows)
{
    for (const size_t row : rows) {
        if (mayLive(row))
            sendOne(row, SIGSTOP);
    }
}

void Planner::resume(const Step &, const Rows &rows)
{
    for (const size_t row : rows) {
        if (mayLive(row))
            sendOne(row, SIGCONT);
    }
}

void Planner::signal(const Step &step, const Rows &rows)
{
    for (const size_t row : rows) {
        if (!mayLive(row))
            continue;
        if (isStop(step.signal))
            note(Tr::tr("Pangaea's processes are sessions of their own, where %1 does nothing.")
                     .arg(signalName(step.signal)));
        else
            sendOne(row, step.signal);
    }
}

void Planner::sendOne(size_t row, int number)
{
    act({.what = Act::Signal, .row = row, .signal = number});
    m_plan.rows[row].signals_.insert(number);
    State &state = m_states[row];
    state.suspended = number == SIGSTOP || (state.suspended && number != SIGCONT);
    if (number == SIGKILL)
        state.terminated = false;
}

// Input

void Planner::input(const Step &, const Rows &rows)
{
    for (const size_t row : rows) {
        const State &state = m_states[row];
        m_plan.leavesOutInput |= !state.held;
        note(state.held ? Tr::tr("In Pangaea, %1 goes on from here.").arg(state.name)
                        : Tr::tr("This step has no counterpart here."));
    }
}

// Afterwards

void Planner::leaveOutEarlierExits(std::vector<std::vector<Action> *> parts) const
{
    std::set<size_t> startedLater;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        for (auto action = (*part)->rbegin(); action != (*part)->rend(); ++action) {
            if (action->what == Act::Start)
                startedLater.insert(action->row);
            else if (action->what == Act::Join && startedLater.contains(action->row))
                action->what = Act::Drop;
            else if (action->what == Act::Finish && startedLater.contains(action->row))
                action->what = Act::DropTerminated;
        }
    }
}

// Only for rows that an action names individually.
void Planner::giveVariables()
{
    std::set<size_t> named;
    const auto look = [&](const std::vector<Action> &part) {
        for (const Action &action : part) {
            const bool isPlainMaking = (action.what == Act::Make || (action.what == Act::Start && !action.again))
                && !m_plan.rows[action.row].startsApart;
            if (action.what != Act::Sleep && action.what != Act::JoinAll && action.what != Act::Note && !isPlainMaking)
                named.insert(action.row);
        }
    };
    for (const std::vector<Action> &step : m_plan.steps)
        look(step);
    look(m_plan.end);
    std::set<QString> given(takenWords().begin(), takenWords().end());
    for (const size_t row : named) {
        QString word = asIdentifier(m_states[row].name);
        if (word.isEmpty())
            word = u"process_%1"_s.arg(row + 1);
        QString variable = word;
        for (int i = 2; given.contains(variable); ++i)
            variable = u"%1_%2"_s.arg(word).arg(i);
        given.insert(variable);
        m_plan.rows[row].variable = variable;
    }
}

} // namespace

bool Plan::does(Act what) const
{
    const auto has = [what](const std::vector<Action> &part) {
        return std::ranges::count(part, what, &Action::what) > 0;
    };
    return std::ranges::any_of(steps, has) || has(end);
}

Plan makePlan(const Scenario &scenario)
{
    return Planner(scenario).plan();
}

} // namespace pangaea::program
