// SPDX-License-Identifier: MIT
// See epoll(7). Level-triggered: unread data is reported again.
#include "core/linux/poller.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <vector>

#include <sys/epoll.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr size_t mostEvents = 64;
// Per turn of the event loop, over all descriptors: a few milliseconds of reading at most, so that exits, commands and
// samples are not late. Meanwhile the full pipes block their writers.
constexpr qint64 mostBytes = 8 * 1024 * 1024;

} // namespace

Poller::Poller() = default;

Poller::~Poller()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Poller::Watch::~Watch()
{
    if (m_poller)
        m_poller->forget(m_key);
}

bool Poller::open()
{
    if (m_descriptor >= 0)
        return true;
    m_descriptor = ::epoll_create1(EPOLL_CLOEXEC);
    if (m_descriptor < 0)
        return false;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { look(); });
    return true;
}

Poller::Watch Poller::watch(int descriptor, Turn turn, Ready ready, What what)
{
    if (!open())
        return {};
    const quint64 key = ++m_lastKey; // never reused, so that a late report is not taken for another watch's
    constexpr std::array<uint32_t, 3> wanted {EPOLLIN, EPOLLOUT, 0}; // EPOLLERR is always reported
    epoll_event event {.events = wanted[size_t(what)], .data = {.u64 = key}};
    if (::epoll_ctl(m_descriptor, EPOLL_CTL_ADD, descriptor, &event) != 0)
        return {};
    m_watched.emplace(key, std::make_shared<Watched>(Watched {descriptor, turn, std::move(ready)}));
    return {this, key};
}

void Poller::forget(quint64 key)
{
    const auto found = m_watched.find(key);
    ::epoll_ctl(m_descriptor, EPOLL_CTL_DEL, found->second->descriptor, nullptr);
    m_watched.erase(found);
}

void Poller::look()
{
    std::array<epoll_event, mostEvents> events;
    const int count = ::epoll_wait(m_descriptor, events.data(), int(events.size()), 0);
    std::vector<std::pair<quint64, std::shared_ptr<Watched>>> ready;
    for (int i = 0; i < count; ++i) {
        if (const auto found = m_watched.find(events[size_t(i)].data.u64); found != m_watched.end())
            ready.push_back(*found);
    }
    std::ranges::stable_partition(ready, [](const auto &one) { return one.second->turn == Turn::First; });
    for (const auto &[key, watched] : ready) {
        if (m_watched.contains(key)) // a callback before it may have ended this watch
            watched->ready(mostBytes / qint64(ready.size()));
    }
}

} // namespace pangaea
