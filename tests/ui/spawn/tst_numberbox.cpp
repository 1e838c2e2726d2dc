// SPDX-License-Identifier: MIT
// Whatever the language and the script of what is typed, a number is written in one way.
#include "ui/spawn/numberbox.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestNumberBox : public QObject
{
    Q_OBJECT
private slots:
    void takesAnyDigits()
    {
        NumberBox box;
        box.setDecimals(3);
        box.setRange(0, 86'400);
        for (const QString &typed : {u"2,5"_s, u"2.5"_s, u"\u0662\u066b\u0665"_s}) {
            box.setValue(0);
            auto *line = box.findChild<QLineEdit *>();
            line->selectAll();
            line->insert(typed);
            QCOMPARE(box.text(), u"2.5"_s);
            QCOMPARE(box.value(), 2.5);
        }
        auto *line = box.findChild<QLineEdit *>();
        line->selectAll();
        line->insert(u"x"_s);
        QCOMPARE(box.value(), 2.5);
    }

    void showsNoMoreThanNeeded()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        NumberBox box;
        box.setDecimals(3);
        box.setRange(0, 86'400);
        for (const auto &[value, text] : {std::pair {10.0, u"10"_s}, {0.5, u"0.5"_s}, {86'400.0, u"86400"_s}}) {
            box.setValue(value);
            QCOMPARE(box.text(), text);
        }
    }
};

QTEST_MAIN(TestNumberBox)
#include "tst_numberbox.moc"
