// SPDX-License-Identifier: MIT
// The scenario in the journal, and the step that was begun last: live and in a replay alike. A projection. Lives on the
// journal's thread.
#pragma once

#include "core/facts/event.h"
#include "core/scenario/scenario.h"

#include <QObject>

namespace pangaea {

class Journal;

class ScenarioTrack final : public QObject
{
    Q_OBJECT
public:
    /// The journal must outlive it.
    explicit ScenarioTrack(Journal &journal, QObject *parent = nullptr);

    /// The last one that began; without steps if none did.
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    /// As in the journal.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// -1: none yet.
    [[nodiscard]] int step() const { return m_step; }

signals:
    void changed();

private:
    void read(qsizetype first, qsizetype count);
    void forget();

    Journal &m_journal;
    Scenario m_scenario;
    QString m_text;
    int m_step = -1;
};

} // namespace pangaea
