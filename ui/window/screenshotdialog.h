// SPDX-License-Identifier: MIT
// Asks where a screenshot goes and at which scale. Lives on the GUI thread.
#pragma once

#include <QFileDialog>

class QComboBox;

namespace pangaea {

class ScreenshotDialog final : public QFileDialog
{
    Q_OBJECT
public:
    explicit ScreenshotDialog(QWidget *parent);

    [[nodiscard]] QString path() const;
    /// Image pixels for each pixel of the window, 1 to 3; 0: the display's own.
    [[nodiscard]] int scale() const;

private:
    QComboBox *m_scale;
};

} // namespace pangaea
