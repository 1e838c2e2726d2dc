// SPDX-License-Identifier: MIT
#include "ui/output/matchlist.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include "core/basics/visibletext.h"

#include <QLocale>

#include <algorithm>

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

// Items stay where they are while only their numbers change: somebody may be about to click.
void MatchList::setCounts(const std::map<ProcessId, qsizetype> &counts, bool more, const ProcessTable &table)
{
    const auto sameRows = std::ranges::equal(
        counts, m_counts, {}, [](const auto &row) { return row.first; }, [](const auto &row) { return row.first; });
    m_counts = counts;
    if (!sameRows)
        clear();
    int place = 0;
    for (const auto &[process, count] : counts) {
        if (!sameRows)
            addItem(QString());
        const ProcessState *row = table.find(process);
        const QString text = tr("%1: %2").arg(countText(count, more), row ? visibleText(row->made.name) : QString());
        QListWidgetItem &entry = *item(place++);
        if (entry.text() == text)
            continue;
        entry.setText(text);
        entry.setData(processRole, qulonglong(process));
    }
    if (counts.empty() && count() == 0) {
        addItem(tr("Not found in any process"));
        item(0)->setFlags(Qt::NoItemFlags);
    }
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
