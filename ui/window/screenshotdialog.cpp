// SPDX-License-Identifier: MIT
#include "ui/window/screenshotdialog.h"

#include "ui/parts/screenshot.h"
#include "ui/settings/storedsettings.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

QString lastFolder()
{
    const QString last = StoredSettings().values().value(u"screenshot/folder"_s).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QFileInfo(pictures).isDir() ? pictures : QDir::homePath();
}

} // namespace

ScreenshotDialog::ScreenshotDialog(QWidget *parent)
    : QFileDialog(parent, tr("Save screenshot"), lastFolder(), tr("PNG pictures (*.png)"))
    , m_scale(new QComboBox)
{
    setOption(DontUseNativeDialog); // the desktop's own dialog has no field for the scale
    setAcceptMode(AcceptSave);
    setFileMode(AnyFile);
    setDefaultSuffix(u"png"_s);
    selectFile(proposedFileName(QDateTime::currentDateTime()));
    m_scale->addItems({tr("As on the display"), tr("1x"), tr("2x"), tr("3x")});
    m_scale->setCurrentIndex(std::clamp(StoredSettings().values().value(u"screenshot/scale"_s).toInt(), 0, 3));
    m_scale->setAccessibleName(tr("Scale"));
    m_scale->setAccessibleDescription(tr("Scale"));
    if (auto *grid = qobject_cast<QGridLayout *>(layout())) {
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(tr("Scale:")), row, 0);
        grid->addWidget(m_scale, row, 1, Qt::AlignLeft);
    }
    connect(this, &QFileDialog::accepted, this, [this] {
        StoredSettings stored;
        stored.values().setValue(u"screenshot/folder"_s, directory().absolutePath());
        stored.values().setValue(u"screenshot/scale"_s, scale());
        (void)stored.save(); // only a convenience: a failure does not matter
    });
}

QString ScreenshotDialog::path() const
{
    return selectedFiles().value(0);
}

int ScreenshotDialog::scale() const
{
    return m_scale->currentIndex();
}

} // namespace pangaea
