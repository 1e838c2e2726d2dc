// SPDX-License-Identifier: MIT
// Saving, opening and exporting sessions from the window: asks for the file, works on a separate thread, reports the
// result. Scenarios are opened by ScenarioFiles. Lives on the GUI thread.
#pragma once

#include "core/facts/event.h"
#include "core/output/rawoutput.h"
#include "ui/parts/backgroundwork.h"

#include <QObject>
#include <QString>

class QFileDialog;
class QWidget;

namespace pangaea {

class Journal;
class OutputView;

class SessionFiles final : public QObject
{
    Q_OBJECT
public:
    SessionFiles(const Journal &journal, QWidget *window);

    void askToSave();
    void askToOpen();
    /// Saves the steps done as a scenario; the dialog starts in `folder`, or in the home folder.
    void askToSaveScenario(const QString &folder);
    /// The table as CSV or the timeline as a trace, by the suffix.
    void askToExport();

    void save(const QString &path);
    void saveScenario(const QString &path);
    /// The suffix says what is exported.
    void exportAs(const QString &path);
    void open(const QString &path);
    /// A session, whatever its name; `name` is for the title.
    void openSession(const QString &path, const QString &name) { read(path, name, {}); }
    /// Saves the output of these rows (of all, if empty) byte by byte as written, of both streams or one.
    void askToSaveOutput(const ProcessIds &processes);
    void saveOutput(const QString &path, RawOutput output);
    /// Saves the lines that are shown as text, with or without times and names; asks for the file.
    void askToSaveText(const OutputView &output);
    void saveText(const QString &path, const QString &text);

signals:
    /// The file is not a session: by its name, a scenario or a lesson.
    void scenarioChosen(const QString &path);
    /// The file was opened or saved: it is one of those that were used last.
    void used(const QString &path);
    void told(const QString &sentence);
    void failed(const QString &title, const QString &sentence);
    /// A session is not read: the user cancelled it, or another file is being read or written.
    void notRead();
    /// A session was read; the window that shows it has `name` in its title.
    void opened(const pangaea::EventBatch &events, const QString &name);

private:
    using Write = std::function<Failure(const EventBatch &, const Progress &)>;
    void write(const QString &label, const QString &failure, const QString &path, const Write &write, bool isUsed);
    void read(const QString &path, const QString &name, const std::function<void()> &done);
    [[nodiscard]] bool isBusy();
    [[nodiscard]] QFileDialog *ask(const QString &title, const QStringList &filters, const QString &file);

    const Journal &m_journal;
    QWidget *m_window;
    BackgroundWork m_work;
};

} // namespace pangaea
