// SPDX-License-Identifier: MIT
// Names as one types or pastes them.
#include "core/facts/names.h"

#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT
private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *what, const QString &text, const QStringList &names) {
            QTest::newRow(what) << text << names;
        };
        row("one", u"Asia"_s, {u"Asia"_s});
        row("commas", u"America, Europe,Africa"_s, {u"America"_s, u"Europe"_s, u"Africa"_s});
        row("semicolons", u"America;Europe ; Africa"_s, {u"America"_s, u"Europe"_s, u"Africa"_s});
        row("lines", u"America\nEurope\r\nAfrica\n"_s, {u"America"_s, u"Europe"_s, u"Africa"_s});
        row("Unicode line ends", u"America\u2028Europe\u2029Africa"_s, {u"America"_s, u"Europe"_s, u"Africa"_s});
        row("spaces around go, inside stay", u"  North America \t, Asia"_s, {u"North America"_s, u"Asia"_s});
        row("the same twice", u"Asia,Asia"_s, {u"Asia"_s, u"Asia"_s});
        row("nothing between", u"Asia,,;\n,Africa,"_s, {u"Asia"_s, u"Africa"_s});
        row("any Unicode", u"Азия, アジア, 🌍"_s, {u"Азия"_s, u"アジア"_s, u"🌍"_s});
        row("empty is the default argument", u""_s, {QString()});
        row("blank too", u" , ;\n "_s, {QString()});
    }
    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        const Names result = splitNames(text);
        QCOMPARE(result.error, QString());
        QCOMPARE(result.names, names);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("NUL") << u"As"_s + QChar(0) + u"ia"_s << u"NUL"_s;
        QTest::newRow("too many") << QStringList(mostNames + 1, u"Asia"_s).join(u',') << u"2001"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const Names result = splitNames(text);
        QVERIFY(result.names.isEmpty());
        QVERIFY2(result.error.contains(says), qPrintable(result.error));
    }

    void takesAsManyAsAllowed()
    {
        QCOMPARE(splitNames(QStringList(mostNames, u"Asia"_s).join(u',')).names.size(), mostNames);
    }

    void thereAreSevenContinents() { QCOMPARE(continents().size(), 7); }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
