// SPDX-License-Identifier: MIT
// The content of the Output panel: the lines that processes printed, with time and name beside them, to follow, search,
// filter and copy. Reads OutputLog, each time only what is new or has changed. Lives on the GUI thread.
#pragma once

#include "core/output/outputlog.h"
#include "core/output/outputsearch.h"
#include "core/table/processtable.h"
#include "ui/look/timestamps.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>
#include <set>
#include <span>
#include <unordered_set>
#include <utility>
#include <vector>

class QAction;
class QMenu;

namespace pangaea {

class ElidedLabel;
class FindBar;
class HintBar;
class InputLine;
class MatchList;
class OutputFinder;
class OutputText;
using LiveLines = std::map<ProcessId, std::vector<OutputLine>>;

/// How lines are shown; kept in settings.
struct OutputLooks {
    TimeStamps stamps = TimeStamps::Session;
    bool wraps = false;
    friend bool operator==(const OutputLooks &, const OutputLooks &) = default;
};

class OutputView final : public QWidget
{
    Q_OBJECT
public:
    OutputView(OutputLog &log, const ProcessTable &table, QWidget *parent = nullptr);

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

    /// Explains late and unordered output while exactly one of these rows is shown (of all rows, if empty); `wanted`:
    /// the user's setting.
    void explain(const ProcessIds &selected, bool wanted);
    [[nodiscard]] HintBar &hints() const { return *m_hints; }

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

    /// The same as they look: with times and names.
    [[nodiscard]] QString shownText() const;

    void setLooks(const OutputLooks &looks);
    [[nodiscard]] const OutputLooks &looks() const { return m_looks; }
    /// Which lines are shown and how, for title bars and menus.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Hides the lines that came until now; the log keeps them.
    void clearView();
    /// Ends clearView() and all filters of lines.
    void showAll();

    /// Updates at once, e.g. for a picture, instead of within 50 ms.
    void refresh();

signals:
    void followChanged(bool follow);
    void allAsked();
    /// The user wants to see the output of a row that is not among processes().
    void rowAsked(pangaea::ProcessId process);
    void looksChanged();
    void typed(pangaea::ProcessId process, const QByteArray &bytes);
    void inputEnded(pangaea::ProcessId process);
    /// The terminal that is typed to has room for so much.
    void terminalResized(pangaea::ProcessId process, const pangaea::TerminalSize &size);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int mostBlocks = 100'000; ///< lines that the text has
    /// The first line that the log has of a row: if it changes, older lines were dropped.
    struct Oldest {
        quint64 number = 0;
        QString text;
    };
    void takeNew(size_t most);
    void load(quint64 last, size_t most);
    void rebuild(size_t most);
    [[nodiscard]] bool lostRow() const;
    [[nodiscard]] bool onlyAddsNewRows(const ProcessIds &processes) const;
    void append(std::span<const OutputLine *const> lines, size_t most);
    void introduce(const std::vector<const OutputLine *> &lines);
    void dropOldest();
    [[nodiscard]] bool isShown(ProcessId process) const;
    void takeRevisions();
    void showAllLive();
    void searchAllLive();
    [[nodiscard]] bool isMisplaced(const OutputLine &line) const;
    void checkRevised();
    void showChanges(const std::vector<const OutputLine *> &revised, LiveLines live);

    void makeFind();
    void makeTerminal();
    void chooseTerminal();
    [[nodiscard]] bool typeKey(const QKeyEvent &event);
    void type(const QByteArray &bytes);
    void paste();
    void showTerminal();
    void fitTerminal();

    void hideFind();
    void findAnew();
    void followSearch();
    void findStep(bool forward);
    void goToRow(ProcessId process);
    void goTo(const OutputMatch &match);
    [[nodiscard]] bool select(const OutputMatch &match);
    [[nodiscard]] OutputMatch placeOf(int position) const;
    void highlight();
    void showFound();
    void showCount();
    void showScope();

    void makeMenu();
    QAction *addChoice(TimeStamps stamps, const QString &text);
    [[nodiscard]] QWidget *makeHiddenBar();
    void changeFilter();
    [[nodiscard]] bool filtersMatches() const;
    /// Of the lines that could be shown.
    [[nodiscard]] LineScope scope() const;
    void showHidden();

    OutputLog &m_log; ///< only read
    const ProcessTable &m_table;
    OutputText *m_text;
    InputLine *m_input = nullptr;
    HintBar *m_hints;
    QAction *m_copyAction;
    QTimer m_timer;
    QTimer m_fitTimer;
    ProcessId m_offered = ProcessId::Pangaea; ///< the row whose terminal may get the keys
    ProcessId m_typedTo = ProcessId::Pangaea; ///< the same while its screen is shown, else none
    TerminalSize m_asked;                     ///< the size that was asked for last
    ProcessIds m_processes;
    std::unordered_set<ProcessId> m_shown; ///< the same
    size_t m_linesPerTurn = 500;
    bool m_paused = false;
    qint64 m_origin = 0;
    quint64 m_last = 0;                   ///< number of the newest line that is shown
    quint64 m_revision = 0;               ///< so many of the log's revisions are shown
    std::map<ProcessId, Oldest> m_oldest; ///< of each row that is shown

    FindBar *m_findBar = nullptr;
    MatchList *m_list = nullptr;
    OutputFinder *m_finder;
    bool m_selecting = false;             ///< Find moves the text, not the user
    bool m_tookFollow = false;            ///< Find turned Follow off
    bool m_awaitsSearch = false;          ///< paused, it shows only what was searched when it was built
    quint64 m_restorations = 0;           ///< of the log, as shown
    std::optional<OutputMatch> m_current; ///< that Find selected
    std::optional<OutputMatch> m_goal;    ///< to select as soon as its line is loaded
    /// Revised lines that may have to be shown or hidden.
    std::set<std::pair<ProcessId, quint64>> m_toCheck;

    OutputLooks m_looks;
    QMenu *m_menu = nullptr;
    QAction *m_onlyErrors = nullptr;
    QAction *m_wrap = nullptr;
    std::map<TimeStamps, QAction *> m_stamps;
    QWidget *m_hiddenBar = nullptr; ///< tells of lines that are not shown
    ElidedLabel *m_hidden = nullptr;
    quint64 m_clearedUntil = 0; ///< number of the last line that clearView() hid
};

} // namespace pangaea
