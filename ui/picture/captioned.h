// SPDX-License-Identifier: MIT
// A panel with what the user writes on its picture: numbered callouts, and a caption below that says what was run, when
// and how it is known. GUI thread.
#pragma once

#include "core/facts/callout.h"
#include "ui/parts/picturefile.h"
#include "ui/picture/panels.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace pangaea {

struct PictureText {
    QString title {};     ///< of the caption; may be empty
    QStringList facts {}; ///< evidenceOf(); empty: there is no caption
    std::vector<Callout> callouts {};
};

/// Panel, callouts and caption as one picture; the palette is copied. What the drawing leaves out is always said.
[[nodiscard]] Picture captioned(const PanelDrawing &panel, const PictureText &text);

/// Index of the callout whose circle contains the point (design pixels), the uppermost first; -1: none.
[[nodiscard]] int calloutAt(const std::vector<Callout> &callouts, const Callout &point);

} // namespace pangaea
