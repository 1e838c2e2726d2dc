// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonlist.h"

#include "ui/look/flatcontrols.h"
#include "ui/look/onscreen.h"
#include "ui/look/zoom.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

enum LessonColumn { Title, Sentence, After };

constexpr int pathRole = Qt::UserRole; ///< of the first column; a group has none

bool isLesson(const QTreeWidgetItem *item)
{
    return item && !item->data(Title, pathRole).toString().isEmpty();
}

} // namespace

LessonList::LessonList(const LessonFileList &lessons, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("All lessons"));
    m_list->setAccessibleName(tr("All lessons"));
    m_list->setPalette(tintedSelection(palette()));
    m_list->setHeaderLabels({tr("Lesson"), tr("What it is about"), tr("Read before")});
    m_list->setItemsExpandable(false);
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Sentence, QHeaderView::Stretch);
    connect(m_list->header(), &QHeaderView::sectionResized, this, &LessonList::fitRows, Qt::QueuedConnection);

    auto *buttons = new QDialogButtonBox;
    QPushButton *open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { choose(m_list->currentItem()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &LessonList::choose);
    connect(m_list, &QTreeWidget::currentItemChanged, open,
            [open](const QTreeWidgetItem *item) { open->setEnabled(isLesson(item)); });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    if (!lessons.problem.isEmpty())
        layout->addWidget(new QLabel(lessons.problem));
    layout->addWidget(buttons);
    fill(lessons);
    connect(&Zoom::instance(), &Zoom::changed, this, &LessonList::applyZoom);
    applyZoom();
    resize(onScreen(*this, {Zoom::instance().px(960), Zoom::instance().px(640)}));
    m_list->setFocus();
}

void LessonList::fill(const LessonFileList &lessons)
{
    QMap<QString, QTreeWidgetItem *> groups;
    for (const LessonFileEntry &lesson : lessons.files) {
        QTreeWidgetItem *&group = groups[lesson.group];
        if (!group) {
            group = new QTreeWidgetItem(m_list, {lesson.group.isEmpty() ? tr("Other lessons") : lesson.group});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            group->setExpanded(true);
        }
        const bool isBroken = !lesson.error.isEmpty();
        auto *item = new QTreeWidgetItem(group,
                                         {isBroken ? tr("%1 (cannot be read)").arg(lesson.title) : lesson.title,
                                          isBroken ? lesson.error : lesson.sentence, lesson.after.join(u", "_s)});
        item->setData(Title, pathRole, lesson.path);
        for (const LessonColumn column : {Title, Sentence, After})
            item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
        if (!m_list->currentItem())
            m_list->setCurrentItem(item);
    }
}

void LessonList::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_list->setPalette(tintedSelection(palette()));
}

void LessonList::applyZoom()
{
    m_list->setColumnWidth(Title, Zoom::instance().px(250));
    m_list->setColumnWidth(After, Zoom::instance().px(220));
    for (int group = 0; group < m_list->topLevelItemCount(); ++group)
        m_list->topLevelItem(group)->setFont(Title, Zoom::instance().boldFont());
    fitRows();
}

// A QTreeView asks for the height of a row as if it were as wide as its text.
void LessonList::fitRows()
{
    const QFontMetrics text(m_list->font());
    const int padding = Zoom::instance().px(8);
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        int height = text.height();
        for (const LessonColumn column : {Title, Sentence, After}) {
            if (!isLesson(*item))
                break;
            const int indent = column == Title ? m_list->indentation() : 0;
            const QRect space(0, 0, m_list->columnWidth(column) - indent - padding, 10'000);
            height = std::max(height, text.boundingRect(space, Qt::TextWordWrap, (*item)->text(column)).height());
        }
        (*item)->setSizeHint(Title, {0, height + padding});
    }
}

// The lesson is opened when the dialog has gone: it may ask in its turn.
void LessonList::choose(QTreeWidgetItem *item)
{
    if (!isLesson(item))
        return;
    const QString path = item->data(Title, pathRole).toString();
    accept();
    emit chosen(path);
}

} // namespace pangaea
