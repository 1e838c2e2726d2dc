// SPDX-License-Identifier: MIT
// Our own line icons, drawn in the palette's text colour. GUI thread.
#pragma once

#include <QIcon>
#include <QString>

namespace pangaea {

/// The icon resources/icons/NAME.svg, sharp at any size. Unknown names give a null icon and a warning.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace pangaea
