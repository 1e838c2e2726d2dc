// SPDX-License-Identifier: MIT
#include "core/linux/programformat.h"

#include <QDirIterator>

#include <algorithm>
#include <cstring>

#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr qsizetype firstLineBytes = 256; // read by the kernel, BINPRM_BUF_SIZE
constexpr size_t longestLoader = 4096;    // PATH_MAX

using Header = ElfW(Ehdr);
using Segment = ElfW(Phdr);

/// This program's own header is valid on this machine.
const Header &ownHeader()
{
    static const Header header = [] {
        Header own {};
        const int file = ::open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
        if (file < 0 || ::pread(file, &own, sizeof own, 0) != ssize_t(sizeof own))
            own = {};
        if (file >= 0)
            ::close(file);
        return own;
    }();
    return header;
}

// Kernels may also run programs with a smaller word size: then the kernel decides.
bool isSmallerBrother(quint16 machine, unsigned char bits)
{
    const quint16 own = ownHeader().e_machine;
    return (own == EM_X86_64 && machine == EM_386) || (own == EM_AARCH64 && machine == EM_ARM)
        || (own == machine && ownHeader().e_ident[EI_CLASS] != bits);
}

QByteArray loaderOf(int file, const Header &header)
{
    for (quint32 i = 0; i < header.e_phnum && header.e_phentsize == sizeof(Segment); ++i) {
        Segment segment {};
        if (::pread(file, &segment, sizeof segment, off_t(header.e_phoff + i * sizeof segment))
            != ssize_t(sizeof segment))
            break;
        if (segment.p_type != PT_INTERP || segment.p_filesz < 2 || segment.p_filesz > longestLoader)
            continue;
        QByteArray name(qsizetype(segment.p_filesz), '\0');
        if (::pread(file, name.data(), segment.p_filesz, off_t(segment.p_offset)) == ssize_t(segment.p_filesz))
            return name.left(qsizetype(qstrnlen(name.constData(), size_t(name.size()))));
    }
    return {};
}

} // namespace

QByteArray interpreterOf(const QByteArray &bytes)
{
    const QByteArrayView line = QByteArrayView(bytes).first(std::min(bytes.size(), firstLineBytes));
    const auto isBlank = [](char letter) { return letter == ' ' || letter == '\t'; };
    const auto endsName = [&](char letter) { return isBlank(letter) || letter == '\n' || letter == '\0'; };
    const auto begin = std::find_if_not(line.begin() + 2, line.end(), isBlank);
    const auto end = std::find_if(begin, line.end(), endsName);
    if (end == line.end() && bytes.size() >= firstLineBytes)
        return {}; // the line may go on beyond what the kernel reads
    return bytes.mid(begin - line.begin(), end - begin);
}

ElfProgram readElf(int file, const QByteArray &bytes)
{
    if (bytes.size() < qsizetype(offsetof(Elf32_Ehdr, e_version)))
        return {ElfFault::Damaged, {}};
    // These fields are the same in 32-bit and 64-bit headers.
    const auto *front = reinterpret_cast<const unsigned char *>(bytes.constData());
    const bool otherOrder = front[EI_DATA] != ownHeader().e_ident[EI_DATA];
    quint16 type = 0;
    quint16 machine = 0;
    std::memcpy(&type, front + offsetof(Elf32_Ehdr, e_type), sizeof type);
    std::memcpy(&machine, front + offsetof(Elf32_Ehdr, e_machine), sizeof machine);
    if (ownHeader().e_machine == 0 || (!otherOrder && isSmallerBrother(machine, front[EI_CLASS])))
        return {};
    if (otherOrder || machine != ownHeader().e_machine)
        return {ElfFault::OtherMachine, {}};
    if (type != ET_EXEC && type != ET_DYN)
        return {ElfFault::NoProgram, {}};
    if (bytes.size() < qsizetype(sizeof(Header)))
        return {ElfFault::Damaged, {}};
    Header header {};
    std::memcpy(&header, bytes.constData(), sizeof header);
    return {ElfFault::None, loaderOf(file, header)};
}

bool hasForeignFormats()
{
    QDirIterator entries(u"/proc/sys/fs/binfmt_misc"_s, QDir::Files);
    while (entries.hasNext()) {
        entries.next();
        if (entries.fileName() != "register"_L1 && entries.fileName() != "status"_L1)
            return true;
    }
    return false;
}

} // namespace pangaea
