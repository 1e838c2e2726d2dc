// SPDX-License-Identifier: MIT
#include "ui/parts/messagebox.h"

#include "ui/look/textwidth.h"
#include "ui/look/zoom.h"

#include <QGridLayout>
#include <QMessageBox>

namespace pangaea {

void fitTitle(QMessageBox &box)
{
    constexpr double besideTitle = 140; // icon and buttons of the frame
    auto *grid = qobject_cast<QGridLayout *>(box.layout());
    if (!grid) // another Qt lays it out otherwise
        return;
    const Zoom &zoom = Zoom::instance();
    const int width = textWidth(zoom.boldFont(), box.windowTitle()) + zoom.px(besideTitle);
    grid->addItem(new QSpacerItem(width, 0, QSizePolicy::Minimum, QSizePolicy::Fixed), grid->rowCount(), 0, 1,
                  grid->columnCount());
}

} // namespace pangaea
