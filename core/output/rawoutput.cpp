// SPDX-License-Identifier: MIT
#include "core/output/rawoutput.h"

#include "core/journal/journal.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::RawOutput)
};

/// The requested rows that exist, each with its time of creation.
std::map<ProcessId, qint64> rowsOf(const std::vector<Event> &events, const ProcessIds &wanted)
{
    std::map<ProcessId, qint64> rows;
    std::map<ProcessId, qint64> removed;
    for (const Event &happened : events) {
        const bool asked = wanted.empty() || std::ranges::find(wanted, happened.process) != wanted.end();
        if (asked && std::holds_alternative<event::Created>(happened.payload))
            rows[happened.process] = happened.time;
        else if (std::holds_alternative<event::Removed>(happened.payload))
            removed.insert(rows.extract(happened.process));
        else if (std::holds_alternative<event::Restored>(happened.payload))
            rows.insert(removed.extract(happened.process));
    }
    return rows;
}

} // namespace

RawOutput rawOutput(const Journal &journal, const ProcessIds &processes, std::optional<Stream> stream)
{
    const std::map<ProcessId, qint64> rows = rowsOf(journal.events(), processes);
    RawOutput result;
    qint64 thinned = journal.thinnedBefore();
    for (const Event &happened : journal.events()) {
        if (const auto *thin = std::get_if<event::Thinned>(&happened.payload))
            thinned = std::max(thinned, thin->until);
        if (!rows.contains(happened.process))
            continue;
        const auto *output = std::get_if<event::Output>(&happened.payload);
        const auto *dropped = std::get_if<event::OutputDropped>(&happened.payload);
        if (output && output->stream == stream.value_or(output->stream))
            result.pieces.push_back(output->bytes);
        if (dropped && dropped->stream == stream.value_or(dropped->stream))
            result.dropped += dropped->bytes;
    }
    result.hasBeginning = std::ranges::none_of(rows, [thinned](const auto &row) { return row.second < thinned; });
    return result;
}

QString RawOutput::whatIsMissing() const
{
    QStringList sentences;
    if (dropped > 0)
        sentences += Tr::tr("%1 bytes are missing: they came faster than they could be kept.")
                         .arg(QLocale(QLocale::English).toString(dropped));
    if (!hasBeginning)
        sentences += Tr::tr("Older output may be missing: the journal's room was used up. "
                            "The settings can give it more.");
    return sentences.join(u' ');
}

Failure saveRawOutput(const QString &path, const RawOutput &output, const Progress &progress)
{
    return saveFile(path, [&](QIODevice &device) -> Failure {
        for (size_t i = 0; i < output.pieces.size(); ++i) {
            if (Failure problem = put(device, output.pieces[i]))
                return problem;
            if (progress && !progress(qint64(i) + 1, qint64(output.pieces.size())))
                return stoppedSentence();
        }
        return {};
    });
}

} // namespace pangaea
