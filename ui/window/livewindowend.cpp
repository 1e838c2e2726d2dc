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

QString shortened(const QString &text, int most)
{
    return text.size() <= most ? text : visibleText(text.first(most - 1)) + u'…'; // the cut may split a surrogate pair
}

// "Asia (4711), Europe (4712) and 12 more"
QString liveNames(const ProcessTable &table)
{
    constexpr int mostNamed = 10;
    constexpr int longestName = 40;
    QStringList names;
    for (const ProcessState &row : table.rows()) {
        if (isLive(row.state))
            names += u"%1 (%2)"_s.arg(shortened(visibleText(row.made.name), longestName),
                                      QString::number(row.current()->pid));
    }
    const auto more = names.size() - mostNamed;
    if (more > 0)
        names = names.first(mostNamed);
    const QString list = names.join(u", "_s);
    return more > 0 ? LiveWindow::tr("%1 and %2 more").arg(list, QString::number(more)) : list;
}

// "2 processes are alive: Asia, Europe, and one is left behind: daemon (4711)"
QString aliveText(const ProcessTable &table)
{
    const int live = table.liveCount();
    QStringList left;
    for (const LeftProcess &one : table.leftBehind())
        left += LiveWindow::tr("%1 (%2)").arg(visibleText(one.what.name), QString::number(one.what.pid));
    const QString alive = live == 1 ? LiveWindow::tr("One process is alive: %1").arg(liveNames(table))
                                    : LiveWindow::tr("%1 processes are alive: %2").arg(live).arg(liveNames(table));
    if (left.isEmpty())
        return alive;
    const QString all = left.mid(0, 8).join(u", "_s) + (left.size() > 8 ? u", …"_s : QString());
    const QString behind = left.size() == 1 ? LiveWindow::tr("one is left behind: %1").arg(all)
                                            : LiveWindow::tr("%1 are left behind: %2").arg(left.size()).arg(all);
    return live == 0 ? LiveWindow::tr("No row is alive, but %1").arg(behind)
                     : LiveWindow::tr("%1, and %2").arg(alive, behind);
}

} // namespace

void LiveWindow::closeEvent(QCloseEvent *event)
{
    const bool isNothingLeft = m_table.liveCount() == 0 && (m_quitting || m_table.leftBehind().empty());
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
