// SPDX-License-Identifier: MIT
// What a picture shows and how it looks is chosen beside its preview; callouts are set by click and by key; what is
// saved, refused, kept and remembered.
#include "tests/fixtures/testing.h"
#include "ui/picture/picturemaker.h"
#include "ui/picture/picturepreview.h"
#include "ui/picture/screenshotdialog.h"
#include "ui/window/replaywindow.h"

#include "core/journal/journalfile.h"
#include "core/session/recordedsession.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    RecordedSession session {readJournal(QStringLiteral(TEST_DATA_DIR "/export/exact.jsonl")).events};
    ReplayWindow window {session, {}, u"exact.jsonl"_s};
    ScreenshotDialog dialog {window.pictures(), &window};

    Rig()
    {
        window.show();
        dialog.show();
        QCoreApplication::sendPostedEvents();
    }
    QComboBox &choice(const QString &name)
    {
        for (auto *box : dialog.findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return *box;
        }
        qFatal("no such choice");
    }
    QPushButton &button(const QString &text)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return *button;
        }
        qFatal("no such button");
    }
    void show(const QString &panel) { choice(u"Show"_s).setCurrentIndex(choice(u"Show"_s).findData(panel)); }
    PicturePreview &preview() { return *dialog.findChild<PicturePreview *>(); }
    void setCaption(const QString &title)
    {
        dialog.findChild<QCheckBox *>()->setChecked(true);
        auto *field = dialog.findChild<QLineEdit *>();
        field->clear();
        QTest::keyClicks(field, title);
    }
};

} // namespace

class TestScreenshotDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"pangaea-test"_s);
        QCoreApplication::setApplicationName(u"tst_screenshotdialog"_s);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void beginsWithTheWindowAsItIs()
    {
        Rig rig;
        QVERIFY(rig.dialog.wish() == PictureWish());
        QCOMPARE(rig.dialog.scale(), 0);
        QCOMPARE(rig.choice(u"Show"_s).count(), int(picturePanels().size()));
        QCOMPARE(rig.choice(u"Format"_s).count(), 3);
        QCOMPARE(rig.choice(u"Scale"_s).count(), 4);
        QCOMPARE(rig.choice(u"Theme"_s).count(), 3);
        QVERIFY(rig.button(u"Save…"_s).isEnabled());
    }

    void savesWhatWasChosen()
    {
        const QTemporaryDir folder;
        Rig rig;
        rig.show(u"timeline"_s);
        rig.choice(u"Theme"_s).setCurrentIndex(2);
        rig.choice(u"Scale"_s).setCurrentIndex(2);
        rig.setCaption(u"Two that wait"_s);
        const QSignalSpy saved(&rig.dialog, &ScreenshotDialog::saved);
        const QString path = folder.filePath(u"a.png"_s);
        rig.dialog.saveAs(path);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(rig.dialog.result(), int(QDialog::Accepted));
        const QImage picture(path);
        QCOMPARE(picture.width(), 2 * 1280);
        QVERIFY(picture.pixelColor(picture.width() - 9, 9).lightness() < 100);
        QCOMPARE(picture.text(u"Title"_s), u"Two that wait"_s);
        QCOMPARE(rig.window.pictures().kept(u"timeline"_s).caption, u"Two that wait"_s);
    }

    void askForAFileInTheChosenFormat()
    {
        Rig rig;
        rig.choice(u"Format"_s).setCurrentIndex(1);
        QVERIFY(!rig.choice(u"Scale"_s).isEnabled()); // shapes have none
        const QTemporaryDir folder;
        rig.button(u"Save…"_s).click();
        auto *ask = rig.dialog.findChild<QFileDialog *>();
        QVERIFY(ask && ask->selectedFiles().value(0).endsWith(u".svg"_s));
        ask->setDirectory(folder.path());
        ask->selectFile(u"drawing"_s);
        QMetaObject::invokeMethod(ask, "accept");
        QVERIFY(QFile::exists(folder.filePath(u"drawing.svg"_s)));
    }

    void staysAndSaysWhyNot_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("suffix") << u"/tmp/picture.gif"_s << u".svg for a SVG drawing"_s;
        QTest::newRow("folder") << u"/no/such/folder/a.png"_s << u"/no/such/folder does not exist"_s;
    }
    void staysAndSaysWhyNot()
    {
        QFETCH(QString, path);
        QFETCH(QString, says);
        Rig rig;
        rig.dialog.saveAs(path);
        QVERIFY(rig.dialog.isVisible());
        const QList<QLabel *> labels = rig.dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(says); }));
        QVERIFY(!QFile::exists(path));
    }

    void whatCannotBeShownCannotBeSaved()
    {
        Rig rig;
        rig.show(u"comparison"_s);
        QVERIFY(!rig.button(u"Save…"_s).isEnabled());
        rig.show(u"table"_s);
        QVERIFY(rig.button(u"Save…"_s).isEnabled());
    }

    void clicksSetAndRemoveCallouts()
    {
        Rig rig;
        rig.show(u"timeline"_s);
        PicturePreview &preview = rig.preview();
        QVERIFY(!rig.button(u"Remove callouts"_s).isEnabled());
        const QPoint middle = preview.rect().center();
        for (int i = -5; i < 5; ++i) // ten: one too many
            QTest::mouseClick(&preview, Qt::LeftButton, {}, middle + QPoint(40 * i, 0));
        QCOMPARE(preview.callouts().size(), size_t(9));
        QTest::mouseClick(&preview, Qt::LeftButton, {}, middle + QPoint(40 * -5, 0)); // the first
        QCOMPARE(preview.callouts().size(), size_t(8));
        QVERIFY(rig.dialog.wish().callouts == preview.callouts());
        const double distance = preview.callouts()[1].x - preview.callouts()[0].x;
        QVERIFY(qAbs(preview.callouts()[2].x - preview.callouts()[1].x - distance) < 1);
        rig.button(u"Remove callouts"_s).click();
        QVERIFY(rig.dialog.wish().callouts.empty());
        QTest::mouseClick(&preview, Qt::LeftButton, {}, preview.rect().bottomRight() - QPoint(1, 1)); // beside it
        QVERIFY(rig.dialog.wish().callouts.empty());
    }

    void keysSetCalloutsToo()
    {
        Rig rig;
        PicturePreview &preview = rig.preview();
        preview.setFocus();
        QTest::keyClick(&preview, Qt::Key_Space);
        QTest::keyClick(&preview, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&preview, Qt::Key_Down);
        QTest::keyClick(&preview, Qt::Key_Space);
        QCOMPARE(preview.callouts().size(), size_t(2));
        QCOMPARE(preview.callouts()[1].x - preview.callouts()[0].x, 64.0);
        QCOMPARE(preview.callouts()[1].y - preview.callouts()[0].y, 8.0);
        QTest::keyClick(&preview, Qt::Key_Space);
        QCOMPARE(preview.callouts().size(), size_t(1));
    }

    void eachPanelHasItsOwn()
    {
        Rig rig;
        QTest::mouseClick(&rig.preview(), Qt::LeftButton, {}, rig.preview().rect().center());
        rig.setCaption(u"All"_s);
        const PictureWish window = rig.dialog.wish();
        rig.show(u"table"_s);
        QVERIFY(rig.dialog.wish() == PictureWish {u"table"_s});
        rig.show(u"window"_s);
        QVERIFY(rig.dialog.wish() == window);
    }

    void keepsOnlyWhatIsSaved()
    {
        const QTemporaryDir folder;
        Rig rig;
        QTest::mouseClick(&rig.preview(), Qt::LeftButton, {}, rig.preview().rect().center());
        const PictureWish wish = rig.dialog.wish();
        rig.dialog.reject();
        QVERIFY(rig.window.pictures().kept(u"window"_s).callouts.empty());
        rig.dialog.saveAs(folder.filePath(u"a.png"_s));
        QVERIFY(rig.window.pictures().kept(u"window"_s).callouts == wish.callouts);
        ScreenshotDialog again(rig.window.pictures());
        QVERIFY(again.wish() == wish);
    }

    void remembersFolderFormatAndScale()
    {
        const QTemporaryDir folder;
        {
            Rig rig;
            rig.choice(u"Format"_s).setCurrentIndex(2);
            rig.choice(u"Scale"_s).setCurrentIndex(3);
            rig.dialog.saveAs(folder.filePath(u"a.pdf"_s));
        }
        Rig rig;
        QCOMPARE(rig.choice(u"Format"_s).currentIndex(), 2);
        QCOMPARE(rig.dialog.scale(), 3);
        rig.button(u"Save…"_s).click();
        QCOMPARE(rig.dialog.findChild<QFileDialog *>()->directory().canonicalPath(),
                 QDir(folder.path()).canonicalPath());
    }

    void brokenSettingsDoNoHarm_data()
    {
        QTest::addColumn<QVariant>("scale");
        QTest::addColumn<int>("taken");
        QTest::newRow("negative") << QVariant(-4) << 0;
        QTest::newRow("huge") << QVariant(1000) << 3;
        QTest::newRow("text") << QVariant(u"big"_s) << 0;
    }
    void brokenSettingsDoNoHarm()
    {
        QFETCH(QVariant, scale);
        QSettings().setValue(u"screenshot/scale"_s, scale);
        QSettings().setValue(u"screenshot/folder"_s, u"/no/such/folder"_s);
        QSettings().setValue(u"screenshot/format"_s, u".exe"_s);
        Rig rig;
        QTEST(rig.dialog.scale(), "taken");
        QCOMPARE(rig.choice(u"Format"_s).currentIndex(), 0);
        rig.button(u"Save…"_s).click();
        QVERIFY(rig.dialog.findChild<QFileDialog *>()->directory().exists());
    }
};

QTEST_MAIN(TestScreenshotDialog)
#include "tst_screenshotdialog.moc"
