// SPDX-License-Identifier: MIT
// The bar that creates processes: names, target, the target's parameters, Spawn. Its fields come from the worker's own
// list of targets. Lives on the GUI thread.
#pragma once

#include "core/facts/command.h"
#include "core/facts/targetcatalog.h"
#include "ui/spawn/programchoice.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace pangaea {

class FieldArea;
class HostMenu;

class SpawnBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SpawnBar(bool joinAutomatically, QWidget *parent = nullptr);

    /// Nothing can be spawned before this call.
    void setTargets(const TargetCatalog &catalog);
    /// Adds the program to the targets and selects it.
    void setProgram(const ProgramChoice &program);
    /// The machines that can be run on, and those that are chosen, as in command::Spawn::on.
    void setHosts(const QStringList &hosts, const QStringList &on);
    [[nodiscard]] const ProgramChoice &program() const { return m_program; }
    /// The first name, or the default one if there is none.
    [[nodiscard]] QString firstName() const;
    [[nodiscard]] bool joinAutomatically() const;
    /// Sizes for the current zoom.
    void applyZoom();
    void focusNames();
    /// The names as typed.
    [[nodiscard]] QString names() const;
    /// The labels of names and target go before anything else is cut.
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void spawn() { request(true); }
    /// Creates the rows, to be started later.
    void create() { request(false); }
    /// The text's own program: one process by default argument, then three by name, joined in order.
    void runExample();

signals:
    void requested(const pangaea::command::Spawn &spawn);
    void programRequested(const pangaea::command::SpawnProgram &spawn);
    /// The user wants to choose a program.
    void programAsked();
    /// The names cannot be used; `reason` is a sentence.
    void refused(const QString &reason);
    void joinAutomaticallyChanged(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field {
        QLabel *label;
        QWidget *box; ///< a QDoubleSpinBox, or for a choice a QComboBox
        Parameter parameter;
    };
    void request(bool start);
    void setUpNames();
    void setUpTargets();
    void setUpMore();
    void showMore();
    void takeTarget(int index);
    [[nodiscard]] const Target *target() const;
    [[nodiscard]] bool runsProgram() const;
    void showParameters();
    void fitLabels();
    [[nodiscard]] int widthWithoutLabels(int fields) const;
    [[nodiscard]] bool isElsewhere() const;
    [[nodiscard]] bool isMoreNeeded() const;
    void fitMore(int &spare);
    [[nodiscard]] Field addField(const Parameter &parameter);
    [[nodiscard]] QWidget *addNumber(const Parameter &parameter, double value);
    [[nodiscard]] QWidget *addChoice(const Parameter &parameter, double value);
    [[nodiscard]] QStringList parameters() const;
    [[nodiscard]] QLabel *addLabel(const QString &text, QWidget *buddy);

    QHBoxLayout *m_layout;
    QLineEdit *m_names;
    QLabel *m_namesLabel;
    QComboBox *m_target;
    QLabel *m_targetLabel;
    FieldArea *m_fieldArea;
    QHBoxLayout *m_fieldLayout; ///< of the area's content
    QCheckBox *m_join;
    QToolButton *m_more; ///< its menu has what is chosen rarely
    QPushButton *m_spawn;
    QString m_moreText; ///< shown where there is room for it
    RestartPolicy m_restart;
    bool m_inTerminal = false;
    HostMenu *m_hosts = nullptr;
    QStringList m_on; ///< where new rows run
    TargetCatalog m_catalog;
    ProgramChoice m_program;             ///< the last one; if none, its name is empty
    int m_taken = 0;                     ///< the entry selected before "Program…" was clicked
    std::map<QString, Field> m_fields;   ///< by parameter name, of the chosen target
    std::map<QString, double> m_entered; ///< the user's values, kept when the target changes
};

} // namespace pangaea
