// SPDX-License-Identifier: MIT
#include "ui/window/actions.h"

#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/settings/settings.h"
#include "ui/spawn/restartmenu.h"
#include "ui/table/tasktree.h"
#include "ui/window/askfirst.h"
#include "ui/window/schedulemenus.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

bool isStopped(const ProcessState &row)
{
    const bool isPending = isLive(row.state) && row.sample && row.sample->stopPending;
    return isPending || row.state == State::Suspended
        || (row.state == State::Stopping && row.sample && row.sample->state == 'T');
}

bool canStart(const ProcessState &row)
{
    return row.state == State::Created;
}
bool canSignal(const ProcessState &row)
{
    return isLive(row.state);
}
// By Pangaea, as soon as there is room or its delay is over.
bool waitsForStart(const ProcessState &row)
{
    return row.restart.at != 0 || (row.state == State::Created && row.made.starts && !row.startCancelled);
}
bool canKill(const ProcessState &row)
{
    return canSignal(row) || row.left > 0 || waitsForStart(row);
}
bool canTerminate(const ProcessState &row)
{
    return (isLive(row.state) && row.state != State::Stopping) || waitsForStart(row);
}
bool canSuspend(const ProcessState &row)
{
    return row.state == State::Running;
}
bool canRestart(const ProcessState &row)
{
    return row.state != State::Created && row.state != State::Starting;
}
bool canJoin(const ProcessState &row)
{
    const bool was = row.state != State::Created && row.state != State::FailedToStart;
    return was && (row.join.state == JoinState::None || row.join.state == JoinState::TimedOut);
}

} // namespace

struct Actions::Row {
    const char *id;
    const char *text;
    const char *icon;     ///< nullptr: none
    const char *shortcut; ///< portable text
    const char *tip;
    bool (*applies)(const ProcessState &);
    Command (*command)(const ProcessIds &, const Settings &); ///< nullptr: asks the user first
    bool separatorBefore = false;
    const char *treeText = nullptr; ///< instead of text, if descendants are included
};

const std::vector<Actions::Row> &Actions::table()
{
    static const std::vector<Row> rows {
        {"start", QT_TR_NOOP("&Start"), "start", "Ctrl+Return", QT_TR_NOOP("Start a created process"), canStart,
         [](const ProcessIds &ids, const Settings &) -> Command { return command::Start {ids}; }},
        {"join", QT_TR_NOOP("&Join"), "join", "Ctrl+J",
         QT_TR_NOOP("Let the parent wait for its end, after the joins that are queued before it"), canJoin,
         [](const ProcessIds &ids, const Settings &) -> Command {
             return command::Join {ids, std::nullopt};
         }},
        {"join-timeout", QT_TR_NOOP("Join &with timeout…"), nullptr, "Ctrl+Shift+J",
         QT_TR_NOOP("Wait for its end, but not longer than a time"), canJoin, nullptr},
        {"terminate", QT_TR_NOOP("&Terminate"), "terminate", "Del",
         QT_TR_NOOP("Ask it and all its descendants to end (SIGTERM), and kill them when the grace time is over"),
         canTerminate,
         [](const ProcessIds &ids, const Settings &settings) -> Command {
             return command::Terminate {ids, settings.grace()};
         },
         true, QT_TR_NOOP("&Terminate tree (%1 processes)")},
        {"kill", QT_TR_NOOP("&Kill"), "kill", "Shift+Del",
         QT_TR_NOOP("End it and all its descendants at once (SIGKILL)"), canKill,
         [](const ProcessIds &ids, const Settings &) -> Command { return command::Kill {ids}; }, false,
         QT_TR_NOOP("&Kill tree (%1 processes)")},
        {"suspend", QT_TR_NOOP("S&uspend"), "suspend", "F7",
         QT_TR_NOOP("Stop it and all its descendants for a while (SIGSTOP)"), canSuspend,
         [](const ProcessIds &ids, const Settings &) -> Command { return command::Suspend {ids}; }, true,
         QT_TR_NOOP("S&uspend tree (%1 processes)")},
        {"continue", QT_TR_NOOP("&Continue"), "continue", "F8",
         QT_TR_NOOP("Let it and all its descendants go on (SIGCONT)"), isStopped,
         [](const ProcessIds &ids, const Settings &) -> Command { return command::Continue {ids}; }, false,
         QT_TR_NOOP("&Continue tree (%1 processes)")},
        {"restart", QT_TR_NOOP("&Restart"), "restart", "Ctrl+R",
         QT_TR_NOOP("Run it again in the same row; what still lives is terminated first"), canRestart,
         [](const ProcessIds &ids, const Settings &settings) -> Command {
             return command::Restart {ids, settings.grace()};
         }},
    };
    return rows;
}

