// SPDX-License-Identifier: MIT
#include "ui/window/helpdialog.h"

#include "ui/look/onscreen.h"
#include "ui/look/zoom.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Help)
};

struct Entry {
    const char *term;
    const char *text;
};

constexpr std::array words {
    Entry {
        QT_TRANSLATE_NOOP("pangaea::Help", "Target"),
        QT_TRANSLATE_NOOP("pangaea::Help", "What a process runs: a function of the worker program, or any program.")},
    Entry {QT_TRANSLATE_NOOP("pangaea::Help", "Attempt"),
           QT_TRANSLATE_NOOP("pangaea::Help",
                             "One run of a row. Restart makes a new one in the same row; Properties lists them all.")},
    Entry {
        QT_TRANSLATE_NOOP("pangaea::Help", "Killed, Crashed"),
        QT_TRANSLATE_NOOP("pangaea::Help", "Ended by a signal: one that you asked for, or one that nobody asked for.")},
    Entry {
        QT_TRANSLATE_NOOP("pangaea::Help", "Stopping"),
        QT_TRANSLATE_NOOP("pangaea::Help", "Asked to end and still alive. The Exit column counts down to the kill.")},
    Entry {QT_TRANSLATE_NOOP("pangaea::Help", "Suspended"),
           QT_TRANSLATE_NOOP("pangaea::Help", "The kernel reports the state T: stopped, and able to continue.")},
    Entry {QT_TRANSLATE_NOOP("pangaea::Help", "Kernel"),
           QT_TRANSLATE_NOOP("pangaea::Help", "The letter that the kernel reports in /proc, with its name there.")},
    Entry {QT_TRANSLATE_NOOP("pangaea::Help", "CPU %"),
           QT_TRANSLATE_NOOP("pangaea::Help", "Share of one core over the last second.")},
    Entry {
        QT_TRANSLATE_NOOP("pangaea::Help", "Join"),
        QT_TRANSLATE_NOOP(
            "pangaea::Help",
            "The parent’s wait for the end of one process. The parent joins one after the other, in the order in which the joins were asked for, which need not be the order of the ends. One difference to Python: Qt reaps a child as soon as it ends; where Python forks, it keeps it as a zombie until it is joined. Where a fork server makes its processes, as by default from Python 3.14 on, that one reaps each when it ends. The target zombie shows a zombie.")},
    Entry {
        QT_TRANSLATE_NOOP("pangaea::Help", "Kept session"),
        QT_TRANSLATE_NOOP(
            "pangaea::Help",
            "While it runs, the session is kept in a file that only you can read, so that a crash loses no more than its last second; the next start offers it. It has what programs print, and passwords in their command lines. An orderly end removes it; the settings switch it off.")},
    Entry {QT_TRANSLATE_NOOP("pangaea::Help", "— and empty"),
           QT_TRANSLATE_NOOP("pangaea::Help", "A dash: cannot be known any more, or does not apply. Empty: not yet.")},
};

constexpr std::array keys {
    Entry {"Return", QT_TRANSLATE_NOOP("pangaea::Help", "Spawn, in the field of the names")},
    Entry {"Ctrl+Shift+Return", QT_TRANSLATE_NOOP("pangaea::Help", "Create without starting")},
    Entry {"Ctrl+Return", QT_TRANSLATE_NOOP("pangaea::Help", "Start")},
    Entry {"Ctrl+J, Ctrl+Shift+J", QT_TRANSLATE_NOOP("pangaea::Help", "Join, with a timeout")},
    Entry {"Del, Shift+Del", QT_TRANSLATE_NOOP("pangaea::Help", "Terminate, Kill")},
    Entry {"F7, F8", QT_TRANSLATE_NOOP("pangaea::Help", "Suspend, Continue")},
    Entry {"Ctrl+R", QT_TRANSLATE_NOOP("pangaea::Help", "Restart")},
    Entry {"Alt+Return", QT_TRANSLATE_NOOP("pangaea::Help", "Properties")},
    Entry {"Ctrl+Alt+C", QT_TRANSLATE_NOOP("pangaea::Help", "Copy the PIDs of the rows")},
    Entry {"F9, Shift+F9", QT_TRANSLATE_NOOP("pangaea::Help", "Run all of a scenario, pause it")},
    Entry {"F10, Shift+F10", QT_TRANSLATE_NOOP("pangaea::Help", "One step of a scenario, run to the marked step")},
    Entry {"F6", QT_TRANSLATE_NOOP("pangaea::Help", "Pause the view; recording goes on")},
    Entry {"F11", QT_TRANSLATE_NOOP("pangaea::Help", "Presentation: full screen and larger; Escape ends it")},
    Entry {"Ctrl+F", QT_TRANSLATE_NOOP("pangaea::Help", "Find in the output")},
    Entry {"Ctrl+Tab, Ctrl+Shift+Tab",
           QT_TRANSLATE_NOOP("pangaea::Help", "Leave a terminal in the output, forwards or backwards")},
    Entry {"Ctrl+Shift+C, Ctrl+Shift+V", QT_TRANSLATE_NOOP("pangaea::Help", "Copy and paste, in a terminal")},
    Entry {"Shift+PgUp, Shift+PgDown", QT_TRANSLATE_NOOP("pangaea::Help", "Scroll back and forth, in a terminal")},
    Entry {"Ctrl+Shift+F", QT_TRANSLATE_NOOP("pangaea::Help", "Filter: show only the processes that match some words")},
    Entry {"Ctrl+Z", QT_TRANSLATE_NOOP("pangaea::Help", "Bring back the processes that were removed last")},
    Entry {"Ctrl+Shift+S, Ctrl+Shift+C", QT_TRANSLATE_NOOP("pangaea::Help", "Save or copy a screenshot")},
    Entry {"Ctrl++, Ctrl+-, Ctrl+0", QT_TRANSLATE_NOOP("pangaea::Help", "Zoom")},
};

template <typename Entries>
QString rows(const Entries &entries)
{
    QString html;
    for (const Entry &entry : entries)
        html += u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(Tr::tr(entry.term).toHtmlEscaped(),
                                                                            Tr::tr(entry.text).toHtmlEscaped());
    return u"<table cellpadding=\"4\">%1</table>"_s.arg(html);
}

} // namespace

void showHelp(QWidget &parent)
{
    auto *dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("Glossary and shortcuts"));
    auto *text = new QTextBrowser(dialog);
    text->setAccessibleName(Tr::tr("Glossary and shortcuts"));
    text->setHtml(u"<h3>%1</h3>%2<h3>%3</h3>%4"_s.arg(Tr::tr("Words"), rows(words), Tr::tr("Keys"), rows(keys)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(onScreen(*dialog, {Zoom::instance().px(620), Zoom::instance().px(560)}));
    dialog->show();
}

} // namespace pangaea
