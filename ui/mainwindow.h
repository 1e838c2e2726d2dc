// SPDX-License-Identifier: MIT
// The window: menus, bars, panels and what connects them. No logic of its own. Lives on the GUI thread.
#pragma once

#include "core/command.h"
#include "core/mailbox.h"
#include "ui/settings.h"

#include <QDockWidget>
#include <QImage>
#include <QMainWindow>

class QActionGroup;
class QComboBox;
class QLabel;

namespace pangaea {

class Actions;
class DockTitle;
class OutputLog;
class OutputView;
class ProcessTable;
class ProcessTableModel;
class ProcessTableView;
class PropertiesPanel;
class SpawnBar;
class SpawnProgress;
class SystemTheme;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Everything must outlive the window. A window that does not remember begins with `settings` and
    /// leaves the user's own alone: pictures made by a command are the same everywhere.
    MainWindow(Mailbox<Command> &commands, const ProcessTable &table, OutputLog &output, const Settings &settings,
               bool remember);

    /// The window's content, as it is now. scale: 1 to 3; 0: the display's own.
    [[nodiscard]] QImage picture(int scale);
    /// Writes it; empty, or a sentence.
    [[nodiscard]] QString savePicture(const QString &path, int scale);

    /// Ends what lives and closes the window when nothing does.
    void endAll();

public slots:
    void tell(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeBars();
    void makeDocks();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeProcessMenu();
    void makeViewMenu();
    void makeHelpMenus();
    void makeStatusBar();
    QDockWidget *makeDock(const QString &name, QWidget *content, DockTitle *title, Qt::DockWidgetArea area);

    void refresh();
    void showTargets();
    void updateActions();
    void updateCompact();
    void applyZoom();
    void applyTheme();
    void restore();
    void remember();

    void spawn(const command::Spawn &request);
    void send(const command::Spawn &request);
    void removeFinished();
    void copyRows();
    void takeScreenshot();
    void copyScreenshot();
    void saveOutput();
    void showOutputOf(const ProcessIds &selected);
    void complain(const QString &title, const QString &sentence);
    void setPaused(bool paused);
    void editSettings();
    void showProperties();
    void askToEnd();

    Mailbox<Command> &m_commands;
    const ProcessTable &m_table;
    OutputLog &m_output;
    Settings m_settings;
    const bool m_remember;

    SpawnBar *m_spawnBar;
    ProcessTableModel *m_model;
    ProcessTableView *m_view;
    Actions *m_actions;
    OutputView *m_outputView;
    PropertiesPanel *m_properties;
    SpawnProgress *m_progress;
    SystemTheme *m_systemTheme;
    DockTitle *m_outputTitle;
    DockTitle *m_propertiesTitle;
    QDockWidget *m_outputDock = nullptr;
    QDockWidget *m_propertiesDock = nullptr;
    QToolBar *m_spawnToolBar = nullptr;
    QToolBar *m_toolBar = nullptr;
    QAction *m_screenshot = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_find = nullptr;
    QAction *m_follow = nullptr;
    QComboBox *m_outputChoice = nullptr;
    QAction *m_removeFinished = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QActionGroup *m_themes = nullptr;
    QLabel *m_states;
    QLabel *m_load;
    QString m_problemTold; ///< why switches are not exact
    bool m_allOutput = false; ///< whatever is selected
    bool m_paused = false;
    bool m_quitting = false;
};

} // namespace pangaea
