// SPDX-License-Identifier: MIT
// A program as text with a gutter: line numbers and, by shape and tint, how far it has run. Of scenarios it knows only
// the lines of their steps. Lives on the GUI thread.
#pragma once

#include "core/program/programtext.h"

#include <QPlainTextEdit>

#include <functional>
#include <memory>
#include <vector>

namespace pangaea {

class CodeHighlighter;

enum class StepMark {
    None,
    Done,    ///< a check
    Current, ///< an arrow, a tint and a bar
    Next     ///< a hollow arrow
};

class CodeText final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeText(QWidget *parent = nullptr);

    /// Keeps the scroll position, counted in lines.
    void setProgram(const ProgramText &program, Language language);
    void setMarks(const std::vector<StepMark> &marks);
    [[nodiscard]] const ProgramText &program() const { return m_program; }
    [[nodiscard]] const std::vector<StepMark> &marks() const { return m_marks; }
    /// The step that the user clicked; -1: none.
    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int step);
    /// The step of this line (the first line is 1); -1: none.
    [[nodiscard]] int stepAt(int line) const;

    void applyLooks();

    /// A copy as wide as its lines and as high as its first `mostLines` lines. For a picture.
    [[nodiscard]] std::unique_ptr<CodeText> forPicture(int mostLines) const;

    std::function<bool(int step)> canRunTo;

signals:
    void chosenChanged(int step);
    void runToRequested(size_t step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template <typename Function>
    void forEachVisible(Function function) const;
    void paintGutter();
    void paintMark(QPainter &painter, StepMark mark, const QRect &box) const;
    void layOutGutter();
    void showCurrent();
    [[nodiscard]] StepMark markOf(int step) const;

    CodeHighlighter *m_highlighter;
    QWidget *m_gutter;
    ProgramText m_program;
    Language m_language = Language::Python;
    std::vector<StepMark> m_marks;
    std::vector<int> m_steps; ///< by line number; -1: none
    int m_chosen = -1;
    int m_shown = -1; ///< the step last scrolled into view
};

} // namespace pangaea
