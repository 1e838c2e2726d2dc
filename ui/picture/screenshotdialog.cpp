// SPDX-License-Identifier: MIT
#include "ui/picture/screenshotdialog.h"

#include "ui/look/zoom.h"
#include "ui/picture/picturemaker.h"
#include "ui/picture/picturepreview.h"
#include "ui/settings/storedsettings.h"

#include "core/basics/visibletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr int longestCaption = 300;

QString lastFolder()
{
    const QString last = StoredSettings().values().value(u"screenshot/folder"_s).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QFileInfo(pictures).isDir() ? pictures : QDir::homePath();
}

} // namespace

ScreenshotDialog::ScreenshotDialog(const PictureMaker &maker, QWidget *parent)
    : QDialog(parent)
    , m_maker(maker)
    , m_preview(new PicturePreview)
    , m_panel(new QComboBox)
    , m_format(new QComboBox)
    , m_scale(new QComboBox)
    , m_theme(new QComboBox)
    , m_hasCaption(new QCheckBox(tr("Capt&ion")))
    , m_caption(new QLineEdit)
    , m_removeCallouts(new QPushButton(tr("&Remove callouts")))
    , m_save(new QPushButton(tr("&Save…")))
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Save screenshot"));
    makeFields();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_preview, 1);
    all->addLayout(layOutFields());
    all->addWidget(m_problem);
    all->addWidget(buttons);
    restore();
    choosePanel();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ScreenshotDialog::askForFile);
    connect(m_panel, &QComboBox::currentIndexChanged, this, &ScreenshotDialog::choosePanel);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &ScreenshotDialog::showPicture);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ScreenshotDialog::showPicture);
    connect(m_hasCaption, &QCheckBox::toggled, this, &ScreenshotDialog::showPicture);
    connect(m_caption, &QLineEdit::textEdited, this, &ScreenshotDialog::showPicture);
    connect(m_preview, &PicturePreview::calloutsChanged, this, &ScreenshotDialog::showPicture);
    connect(m_removeCallouts, &QPushButton::clicked, this, [this] {
        m_preview->setCallouts({});
        showPicture();
    });
    m_save->setDefault(true);
    m_save->setFocus();
}

void ScreenshotDialog::makeFields()
{
    for (const PicturePanel &panel : picturePanels())
        m_panel->addItem(panelTitle(panel), QString(QLatin1String(panel.id)));
    for (const PictureFormat &format : pictureFormats())
        m_format->addItem(formatTitle(format), QString(QLatin1String(format.suffix)));
    m_scale->addItems({tr("As on the display"), tr("1x"), tr("2x"), tr("3x")});
    m_theme->addItems({tr("As in the window"), tr("Light"), tr("Dark")});
    const std::initializer_list<std::pair<QComboBox *, QString>> choices {
        {m_panel, tr("Show")}, {m_format, tr("Format")}, {m_scale, tr("Scale")}, {m_theme, tr("Theme")}};
    for (const auto &[choice, name] : choices) {
        choice->setAccessibleName(name);
        choice->setAccessibleDescription(name); // Qt 6.4 reports the current entry as a combo box's name
    }
    m_caption->setAccessibleName(tr("Title of the caption"));
    m_caption->setPlaceholderText(tr("Title; what was run, when and how it is known follow by themselves"));
    m_caption->setMaxLength(longestCaption);
    m_hasCaption->setToolTip(tr("Below the picture: what was run, when, on which kernel, exact or sampled"));
    m_removeCallouts->setAutoDefault(false);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleDescription(tr("Why it was not saved"));
    m_problem->hide();
}

