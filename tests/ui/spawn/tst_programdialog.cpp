// SPDX-License-Identifier: MIT
// The dialog: its names, what it shows before anything runs, and that it remembers only with consent.
#include "ui/spawn/programdialog.h"
#include "tests/fixtures/testing.h"
#include "ui/settings/storedsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

const ProgramChoice shell {u"/bin/sh"_s, u"-c 'echo {name}'"_s, u"/tmp"_s, {u"KEY=value"_s}, {Input::Kind::Typed, {}}};

struct Rig {
    ProgramDialog dialog;

    explicit Rig(const ProgramChoice &choice = {}, bool mayRemember = true)
        : dialog(choice, u"Asia"_s, mayRemember, nullptr)
    {
        dialog.show();
    }
    template <typename Widget>
    Widget *named(const QString &name)
    {
        for (Widget *widget : dialog.findChildren<Widget *>()) {
            if (widget->accessibleName() == name || widget->property("text").toString().remove(u'&') == name)
                return widget;
        }
        return nullptr;
    }
    QPushButton *ok() { return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); }
    QString exactly() { return named<QPlainTextEdit>(u"Runs exactly"_s)->toPlainText(); }
    bool tells(const QString &word)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(word); });
    }
};

} // namespace

class TestProgramDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"pangaea-test"_s);
        QCoreApplication::setApplicationName(u"tst_programdialog"_s);
    }
    void init() { QFile::remove(StoredSettings::usualPath()); }
    void cleanupTestCase() { QFile::remove(StoredSettings::usualPath()); }

    void namesForAssistiveTools()
    {
        Rig rig;
        for (const QString &name : {u"Program"_s, u"Arguments"_s, u"Folder"_s})
            QVERIFY2(rig.named<QLineEdit>(name), qPrintable(name));
        for (const QString &name : {u"Environment"_s, u"Input text"_s, u"Runs exactly"_s})
            QVERIFY2(rig.named<QPlainTextEdit>(name), qPrintable(name));
        for (const QString &name : {u"Recent programs"_s, u"Standard input"_s})
            QVERIFY2(rig.named<QComboBox>(name), qPrintable(name));
        for (const QString &name : {u"Browse for the program"_s, u"Browse for the folder"_s, u"Forget"_s})
            QVERIFY2(rig.named<QPushButton>(name), qPrintable(name));
        QVERIFY(rig.named<QCheckBox>(u"Remember this program"_s));
    }

    void beginsWithAChoice()
    {
        Rig rig(shell);
        QVERIFY(rig.dialog.choice() == shell);
        QVERIFY(rig.ok()->isEnabled());
        QCOMPARE(rig.exactly(), u"\"/bin/sh\"\n\"-c\"\n\"echo Asia\""_s);
    }

    void showsEachArgumentBeforeItRuns()
    {
        Rig rig;
        QVERIFY(!rig.ok()->isEnabled());
        QVERIFY(rig.tells(u"Choose a program"_s));
        QTest::keyClicks(rig.named<QLineEdit>(u"Program"_s), u"sh"_s);
        QVERIFY(rig.ok()->isEnabled());
        rig.named<QLineEdit>(u"Arguments"_s)->setText(u"-c 'a  b' {index} \"q\\\"\" \u202e"_s);
        QCOMPARE(rig.exactly().section(u'\n', 1), u"\"-c\"\n\"a  b\"\n\"1\"\n\"q\\\"\"\n\"<U+202E>\""_s);
    }

    void refusesInASentence()
    {
        Rig rig(shell);
        auto *program = rig.named<QLineEdit>(u"Program"_s);
        program->setText(u"/no/such/program"_s);
        QVERIFY(!rig.ok()->isEnabled());
        QVERIFY(rig.tells(u"/no/such/program"_s));
        program->setText(u"/bin/sh"_s);
        QVERIFY(rig.ok()->isEnabled());
        QVERIFY(!rig.tells(u"/no/such/program"_s));
        rig.named<QPlainTextEdit>(u"Environment"_s)->setPlainText(u"KEY=value\nnothing"_s);
        QVERIFY(!rig.ok()->isEnabled());
        QVERIFY(rig.tells(u"“nothing” is no environment variable"_s));
    }

    void asksForTheTextOfTheInput()
    {
        Rig rig(shell);
        auto *text = rig.named<QPlainTextEdit>(u"Input text"_s);
        auto *input = rig.named<QComboBox>(u"Standard input"_s);
        QVERIFY(text->isHidden());
        input->setCurrentText(u"Text"_s);
        QVERIFY(!text->isHidden());
        text->setPlainText(u"one\ntwo\n"_s);
        QCOMPARE(rig.dialog.choice().input, (Input {Input::Kind::Text, "one\ntwo\n"}));
        input->setCurrentText(u"Closed"_s);
        QCOMPARE(rig.dialog.choice().input, Input());
    }

    void offersATerminal()
    {
        Rig rig(shell);
        auto *input = rig.named<QComboBox>(u"Standard input"_s);
        QCOMPARE(input->currentText(), u"Typed in the output panel"_s);  // as it was given
        QVERIFY(input->findText(u"Terminal"_s) < input->currentIndex()); // what typing mostly wants comes first
        input->setCurrentText(u"Terminal"_s);
        QCOMPARE(rig.dialog.choice().input, (Input {Input::Kind::Terminal, {}}));
        QVERIFY(rig.named<QPlainTextEdit>(u"Input text"_s)->isHidden());
        Rig again(rig.dialog.choice());
        QCOMPARE(again.named<QComboBox>(u"Standard input"_s)->currentText(), u"Terminal"_s);
    }

    void asksForOnePipe()
    {
        ProgramChoice choice = shell;
        Rig rig(choice);
        QCOMPARE(rig.dialog.choice().streams, Streams::Apart);
        for (auto *box : rig.dialog.findChildren<QCheckBox *>()) {
            if (box->text().remove(u'&') == u"Both streams in one pipe"_s)
                box->click();
        }
        QCOMPARE(rig.dialog.choice().streams, Streams::Together);
        choice.streams = Streams::Together;
        QCOMPARE(Rig(choice).dialog.choice().streams, Streams::Together);
    }

    void remembersOnlyWithConsent()
    {
        {
            Rig rig(shell);
            QVERIFY(!rig.named<QCheckBox>(u"Remember this program"_s)->isChecked());
            QVERIFY(!rig.named<QComboBox>(u"Recent programs"_s)->isEnabled());
            QCOMPARE(rig.dialog.remember().sentence(), QString());
        }
        QVERIFY(recentPrograms(StoredSettings().values()).isEmpty());
        {
            Rig rig(shell);
            rig.named<QCheckBox>(u"Remember this program"_s)->setChecked(true);
            QCOMPARE(rig.dialog.remember().sentence(), QString());
        }
        QCOMPARE(QFile::permissions(StoredSettings::usualPath()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        Rig rig;
        QVERIFY(rig.dialog.choice() == ProgramChoice()); // not by itself
        auto *recent = rig.named<QComboBox>(u"Recent programs"_s);
        QCOMPARE(recent->count(), 2);
        QVERIFY(recent->itemText(1).startsWith(u"sh -c"_s));
        QTest::keyClick(recent, Qt::Key_Down);
        QVERIFY(rig.dialog.choice() == shell);
        rig.named<QPushButton>(u"Forget"_s)->click();
        QVERIFY(recentPrograms(StoredSettings().values()).isEmpty());
        QCOMPARE(recent->count(), 1);
    }

    void aWindowThatRemembersNothingOffersNothing()
    {
        Rig rig(shell, false);
        QVERIFY(!rig.named<QComboBox>(u"Recent programs"_s));
        QVERIFY(!rig.named<QCheckBox>(u"Remember this program"_s));
        QCOMPARE(rig.dialog.remember().sentence(), QString());
        QVERIFY(!QFile::exists(StoredSettings::usualPath()));
    }
};

QTEST_MAIN(TestProgramDialog)
#include "tst_programdialog.moc"
