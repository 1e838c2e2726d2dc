// SPDX-License-Identifier: MIT
// The base class of LiveWindow and ReplayWindow: table, timeline, output, properties and code of a session, with the
// bars and menus around them. No logic of its own. Lives on the GUI thread.
#pragma once

#include "core/basics/mailbox.h"
#include "core/facts/command.h"
#include "core/timeline/otherprograms.h"
#include "ui/settings/settings.h"

#include <QDockWidget>
#include <QImage>
#include <QMainWindow>

#include <memory>

class QComboBox;
class QLabel;

namespace pangaea {

class Actions;
class Announcer;
class CodePanel;
class CompareDialog;
class DockTitle;
class ElidedLabel;
class EventTable;
class FileDrop;
class FilterBar;
class Filtering;
class ForkTreeView;
class OutputView;
class PanelHeights;
class PictureMaker;
class Presentation;
struct PictureSource;
class ProcessTable;
class ProcessTableModel;
class ProcessTableView;
class PropertiesPanel;
class RecentMenu;
class RowActions;
class ScenarioActions;
class ScenarioMenu;
class ScenarioRunner;
class SessionFiles;
class Stage;
class SystemTheme;
class TimelineWidget;
class WindowFit;
class Zoom;
struct Readings;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    ~MainWindow() override;

    /// The window's content, as it is now. scale: 1 to 3; 0: the display's own.
    [[nodiscard]] QImage picture(int scale);
    /// Of the window and its panels, as they are now.
    [[nodiscard]] const PictureMaker &pictures() const { return *m_pictures; }

    /// For a window that somebody looks at: neither its size nor its zoom leaves its screen.
    void keepOnScreen();

    /// Reads a recorded session and shows it in its own window; or a scenario, and asks whether to run it; or a lesson.
    /// Only a live window handles scenarios and lessons.
    void open(const QString &path);
    /// Whether the files that it opens are listed in the user's settings; at first they are not.
    void rememberFiles(bool on);
    /// In a message box, until it is closed.
    void showError(const QString &title, const QString &sentence);

public slots:
    void tell(const QString &sentence);

protected:
    /// Everything must outlive the window. The constructor of a subclass then calls makePanels() and complete(), adds
    /// its own parts, and ends with applyZoom() and refresh(): the subclasses are final, and nothing before that calls
    /// a virtual function. Widgets that it creates before, between or after these calls get their place among panels
    /// and tab stops in that order.
    MainWindow(Mailbox<Command> &commands, Readings &readings, const Settings &settings);
    /// Creates timeline, output and properties.
    void makePanels();
    /// Call this after makePanels(). Creates the rest: code, menus, looks and the connections.
    void complete();
    QDockWidget *makeDock(const QString &name, QWidget *content, DockTitle *title, Qt::DockWidgetArea area);

    /// Shows the current facts, at most 30 times a second; not while paused.
    virtual void refresh();
    /// Updates the enabled actions and the panels from the selection.
    virtual void updateActions();
    /// The Compare dialog; null: there is none.
    [[nodiscard]] virtual CompareDialog *comparison() const { return nullptr; }
    /// Called when the user has changed them.
    virtual void applySettings();

    void applyZoom();
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    /// Tab follows the order of work: names, table, actions, panels.
    bool focusNextPrevChild(bool next) override;

    /// Menu entries that only a live window uses: disabled until it connects them.
    struct Orders {
        QAction *spawn;
        QAction *create;
        QAction *program;
        QAction *compare;
        QAction *removeFinished;
        QAction *undoRemove;
        QAction *runExample;
        QAction *report;
        ScenarioMenu *scenarios;
    };

    Zoom &m_zoom;     ///< before any view: its constructor sets the style, which a view's constructor needs
    WindowFit *m_fit; ///< likewise: it sees the window before the zoom changes it
    Readings &m_readings;
    const ProcessTable &m_table;
    BusyMachine m_machine;
    Settings m_settings;

    ProcessTableModel *m_model;
    ProcessTableView *m_view;
    Actions *m_actions;
    OutputView *m_outputView;
    TimelineWidget *m_timeline;
    FilterBar *m_filterBar;
    Filtering *m_filtering;
    PropertiesPanel *m_properties;
    SessionFiles *m_files;
    ScenarioRunner *m_runner;
    ScenarioActions *m_scenarioActions;
    Stage *m_stage;
    FileDrop *m_drop;
    ElidedLabel *m_load; ///< for the status bar, after the subclass's own widgets
    PanelHeights *m_heights = nullptr;
    Presentation *m_presentation = nullptr; ///< from complete() on
    QDockWidget *m_codeDock = nullptr;
    QToolBar *m_topBar = nullptr; ///< empty
    QAction *m_screenshot = nullptr;
    QMenu *m_viewMenu = nullptr;
    QAction *m_pause = nullptr; ///< of the View menu
    QMenu *m_lessonsMenu = nullptr;
    QAction *m_lessonsEnd = nullptr; ///< of the Lessons menu: lessons come before it
    Orders m_orders {};

private:
    void connectAll();
    void connectFiles();
    void makeBars();
    void makeTimelineDock();
    void makeOutputDock();
    void makePropertiesDock();
    void makeCodeDock();
    void makeForkTreeDock();
    void makeEventsDock();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeProcessMenu();
    void makeViewMenu();
    void makeThemeMenu();
    void makeLessonsMenu();
    void makeHelpMenu();
    void makeStatusBar();

    void follow();
    [[nodiscard]] bool isSummaryDue();
    void showLoad();
    void showHosts();
    void updateCompact();
    void measureToolBar();
    void fitToolBar();
    void arrangePanels();
    void applyTheme();
    void saveScenario();
    void copyRows();
    [[nodiscard]] PictureSource pictureSource();
    void takeScreenshot();
    void copyScreenshot();
    void saveOutput();
    void showOutputOf(const ProcessIds &selected);
    void editSettings();

    std::unique_ptr<PictureMaker> m_pictures;
    RecentMenu *m_recent;
    RowActions *m_rowActions;
    SystemTheme *m_systemTheme;
    DockTitle *m_timelineTitle;
    DockTitle *m_outputTitle;
    DockTitle *m_propertiesTitle;
    DockTitle *m_codeTitle;
    CodePanel *m_code;
    DockTitle *m_forkTreeTitle;
    ForkTreeView *m_forkTree;
    DockTitle *m_eventsTitle;
    EventTable *m_events;
    Announcer *m_announcer;
    QDockWidget *m_timelineDock = nullptr;
    QDockWidget *m_outputDock = nullptr;
    QDockWidget *m_propertiesDock = nullptr;
    QToolBar *m_toolBar = nullptr;
    int m_toolBarWidth = 0; ///< that it needs for its texts and the filter
    QAction *m_copy = nullptr;
    QAction *m_find = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_follow = nullptr;
    QComboBox *m_outputChoice = nullptr;
    QAction *m_saveScenario = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    bool m_hostsShown = false; ///< the column Host was shown once, since there are others than this computer
    ElidedLabel *m_states;
    QLabel *m_tip;             ///< what an action does, while the pointer is on it
    QString m_problemTold;     ///< why switches are not exact
    quint64 m_toldChanges = 0; ///< ProcessTable::newsCount() that the status bar told of
    qint64 m_toldRound = -1;   ///< and of which round; monotonic ns
    bool m_allOutput = false;  ///< whatever is selected
    bool m_paused = false;
};

} // namespace pangaea
