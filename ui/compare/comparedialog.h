// SPDX-License-Identifier: MIT
// Runs the same work in four forms and compares them: the work, bars and timelines, and a sentence that sums up the
// figures. Its processes are ordinary rows of the session, and the window stays usable. Lives on the GUI thread.
#pragma once

#include "ui/parts/picturefile.h"

#include "core/compare/comparison.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPainter;
class QPushButton;
class QScrollArea;

namespace pangaea {

class ComparisonView;

class CompareDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Both must outlive it.
    CompareDialog(Mailbox<Command> &commands, Readings &readings, QWidget *parent);

    /// `names`: as typed; if they are too few, four continents are used.
    void setNames(const QString &names);
    /// Of the last comparison; nothing before the first.
    [[nodiscard]] std::optional<Picture> picture();
    /// Figures (.csv) or a picture (.png, .svg, .pdf), by the suffix.
    [[nodiscard]] Failure save(const QString &path);

public slots:
    void run();
    void cancel();
    /// Cancels a comparison that is still running.
    void done(int result) override;

private:
    void makeFields();
    void layOut();
    void setWork(Work work);
    [[nodiscard]] Work work() const;
    [[nodiscard]] const Parameter *amountParameter(Work work) const;
    void showResults();
    void askToExport();
    void applyZoom();
    [[nodiscard]] QString headline() const;
    /// Paints everything that belongs on a slide. Returns its height.
    int paintAll(QPainter &painter, int width, bool measureOnly);

    Mailbox<Command> &m_commands;
    Readings &m_readings;
    Comparison *m_comparison = nullptr; ///< the last one started
    QLineEdit *m_names;
    QComboBox *m_work;
    QDoubleSpinBox *m_amount;
    QPushButton *m_run;
    QPushButton *m_cancel;
    QPushButton *m_export;
    ComparisonView *m_view;
    QScrollArea *m_scroll;
    QLabel *m_sentence;
    int m_percent = 0;                  ///< zoom for which the dialog was sized
    std::array<double, 2> m_entered {}; ///< amount entered, by Work; 0: none yet
};

} // namespace pangaea
