// SPDX-License-Identifier: MIT
// Words of a line, split as sh(1) does without expansions.
#include "core/basics/words.h"
#include "tests/fixtures/testing.h"

#include <QProcess>

using namespace pangaea;
using namespace pangaea::testing;

class TestWords : public QObject
{
    Q_OBJECT
private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("spaces") << u" \t "_s << QStringList();
        QTest::newRow("one") << u"a"_s << QStringList {u"a"_s};
        QTest::newRow("two") << u"  a   bc "_s << QStringList {u"a"_s, u"bc"_s};
        QTest::newRow("double quotes") << u"\"a b\" c"_s << QStringList {u"a b"_s, u"c"_s};
        QTest::newRow("single quotes") << u"'a \\ \"b' c"_s << QStringList {u"a \\ \"b"_s, u"c"_s};
        QTest::newRow("empty") << u"'' \"\" a''"_s << QStringList {QString(), QString(), u"a"_s};
        QTest::newRow("joined") << u"a\"b c\"'d e'f"_s << QStringList {u"ab cd ef"_s};
        QTest::newRow("backslash") << u"a\\ b \\\" \\\\"_s << QStringList {u"a b"_s, u"\""_s, u"\\"_s};
        QTest::newRow("backslash between quotes") << u"\"a\\b\\\"c\\\\d\\$e\""_s << QStringList {u"a\\b\"c\\d$e"_s};
        QTest::newRow("placeholders") << u"hello.py {name} --number={index}"_s
                                      << QStringList {u"hello.py"_s, u"{name}"_s, u"--number={index}"_s};
    }
    void splits()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        QCOMPARE(splitWords(line).words, words);
        QCOMPARE(splitWords(line).error, QString());
        // The shell itself agrees.
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"for word in "_s + line + u"; do printf '%s\\n' \"$word\"; done"_s});
        QVERIFY(shell.waitForFinished(patience));
        QString expected;
        for (const QString &word : words)
            expected += word + u'\n';
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), expected);
    }

    void writesWordsThatItReads()
    {
        const QStringList words {u"plain"_s, u""_s,     u"two words"_s, u"it's"_s,
                                 u"\"a\""_s, u"a\\b"_s, u"' '"_s,       u"\t"_s};
        QStringList written;
        for (const QString &word : words)
            written += asWord(word);
        QCOMPARE(written.front(), u"plain"_s);
        QCOMPARE(splitWords(written.join(u' ')).words, words);
    }

    void expandsNothing()
    {
        const QString line = u"$HOME ~ *.cpp a|b >file `id` $(id) ; &"_s;
        QCOMPARE(splitWords(line).words, line.split(u' '));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("double") << u"a \"b c"_s;
        QTest::newRow("single") << u"it's"_s;
        QTest::newRow("backslash") << u"a\\"_s;
        QTest::newRow("backslash before the quote") << u"\"a\\\""_s;
    }
    void refuses()
    {
        QFETCH(QString, line);
        QVERIFY(splitWords(line).error.endsWith(u'.'));
        QVERIFY(splitWords(line).words.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
