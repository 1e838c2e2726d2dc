// SPDX-License-Identifier: MIT
// Many descriptors as one in the event loop: they wait in an epoll descriptor, since Qt's loop looks at each
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
    /// Something can be read: at most about `most` bytes of it, for the others' sake. What is left is told again.
    using Ready = std::function<void(qint64 most)>;
    /// What it is watched for: something to read; room to write, or that nobody reads; that nobody reads alone.
    enum class What { Bytes, Room, Hangup };
    enum class Turn { First, Later }; ///< among those that are ready together

    Poller();
    ~Poller();
    Q_DISABLE_COPY_MOVE(Poller)

    /// A descriptor that is watched until this goes, which must be before the descriptor is closed: a child that is
    /// just being started has a copy of it, and while there is one the kernel would go on to tell of it.
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

    /// Invalid where the kernel refuses; errno says why. `ready` may end any watch, its own too.
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
