// SPDX-License-Identifier: MIT
// The page that lists all lessons: by groups, with the first sentence of each and what to read before. Opens one by
// double click or Return. Lives on the GUI thread.
#pragma once

#include "ui/lesson/lessonfiles.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace pangaea {

class LessonList final : public QDialog
{
    Q_OBJECT
public:
    LessonList(const LessonFileList &lessons, QWidget *parent);

signals:
    /// The dialog closes.
    void chosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const LessonFileList &lessons);
    void applyZoom();
    void fitRows();
    void choose(QTreeWidgetItem *item);

    QTreeWidget *m_list;
};

} // namespace pangaea
