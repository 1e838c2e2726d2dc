// SPDX-License-Identifier: MIT
// A file in /proc that is read repeatedly: opened once if there is room for its descriptor, which then belongs to one
// process or thread for ever, even if its pid is reused. Any thread, one at a time.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace pangaea {

/// Larger than any stat or status text that matters here.
using ProcBuffer = std::array<char, 4096>;

/// A common limit on the descriptors that several files keep open.
struct DescriptorPool {
    int limit = 0;
    int kept = 0;
};

class KeptFile
{
public:
    KeptFile() = default;
    /// Without a pool the file is always kept open. If the pool is full, each reading opens the path again: the caller
    /// has to make sure that it still belongs to the same task. The pool must outlive it.
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
    /// Reads from the beginning, at most the buffer's size. Empty if there is nothing (any more).
    [[nodiscard]] QByteArrayView read(std::span<char> buffer) const;

private:
    QByteArray m_path; ///< empty: only the descriptor is used
    DescriptorPool *m_pool = nullptr;
    int m_descriptor = -1;
};

/// Opens, reads and closes the file. Empty if there is nothing.
[[nodiscard]] QByteArrayView readOnce(const QByteArray &path, std::span<char> buffer);
/// The whole file, up to a limit in bytes.
[[nodiscard]] QByteArray readWhole(const QByteArray &path, qsizetype most = 1 << 20);
/// The entries of a folder that are numbers: pids or tids. Nothing if it cannot be opened.
[[nodiscard]] std::optional<std::vector<qint64>> listNumbers(const QByteArray &folder);

} // namespace pangaea
