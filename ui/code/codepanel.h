// SPDX-License-Identifier: MIT
// The Code panel: the scenario being played, or the steps done so far, as the equivalent program, with a mark at the
// current step. Reads the journal: live, while recording and in a replay. Lives on the GUI thread.
#pragma once

#include "core/program/programtext.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QComboBox;

namespace pangaea {

class CodeText;
class DockTitle;
class ScenarioRunner;
class ScenarioTrack;
class StepsDone;
enum class StepMark;
struct Readings;

class CodePanel final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it. Its buttons are in `title`.
    CodePanel(Readings &readings, ScenarioRunner &runner, DockTitle &title, QWidget *parent = nullptr);
    ~CodePanel() override;

    [[nodiscard]] CodeText *text() const { return m_text; }
    [[nodiscard]] QComboBox *languageChoice() const { return m_languages; }
    [[nodiscard]] QComboBox *sourceChoice() const { return m_sources; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] Language language() const;
    /// `id`: one of languages(); any other is ignored.
    void setLanguage(const QString &id);
    /// Updates at once, e.g. for a picture, instead of when it is next visible.
    void refresh();
    /// The whole program, with the real path of the worker.
    [[nodiscard]] QString copyText() const;

    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void applyZoom();
    void copy();

signals:
    void languageChanged(const QString &id);
    /// The user asks to take all steps before this one.
    void runToRequested(size_t step);
    /// -1: none.
    void markedChanged(int step);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeBar(DockTitle &title);
    void changeScenario();
    void schedule();
    void rewrite();
    [[nodiscard]] bool showsScenario() const;
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] std::vector<StepMark> scenarioMarks() const;
    void showPosition(const std::vector<StepMark> &marks);

    Readings &m_readings;
    ScenarioRunner &m_runner;
    DockTitle &m_title;
    ScenarioTrack *m_track;
    StepsDone *m_done;
    CodeText *m_text;
    QComboBox *m_sources = nullptr;
    QComboBox *m_languages = nullptr;
    QAction *m_copy;
    QTimer m_timer;
    Scenario m_scenario;               ///< the one shown
    std::vector<StepMark> m_doneMarks; ///< of the steps done
    QByteArray m_written;              ///< scenario and language of the text
    QByteArray m_loaded;               ///< the runner's scenario
    QString m_began;                   ///< scenario in the journal
    bool m_changed = true;             ///< the scenario or the steps done are new
};

} // namespace pangaea
