// SPDX-License-Identifier: MIT
// Which scenario the journal tells of, and which of its steps was taken last: live and in a replay alike. A projection.
// Lives on the journal's thread.
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

    /// The last that began; without steps: none did.
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    /// As the journal has it.
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
