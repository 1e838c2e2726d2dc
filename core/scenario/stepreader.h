// SPDX-License-Identifier: MIT
// Reads the steps of scenarios and lessons. Pure values and text; any thread.
#pragma once

#include "core/basics/jsonreader.h"
#include "core/scenario/scenario.h"

#include <QHash>

#include <vector>

namespace pangaea {

/// For one file: reads its lists of steps in order. A later list may name the rows of earlier ones.
class StepReader
{
public:
    /// Throws json::Problem.
    [[nodiscard]] std::vector<Step> read(const json::Value &list);

private:
    [[nodiscard]] Step readStep(const json::Value &value);
    void checkName(const json::Value &value, const Step &step) const;
    void addRow(const json::Value &value, const Step &step);

    QHash<QString, QList<bool>>
        m_names; ///< of the rows that the steps so far make: whether each has an input of its own
    int m_rows = 0;
};

/// A verb of the file and its keys beside "do".
struct VerbKeys {
    QString verb;
    QStringList keys;
    QStringList required; ///< a subset of `keys`
};
/// All verbs: the schema in resources/schemas and the tests have the same ones.
[[nodiscard]] std::vector<VerbKeys> verbKeys();

/// As in a file: "join-all".
[[nodiscard]] QLatin1String verbName(StepKind what);

} // namespace pangaea
