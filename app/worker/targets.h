// SPDX-License-Identifier: MIT
// The table of the worker's targets, and what a target gets to work with. No Qt; main thread, unless stated otherwise.
#pragma once

#include <mutex>
#include <span>
#include <string_view>

namespace pangaea::worker {

enum class Type { Number, Integer, Choice };

struct Parameter {
    const char *name;     ///< "seconds", as on the command line
    const char *title;    ///< "Seconds", as beside the window's field
    Type type;            ///< for a Choice all numbers below are indices of its words
    double byDefault;     ///< when the command line omits it
    double windowDefault; ///< initial value of the window's field
    double minimum;
    double maximum;
    const char *summary;
    std::span<const char *const> choices = {}; ///< of a Choice
    bool hidden = false;                       ///< for command lines and scenarios: the window has no field for it
};

/// A standard stream. Unbuffered, so that a line has been written when write() returns; keeps the first error. Any
/// thread.
class Output final
{
public:
    explicit Output(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    /// Writes the whole text; false from the first failure on, without trying again.
    bool write(std::string_view text);
    [[nodiscard]] int error() const { return m_error; } ///< an errno, or 0; call it when no other thread writes

private:
    std::mutex m_mutex;
    const int m_descriptor;
    int m_error = 0;
};

/// One call of a target: the name, the values of its parameters, and where to write.
struct Call {
    std::string_view name;
    std::span<const Parameter> parameters;
    std::span<const double> values; ///< one per parameter; for a Choice the index of its word
    Output &out;
    Output &err;

    [[nodiscard]] double value(std::string_view parameter) const;
};

struct Target {
    const char *name;
    const char *summary;
    std::span<const Parameter> parameters;
    int (*run)(const Call &); ///< returns the exit code
    bool readsInput = false;  ///< it reads what the user types
};

[[nodiscard]] std::span<const Target> targets();

} // namespace pangaea::worker
