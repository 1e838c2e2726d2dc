// SPDX-License-Identifier: MIT
#include "ui/table/columnwidths.h"

#include "ui/look/textwidth.h"
#include "ui/look/zoom.h"
#include "ui/table/celldelegate.h"

#include "core/table/columns.h"

#include <algorithm>
#include <array>

namespace pangaea {

namespace {

constexpr double headerMargin = 8; // design pixels, at each side

struct Usual {
    const char *id;
    const char *text; ///< the widest usual value
};
// Where it is not here, the header decides.
constexpr std::array usual {
    Usual {"name", "Antarctica"},
    Usual {"pid", "4194304"},
    Usual {"kernel", "D disk sleep"},
    Usual {"cpu", "100.0"},
    Usual {"core", "127"},
    Usual {"memory", "888.8 MB"},
    Usual {"threads", "4096"},
    Usual {"elapsed", "0:00:00.0"},
    Usual {"exit", "SIGSEGV (11)"},
    Usual {"join", "joined 10th, waited 10.003 s"},
    Usual {"ppid", "4194304"},
    Usual {"run_time", "0:00:00.0"},
    Usual {"nice", "-20"},
    Usual {"queue_time", "0:00:00.0"},
    Usual {"source", "switches"},
    Usual {"output", "The name of continent"},
};
constexpr std::array states {State::Created, State::Starting, State::Running, State::Suspended,    State::Stopping,
                             State::Exited,  State::Killed,   State::Crashed, State::FailedToStart};

int widestState(const QFont &font)
{
    int width = 0;
    for (const State state : states)
        width = std::max(width, cellWidth(CellKind::State, stateName(state), font));
    return width;
}

} // namespace

int headerWidth(const QString &title, const QFont &font)
{
    return textWidth(font, title) + 2 * Zoom::instance().px(headerMargin);
}

int usualWidth(QByteArrayView id, const QFont &font)
{
    const int column = columnIndex(id);
    const QString title = column < 0 ? QString() : columns()[size_t(column)].title;
    int width = headerWidth(title, font);
    if (id == "state")
        width = std::max(width, widestState(font));
    const auto found = std::ranges::find_if(usual, [id](const Usual &row) { return id == row.id; });
    if (found != usual.end()) {
        const CellKind kind = id == "name" ? CellKind::Name : CellKind::Text;
        width = std::max(width, cellWidth(kind, QLatin1String(found->text), font));
    }
    return width;
}

} // namespace pangaea
