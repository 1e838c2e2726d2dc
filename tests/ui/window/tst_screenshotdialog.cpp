// SPDX-License-Identifier: MIT
// Where a screenshot goes and at which scale: what is offered, and what is remembered.
#include "ui/window/screenshotdialog.h"

#include <QComboBox>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

QComboBox *scaleOf(const ScreenshotDialog &dialog)
{
    for (auto *box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Scale"_s)
            return box;
    }
    return nullptr;
}

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

    void proposesAPngAndTheDisplaysScale()
    {
        const ScreenshotDialog dialog(nullptr);
        QVERIFY2(dialog.path().endsWith(u".png"_s), qPrintable(dialog.path()));
        QCOMPARE(dialog.acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog.scale(), 0);
        QVERIFY(scaleOf(dialog));
        QCOMPARE(scaleOf(dialog)->count(), 4);
    }

    void remembersFolderAndScale()
    {
        const QTemporaryDir folder;
        const QString path = QDir(folder.path()).canonicalPath();
        {
            ScreenshotDialog dialog(nullptr);
            dialog.setDirectory(path);
            dialog.selectFile(u"a.png"_s);
            scaleOf(dialog)->setCurrentIndex(2);
            QCOMPARE(dialog.path(), path + u"/a.png"_s);
            emit dialog.accepted();
        }
        const ScreenshotDialog dialog(nullptr);
        QCOMPARE(dialog.scale(), 2);
        QCOMPARE(dialog.directory().canonicalPath(), path);
    }

    void aCancelledOneIsForgotten()
    {
        {
            ScreenshotDialog dialog(nullptr);
            scaleOf(dialog)->setCurrentIndex(3);
            dialog.reject();
        }
        QCOMPARE(ScreenshotDialog(nullptr).scale(), 0);
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
        const ScreenshotDialog dialog(nullptr);
        QTEST(dialog.scale(), "taken");
        QVERIFY(dialog.directory().exists());
    }
};

QTEST_MAIN(TestScreenshotDialog)
#include "tst_screenshotdialog.moc"
