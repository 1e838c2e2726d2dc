// SPDX-License-Identifier: MIT
// Divides the window's height among table, timeline and output by their content, until the user drags a border. Lives
// on the GUI thread.
#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace pangaea {

struct Heights {
    int table = 0;
    int timeline = 0;
    int output = 0;
    friend bool operator==(const Heights &, const Heights &) = default;
};

/// Table and timeline get what they want, as long as they leave the output its least. If they do not, neither takes more
/// than its share, and the output has what it wants, up to a quarter. empty: nothing is wanted yet.
[[nodiscard]] Heights sharedHeights(int total, const Heights &wanted, int leastOutput, bool empty);

class PanelHeights final : public QObject
{
    Q_OBJECT
public:
    PanelHeights(QMainWindow &window, QDockWidget &timeline, QDockWidget &output);

    /// The heights that they need, in pixels; of the output, that is only what it had better have.
    void fit(const Heights &wanted, int leastOutput, bool empty);
    /// As of the last call.
    [[nodiscard]] const Heights &wanted() const { return m_wanted; }
    /// The user chose the heights, now or in an earlier session.
    [[nodiscard]] bool areChosen() const { return m_chosen; }
    void setChosen(bool chosen) { m_chosen = chosen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow &m_window;
    QDockWidget &m_timeline;
    QDockWidget &m_output;
    Heights m_wanted;
    Heights m_last;
    bool m_chosen = false;
};

} // namespace pangaea
