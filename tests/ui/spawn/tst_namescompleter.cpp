// SPDX-License-Identifier: MIT
// Completes the last of several names.
#include "ui/spawn/namescompleter.h"

#include "core/facts/names.h"

#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

class TestNamesCompleter : public QObject
{
    Q_OBJECT
private slots:
    void completes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("offers");
        QTest::newRow("first") << u"Eu"_s << QStringList {u"Europe"_s};
        QTest::newRow("last of many") << u"Asia, Eu"_s << QStringList {u"Asia, Europe"_s};
        QTest::newRow("semicolon") << u"Asia;eu"_s << QStringList {u"Asia;Europe"_s};
        QTest::newRow("several fit") << u"Asia, A"_s
                                     << QStringList {u"Asia, Africa"_s, u"Asia, America"_s, u"Asia, Antarctica"_s,
                                                     u"Asia, Asia"_s, u"Asia, Australia"_s};
        QTest::newRow("nothing typed") << u"Asia, "_s << QStringList {};
        QTest::newRow("complete") << u"Asia, Europe"_s << QStringList {};
        QTest::newRow("complete in small letters") << u"europe"_s << QStringList {};
        QTest::newRow("none of the seven") << u"Laurasia"_s << QStringList {};
    }
    void completes()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, offers);
        NamesCompleter completer(continents(), nullptr);
        completer.setCompletionPrefix(typed);
        QStringList offered;
        for (int row = 0; completer.setCurrentRow(row); ++row)
            offered += completer.currentCompletion();
        QCOMPARE(offered, offers);
    }
};

QTEST_MAIN(TestNamesCompleter)
#include "tst_namescompleter.moc"
