// SPDX-License-Identifier: MIT
// A field for a number, written as all numbers of the window are. Lives on the GUI thread.
#pragma once

#include <QDoubleSpinBox>

namespace pangaea {

/// Shows only as many decimals as needed: "10", "0.5".
class NumberBox final : public QDoubleSpinBox
{
    Q_OBJECT
public:
    explicit NumberBox(QWidget *parent = nullptr);

    [[nodiscard]] QString textFromValue(double value) const override;
    /// A decimal comma is one too, and any script's digits are digits: they are replaced as they are typed.
    QValidator::State validate(QString &input, int &position) const override;
};

} // namespace pangaea
