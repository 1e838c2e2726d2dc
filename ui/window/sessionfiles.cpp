// SPDX-License-Identifier: MIT
// The journal's events are copied before the work begins: the journal keeps growing meanwhile.
#include "ui/window/sessionfiles.h"

#include "ui/output/outputview.h"

#include "core/export/exporters.h"
#include "core/journal/journalfile.h"
#include "core/lesson/lesson.h"
#include "core/scenario/scenario.h"
#include "core/scenario/scenariodraft.h"
#include "core/session/readings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pangaea {

SessionFiles::SessionFiles(const Journal &journal, QWidget *window)
    : QObject(window)
    , m_journal(journal)
    , m_window(window)
    , m_work(window)
{
    connect(&m_work, &BackgroundWork::cancelled, this, &SessionFiles::notRead);
}

QFileDialog *SessionFiles::ask(const QString &title, const QStringList &filters, const QString &file)
{
    auto *dialog = new QFileDialog(m_window, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    if (!file.isEmpty()) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(file);
    }
    return dialog;
}

void SessionFiles::askToSave()
{
    QFileDialog *dialog = ask(tr("Save session"), {tr("Session (*.jsonl)")}, u"pangaea-session.jsonl"_s);
    dialog->setDefaultSuffix(u"jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SessionFiles::save);
    dialog->open();
}

void SessionFiles::askToOpen()
{
    QFileDialog *dialog = ask(
        tr("Open"),
        {tr("Sessions, scenarios, lessons and Procfiles (*.jsonl *.pangaea *.pangaea-lesson Procfile Procfile.* *.procfile)"),
         tr("All files (*)")},
        {});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SessionFiles::open);
    dialog->open();
}

void SessionFiles::askToSaveScenario(const QString &folder)
{
    QFileDialog *dialog = ask(tr("Save scenario"), {tr("Scenario (*.pangaea)")}, u"scenario.pangaea"_s);
    if (!folder.isEmpty())
        dialog->setDirectory(folder);
    dialog->setDefaultSuffix(u"pangaea"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SessionFiles::saveScenario);
    dialog->open();
}

void SessionFiles::saveScenario(const QString &path)
{
    if (isBusy())
        return;
    const auto problem = std::make_shared<QString>();
    const auto leftOut = std::make_shared<QStringList>();
    m_work.start(
        tr("Saving the scenario"),
        [events = m_journal.events(), path, problem, leftOut](const Progress &) {
            Journal journal;
            journal.setBudget(std::numeric_limits<qint64>::max());
            const StepsDone done(journal);
            journal.append(EventBatch(events));
            const ScenarioDraft draft = draftScenario(done, path);
            *leftOut = draft.leftOut;
            *problem = saveDraft(draft, path).sentence();
        },
        [this, problem, leftOut, path] {
            const QString notes = leftOut->join(QLatin1Char(' '));
            if (!problem->isEmpty())
                emit failed(tr("The scenario was not saved"), (*problem + QLatin1Char(' ') + notes).trimmed());
            else if (!notes.isEmpty())
                emit failed(tr("The scenario was saved without some rows"), notes);
            else
                emit told(tr("Saved %1").arg(realPath(path)));
            if (problem->isEmpty())
                emit used(path);
        });
}

void SessionFiles::askToExport()
{
    QStringList filters;
    for (const Exporter &exporter : exporters())
        filters += u"%1 (*%2)"_s.arg(exporterTitle(exporter), QLatin1String(exporter.suffix));
    QFileDialog *dialog = ask(tr("Export"), filters, u"pangaea.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &filter) {
        const auto place = filters.indexOf(filter);
        if (place >= 0)
            dialog->selectFile(u"pangaea"_s + QLatin1String(exporters()[size_t(place)].suffix));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &SessionFiles::exportAs);
    dialog->open();
}

void SessionFiles::save(const QString &path)
{
    write(
        tr("Saving the session"), tr("The session was not saved"), path,
        [path](const EventBatch &events, const Progress &progress) { return writeJournal(path, events, progress); },
        true);
}

