// SPDX-License-Identifier: MIT
// Shown in an empty table: what to do, and a button for the text's own example; or that a filter hides every row, and a
// button that clears it. Lives on the GUI thread.
#pragma once

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace pangaea {

class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent);
    void applyZoom();
    void setFiltered(bool filtered);

    /// All of it, each text in one line. With less room texts wrap, then go, the last first; the button stays.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void exampleAsked();
    void clearFilterAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightAt(int width, size_t texts) const;
    /// How many texts there are to show: examples of names belong to an empty table alone.
    [[nodiscard]] size_t texts() const { return m_filtered ? m_texts.size() - 1 : m_texts.size(); }
    void showTexts();
    void showWhatFits();

    QLabel *m_headline;
    QLabel *m_explanation;
    QPushButton *m_button;
    QLabel *m_names;
    std::array<QLabel *, 3> m_texts; ///< the most important first
    bool m_filtered = false;
};

} // namespace pangaea
