// SPDX-License-Identifier: MIT
// The window of a running session: it commands the engine. Has the spawn bar, scenarios, lessons and Compare, saves its
// state between runs, and asks before it ends. Lives on the GUI thread.
#pragma once

#include "ui/window/mainwindow.h"

#include <chrono>

class QMessageBox;
class QPushButton;

namespace pangaea {

class CompareDialog;
class CrashNotices;
class ElidedLabel;
class LessonFiles;
class LessonPanel;
class LessonRecorder;
class NormalSize;
class SharedSide;
class ScenarioFiles;
class SessionKeeper;
class SpawnBar;
class SpawnProgress;
class UndoRemove;
struct Lesson;
struct ProgramChoice;

/// In one turn of the event loop the output is read for so long at most (OutputLog::setTurn).
inline constexpr std::chrono::milliseconds outputTurn {8};

class LiveWindow final : public MainWindow
{
    Q_OBJECT
public:
    /// Everything must outlive the window. Without `remember` it starts with `settings` and does not touch the user's
    /// own: pictures made by a command are the same everywhere.
    LiveWindow(Mailbox<Command> &commands, Readings &readings, const Settings &settings, bool remember);
    ~LiveWindow() override;

    /// The result of the lesson that is read, as .html or .pdf.
    [[nodiscard]] Failure saveReport(const QString &path) const;
    /// The machines besides this computer, and those on which new processes run, as in command::Spawn::on.
    void setHosts(const QStringList &hosts, const QStringList &on);
    /// Ends all live processes, then closes the window.
    void endAll();

protected:
    void refresh() override;
    void updateActions() override;
    void applySettings() override;
    [[nodiscard]] CompareDialog *comparison() const override { return m_compare; }
    void closeEvent(QCloseEvent *event) override;

private:
    void makeLessonDock();
    void connectMenus();
    void fillStatusBar();
    void connectSpawning();
    void connectCommands();
    void connectLessons();

    /// Configures journal and engine from the settings.
    void configure();
    void restore();
    [[nodiscard]] Failure remember();

    void showTargets();
    void keepSession();
    void listLessons();
    void showCode();
    void openScenario(const QString &path);
    void shareSide();
    void askToSaveReport();
    void beginLesson(const Lesson &lesson, const QString &source);
    void spawn(qsizetype count, const Command &request);
    void send(qsizetype count, const Command &request);
    void chooseProgram(const ProgramChoice &first);
    void tellOfCrashes();
    void removeFinished();
    void compare();
    void askToEnd();
    [[nodiscard]] QMessageBox *question(const QString &title, const QString &text, const QString &details);

    Mailbox<Command> &m_commands;
    const bool m_remember;
    CrashNotices *m_crashes = nullptr; ///< only with m_remember
    SessionKeeper *m_keeper = nullptr; ///< likewise
    NormalSize *m_normalSize;
    SpawnBar *m_spawnBar;
    SpawnProgress *m_progress;
    ScenarioFiles *m_scenarios;
    LessonFiles *m_lessons;
    QMenu *m_lessonList;          ///< never shown: the Lessons menu has its entries
    QPushButton *m_recordExactly; ///< shown while exact recording is refused, but may be permitted
    ElidedLabel *m_step;          ///< of the scenario being played
    LessonPanel *m_lesson = nullptr;
    QDockWidget *m_lessonDock = nullptr;
    SharedSide *m_side = nullptr;               ///< of lesson and code
    std::unique_ptr<LessonRecorder> m_recorder; ///< of the lesson that is read
    CompareDialog *m_compare = nullptr;         ///< once it was asked for
    UndoRemove *m_undoRemove = nullptr;
    bool m_quitting = false;
};

} // namespace pangaea