void SessionFiles::exportAs(const QString &path)
{
    write(
        tr("Exporting"), tr("The export was not written"), path,
        [path](const EventBatch &events, const Progress &progress) {
            Journal journal;
            journal.setBudget(std::numeric_limits<qint64>::max()); // everything is to be exported
            const Readings readings(journal);
            journal.append(EventBatch(events));
            return exportTo(path, readings.journal, readings.table, readings.timeline, progress);
        },
        false);
}

void SessionFiles::write(const QString &label, const QString &failure, const QString &path, const Write &write,
                         bool isUsed)
{
    if (isBusy())
        return;
    const auto problem = std::make_shared<QString>();
    m_work.start(
        label,
        [events = m_journal.events(), write, problem](const Progress &progress) {
            *problem = write(events, progress).sentence();
        },
        [this, problem, failure, path, isUsed] {
            if (!problem->isEmpty()) {
                emit failed(failure, *problem);
                return;
            }
            emit told(tr("Saved %1").arg(realPath(path)));
            if (isUsed)
                emit used(path);
        });
}

void SessionFiles::askToSaveOutput(const ProcessIds &processes)
{
    const std::vector<std::pair<QString, std::optional<Stream>>> kinds {
        {tr("Both streams, as they were written (*)"), {}},
        {tr("Standard output alone (*)"), Stream::Output},
        {tr("Standard error alone (*)"), Stream::Error}};
    QStringList filters;
    for (const auto &[title, stream] : kinds)
        filters += title;
    QFileDialog *dialog = ask(tr("Save output"), filters, u"pangaea-output.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, kinds, filters, processes](const QString &path) {
        const auto chosen = std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter()));
        saveOutput(path, rawOutput(m_journal, processes, kinds[size_t(chosen)].second));
    });
    dialog->open();
}

void SessionFiles::saveOutput(const QString &path, RawOutput output)
{
    if (isBusy())
        return;
    const auto problem = std::make_shared<QString>();
    const QString missing = output.whatIsMissing();
    m_work.start(
        tr("Saving the output"),
        [path, output = std::move(output), problem](const Progress &progress) {
            *problem = saveRawOutput(path, output, progress).sentence();
        },
        [this, problem, missing, path] {
            if (problem->isEmpty())
                emit told(missing.isEmpty() ? tr("Saved %1").arg(realPath(path))
                                            : tr("Saved %1. %2").arg(realPath(path), missing));
            else
                emit failed(tr("The output was not saved"), *problem);
        });
}

void SessionFiles::askToSaveText(const OutputView &output)
{
    const QStringList filters {tr("With times and names, as shown (*)"), tr("Only what was printed (*)")};
    QFileDialog *dialog = ask(tr("Save as shown"), filters, u"pangaea-output.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, &output, [this, dialog, filters, &output](const QString &path) {
        const bool alone = dialog->selectedNameFilter() == filters[1];
        saveText(path, alone ? output.plainText() : output.shownText());
    });
    dialog->open();
}

void SessionFiles::saveText(const QString &path, const QString &text)
{
    saveOutput(path, RawOutput {.pieces = {text.toUtf8()}});
}

void SessionFiles::open(const QString &path)
{
    if (isScenarioName(path) || isLessonName(path)) {
        emit used(path);
        emit scenarioChosen(path);
        return;
    }
    read(path, QFileInfo(path).fileName(), [this, path] { emit used(path); });
}

void SessionFiles::read(const QString &path, const QString &name, const std::function<void()> &done)
{
    if (isBusy()) {
        emit notRead();
        return;
    }
    const auto file = std::make_shared<JournalFile>();
    m_work.start(
        tr("Opening the session"), [path, file](const Progress &progress) { *file = readJournal(path, progress); },
        [this, name, file, done] {
            if (!file->error.isEmpty()) {
                emit failed(tr("The session was not opened"), file->error);
                return;
            }
            if (done)
                done();
            emit opened(file->events, name);
            if (file->cut > 0)
                emit told(tr("%1 ends in the middle of an event: its last %2 bytes were left out.")
                              .arg(name, QString::number(file->cut)));
        });
}

bool SessionFiles::isBusy()
{
    if (m_work.isBusy())
        emit told(tr("Another file is being read or written. Wait until it is done."));
    return m_work.isBusy();
}

} // namespace pangaea
