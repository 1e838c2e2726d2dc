// SPDX-License-Identifier: MIT
#include "ui/forktree/forktreetext.h"

#include <QCache>
#include <QPainter>
#include <QStaticText>

namespace pangaea {

void drawLine(QPainter &painter, int x, int y, const QString &text)
{
    constexpr int most = 2000;
    static QCache<QString, QStaticText> known(most);
    static QFont font;
    if (font != painter.font()) {
        known.clear();
        font = painter.font();
    }
    const QStaticText *line = known.object(text);
    if (!line) {
        auto *made = new QStaticText(text);
        made->setTextFormat(Qt::PlainText);
        made->setPerformanceHint(QStaticText::AggressiveCaching);
        made->prepare({}, font);
        known.insert(text, made);
        line = made;
    }
    painter.drawStaticText(x, y, *line);
}

} // namespace pangaea
