// SPDX-License-Identifier: MIT
// The menu "Restart by itself": when, and how often. For new rows and for those that are there. Lives on the GUI thread.
#pragma once

#include "core/facts/restartpolicy.h"

#include <QMenu>

#include <optional>

class QActionGroup;

namespace pangaea {

class RestartMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit RestartMenu(QWidget *parent);

    /// Ticks it; nothing where several rows differ.
    void setPolicy(const std::optional<RestartPolicy> &policy);
    /// "Never", "When it fails" or "Always".
    [[nodiscard]] static QString name(RestartPolicy::When when);
    /// A sentence: what Pangaea does then.
    [[nodiscard]] static QString meaning(const RestartPolicy &policy);

signals:
    void chosen(const pangaea::RestartPolicy &policy);

private:
    void choose(const RestartPolicy &policy);
    void tick();

    std::optional<RestartPolicy> m_policy;
    QActionGroup *m_when;
    QActionGroup *m_limit;
};

} // namespace pangaea
