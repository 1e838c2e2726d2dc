// SPDX-License-Identifier: MIT
// Offers a session that a crash has left: to open it, to save it, or to discard it; without an answer it is offered
// again at the next start. A bar that stops no work. Lives on the GUI thread.
#pragma once

#include "core/autosave/leftsession.h"
#include "ui/parts/backgroundwork.h"

#include <QToolBar>

class QLabel;
class QMainWindow;

namespace pangaea {

class LeftSessionBar final : public QToolBar
{
    Q_OBJECT
public:
    /// The first of `left`, and when it was answered, the next one; there is at least one. Deletes itself after the last.
    LeftSessionBar(std::vector<LeftSession> left, QMainWindow &window);

    /// As a finished session; then it is no longer offered.
    void save(const QString &path);
    void discard(const QString &path);

signals:
    /// Read it, and show it by this name. It is still offered.
    void openAsked(const QString &path, const QString &name);
    void told(const QString &sentence);
    void failed(const QString &title, const QString &sentence);

private:
    void showFirst();
    void askToSave();
    void askToDiscard();
    [[nodiscard]] QString name() const;

    std::vector<LeftSession> m_left;
    QMainWindow &m_window;
    QLabel *m_text;
    BackgroundWork m_work;
};

} // namespace pangaea
