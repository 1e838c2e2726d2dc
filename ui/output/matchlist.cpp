// SPDX-License-Identifier: MIT
#include "ui/output/matchlist.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include "core/basics/visibletext.h"

#include <QLocale>

namespace pangaea {

namespace {

constexpr int processRole = Qt::UserRole;

} // namespace

QString countText(qsizetype count, bool more)
{
    return QLocale(QLocale::English).toString(qlonglong(count)) + QLatin1String(more ? "+" : "");
}

MatchList::MatchList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Matches by process"));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QListWidgetItem *item) {
        emit chosen(ProcessId {item->data(processRole).toULongLong()});
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
    connect(&Zoom::instance(), &Zoom::changed, this, &MatchList::applyZoom);
    applyZoom();
}

// Items stay, so that the current one and the scroll position do: somebody may be about to click.
void MatchList::setCounts(const std::map<ProcessId, qsizetype> &counts, bool more, const ProcessTable &table)
{
    if (counts.empty() != m_counts.empty())
        clear(); // of the sentence, or of all rows
    m_counts = counts;
    if (counts.empty()) {
        if (count() == 0) {
            addItem(tr("Not found in any process"));
            item(0)->setFlags(Qt::NoItemFlags);
        }
        return;
    }
    const auto rowAt = [this](int place) { return ProcessId {item(place)->data(processRole).toULongLong()}; };
    int place = 0;
    for (const auto &[process, found] : counts) {
        while (place < count() && rowAt(place) < process)
            delete takeItem(place);
        if (place == count() || rowAt(place) != process) {
            insertItem(place, QString());
            item(place)->setData(processRole, qulonglong(process));
        }
        const ProcessState *row = table.find(process);
        const QString text = tr("%1: %2").arg(countText(found, more), row ? visibleText(row->made.name) : QString());
        if (QListWidgetItem &entry = *item(place++); entry.text() != text)
            entry.setText(text);
    }
    while (place < count())
        delete takeItem(place);
}

QSize MatchList::sizeHint() const
{
    const Zoom &zoom = Zoom::instance();
    return {zoom.px(190), zoom.px(60)};
}

QSize MatchList::minimumSizeHint() const
{
    return {Zoom::instance().px(120), 0};
}

void MatchList::applyZoom()
{
    setFont(Zoom::instance().font());
    setMaximumWidth(Zoom::instance().px(240));
    updateGeometry();
}

} // namespace pangaea
