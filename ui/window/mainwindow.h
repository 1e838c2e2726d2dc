// SPDX-License-Identifier: MIT
// The window: menus, bars, panels and what connects them. No logic of its own. Lives on the GUI thread.
#pragma once

#include "core/basics/mailbox.h"
#include "core/facts/command.h"
#include "ui/settings/settings.h"

#include <QDockWidget>
#include <QImage>
#include <QMainWindow>

class QActionGroup;
class QComboBox;
class QLabel;
class QPushButton;

namespace pangaea {

class Actions;
class CodePanel;
class CompareDialog;
class DockTitle;
class LessonFiles;
class LessonPanel;
class NormalSize;
class OutputLog;
class OutputView;
class PanelHeights;
class ProcessTable;
class ProcessTableModel;
class ProcessTableView;
class PropertiesPanel;
class Replay;
class ReplayBar;
class ScenarioActions;
class ScenarioFiles;
class ScenarioRunner;
class SessionFiles;
class SpawnBar;
class SpawnProgress;
class SystemTheme;
class TimelineWidget;
struct Lesson;
struct Readings;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Everything must outlive the window. A window that does not remember begins with `settings` and
    /// leaves the user's own alone: pictures made by a command are the same everywhere.
    MainWindow(Mailbox<Command> &commands, Readings &readings, const Settings &settings, bool remember);
    /// A window onto a session that was recorded: it moves through it, and has nothing to command.
    MainWindow(Replay &replay, Readings &readings, const Settings &settings, const QString &name);

    /// The window's content, as it is now. scale: 1 to 3; 0: the display's own.
    [[nodiscard]] QImage picture(int scale);
    /// Writes it; empty, or a sentence.
    [[nodiscard]] QString savePicture(const QString &path, int scale);

    /// Ends what lives and closes the window when nothing does.
    void endAll();
    /// Reads a recorded session and shows it in a window of its own; or a scenario, and asks whether to run it; or a lesson.
    void open(const QString &path);
    /// In a box of its own, until it is closed.
    void showError(const QString &title, const QString &sentence);

public slots:
    void tell(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    MainWindow(Mailbox<Command> *commands, Readings &readings, const Settings &settings, bool remember, Replay *replay,
               const QString &name);
    void connectAll();
    void makeBars();
    void makeReplayBar(const QString &name);
    void makeTimelineDock();
    void makeOutputDock();
    void makePropertiesDock();
    void makeLessonDock();
    void makeCodeDock();
    void makeDocks();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeProcessMenu();
    void makeViewMenu();
    void makeLessonsMenu();
    void makeHelpMenu();
    void makeStatusBar();
    QDockWidget *makeDock(const QString &name, QWidget *content, DockTitle *title, Qt::DockWidgetArea area);

    void refresh();
    void showLoad();
    void showTargets();
    void updateActions();
    void updateCompact();
    void arrangePanels();
    void applyZoom();
    void applyTheme();
    void restore();
    [[nodiscard]] QString remember();

    void openScenario(const QString &path);
    void beginLesson(const Lesson &lesson, const QString &source);
    void spawn(qsizetype count, const Command &request);
    void send(qsizetype count, const Command &request);
    void chooseProgram();
    void saveScenario();
    void removeFinished();
    void compare();
    void copyRows();
    void takeScreenshot();
    void copyScreenshot();
    void saveOutput();
    void showOutputOf(const ProcessIds &selected);
    void setPaused(bool paused);
    void editSettings();
    void showProperties();
    [[nodiscard]] static QString aliveText(const ProcessTable &table);
    void askToEnd();

    Mailbox<Command> m_unheard; ///< a recorded session takes no commands
    Mailbox<Command> &m_commands;
    Readings &m_readings;
    Replay *const m_replay; ///< none in a live window
    const ProcessTable &m_table;
    OutputLog &m_output;
    Settings m_settings;
    const bool m_remember;

    SpawnBar *m_spawnBar;
    ProcessTableModel *m_model;
    ProcessTableView *m_view;
    Actions *m_actions;
    OutputView *m_outputView;
    TimelineWidget *m_timeline;
    PropertiesPanel *m_properties;
    SpawnProgress *m_progress;
    SystemTheme *m_systemTheme;
    SessionFiles *m_files;
    ScenarioRunner *m_runner;
    ScenarioFiles *m_scenarios;
    LessonFiles *m_lessons;
    LessonPanel *m_lesson = nullptr;
    ScenarioActions *m_scenarioActions;
    ReplayBar *m_replayBar = nullptr;
    CompareDialog *m_compare = nullptr; ///< once it was asked for
    PanelHeights *m_heights = nullptr;
    NormalSize *m_normalSize = nullptr;
    DockTitle *m_timelineTitle;
    DockTitle *m_outputTitle;
    DockTitle *m_propertiesTitle;
    DockTitle *m_codeTitle;
    CodePanel *m_code;
    QDockWidget *m_timelineDock = nullptr;
    QDockWidget *m_outputDock = nullptr;
    QDockWidget *m_propertiesDock = nullptr;
    QDockWidget *m_lessonDock = nullptr;
    QDockWidget *m_codeDock = nullptr;
    QToolBar *m_spawnToolBar = nullptr;
    QToolBar *m_toolBar = nullptr;
    QAction *m_screenshot = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_find = nullptr;
    QAction *m_follow = nullptr;
    QComboBox *m_outputChoice = nullptr;
    QAction *m_removeFinished = nullptr;
    QAction *m_saveScenario = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QActionGroup *m_themes = nullptr;
    QLabel *m_states;
    QLabel *m_load;
    QPushButton *m_recordExactly; ///< while the kernel does not let this program alone
    QLabel *m_step;               ///< of the scenario that is played
    QString m_problemTold;        ///< why switches are not exact
    bool m_allOutput = false;     ///< whatever is selected
    bool m_paused = false;
    bool m_quitting = false;
};

} // namespace pangaea
