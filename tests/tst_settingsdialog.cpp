// SPDX-License-Identifier: MIT
// The settings dialog gives back what was put in and what was changed.
#include "ui/settingsdialog.h"

#include <QSpinBox>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT
private slots:
    void changesWhatItShowsAndKeepsTheRest()
    {
        Settings settings;
        settings.graceSeconds = 8;
        settings.theme = Theme::Dark;
        const SettingsDialog dialog(settings, nullptr);
        QCOMPARE(dialog.settings().graceSeconds, 8);
        for (auto *box : dialog.findChildren<QSpinBox *>()) {
            QVERIFY(!box->accessibleName().isEmpty());
            if (box->accessibleName() == u"Grace time"_s)
                box->setValue(2);
            else
                box->setValue(1);
        }
        QCOMPARE(dialog.settings().graceSeconds, 2);
        QCOMPARE(dialog.settings().linesPerProcess, 100); // the least that is allowed
        QVERIFY(dialog.settings().theme == Theme::Dark);
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
