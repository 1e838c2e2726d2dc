// SPDX-License-Identifier: MIT
// One field for each property, then the list of attempts. GUI thread.
#include "ui/properties/propertiespanel.h"

#include "ui/look/accessiblerole.h"
#include "ui/look/format.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/properties/kernelproperties.h"
#include "ui/properties/propertyform.h"
#include "ui/properties/propertytext.h"
#include "ui/properties/usagegraph.h"

#include "core/table/columns.h"
#include "core/timeline/timeline.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pangaea {

namespace {

constexpr std::chrono::milliseconds refreshInterval {200};

QString seconds(qint64 nanoseconds)
{
    return QString::number(double(nanoseconds) / nanosecondsPerSecond, 'f', 3);
}

QString quoted(const QString &argument)
{
    return QLatin1Char('"') + visibleText(argument) + QLatin1Char('"');
}

QString cell(const ProcessState &row, const char *column)
{
    return cellText(row, columns()[size_t(columnIndex(column))]);
}

/// Program first, each argument on its own line, so that spaces within it are visible.
QString commandText(const event::Created &made)
{
    QStringList lines {quoted(made.program)};
    for (const QString &argument : made.arguments)
        lines += quoted(argument);
    return lines.join(QLatin1Char('\n'));
}

QString environmentText(const event::Created &made)
{
    QStringList lines;
    for (const QString &variable : made.environment)
        lines += visibleText(variable);
    return lines.join(QLatin1Char('\n'));
}

/// When it restarts by itself; empty: never.
QString restartText(const RestartPolicy &policy)
{
    if (policy.when == RestartPolicy::When::No)
        return {};
    const QString when = policy.when == RestartPolicy::When::Always ? PropertiesPanel::tr("always")
                                                                    : PropertiesPanel::tr("when it fails");
    return PropertiesPanel::tr("%1, at most %2 times in %3 minutes")
        .arg(when)
        .arg(policy.limit)
        .arg(RestartPolicy::limitInterval / nanosecondsPerSecond / 60);
}

QString failureText(const ProcessState &row)
{
    const Attempt *attempt = row.current();
    return attempt ? visibleText(attempt->failure) : QString();
}

} // namespace

PropertiesPanel::PropertiesPanel(const ProcessTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_sentence(new QLabel)
    , m_scroll(new QScrollArea)
    , m_page(new QWidget)
    , m_form(new PropertyForm(QString()))
    , m_kernel(new KernelProperties(this))
    , m_fold(new QToolButton)
    , m_environment(new PropertyText(tr("Environment")))
    , m_attemptsTitle(new QLabel(tr("Attempts")))
    , m_attempts(new QTreeWidget)
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    makeForm();
    makeAttempts();
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    setAccessibleRole(*m_scroll, QAccessible::Pane);
    m_scroll->setAccessibleName(tr("Properties"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_scroll);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshInterval);
    connect(&m_timer, &QTimer::timeout, this, &PropertiesPanel::refresh);
    connect(&table, &ProcessTable::changed, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&Zoom::instance(), &Zoom::changed, this, &PropertiesPanel::applyLooks);
    applyLooks();
    refresh();
}

void PropertiesPanel::makeForm()
{
    const std::array<std::pair<Field, QString>, FieldCount> fields {{
        {Name, tr("Name")},
        {Target, tr("Target")},
        {CurrentState, tr("State")},
        {Pid, tr("PID")},
        {Reason, tr("Reason")},
        {Exit, tr("Exit")},
        {Join, tr("Join")},
        {Restart, tr("Restart")},
        {Command, tr("Command")},
        {Folder, tr("Folder")},
    }};
    for (const auto &[field, title] : fields)
        m_fields[field] = m_form->add(title);
    m_form->setFixedFont(m_fields[Command]);
    makeEnvironment();
}

// Long and seldom read: folded until the user opens it.
void PropertiesPanel::makeEnvironment()
{
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto fold = [this](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_environment->setVisible(open);
    };
    connect(m_fold, &QToolButton::clicked, this, [this, fold] { fold(m_environment->isHidden()); });
    fold(false);
}

