// SPDX-License-Identifier: MIT
#include "ui/properties/usagepicture.h"

#include "ui/look/zoom.h"
#include "ui/properties/usagegraph.h"

#include "core/basics/visibletext.h"
#include "core/journal/journal.h"
#include "core/table/processtable.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pangaea {

namespace {

constexpr double pictureWidth = 640; // design pixels

} // namespace

std::unique_ptr<QWidget> usagePicture(Journal &journal, const std::vector<const ProcessState *> &rows)
{
    const Zoom &zoom = Zoom::instance();
    auto all = std::make_unique<QWidget>();
    all->setAutoFillBackground(true);
    all->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(all.get());
    layout->setContentsMargins(zoom.px(10), zoom.px(8), zoom.px(10), zoom.px(8));
    layout->setSpacing(zoom.px(6));
    for (const ProcessState *row : rows) {
        auto *history = new UsageHistory(journal, all.get());
        history->setProcess(row->id);
        journal.disconnect(history); // it stays as it is now
        auto *title = new QLabel(visibleText(row->made.name));
        title->setTextFormat(Qt::PlainText);
        title->setFont(zoom.boldFont());
        auto *graph = new UsageGraph(*history);
        graph->refresh(row->number);
        layout->addWidget(title);
        layout->addWidget(graph);
    }
    all->resize(zoom.px(pictureWidth), layout->sizeHint().height());
    layout->activate();
    return all;
}

} // namespace pangaea
