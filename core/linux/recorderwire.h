// SPDX-License-Identifier: MIT
// What Pangaea and pangaea-recorder say to each other, over one SOCK_SEQPACKET of AF_UNIX, the helper's standard input:
// it says Ready, is sent one Request, and answers with the descriptors or with why there are none. Without Qt.
#pragma once

namespace pangaea::recorderwire {

inline constexpr unsigned version = 1;

struct Request {
    unsigned version = recorderwire::version;
    int pid = 0;            ///< whoever asks
    int tid = 0;            ///< the thread of it whose children are to be recorded
    unsigned watermark = 0; ///< as of switchEvent()
};

/// What it came to.
enum class Stage : int {
    Ready,   ///< it runs, with the rights that it was given, and has done nothing yet
    Request, ///< what was asked is no request
    Peer,    ///< whoever asks is not the user that it works for
    Task,    ///< the task is not one of who asks, or has rights of its own
    Open,    ///< the kernel refused
    Changed, ///< it was not the same task before and after
    Opened   ///< descriptors come with this message
};

/// As many as the kernel takes in one message (SCM_MAX_FD is 253).
inline constexpr int mostDescriptors = 250;

struct Answer {
    unsigned version = recorderwire::version;
    Stage stage = Stage::Ready;
    int error = 0;                   ///< errno
    int all = 0;                     ///< Opened: descriptors, in all messages
    int attached = 0;                ///< to this one
    int cores[mostDescriptors] = {}; ///< that they are of
};

} // namespace pangaea::recorderwire
