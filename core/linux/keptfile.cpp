// SPDX-License-Identifier: MIT
// The system calls behind a file of /proc. Any thread, one at a time.
#include "core/linux/keptfile.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace pangaea {

namespace {

int openForReading(const QByteArray &path)
{
    return ::open(path.constData(), O_RDONLY | O_CLOEXEC);
}

} // namespace

KeptFile::KeptFile(QByteArray path, DescriptorPool *pool)
{
    if (pool && pool->kept >= pool->limit) {
        m_path = std::move(path);
        return;
    }
    m_descriptor = openForReading(path);
    if (m_descriptor >= 0 && pool) {
        m_pool = pool;
        ++pool->kept;
    }
}

KeptFile::~KeptFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (m_pool)
        --m_pool->kept;
}

QByteArrayView KeptFile::read(std::span<char> buffer) const
{
    if (m_descriptor < 0)
        return m_path.isEmpty() ? QByteArrayView() : readOnce(m_path, buffer);
    const ssize_t count = ::pread(m_descriptor, buffer.data(), buffer.size(), 0);
    return count > 0 ? QByteArrayView(buffer.data(), count) : QByteArrayView();
}

QByteArrayView readOnce(const QByteArray &path, std::span<char> buffer)
{
    const int descriptor = openForReading(path);
    if (descriptor < 0)
        return {};
    const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
    ::close(descriptor);
    return count > 0 ? QByteArrayView(buffer.data(), count) : QByteArrayView();
}

QByteArray readWhole(const QByteArray &path, qsizetype most)
{
    const int descriptor = openForReading(path);
    if (descriptor < 0)
        return {};
    QByteArray text;
    ProcBuffer buffer;
    while (text.size() < most) {
        const qsizetype wanted = std::min(qsizetype(buffer.size()), most - text.size());
        const ssize_t count = ::read(descriptor, buffer.data(), size_t(wanted));
        if (count <= 0)
            break;
        text.append(buffer.data(), count);
    }
    ::close(descriptor);
    return text;
}

std::optional<std::vector<qint64>> listNumbers(const QByteArray &folder)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::opendir(folder.constData()), ::closedir);
    if (!entries)
        return {};
    std::vector<qint64> numbers;
    while (const ::dirent *entry = ::readdir(entries.get())) {
        const char *end = entry->d_name + std::strlen(entry->d_name);
        qint64 number = 0;
        const auto [last, error] = std::from_chars(entry->d_name, end, number);
        if (error == std::errc() && last == end)
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace pangaea
