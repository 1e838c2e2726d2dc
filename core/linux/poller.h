// SPDX-License-Identifier: MIT
// Many descriptors behind one in the event loop: they are in an epoll descriptor, since Qt's loop checks each
// descriptor it knows whenever it wakes up. Lives on the thread of its first watch().
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>
#include <unordered_map>
#include <utility>

class QSocketNotifier;

namespace pangaea {

class Poller final
{
public:
    /// The descriptor is ready: read at most about `most` bytes, in fairness to the others. Unread data is reported
    /// again.
    using Ready = std::function<void(qint64 most)>;
    /// Bytes: data to read. Room: room to write, or no reader left. Hangup: only that no reader is left.
    enum class What { Bytes, Room, Hangup };
    enum class Turn { First, Later }; ///< order among descriptors that are ready together

    Poller();
    ~Poller();
    Q_DISABLE_COPY_MOVE(Poller)

    /// Watches a descriptor until it is destroyed, which must happen before the descriptor is closed: a child that is
    /// just being started has a copy of the descriptor, and as long as that is open the kernel would go on reporting
    /// it.
    class Watch
    {
    public:
        Watch() = default;
        ~Watch();
        Watch(Watch &&other) noexcept
            : m_poller(std::exchange(other.m_poller, nullptr))
            , m_key(other.m_key)
        {
        }
        Watch &operator=(Watch &&other) noexcept
        {
            std::swap(m_poller, other.m_poller);
            std::swap(m_key, other.m_key);
            return *this;
        }
        Q_DISABLE_COPY(Watch)
        [[nodiscard]] bool isValid() const { return m_poller; }

    private:
        friend class Poller;
        Watch(Poller *poller, quint64 key)
            : m_poller(poller)
            , m_key(key)
        {
        }
        Poller *m_poller = nullptr;
        quint64 m_key = 0;
    };

    /// Invalid if the kernel refuses; errno says why. `ready` may end any watch, including its own.
    [[nodiscard]] Watch watch(int descriptor, Turn turn, Ready ready, What what = What::Bytes);

private:
    struct Watched {
        int descriptor;
        Turn turn;
        Ready ready;
    };

    [[nodiscard]] bool open();
    void look();
    void forget(quint64 key);

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unordered_map<quint64, std::shared_ptr<Watched>> m_watched;
    quint64 m_lastKey = 0;
};

} // namespace pangaea
