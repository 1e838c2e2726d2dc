// SPDX-License-Identifier: MIT
// Files that are dropped on a window: while they are above it, a sentence over its content says what will happen. Nothing
// runs without the questions that File > Open and Program… ask. Lives on the GUI thread.
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>

class QDropEvent;
class QLabel;
class QMainWindow;

namespace pangaea {

enum class DroppedKind { Session, Scenario, Lesson, Program, Unknown };

/// By name; a program also by being executable, and a script by its first line.
[[nodiscard]] DroppedKind droppedKind(const QString &path);

/// What becomes of files.
struct DropOffer {
    QString sentence;       ///< what will happen, or why nothing will
    QStringList files {};   ///< to be opened, in turn; empty: nothing will happen
    bool isProgram = false; ///< the one file is run by the Program dialog
};
/// `runs`: the window runs processes; false: it shows what was recorded.
[[nodiscard]] DropOffer dropOffer(const QList<QUrl> &urls, bool runs);

class FileDrop final : public QObject
{
    Q_OBJECT
public:
    explicit FileDrop(QMainWindow &window);

    void setRuns(bool runs) { m_runs = runs; }
    /// Takes files also where they are dropped on a field of the window, which would otherwise insert their names. Call
    /// it when all fields are made.
    void coverFields();

    /// The file that was asked for is open, or cannot be opened: it is the next one's turn.
    void goOn();
    /// Those that wait are not opened any more.
    void stop();

signals:
    void openAsked(const QString &path);
    /// The Program dialog is to show it.
    void programAsked(const QString &path);
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drop(QDropEvent &event);
    void showSentence(const QString &sentence);

    QMainWindow &m_window;
    QLabel *m_label; ///< over the content
    QStringList m_waiting;
    bool m_runs = false;
};

} // namespace pangaea
