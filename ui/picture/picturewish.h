// SPDX-License-Identifier: MIT
// What a picture is wanted of, and how: from the dialog or the command line. A value.
#pragma once

#include "core/facts/callout.h"
#include "ui/look/palette.h"

#include <QString>

#include <optional>
#include <vector>

namespace pangaea {

struct PictureWish {
    QString panel = QStringLiteral("window"); ///< an id of picturePanels()
    /// The caption's title, "" for a caption without one; nothing: no caption.
    std::optional<QString> caption {};
    std::vector<Callout> callouts {};
    std::optional<Theme> theme {}; ///< nothing: as the window is

    friend bool operator==(const PictureWish &, const PictureWish &) = default;
};

} // namespace pangaea
