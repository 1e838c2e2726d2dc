// SPDX-License-Identifier: MIT
// How often something is found in the output of each process, as a list to choose from. Lives on the GUI thread.
#pragma once

#include "core/table/processtable.h"

#include <QListWidget>

#include <map>

namespace pangaea {

class MatchList final : public QListWidget
{
    Q_OBJECT
public:
    explicit MatchList(QWidget *parent = nullptr);

    /// Rows without a match are not listed; `more`: there are more than were counted.
    void setCounts(const std::map<ProcessId, qsizetype> &counts, bool more, const ProcessTable &table);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(pangaea::ProcessId process);

private:
    void applyZoom();

    std::map<ProcessId, qsizetype> m_counts;
};

/// "1,234", and a plus if there are more.
[[nodiscard]] QString countText(qsizetype count, bool more);

} // namespace pangaea