void PropertiesPanel::makeAttempts()
{
    m_attempts->setAccessibleName(tr("Attempts"));
    m_attempts->setHeaderLabels(
        {tr("No."), tr("PID"), tr("Started (s)"), tr("Ended (s)"), tr("Run time (s)"), tr("Exit")});
    m_attempts->setFrameShape(QFrame::NoFrame);
    m_attempts->setUniformRowHeights(true);
    m_attempts->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_attempts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_attempts->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_attempts->header()->setStretchLastSection(true);
    m_attempts->setTextElideMode(Qt::ElideNone);
    for (int column = 1; column <= 4; ++column)
        m_attempts->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    connect(m_attempts, &QTreeWidget::itemExpanded, this, &PropertiesPanel::fitAttempts);
    connect(m_attempts, &QTreeWidget::itemCollapsed, this, &PropertiesPanel::fitAttempts);

    auto *page = new QVBoxLayout(m_page);
    page->addWidget(m_form);
    page->addWidget(m_fold);
    page->addWidget(m_environment);
    page->addWidget(m_kernel->kernel());
    page->addWidget(m_kernel->signalForm());
    page->addWidget(m_attemptsTitle);
    page->addWidget(m_attempts);
    page->addStretch();
}

void PropertiesPanel::setTimeline(const Timeline *timeline)
{
    m_timeline = timeline;
    refresh();
}

void PropertiesPanel::setJournal(Journal &journal)
{
    m_history = new UsageHistory(journal, this);
    m_graph = new UsageGraph(*m_history);
    static_cast<QVBoxLayout *>(m_page->layout())->insertWidget(1, m_graph); // below the form
    refresh();
}

void PropertiesPanel::setProcess(std::optional<ProcessId> process)
{
    setProcesses(process ? ProcessIds {*process} : ProcessIds());
}

void PropertiesPanel::setProcesses(const ProcessIds &processes)
{
    m_processes = processes;
    refresh();
}

void PropertiesPanel::setPaused(bool paused)
{
    m_paused = paused;
    refresh();
}

void PropertiesPanel::refresh()
{
    m_timer.stop();
    const ProcessState *row = m_processes.size() == 1 ? m_table.find(m_processes.front()) : nullptr;
    m_scroll->setVisible(row);
    m_sentence->setVisible(!row);
    if (!row) {
        m_shown.reset();
        showSentence();
    } else if (m_shown != row->id || (m_revision != row->revision && !m_paused)) {
        if (m_shown != row->id)
            m_attempts->clear();
        m_shown = row->id;
        m_revision = row->revision;
        display(*row);
    }
    reportShownRow();
}

void PropertiesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_seen = true;
    refresh();
}

void PropertiesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_seen = false;
    reportShownRow();
}

void PropertiesPanel::reportShownRow()
{
    const ProcessState *row = m_seen && m_shown ? m_table.find(*m_shown) : nullptr;
    ProcessIds now;
    if (row && isLive(row->state))
        now.push_back(row->id);
    if (now == m_lookedAt)
        return;
    m_lookedAt = std::move(now);
    emit lookedAt(m_lookedAt);
}

void PropertiesPanel::showSentence()
{
    m_sentence->setText(m_processes.size() > 1
                            ? tr("%1 processes are selected. Select one to see its properties.").arg(m_processes.size())
                            : tr("Select one process to see its properties."));
}

void PropertiesPanel::display(const ProcessState &row)
{
    m_fields[Name]->setValue(visibleText(row.made.name));
    m_fields[Target]->setValue(targetText(row.made));
    m_fields[CurrentState]->setValue(stateName(row.state));
    m_fields[Pid]->setValue(cell(row, "pid"));
    m_fields[Command]->setValue(commandText(row.made));
    m_fields[Folder]->setValue(visibleText(row.made.folder));
    m_environment->setValue(environmentText(row.made));
    m_fold->setText(tr("Environment (%1)").arg(row.made.environment.size()));
    m_fields[Join]->setValue(cell(row, "join"));

    const Attempt *attempt = row.current();
    const bool failed = attempt && !attempt->failure.isEmpty();
    const bool ended = attempt && attempt->exit;
    m_fields[Reason]->setValue(failureText(row));
    m_fields[Exit]->setValue(ended ? attempt->exit->explanation() : QString());
    m_form->setFieldVisible(m_fields[Reason], failed);
    m_form->setFieldVisible(m_fields[Exit], ended);
    m_fields[Restart]->setValue(restartText(row.restart.policy));
    m_form->setFieldVisible(m_fields[Restart], row.restart.policy.when != RestartPolicy::When::No);
    m_kernel->display(
        row, [this](qint64 time) { return since(time); }, m_table.session().cores);
    const TimelineRow *track = m_timeline ? m_timeline->find(row.id) : nullptr;
    m_kernel->displaySwitching(track ? switchingOf(*m_timeline, *track) : std::nullopt);
    showAttempts(row);
    if (m_graph) {
        m_history->setProcess(row.id);
        m_graph->setVisible(!row.attempts.empty());
        m_graph->refresh(row.number);
    }
}

