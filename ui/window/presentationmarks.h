// SPDX-License-Identifier: MIT
// What an audience sees on top of a presented window: a ring around the pointer, and the shortcut that was pressed.
// Both let every click through. GUI thread.
#pragma once

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

namespace pangaea {

/// A soft ring that follows the pointer.
class PointerHalo final : public QWidget
{
    Q_OBJECT
public:
    explicit PointerHalo(QWidget &window);

    /// The pointer is here, in pixels of the window.
    void follow(const QPoint &position);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The keys of a shortcut as caps, with what it does, in the lower left corner; for two seconds.
class KeyCaps final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCaps(QWidget &window);

    void show(const QKeySequence &keys, const QString &what);
    /// "Ctrl", "Shift", "S" of the first key combination.
    [[nodiscard]] static QStringList capsOf(const QKeySequence &keys);
    [[nodiscard]] QString what() const { return m_what; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthOf(const QString &cap) const;

    QStringList m_caps;
    QString m_what;
    QTimer m_timer;
};

} // namespace pangaea
