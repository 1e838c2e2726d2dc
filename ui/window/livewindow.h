// SPDX-License-Identifier: MIT
// The window of a session that runs: it commands the engine. The bar that spawns, scenarios, lessons and Compare, what
// is remembered from run to run, and the question before the end. Lives on the GUI thread.
#pragma once

#include "ui/window/mainwindow.h"

class QMessageBox;
class QPushButton;

namespace pangaea {

class CompareDialog;
class LessonFiles;
class LessonPanel;
class NormalSize;
class ScenarioFiles;
class SpawnBar;
class SpawnProgress;
struct Lesson;

class LiveWindow final : public MainWindow
{
    Q_OBJECT
public:
    /// Everything must outlive the window. A window that does not remember begins with `settings` and
    /// leaves the user's own alone: pictures made by a command are the same everywhere.
    LiveWindow(Mailbox<Command> &commands, Readings &readings, const Settings &settings, bool remember);

    /// Ends what lives and closes the window when nothing does.
    void endAll();

protected:
    void refresh() override;
    void updateActions() override;
    void applySettings() override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeLessonDock();
    void connectMenus();
    void fillStatusBar();
    void connectSpawning();
    void connectCommands();
    void connectLessons();

    /// Journal and engine, by the settings.
    void configure();
    void restore();
    [[nodiscard]] Failure remember();

    void showTargets();
    void listLessons();
    void showCode();
    void openScenario(const QString &path);
    void beginLesson(const Lesson &lesson, const QString &source);
    void spawn(qsizetype count, const Command &request);
    void send(qsizetype count, const Command &request);
    void chooseProgram();
    void removeFinished();
    void compare();
    void askToEnd();
    [[nodiscard]] QMessageBox *question(const QString &title, const QString &text, const QString &details);

    Mailbox<Command> &m_commands;
    const bool m_remember;
    NormalSize *m_normalSize;
    SpawnBar *m_spawnBar;
    SpawnProgress *m_progress;
    ScenarioFiles *m_scenarios;
    LessonFiles *m_lessons;
    QMenu *m_lessonList;          ///< never shown: the Lessons menu has its entries
    QPushButton *m_recordExactly; ///< while the kernel does not let this program alone
    QLabel *m_step;               ///< of the scenario that is played
    LessonPanel *m_lesson = nullptr;
    QDockWidget *m_lessonDock = nullptr;
    CompareDialog *m_compare = nullptr; ///< once it was asked for
    bool m_quitting = false;
};

} // namespace pangaea
