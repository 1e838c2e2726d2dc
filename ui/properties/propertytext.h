// SPDX-License-Identifier: MIT
// One value of the Properties panel: text that can be selected and copied. Lives on the GUI thread.
#pragma once

#include <QPlainTextEdit>

namespace pangaea {

/// As high as its lines, which wrap anywhere rather than being cut; many lines scroll.
class PropertyText final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PropertyText(const QString &accessible);

    /// Keeps the selection, as far as the new text reaches.
    void setValue(const QString &text);
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QString m_text;
    bool m_fitting = false;
};

} // namespace pangaea
