// SPDX-License-Identifier: MIT
// Parses the first bytes of a program's file: elf(5), and the first line of a script (execve(2)). Pure, except for
// reading the open file; any thread.
#pragma once

#include <QByteArray>

namespace pangaea {

inline constexpr qsizetype programHeaderBytes = 4096;

/// The interpreter in the first line of a script that begins with "#!", extracted as by the kernel; empty if the kernel
/// finds none.
[[nodiscard]] QByteArray interpreterOf(const QByteArray &bytes);

enum class ElfFault { None, Damaged, NoProgram, OtherMachine };

struct ElfProgram {
    ElfFault fault = ElfFault::None;
    QByteArray loader; ///< of a dynamically linked program, ld.so(8); absolute
};
/// `bytes` is the beginning of the open `file`.
[[nodiscard]] ElfProgram readElf(int file, const QByteArray &bytes);

/// Whether the kernel was configured to run formats of other systems or processors (binfmt_misc): then the file's
/// format does not show whether it runs.
[[nodiscard]] bool hasForeignFormats();

} // namespace pangaea
