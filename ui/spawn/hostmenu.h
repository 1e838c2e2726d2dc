// SPDX-License-Identifier: MIT
// The menu "Run on": this computer, one of the hosts, or all of them in turn. Lives on the GUI thread.
#pragma once

#include <QMenu>
#include <QStringList>

class QActionGroup;

namespace pangaea {

class HostMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit HostMenu(QWidget *parent);

    /// The names of the hosts, and what is chosen: names to deal out among; an empty one, or none: this computer.
    void setHosts(const QStringList &hosts, const QStringList &on);
    /// "n2", or "this computer, n2, n3"
    [[nodiscard]] static QString words(const QStringList &on);

signals:
    void chosen(const QStringList &on);

private:
    void add(const QString &text, const QStringList &on, const QStringList &now);

    QActionGroup *m_choices;
};

} // namespace pangaea
