// SPDX-License-Identifier: MIT
// The title bar of a panel: icon, title, a quiet sentence, and small buttons at the right.
// Lives on the GUI thread.
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QToolButton;

namespace pangaea {

class DockTitle final : public QWidget
{
    Q_OBJECT
public:
    /// iconName: one of resources/icons.
    DockTitle(const QString &iconName, const QString &title, QWidget *parent = nullptr);

    /// A quiet sentence before the buttons; elided if there is no room.
    void setHint(const QString &hint);

    /// Buttons are at the right in the order in which they are added. A compact window hides them; its View menu has
    /// the actions.
    QToolButton *addButton(QAction *action);
    QComboBox *addCombo(const QString &accessibleName);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(QWidget *widget);
    [[nodiscard]] int barHeight() const;
    void applyZoom();
    void elideHint();

    QString m_iconName;
    QString m_hint;
    QBoxLayout *m_layout;
    QLabel *m_icon;
    QLabel *m_title;
    QWidget *m_hintSpace;
    QLabel *m_hintLabel;
    QList<QWidget *> m_buttons;
};

} // namespace pangaea
