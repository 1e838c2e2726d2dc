// SPDX-License-Identifier: MIT
// Passes values from one thread to another: a mutex, a vector, and one signal without arguments when it stops being
// empty. The receiver takes all values that have arrived by then at once.
#pragma once

#include <QObject>

#include <iterator>
#include <mutex>
#include <utility>
#include <vector>

namespace pangaea {

/// The part of a mailbox that can be connected to. Emitted on the sender's thread; connect with Qt::QueuedConnection.
/// It has no arguments, since the thread sanitizer takes queued arguments for races when Qt itself is not instrumented.
class MailboxSignal : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
signals:
    void filled();
};

/// Any thread may call any function.
template <typename T>
class Mailbox final : public MailboxSignal
{
public:
    using MailboxSignal::MailboxSignal;

    void put(T value)
    {
        std::vector<T> one;
        one.push_back(std::move(value));
        put(std::move(one));
    }

    void put(std::vector<T> &&values)
    {
        if (values.empty())
            return;
        bool wasEmpty = false;
        {
            const std::lock_guard lock(m_mutex);
            wasEmpty = m_values.empty();
            if (wasEmpty)
                m_values = std::move(values);
            else
                m_values.insert(m_values.end(), std::move_iterator(values.begin()), std::move_iterator(values.end()));
        }
        if (wasEmpty)
            emit filled();
    }

    [[nodiscard]] std::vector<T> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_values, {});
    }

    /// True until the next put(); the sender uses it to keep a slow reader's backlog on its own side.
    [[nodiscard]] bool isEmpty() const
    {
        const std::lock_guard lock(m_mutex);
        return m_values.empty();
    }

private:
    mutable std::mutex m_mutex;
    std::vector<T> m_values;
};

} // namespace pangaea
