// SPDX-License-Identifier: MIT
// What the first bytes of a program's file tell: elf(5), and the first line of a script (execve(2)). Pure but for
// reads of the open file; any thread.
#pragma once

#include <QByteArray>

namespace pangaea {

inline constexpr qsizetype programHeaderBytes = 4096;

/// The interpreter in the first line of a script that begins with "#!", as the kernel would cut it out; empty where
/// the kernel finds none.
[[nodiscard]] QByteArray interpreterOf(const QByteArray &bytes);

enum class ElfFault { None, Damaged, NoProgram, OtherMachine };

struct ElfProgram {
    ElfFault fault = ElfFault::None;
    QByteArray loader; ///< of a dynamically linked program, ld.so(8); absolute
};
/// `bytes` is the beginning of the open `file`.
[[nodiscard]] ElfProgram readElf(int file, const QByteArray &bytes);

/// Somebody taught the kernel formats of other systems or processors (binfmt_misc), so that what a file is does not
/// tell whether it runs.
[[nodiscard]] bool hasForeignFormats();

} // namespace pangaea
