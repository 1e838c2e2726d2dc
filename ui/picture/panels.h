// SPDX-License-Identifier: MIT
// The table of what a picture can show: the window, or one of its panels with all of its content. The dialog, --panel
// and the tests read the same rows. GUI thread; ids and titles: any thread.
#pragma once

#include "core/basics/failure.h"

#include <QSize>
#include <QString>

#include <functional>
#include <span>
#include <variant>

class QPainter;
class QWidget;

namespace pangaea {

class CodePanel;
class CompareDialog;
class ForkTreeView;
class OutputView;
class ProcessTableView;
class TimelineWidget;
struct Readings;

/// The parts of a window from which pictures are made.
struct PictureSource {
    QWidget &window;
    const Readings &readings;
    const ProcessTableView &table;
    const TimelineWidget &timeline;
    OutputView &output;
    CodePanel &code;
    const ForkTreeView &forkTree;
    CompareDialog *comparison; ///< null: none was made
};

/// A panel, ready to be painted while its window is there.
struct PanelDrawing {
    QSize size; ///< widget pixels
    std::function<void(QPainter &)> paint {};
    QString note {}; ///< a sentence: what is left out
};
/// The failure is a sentence that says why there is nothing to draw.
using DrawnPanel = std::variant<PanelDrawing, Failure>;

struct PicturePanel {
    const char *id;    ///< as --panel has it
    const char *title; ///< to be translated in the context pangaea::PicturePanels
    DrawnPanel (*draw)(const PictureSource &source);
};

/// The first is the whole window.
[[nodiscard]] std::span<const PicturePanel> picturePanels();
/// "Timeline"
[[nodiscard]] QString panelTitle(const PicturePanel &panel);
/// Null if there is none.
[[nodiscard]] const PicturePanel *findPanel(QStringView id);
/// None if there is a panel with this id; otherwise the sentence lists them.
[[nodiscard]] Failure checkPanel(const QString &id);

} // namespace pangaea
