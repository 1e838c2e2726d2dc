// SPDX-License-Identifier: MIT
// A file in /proc that is read again and again: opened once where there is room for its descriptor, which
// then belongs to one process or thread for ever, whoever is given its pid later. Any thread, one at a time.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace pangaea {

/// Larger than any stat or status line that matters here.
using ProcBuffer = std::array<char, 4096>;

/// How many descriptors may be kept by all files that share it.
struct DescriptorPool {
    int limit = 0;
    int kept = 0;
};

class KeptFile
{
public:
    KeptFile() = default;
    /// Without a pool it is always kept, and never opened again. With one that is full, each reading opens
    /// the path again: who reads it has to make sure that it is still of the same task. The pool must
    /// outlive it.
    explicit KeptFile(QByteArray path, DescriptorPool *pool = nullptr);
    ~KeptFile();
    KeptFile(KeptFile &&other) noexcept
        : m_path(std::move(other.m_path))
        , m_pool(std::exchange(other.m_pool, nullptr))
        , m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    KeptFile &operator=(KeptFile &&other) noexcept
    {
        m_path.swap(other.m_path);
        std::swap(m_pool, other.m_pool);
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    Q_DISABLE_COPY(KeptFile)

    [[nodiscard]] bool isKept() const { return m_descriptor >= 0; }
    /// From its beginning, at most the buffer's size. Empty when there is nothing (any more).
    [[nodiscard]] QByteArrayView read(std::span<char> buffer) const;

private:
    QByteArray m_path; ///< empty: only the descriptor is read
    DescriptorPool *m_pool = nullptr;
    int m_descriptor = -1;
};

/// Opened, read and closed. Empty when there is nothing.
[[nodiscard]] QByteArrayView readOnce(const QByteArray &path, std::span<char> buffer);
/// All of it, up to a limit in bytes.
[[nodiscard]] QByteArray readWhole(const QByteArray &path, qsizetype most = 1 << 20);
/// The entries of a folder that are numbers: of processes, of threads. Nothing when it cannot be opened.
[[nodiscard]] std::optional<std::vector<qint64>> listNumbers(const QByteArray &folder);

} // namespace pangaea
