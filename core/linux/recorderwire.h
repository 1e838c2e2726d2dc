// SPDX-License-Identifier: MIT
// The protocol between Pangaea and pangaea-recorder, over one SOCK_SEQPACKET of AF_UNIX, the helper's standard input:
// it sends Ready, receives one Request, and answers with the descriptors or with why there are none. Without Qt.
#pragma once

namespace pangaea::recorderwire {

inline constexpr unsigned version = 1;

struct Request {
    unsigned version = recorderwire::version;
    int pid = 0;            ///< of the process that asks
    int tid = 0;            ///< its thread whose children are to be recorded
    unsigned watermark = 0; ///< as of switchEvent()
};

/// How far it came.
enum class Stage : int {
    Ready,   ///< it runs, with its rights, and has done nothing yet
    Request, ///< the message was not a valid request
    Peer,    ///< the sender is not the user that it works for
    Task,    ///< the task does not belong to the sender, or has privileges of its own
    Open,    ///< the kernel refused to open an event
    Changed, ///< the task was not the same one before and after opening
    Opened   ///< this message carries descriptors
};

/// As many as the kernel accepts in one message (SCM_MAX_FD is 253).
inline constexpr int mostDescriptors = 250;

struct Answer {
    unsigned version = recorderwire::version;
    Stage stage = Stage::Ready;
    int error = 0;                   ///< errno
    int all = 0;                     ///< Opened: number of descriptors in all messages
    int attached = 0;                ///< number of descriptors in this message
    int cores[mostDescriptors] = {}; ///< the cores that these belong to
};

} // namespace pangaea::recorderwire
