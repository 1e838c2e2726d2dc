// SPDX-License-Identifier: MIT
// A line of text that gives way: as wide as its text where there is room, else elided, with the whole text as a tool tip.
// Lives on the GUI thread.
#pragma once

#include <QLabel>

namespace pangaea {

/// text() is always the whole text, and so is what assistive tools read. A tool tip of its own is kept.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isElided() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pangaea
