// SPDX-License-Identifier: MIT
// A session that was read from a file: the replay that feeds its journal, and the same readings as for a live one.
// Lives on the journal's thread.
#pragma once

#include "core/basics/mailbox.h"
#include "core/facts/command.h"
#include "core/session/readings.h"
#include "core/session/replay.h"

namespace pangaea {

struct RecordedSession {
    /// `events` are in journal order and not empty.
    explicit RecordedSession(EventBatch events)
        : replay(std::move(events), journal)
    {
        replay.seek(replay.end());
        // Of the commands it takes one alone: what the user writes on its pictures belongs to the recording, too.
        QObject::connect(&commands, &MailboxSignal::filled, &replay, [this] {
            for (const Command &command : commands.take()) {
                if (const auto *recorded = std::get_if<command::RecordAnnotation>(&command))
                    replay.add(recorded->annotation);
            }
        });
    }
    Q_DISABLE_COPY_MOVE(RecordedSession)

    Journal journal;
    Readings readings {journal};
    Replay replay;
    Mailbox<Command> commands;
};

} // namespace pangaea
