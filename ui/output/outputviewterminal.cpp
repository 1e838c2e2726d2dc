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

/// The way out, as Ctrl+Shift+Tab: Tab alone is the program's.
bool leavesTerminal(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Tab) && held(event) == controlAndShift;
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
        return copiesFromTerminal(event) || pastesIntoTerminal(event) || leavesTerminal(event)
            || (held(event) != controlAndShift && !(event.modifiers() & Qt::MetaModifier));
    };
    m_fitTimer.setSingleShot(true);
    connect(&m_fitTimer, &QTimer::timeout, this, &OutputView::fitTerminal);
}

void OutputView::typeInto(const ProcessState *row)
{
    const ProcessId process = row ? row->id : ProcessId::Pangaea;
    if (process != m_typedTo) {
        m_typedTo = process;
        m_text->setTakesKeys(row != nullptr);
        m_text->setToolTip(row ? tr("What you type goes to the process. Ctrl+Shift+Tab leaves the terminal; "
                                    "Ctrl+Shift+C and Ctrl+Shift+V copy and paste.")
                               : QString());
        m_text->setAccessibleDescription(m_text->toolTip());
        m_asked = {};
    }
    if (row && !m_fitTimer.isActive())
        m_fitTimer.start(fitInterval);
    showTerminal();
}

bool OutputView::typeKey(const QKeyEvent &event)
{
    if (leavesTerminal(event)) {
        m_text->setTakesKeys(false);
        focusNextPrevChild(false);
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
