// SPDX-License-Identifier: MIT
#include "ui/table/columnwidths.h"

#include "ui/look/textwidth.h"
#include "ui/look/zoom.h"
#include "ui/table/celldelegate.h"

#include "core/table/columns.h"

#include <QCoreApplication>

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
    Usual {"name", "Antarctica"},   Usual {"pid", "4194304"},
    Usual {"cpu", "100.0"},         Usual {"core", "127"},
    Usual {"memory", "888.8 MB"},   Usual {"threads", "4096"},
    Usual {"elapsed", "0:00:00.0"}, Usual {"exit", "SIGSEGV (11)"},
    Usual {"ppid", "4194304"},      Usual {"run_time", "0:00:00.0"},
    Usual {"nice", "-20"},          Usual {"queue_time", "0:00:00.0"},
    Usual {"source", "switches"},   Usual {"output", "The name of continent"},
};
constexpr std::array states {State::Created, State::Starting, State::Running, State::Suspended,     State::Stopping,
                             State::Exited,  State::Killed,   State::Crashed, State::FailedToStart, State::Unknown};

int widestState(const QFont &font)
{
    int width = 0;
    for (const State state : states)
        width = std::max(width, cellWidth(CellKind::State, stateName(state), font));
    return width;
}

/// Of the states that processes are usually seen in, in the reader's words.
int widestKernelState(const QFont &font)
{
    int width = 0;
    for (const char letter : {'R', 'S', 'D', 'T', 'Z'})
        width = std::max(width, cellWidth(CellKind::Text, kernelStateName(letter), font));
    return width;
}

/// "joined 10th, waited 10.003 s"
int joinWidth(const QFont &font)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("pangaea::Columns", text); };
    const QString ordinal = words(QT_TRANSLATE_NOOP("pangaea::Columns", "%1th")).arg(10);
    const QString text = words(QT_TRANSLATE_NOOP("pangaea::Columns", "joined %1, waited %2 s"));
    return cellWidth(CellKind::Text, text.arg(ordinal, QStringLiteral("10.003")), font);
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
    if (id == "kernel")
        width = std::max(width, widestKernelState(font));
    if (id == "join")
        width = std::max(width, joinWidth(font));
    const auto found = std::ranges::find_if(usual, [id](const Usual &row) { return id == row.id; });
    if (found != usual.end()) {
        const CellKind kind = id == "name" ? CellKind::Name : CellKind::Text;
        width = std::max(width, cellWidth(kind, QLatin1String(found->text), font));
    }
    return width;
}

} // namespace pangaea
