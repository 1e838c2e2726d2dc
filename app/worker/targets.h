// SPDX-License-Identifier: MIT
// The table of the worker's targets, and what a target gets to work with. No Qt; main thread, unless it says
// otherwise.
#pragma once

#include <mutex>
#include <span>
#include <string_view>

namespace pangaea::worker {

enum class Type { Number, Integer, Choice };

struct Parameter {
    const char *name;     ///< "seconds", as on the command line
    const char *title;    ///< "Seconds", as beside the window's field
    Type type;            ///< of a Choice all numbers below are indices of its words
    double byDefault;     ///< when the command line leaves it out
    double windowDefault; ///< what the window's field starts with
    double minimum;
    double maximum;
    const char *summary;
    std::span<const char *const> choices = {}; ///< of a Choice
};

/// A standard stream. Unbuffered, so that a line is out when write() returns; keeps the first failure. Any
/// thread.
class Output final
{
public:
    explicit Output(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    /// Writes all of it; false from the first failure on, without trying again.
    bool write(std::string_view text);
    [[nodiscard]] int error() const { return m_error; } ///< an errno, or 0; when no other thread writes

private:
    std::mutex m_mutex;
    const int m_descriptor;
    int m_error = 0;
};

/// One call of a target: the name, the values of its parameters, and where to write.
struct Call {
    std::string_view name;
    std::span<const Parameter> parameters;
    std::span<const double> values; ///< one for each parameter; of a Choice the index of its word
    Output &out;
    Output &err;

    [[nodiscard]] double value(std::string_view parameter) const;
};

struct Target {
    const char *name;
    const char *summary;
    std::span<const Parameter> parameters;
    int (*run)(const Call &); ///< returns the exit code
    bool readsInput = false;  ///< what is typed is for it
};

[[nodiscard]] std::span<const Target> targets();

} // namespace pangaea::worker
