// SPDX-License-Identifier: MIT
// The one terminal that is typed to: its keys, its cursor and its size. GUI thread.
#include "ui/output/outputview.h"

#include "ui/output/outputtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace pangaea {

namespace {

constexpr std::chrono::milliseconds fitInterval {200};
constexpr Qt::KeyboardModifiers controlAndShift = Qt::ControlModifier | Qt::ShiftModifier;

Qt::KeyboardModifiers held(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

/// The ways out: Tab alone is the program's.
bool leavesForward(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Tab && held(event) == Qt::ControlModifier;
}
bool leavesBackward(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Tab) && held(event) == controlAndShift;
}

/// Pause and presentation, whose keys also end them.
bool staysTheWindows(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_F6 || event.key() == Qt::Key_F11) && held(event) == Qt::NoModifier;
}

bool scrollsTerminal(const QKeyEvent &event)
{
    return held(event) == Qt::ShiftModifier && (event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown);
}

bool pastesIntoTerminal(const QKeyEvent &event)
{
    return (held(event) == controlAndShift && event.key() == Qt::Key_V)
        || (held(event) == Qt::ShiftModifier && event.key() == Qt::Key_Insert);
}

bool copiesFromTerminal(const QKeyEvent &event)
{
    return held(event) == controlAndShift && event.key() == Qt::Key_C;
}

} // namespace

void OutputView::makeTerminal()
{
    m_text->keyTyped = [this](const QKeyEvent &event) { return typeKey(event); };
    m_text->textTyped = [this](const QString &text) { type(text.toUtf8()); };
    // With Ctrl and Shift, and with the key of the system, the window's shortcuts work.
    m_text->wantsKey = [](const QKeyEvent &event) {
        return copiesFromTerminal(event) || pastesIntoTerminal(event) || leavesBackward(event)
            || (held(event) != controlAndShift && !(event.modifiers() & Qt::MetaModifier) && !staysTheWindows(event));
    };
    m_fitTimer.setSingleShot(true);
    connect(&m_fitTimer, &QTimer::timeout, this, &OutputView::fitTerminal);
}

// Nobody types what does not appear: not while its screen is hidden, and not while the view is paused.
void OutputView::chooseTerminal()
{
    const bool isTypedTo = m_offered != ProcessId::Pangaea && isShown(m_offered) && !m_paused
        && !m_onlyErrors->isChecked() && !filtersMatches();
    const ProcessId process = isTypedTo ? m_offered : ProcessId::Pangaea;
    if (process != m_typedTo) {
        m_typedTo = process;
        m_text->setTakesKeys(isTypedTo);
        m_text->sayOfTerminal(isTypedTo ? tr("What you type goes to the process. Ctrl+Tab and Ctrl+Shift+Tab leave the "
                                             "terminal; Ctrl+Shift+C and Ctrl+Shift+V copy and paste.")
                                        : QString());
        m_asked = {};
    }
    if (isTypedTo && !m_fitTimer.isActive())
        m_fitTimer.start(fitInterval);
    showTerminal();
}

bool OutputView::typeKey(const QKeyEvent &event)
{
    if (leavesForward(event) || leavesBackward(event)) {
        m_text->setTakesKeys(false);
        focusNextPrevChild(leavesForward(event));
        m_text->setTakesKeys(true);
    } else if (copiesFromTerminal(event)) {
        copy();
    } else if (pastesIntoTerminal(event)) {
        paste();
    } else if (scrollsTerminal(event)) {
        QScrollBar *bar = m_text->verticalScrollBar();
        bar->triggerAction(event.key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                         : QScrollBar::SliderPageStepAdd);
    } else if (TerminalScreen *screen = m_log.terminal(m_typedTo)) {
        type(screen->bytesOf(event.key(), event.modifiers(), event.text()));
    } else {
        return false;
    }
    return true;
}

void OutputView::type(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    setFollow(true);
    emit typed(m_typedTo, bytes);
}

void OutputView::paste()
{
    if (TerminalScreen *screen = m_log.terminal(m_typedTo))
        type(screen->bytesOfPaste(QGuiApplication::clipboard()->text()));
}

void OutputView::showTerminal()
{
    if (m_paused)
        return;
    const bool isAlone = m_typedTo == ProcessId::Pangaea && m_processes.size() == 1;
    const ProcessId process = isAlone ? m_processes.front() : m_typedTo;
    const TerminalScreen *screen = isShown(process) ? m_log.terminal(process) : nullptr;
    const TerminalPicture picture = screen ? screen->picture() : TerminalPicture {.cursorShown = false};
    if (picture.cursorShown)
        m_text->setTerminalCursor(
            OutputText::TerminalCursor {liveNumber(process, quint64(picture.cursorRow)), int(picture.cursorAt)});
    else
        m_text->setTerminalCursor({});
}

// At most some times a second: the program draws everything anew for each size.
void OutputView::fitTerminal()
{
    const TerminalScreen *screen = m_log.terminal(m_typedTo);
    if (!screen || m_paused || !isVisible() || !isShown(m_typedTo))
        return;
    const TerminalSize room = m_text->room();
    if (room == screen->size() || room == m_asked)
        return;
    m_asked = room;
    emit terminalResized(m_typedTo, room);
}

void OutputView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_typedTo != ProcessId::Pangaea && !m_fitTimer.isActive())
        m_fitTimer.start(fitInterval);
}

} // namespace pangaea
