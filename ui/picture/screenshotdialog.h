// SPDX-License-Identifier: MIT
// Asks what a picture shows, and how it looks, beside a preview of it; then saves it. Lives on the GUI thread.
#pragma once

#include "ui/picture/picturewish.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pangaea {

class PictureMaker;
class PicturePreview;

class ScreenshotDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The maker must outlive it.
    explicit ScreenshotDialog(const PictureMaker &maker, QWidget *parent = nullptr);

    [[nodiscard]] PictureWish wish() const;
    /// Image pixels for each pixel of the window, 1 to 3; 0: the display's own.
    [[nodiscard]] int scale() const;
    /// In the format of the suffix. If that fails, the dialog stays and says why.
    void saveAs(const QString &path);

signals:
    /// Saved under this path.
    void saved(const QString &path);

private:
    void makeFields();
    [[nodiscard]] QFormLayout *layOutFields();
    void restore();
    void remember(const QString &path);
    void choosePanel();
    void showPicture();
    void askForFile();

    const PictureMaker &m_maker;
    PicturePreview *m_preview;
    QComboBox *m_panel;
    QComboBox *m_format;
    QComboBox *m_scale;
    QComboBox *m_theme;
    QCheckBox *m_hasCaption;
    QLineEdit *m_caption;
    QPushButton *m_removeCallouts;
    QPushButton *m_save;
    QLabel *m_problem;
    std::map<QString, PictureWish> m_wishes; ///< of the panels that were looked at
    QString m_shown;                         ///< the panel in the fields
};

} // namespace pangaea