void PropertiesPanel::showAttempts(const ProcessState &row)
{
    for (size_t i = 0; i < row.attempts.size(); ++i) {
        QTreeWidgetItem *item = m_attempts->topLevelItem(int(i));
        if (!item) {
            item = new QTreeWidgetItem(m_attempts);
            for (int column = 1; column <= 4; ++column)
                item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            item->setExpanded(true);
        }
        showAttempt(*item, row.attempts[i], row);
    }
    m_attemptsTitle->setVisible(!row.attempts.empty());
    m_attempts->setVisible(!row.attempts.empty());
    fitAttempts();
}

void PropertiesPanel::showAttempt(QTreeWidgetItem &item, const Attempt &attempt, const ProcessState &row) const
{
    const bool started = attempt.startedAt != 0;
    const qint64 until = attempt.endedAt ? attempt.endedAt : row.now;
    const QString none = attempt.endedAt ? unknownText() : QString();
    item.setText(0, QString::number(attempt.number));
    item.setText(1, attempt.pid ? QString::number(attempt.pid) : none);
    item.setText(2, started ? since(attempt.startedAt) : none);
    item.setText(3, attempt.endedAt ? since(attempt.endedAt) : QString());
    item.setText(4, started ? seconds(until - attempt.startedAt) : none);
    item.setText(5, attempt.exit ? attempt.exit->text() : none);
    item.setToolTip(5, attempt.exit ? attempt.exit->explanation().toHtmlEscaped() : QString());

    QStringList words;
    if (!attempt.failure.isEmpty())
        words += visibleText(attempt.failure);
    for (const SignalRecord &sent : attempt.signalsSent)
        words += signalSentText(sent, since(sent.time));
    for (int i = 0; i < words.size(); ++i) {
        QTreeWidgetItem *child = item.child(i);
        if (!child) {
            child = new QTreeWidgetItem(&item);
            child->setFirstColumnSpanned(true);
        }
        child->setText(0, words[i]);
        child->setToolTip(0, words[i].toHtmlEscaped());
    }
}

/// Since the session's first start.
QString PropertiesPanel::since(qint64 time) const
{
    return m_table.firstStart() ? seconds(time - m_table.firstStart()) : unknownText();
}

// As high as its rows: the panel scrolls, not the list within it.
void PropertiesPanel::fitAttempts()
{
    int rows = 0;
    for (int i = 0; i < m_attempts->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_attempts->topLevelItem(i);
        rows += 1 + (item->isExpanded() ? item->childCount() : 0);
    }
    const int rowHeight = std::max(m_attempts->sizeHintForRow(0), m_attempts->fontMetrics().height());
    m_attempts->setFixedHeight(m_attempts->header()->sizeHint().height() + rows * rowHeight
                               + m_attempts->horizontalScrollBar()->sizeHint().height());
}

void PropertiesPanel::applyLooks()
{
    const Zoom &zoom = Zoom::instance();
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_sentence->setPalette(quiet);
    m_sentence->setMargin(zoom.px(16));
    m_page->layout()->setContentsMargins(zoom.px(10), zoom.px(8), zoom.px(10), zoom.px(8));
    m_page->layout()->setSpacing(zoom.px(8));
    m_attemptsTitle->setFont(zoom.boldFont());
    m_environment->setFont(zoom.fixedFont());
    m_environment->fit();
    if (m_graph)
        m_graph->applyLooks();
    m_form->applyLooks();
    m_kernel->applyLooks();
    const std::array forms {m_form, m_kernel->kernel(), m_kernel->signalForm()};
    const int width = (*std::ranges::max_element(forms, {}, &PropertyForm::titleWidth))->titleWidth();
    for (PropertyForm *form : forms)
        form->setTitleWidth(width);
    fitAttempts();
}

} // namespace pangaea
