// SPDX-License-Identifier: MIT
#include "core/scenario/envfile.h"

#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

class TestEnvFile : public QObject
{
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("variables");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &variables) {
            QTest::newRow(name) << text << variables;
        };
        row("nothing", "", {});
        row("comments and empty lines", "\n# a=1\n  \t\n  # b\r\n", {});
        row("plain", "A=1\nB_2=two words\nc.d=\n", {u"A=1"_s, u"B_2=two words"_s, u"c.d="_s});
        row("blanks and CR LF", " A = 1 \r\n\tB=2\t\r\n", {u"A=1"_s, u"B=2"_s});
        row("export", "export A=1\nexport=2\nexport\tB = 3", {u"A=1"_s, u"export=2"_s, u"B=3"_s});
        row("a byte order mark",
            "\xef\xbb\xbf"
            "A=1",
            {u"A=1"_s});
        row("a comment behind a value", "A=1 # one\nB= # none\nC=#fff\nD=a#b",
            {u"A=1"_s, u"B="_s, u"C=#fff"_s, u"D=a#b"_s});
        row("quotes", "A='a # \\n $B' # x\nB=\"a # \\n\\t\\\"\\\\\\$\\x\"\nC=`'\"`",
            {u"A=a # \\n $B"_s, u"B=a # \n\t\"\\$\\x"_s, u"C='\""_s});
        row("over lines", "A=\"one\ntwo\"\nB='x\n'\nC=1", {u"A=one\ntwo"_s, u"B=x\n"_s, u"C=1"_s});
        row("no shell", "A=$(id)`id`$HOME", {u"A=$(id)`id`$HOME"_s});
        row("quotes within", "A=it's\nB=a\"b\"", {u"A=it's"_s, u"B=a\"b\""_s});
        row("an equals sign", "A=b=c", {u"A=b=c"_s});
        row("twice", "A=1\nB=2\nA=3", {u"B=2"_s, u"A=3"_s});
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, variables);
        const EnvFile file = readEnvFile(text);
        QVERIFY2(!file.failure, qPrintable(file.failure.sentence()));
        QCOMPARE(file.variables, variables);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("no equals sign") << QByteArray("A=1\nB\n") << u"Line 2: A variable was expected"_s;
        QTest::newRow("no name") << QByteArray("=1") << u"Line 1: A variable was expected"_s;
        QTest::newRow("another letter") << QByteArray("\xc3\xa4=1") << u"Line 1: A variable was expected"_s;
        QTest::newRow("no end of quotes") << QByteArray("A=1\nB=\"x\n\n") << u"Line 2: The quote that begins here"_s;
        QTest::newRow("text behind quotes") << QByteArray("A='x'y") << u"Line 1: Something follows"_s;
        QTest::newRow("NUL") << QByteArray("A=x\0y", 5) << u"Line 1: There is a NUL"_s;
        QTest::newRow("not UTF-8") << QByteArray("A=\xff") << u"not UTF-8"_s;
        QByteArray many;
        for (int i = 0; i <= 1000; ++i)
            many += 'A' + QByteArray::number(i) + "=\n";
        QTest::newRow("too many") << many << u"Line 1001: There are more than 1000"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const EnvFile file = readEnvFile(text);
        QVERIFY2(file.failure.sentence().contains(words), qPrintable(file.failure.sentence()));
        QVERIFY(file.variables.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestEnvFile)
#include "tst_envfile.moc"
