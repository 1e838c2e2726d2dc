// SPDX-License-Identifier: MIT
// The question before something is done to many rows. GUI thread.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace pangaea {

struct Settings;

struct ManyRows {
    qsizetype count = 0;
    QString title;
    QString question;
    QString details;
    QString answer; ///< of the button that does it
};

/// Without a question for ten rows or fewer, or if the user wants none; else once the user has agreed. Both must outlive
/// the question, which does not wait.
void askFirst(QWidget &window, Settings &settings, const ManyRows &rows, std::function<void()> act);

} // namespace pangaea
