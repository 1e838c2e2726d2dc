// SPDX-License-Identifier: MIT
// The window's end: the question about live processes. GUI thread.
#include "ui/window/livewindow.h"

#include "ui/look/format.h"
#include "ui/scenario/scenariorunner.h"

#include "core/session/readings.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr int longestName = 40;

QString shortened(const QString &text, int most)
{
    return text.size() <= most ? text : visibleText(text.first(most - 1)) + u'…'; // the cut may split a surrogate pair
}

QStringList liveNames(const ProcessTable &table)
{
    QStringList names;
    for (const ProcessState &row : table.rows()) {
        if (isLive(row.state))
            names += u"%1 (%2)"_s.arg(shortened(visibleText(row.made.name), longestName),
                                      QString::number(row.current()->pid));
    }
    return names;
}

// Of which nobody here knows whether they live, since their machines do not answer.
QStringList unheardOf(const ProcessTable &table)
{
    QStringList names;
    for (const ProcessState &row : table.rows()) {
        if (table.mayBeAlive(row))
            names += u"%1 (%2)"_s.arg(shortened(visibleText(row.made.name), longestName), visibleText(row.made.host));
    }
    return names;
}

// "Asia (4711), Europe (4712) and 12 more"
QString listed(QStringList names)
{
    constexpr int mostNamed = 10;
    const auto more = names.size() - mostNamed;
    if (more > 0)
        names = names.first(mostNamed);
    const QString list = names.join(u", "_s);
    return more > 0 ? LiveWindow::tr("%1 and %2 more").arg(list, QString::number(more)) : list;
}

// "2 processes are alive: Asia, Europe, and one is left behind: daemon (4711)"
QString knownText(const ProcessTable &table)
{
    const int live = table.liveCount();
    QStringList left;
    for (const LeftProcess &one : table.leftBehind())
        left += LiveWindow::tr("%1 (%2)").arg(visibleText(one.what.name), QString::number(one.what.pid));
    const QString alive = live == 1
        ? LiveWindow::tr("One process is alive: %1").arg(listed(liveNames(table)))
        : LiveWindow::tr("%1 processes are alive: %2").arg(live).arg(listed(liveNames(table)));
    if (left.isEmpty())
        return alive;
    const QString all = left.mid(0, 8).join(u", "_s) + (left.size() > 8 ? u", …"_s : QString());
    const QString behind = left.size() == 1 ? LiveWindow::tr("one is left behind: %1").arg(all)
                                            : LiveWindow::tr("%1 are left behind: %2").arg(left.size()).arg(all);
    return live == 0 ? LiveWindow::tr("No row is alive, but %1").arg(behind)
                     : LiveWindow::tr("%1, and %2").arg(alive, behind);
}

QString aliveText(const ProcessTable &table)
{
    QStringList lines;
    if (table.liveCount() > 0 || !table.leftBehind().empty())
        lines += knownText(table);
    const QStringList unheard = unheardOf(table);
    if (unheard.size() == 1)
        lines += LiveWindow::tr("One process may be alive, on a machine that does not answer: %1").arg(listed(unheard));
    else if (!unheard.isEmpty())
        lines += LiveWindow::tr("%1 processes may be alive, on machines that do not answer: %2")
                     .arg(QString::number(unheard.size()), listed(unheard));
    return lines.join(u'\n');
}

} // namespace

void LiveWindow::closeEvent(QCloseEvent *event)
{
    const bool isNothingLeft = m_table.liveCount() == 0
        && (m_quitting || (m_table.leftBehind().empty() && unheardOf(m_table).isEmpty()));
    if (isNothingLeft) {
        if (const Failure problem = remember())
            qWarning("pangaea: %s", qPrintable(problem.sentence())); // the window closes anyway
        event->accept();
        return;
    }
    event->ignore();
    if (m_quitting)
        m_commands.put(command::EndAll {0}); // asked again: no more grace
    else
        askToEnd();
}

void LiveWindow::askToEnd()
{
    if (findChild<QMessageBox *>(u"quit"_s)) // it is already shown
        return;
    QMessageBox *box = question(
        tr("Quit Pangaea"), aliveText(m_table),
        tr("All will be asked to end, and killed if still alive after %1 s.").arg(m_settings.graceSeconds));
    box->setObjectName(u"quit"_s);
    QPushButton *end = box->addButton(tr("End and quit"), QMessageBox::AcceptRole);
    QPushButton *back = box->addButton(tr("Go back"), QMessageBox::RejectRole);
    box->setDefaultButton(end);
    box->setEscapeButton(back);
    connect(end, &QPushButton::clicked, this, &LiveWindow::endAll);
    box->open();
}

void LiveWindow::endAll()
{
    m_quitting = true;
    setPaused(false);
    m_runner->stop();
    m_commands.put(command::EndAll {m_settings.grace()});
    statusBar()->showMessage(tr("Ending what is alive. Close again to kill it now."));
    refresh();
}

} // namespace pangaea
