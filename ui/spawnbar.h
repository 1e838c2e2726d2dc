// SPDX-License-Identifier: MIT
// The bar that makes processes: names, target, the target's parameters, Spawn. Its fields come from the
// worker's own list of targets. Lives on the GUI thread.
#pragma once

#include "core/command.h"
#include "core/targetcatalog.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pangaea {

class SpawnBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SpawnBar(bool joinAutomatically, QWidget *parent = nullptr);

    /// Nothing can be spawned before.
    void setTargets(const TargetCatalog &catalog);
    [[nodiscard]] bool joinAutomatically() const;
    /// Sizes for the current zoom.
    void applyZoom();
    void focusNames();
    /// As they are typed.
    [[nodiscard]] QString names() const;

public slots:
    void spawn() { request(true); }
    /// Makes the rows and leaves them to be started later.
    void create() { request(false); }
    /// The text's own program: one process by default argument, then three by name, joined in order.
    void runExample();

signals:
    void requested(const pangaea::command::Spawn &spawn);
    /// The names cannot be used; a sentence.
    void refused(const QString &reason);
    void joinAutomaticallyChanged(bool on);

private:
    struct Field {
        QLabel *label;
        QWidget *box; ///< a QDoubleSpinBox, or of a choice a QComboBox
        Parameter parameter;
    };
    void request(bool start);
    void setUpNames();
    void showParameters();
    [[nodiscard]] Field addField(const Parameter &parameter);
    [[nodiscard]] QWidget *addNumber(const Parameter &parameter, double value);
    [[nodiscard]] QWidget *addChoice(const Parameter &parameter, double value);
    [[nodiscard]] QStringList parameters() const;
    [[nodiscard]] QLabel *addLabel(const QString &text, QWidget *buddy);

    QHBoxLayout *m_layout;
    QLineEdit *m_names;
    QComboBox *m_target;
    QLabel *m_targetLabel;
    QHBoxLayout *m_fieldLayout;
    QCheckBox *m_join;
    QPushButton *m_spawn;
    TargetCatalog m_catalog;
    std::map<QString, Field> m_fields;    ///< by parameter name, of the chosen target
    std::map<QString, double> m_entered;  ///< what the user put into them, kept over targets
};

} // namespace pangaea
