// SPDX-License-Identifier: MIT
// The terms and keys: complete, as text, and deleted when closed.
#include "ui/window/helpdialog.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QKeySequence>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace pangaea;
using namespace Qt::StringLiterals;

class TestHelpDialog : public QObject
{
    Q_OBJECT
private slots:
    void explainsWordsAndKeys_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"Target", "Attempt", "Killed, Crashed", "Suspended", "Join", "zombie", "— and empty",
                                 "Del, Shift+Del", "F7, F8", "Ctrl+R", "Ctrl+Shift+S"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void explainsWordsAndKeys()
    {
        QFETCH(QString, word);
        QWidget parent;
        showHelp(parent);
        const QString text = parent.findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(text.contains(word));
        QVERIFY(!text.contains(u"&nbsp;"_s));
        QVERIFY(!text.contains(u"<b>"_s));
    }

    void goesWhenItIsClosed()
    {
        QWidget parent;
        showHelp(parent);
        const QPointer<QDialog> dialog = parent.findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->isModal()); // to be read beside the table
        QCOMPARE(dialog->findChild<QTextBrowser *>()->accessibleName(), u"Glossary and shortcuts"_s);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->click();
        QTRY_VERIFY(!dialog);
    }
};

QTEST_MAIN(TestHelpDialog)
#include "tst_helpdialog.moc"