QFormLayout *ScreenshotDialog::layOutFields()
{
    const auto row = [](std::initializer_list<QWidget *> widgets) {
        auto *line = new QHBoxLayout;
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        line->addStretch(1);
        return line;
    };
    const auto label = [](const QString &text, QWidget *field) {
        auto *name = new QLabel(text);
        name->setBuddy(field);
        return name;
    };
    auto *form = new QFormLayout;
    form->addRow(label(tr("S&how:"), m_panel),
                 row({m_panel, label(tr("&Theme:"), m_theme), m_theme, m_removeCallouts}));
    form->addRow(label(tr("&Format:"), m_format), row({m_format, label(tr("Sca&le:"), m_scale), m_scale}));
    form->addRow(m_hasCaption, m_caption);
    return form;
}

void ScreenshotDialog::restore()
{
    const StoredSettings stored;
    m_scale->setCurrentIndex(std::clamp(stored.values().value(u"screenshot/scale"_s).toInt(), 0, 3));
    m_format->setCurrentIndex(std::max(0, m_format->findData(stored.values().value(u"screenshot/format"_s))));
}

void ScreenshotDialog::remember(const QString &path)
{
    StoredSettings stored;
    stored.values().setValue(u"screenshot/folder"_s, QFileInfo(path).absolutePath());
    stored.values().setValue(u"screenshot/scale"_s, scale());
    stored.values().setValue(u"screenshot/format"_s, m_format->currentData());
    (void)stored.save(); // only a convenience: a failure does not matter
}

int ScreenshotDialog::scale() const
{
    return m_scale->currentIndex();
}

PictureWish ScreenshotDialog::wish() const
{
    PictureWish wish {m_shown, {}, m_preview->callouts(), {}};
    if (m_hasCaption->isChecked())
        wish.caption = m_caption->text().trimmed();
    if (m_theme->currentIndex() > 0)
        wish.theme = m_theme->currentIndex() == 1 ? Theme::Light : Theme::Dark;
    return wish;
}

// Each panel has its own callouts and caption.
void ScreenshotDialog::choosePanel()
{
    if (!m_shown.isEmpty())
        m_wishes[m_shown] = wish();
    m_shown = m_panel->currentData().toString();
    const auto known = m_wishes.find(m_shown);
    const PictureWish shown = known == m_wishes.end() ? m_maker.kept(m_shown) : known->second;
    m_preview->setCallouts(shown.callouts);
    {
        const QSignalBlocker blocker(m_hasCaption);
        m_hasCaption->setChecked(shown.caption.has_value());
    }
    m_caption->setText(shown.caption.value_or(QString()));
    showPicture();
}

void ScreenshotDialog::showPicture()
{
    m_problem->hide();
    const Failure problem = m_maker.with(wish(), [this](const Picture &picture, const QSize &panel) {
        m_preview->show(imageOf(picture, devicePixelRatioF()), panel);
        return Failure();
    });
    if (problem)
        m_preview->show(problem.sentence());
    m_save->setEnabled(!problem);
    m_removeCallouts->setEnabled(!m_preview->callouts().empty());
    m_caption->setEnabled(m_hasCaption->isChecked());
    m_scale->setEnabled(!pictureFormats()[size_t(std::max(0, m_format->currentIndex()))].isSharp);
}

void ScreenshotDialog::askForFile()
{
    const PictureFormat &format = pictureFormats()[size_t(std::max(0, m_format->currentIndex()))];
    const QString suffix = QLatin1String(format.suffix);
    auto *dialog = new QFileDialog(this, tr("Save screenshot"), lastFolder(),
                                   u"%1 (*%2)"_s.arg(formatTitle(format), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix.sliced(1));
    dialog->selectFile(proposedFileName(QDateTime::currentDateTime(), format));
    connect(dialog, &QFileDialog::fileSelected, this, &ScreenshotDialog::saveAs);
    dialog->open();
}

void ScreenshotDialog::saveAs(const QString &path)
{
    const PictureWish wanted = wish();
    if (const Failure problem = m_maker.save(path, wanted, scale())) {
        m_problem->setText(visibleText(problem.sentence()));
        m_problem->show();
        return;
    }
    remember(path);
    m_maker.keep(wanted);
    emit saved(path);
    accept();
}

} // namespace pangaea
