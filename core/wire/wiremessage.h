// SPDX-License-Identifier: MIT
// What an agent on another machine and the window say to each other, and how that looks as bytes: one item of a CBOR
// sequence (RFC 8742) for each message, a list that begins with the message's number. Events and commands have the
// fields of the session files' table, in its order, without names: both ends are of one version, or do not talk.
// Plain values and pure functions; any thread.
#pragma once

#include "core/facts/command.h"
#include "core/facts/event.h"

#include <QByteArray>

#include <variant>

namespace pangaea::wire {

/// Both sides begin with these bytes: a tag that says "CBOR follows" (RFC 8949, 3.4.6), and a text. Whatever comes
/// before them is not theirs, such as the greeting of a login shell. The window repeats them until the agent answers;
/// the newline is for a shell's `read`, which then takes no more than one of them.
[[nodiscard]] QByteArrayView marker();

/// Increases with each change of what follows the marker, but for what the versions tell apart anyway.
inline constexpr int format = 1;

/// The agent's first message.
struct Greeting {
    int wire = format;
    QString version; ///< of Pangaea
    QString kernel;
    int cores = 0;
    QString machine; ///< its name for itself
    qint64 pid = 0;
    QStringList abilities; ///< words; those that are not known are of no concern
};
/// The window's answer: the engine begins, and so much may be sent.
struct Begin {
    QString version;
    qint64 credit = 0; ///< bytes
};
/// To the window: what happened, by the agent's own clock.
struct News {
    EventBatch events;
};
/// To the agent.
struct Order {
    Command command;
};
/// The window asks for the time, and thereby whether anybody is there.
struct Ask {
    qint64 number = 0;
};
/// When that was heard and when it was answered, by the agent's clock (monotonic ns).
struct Tell {
    qint64 number = 0;
    qint64 heard = 0;
    qint64 said = 0;
};
/// So many more bytes of News may be sent.
struct Credit {
    qint64 bytes = 0;
};
/// The session is over: everything is killed, what is still to be said is said, and the agent ends.
struct End {};
/// The agent's last message; nothing lives below it any more.
struct Bye {
    QString reason; ///< a sentence, if nobody asked for the end; else empty
};

using Message = std::variant<Greeting, Begin, News, Order, Ask, Tell, Credit, End, Bye>;

/// Thrown when the other side says what it must not; a sentence without its end: "a whole number from 0 to 5".
struct Fault {
    QString expected;
};

[[nodiscard]] QByteArray encode(const Message &message);
/// So that no message is too large: as many as needed for all events.
[[nodiscard]] std::vector<QByteArray> encodeNews(EventBatch &&events);
/// Of one whole item that scanCbor() accepts.
[[nodiscard]] Message decode(const QByteArray &item);

/// Words for a message of the wrong kind: "Tell".
[[nodiscard]] const char *nameOf(const Message &message);

} // namespace pangaea::wire