Actions::Actions(Mailbox<Command> &commands, Settings &settings, QWidget &window)
    : QObject(&window)
    , m_commands(commands)
    , m_settings(settings)
    , m_window(window)
{
    for (const Row &row : table()) {
        auto *action = new QAction(tr(row.text), this);
        action->setObjectName(withoutLetter(QLatin1String(row.text))); // in every language
        if (row.icon)
            action->setIcon(icon(QLatin1String(row.icon)));
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut), QKeySequence::PortableText));
        action->setIconText(withoutLetter(tr(row.text)).remove(QChar(0x2026))); // whatever the menu says
        action->setToolTip(u"%1 (%2)"_s.arg(tr(row.tip), action->shortcut().toString(QKeySequence::NativeText)));
        action->setStatusTip(tr(row.tip));
        connect(action, &QAction::triggered, this, [this, &row] { trigger(row); });
        window.addAction(action);
        m_actions.push_back(action);
    }
    m_signals = makeSignalMenu();
    m_schedule = new ScheduleMenus(commands, window, this);
    m_restart = new RestartMenu(&window);
    connect(m_restart, &RestartMenu::chosen, this, [this](const RestartPolicy &policy) {
        m_commands.put(command::SetRestart {m_selected, policy});
    });
    m_apply.resize(table().size());
    setSelection({});
}

void Actions::setSelection(const std::vector<const ProcessState *> &rows)
{
    for (size_t i = 0; i < table().size(); ++i) {
        m_apply[i].clear();
        int processes = 0;
        for (const ProcessState *row : rows) {
            if (!table()[i].applies(*row))
                continue;
            m_apply[i].push_back(row->id);
            processes += 1 + descendantCount(*row);
        }
        if (table()[i].id == QByteArrayView("kill"))
            m_killed = processes;
        m_actions[i]->setEnabled(!m_apply[i].empty());
        const bool trees = table()[i].treeText && size_t(processes) > m_apply[i].size();
        m_actions[i]->setText(trees ? tr(table()[i].treeText).arg(processes) : tr(table()[i].text));
    }
    m_signalled.clear();
    for (const ProcessState *row : rows) {
        if (canSignal(*row))
            m_signalled.push_back(row->id);
    }
    m_signals->menuAction()->setEnabled(!m_signalled.empty());
    m_schedule->setSelection(rows);
    showRestart(rows);
}

void Actions::showRestart(const std::vector<const ProcessState *> &rows)
{
    m_selected.clear();
    std::ranges::transform(rows, std::back_inserter(m_selected), &ProcessState::id);
    const auto same = [&](const ProcessState *row) { return row->restart.policy == rows[0]->restart.policy; };
    m_restart->menuAction()->setEnabled(!rows.empty());
    if (!rows.empty() && std::ranges::all_of(rows, same))
        m_restart->setPolicy(rows[0]->restart.policy);
    else
        m_restart->setPolicy({});
}

void Actions::setCores(int cores)
{
    m_schedule->setCores(cores);
}

QAction *Actions::action(QByteArrayView id) const
{
    const auto found = std::ranges::find_if(table(), [id](const Row &row) { return id == row.id; });
    Q_ASSERT(found != table().end());
    return m_actions[size_t(found - table().begin())];
}

void Actions::addTo(QMenu &menu) const
{
    for (size_t i = 0; i < table().size(); ++i) {
        if (table()[i].separatorBefore)
            menu.addSeparator();
        menu.addAction(m_actions[i]);
    }
    menu.addMenu(m_restart);
    menu.addSeparator();
    m_schedule->addTo(menu);
    menu.addMenu(m_signals);
}

void Actions::trigger(const Row &row)
{
    const ProcessIds &ids = m_apply[size_t(&row - table().data())];
    if (ids.empty())
        return;
    if (row.id == QByteArrayView("kill"))
        askToKill(ids);
    else if (row.command)
        m_commands.put(row.command(ids, m_settings));
    else
        joinWithTimeout(ids);
}

void Actions::askToKill(const ProcessIds &ids)
{
    const auto count = qsizetype(m_killed); // also those below them
    askFirst(m_window, m_settings,
             {count, tr("Kill processes"), tr("Kill %1 processes?").arg(count),
              tr("They and all their descendants end at once (SIGKILL), without a chance to save anything."),
              tr("Kill %1").arg(count)},
             [this, ids] { m_commands.put(command::Kill {ids}); });
}

void Actions::joinWithTimeout(const ProcessIds &ids)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Join with timeout"));
    dialog->setLabelText(tr("Seconds to wait at most, from when the parent begins to wait:"));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleRange(0, 86400);
    dialog->setDoubleDecimals(1);
    dialog->setDoubleValue(2);
    dialog->setOkButtonText(tr("Join"));
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this, ids](double seconds) {
        m_commands.put(command::Join {ids, qint64(seconds * double(nanosecondsPerSecond))});
    });
    dialog->open();
}

QMenu *Actions::makeSignalMenu()
{
    auto *menu = new QMenu(tr("Send S&ignal"), &m_window);
    menu->setToolTipsVisible(true);
    for (const int number : allSignals()) {
        QAction *action = menu->addAction(signalText(number));
        action->setToolTip(signalMeaning(number));
        action->setStatusTip(signalMeaning(number));
        connect(action, &QAction::triggered, this, [this, number] {
            if (number == SIGKILL) // the same as Kill
                askToKill(m_signalled);
            else
                m_commands.put(command::SendSignal {m_signalled, number});
        });
    }
    return menu;
}

} // namespace pangaea
