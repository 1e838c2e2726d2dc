// SPDX-License-Identifier: MIT
// The content of the Output panel: the lines that processes printed, with time and name beside them, to follow, search
// and copy. Reads OutputLog, each time only what is new or has changed. Lives on the GUI thread.
#pragma once

#include "core/output/outputlog.h"
#include "core/table/processtable.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <unordered_set>
#include <vector>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBlock;

namespace pangaea {

class InputLine;
class OutputText;
using LiveLines = std::map<ProcessId, std::vector<OutputLine>>;

class OutputView final : public QWidget
{
    Q_OBJECT
public:
    OutputView(const OutputLog &log, const ProcessTable &table, QWidget *parent = nullptr);

    /// The rows whose lines are shown; empty means all.
    void setProcesses(const ProcessIds &processes);
    [[nodiscard]] const ProcessIds &processes() const { return m_processes; }

    /// Times are counted from here, monotonic ns; 0: from the first start of the session.
    void setOrigin(qint64 origin);

    /// The end stays in view. Scrolling up turns this off, scrolling to the end turns it on.
    [[nodiscard]] bool follow() const;
    void setFollow(bool follow);
    /// A paused view does not change; afterwards it catches up.
    void setPaused(bool paused);

    /// Shows the input line while exactly one of these rows (of all rows, if empty) accepts typed input.
    void offerInput(const ProcessIds &selected);

    void showFind();
    /// Whether Find offers to look into the output of more processes (allAsked()).
    void offerAll(bool offered);
    /// Copies the selected text, or everything if nothing is selected.
    void copy();
    /// Copy, with a tooltip that says so; for menus.
    [[nodiscard]] QAction *copyAction() const { return m_copyAction; }

    /// The shown lines as they were printed, without times, names and the word stderr. Pangaea's own words are in
    /// brackets.
    [[nodiscard]] QString plainText() const;

    /// Updates at once, e.g. for a picture, instead of within 50 ms.
    void refresh();

signals:
    void followChanged(bool follow);
    void allAsked();
    void typed(pangaea::ProcessId process, const QByteArray &bytes);
    void inputEnded(pangaea::ProcessId process);

private:
    /// The first line that the log has of a row: if it changes, older lines were dropped.
    struct Oldest {
        quint64 number = 0;
        QString text;
    };
    struct Match {
        quint64 number = 0; ///< of the line
        int column = 0;     ///< in the printed text
        friend auto operator<=>(const Match &, const Match &) = default;
    };

    void takeNew(size_t most);
    void load(quint64 last, size_t most);
    void rebuild(size_t most);
    [[nodiscard]] bool lostRow() const;
    [[nodiscard]] bool onlyAddsNewRows(const ProcessIds &processes) const;
    void introduce(const std::vector<const OutputLine *> &lines);
    [[nodiscard]] bool dropOldest();
    [[nodiscard]] bool isShown(ProcessId process) const;
    void takeRevisions();
    void showAllLive();
    void showChanges(const std::vector<const OutputLine *> &revised, const LiveLines &live);

    [[nodiscard]] QWidget *makeFindBar();
    void zoomFindBar();
    void hideFind();
    void findAnew();
    void search(quint64 after);
    void searchIn(const QTextBlock &block, std::vector<Match> &matches) const;
    void searchAgain(quint64 number);
    [[nodiscard]] QString needle() const;
    void findStep(bool forward);
    void select(const Match &match);
    void highlight();
    void showCount();
    void showScope();
    [[nodiscard]] Qt::CaseSensitivity caseSensitivity() const;

    const OutputLog &m_log;
    const ProcessTable &m_table;
    OutputText *m_text;
    InputLine *m_input = nullptr;
    QAction *m_copyAction;
    QTimer m_timer;
    ProcessIds m_processes;
    std::unordered_set<ProcessId> m_shown; ///< the same
    bool m_paused = false;
    qint64 m_origin = 0;
    quint64 m_last = 0;                   ///< number of the newest line that is shown
    quint64 m_revision = 0;               ///< so many of the log's revisions are shown
    std::map<ProcessId, Oldest> m_oldest; ///< of each row that is shown

    QWidget *m_findBar = nullptr;
    QLineEdit *m_needle = nullptr;
    QCheckBox *m_matchCase = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_scope = nullptr; ///< in how many rows it looks
    QPushButton *m_all = nullptr;
    bool m_allOffered = false;
    bool m_selecting = false;     ///< Find moves the text, not the user
    bool m_tookFollow = false;    ///< Find turned Follow off
    quint64 m_restorations = 0;   ///< of the log, as shown
    std::vector<Match> m_matches; ///< in order, bounded
};

} // namespace pangaea
