// SPDX-License-Identifier: MIT
// The settings dialog gives back what was put in and what was changed.
#include "ui/settings/settingsdialog.h"

#include "ui/look/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
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
        QCOMPARE(dialog.settings().processesPerTree, 16);
        QCOMPARE(dialog.settings().journalMebibytes, 8);
        QVERIFY(dialog.settings().theme == Theme::Dark);
    }

    void switches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("kept") << u"Keep the session while it runs"_s;
        QTest::newRow("crashes") << u"Tell of crashes while the window is hidden"_s;
        QTest::newRow("explained") << u"Explain late output"_s;
        QTest::newRow("announced") << u"Announce events to screen readers"_s;
    }
    void switches()
    {
        QFETCH(QString, text);
        const SettingsDialog dialog(Settings(), nullptr);
        for (auto *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().remove(u'&') == text)
                box->click();
        }
        const Settings now = dialog.settings();
        QCOMPARE(now.keepSession, text != u"Keep the session while it runs"_s);
        QCOMPARE(now.tellCrashes, text != u"Tell of crashes while the window is hidden"_s);
        QCOMPARE(now.explainOutput, text != u"Explain late output"_s);
        QCOMPARE(now.announceEvents, text != u"Announce events to screen readers"_s);
    }

    void saysWhatHoldsProcesses()
    {
        SettingsDialog dialog(Settings(), nullptr);
        const QString sentence = u"The <b>kernel</b> does."_s;
        dialog.explainProcesses(sentence);
        dialog.show();
        const auto labels = dialog.findChildren<QLabel *>();
        const auto found = std::ranges::find(labels, sentence, &QLabel::text);
        QVERIFY(found != labels.end() && (*found)->isVisible());
        QVERIFY((*found)->textFormat() == Qt::PlainText);
        dialog.explainProcesses({});
        QVERIFY(!(*found)->isVisible());
    }

    void offersTheRates()
    {
        Settings settings;
        settings.sampleRate = 5;
        const SettingsDialog dialog(settings, nullptr);
        QCOMPARE(dialog.settings().sampleRate, 5);
        auto *box = dialog.findChild<QComboBox *>();
        QCOMPARE(box->accessibleName(), u"Samples per second"_s);
        QStringList offered;
        for (int i = 0; i < box->count(); ++i)
            offered += box->itemText(i);
        QCOMPARE(offered.join(u' '), u"1 2 5 10 20"_s);
        box->setCurrentText(u"20"_s);
        QCOMPARE(dialog.settings().sampleRate, 20);
    }

    // Each in itself, so that whoever reads no other finds it.
    void offersTheLanguages()
    {
        Settings settings;
        settings.language = u"es"_s;
        const SettingsDialog dialog(settings, nullptr);
        QCOMPARE(dialog.settings().language, u"es"_s);
        QComboBox *choice = nullptr;
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Language"_s)
                choice = box;
        }
        QVERIFY(choice);
        QCOMPARE(choice->count(), int(spokenLanguages().size()) + 1);
        choice->setCurrentText(u"Deutsch"_s);
        QCOMPARE(dialog.settings().language, u"de"_s);
        choice->setCurrentIndex(0);
        QCOMPARE(dialog.settings().language, QString());
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
